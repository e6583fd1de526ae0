import { type Move, move, type Transitions } from '@network/kit/lifecycle';
import type { Procedure } from './case.ts';
import { ORDINARY } from './ordinary.ts';
import { SIMPLE } from './simple.ts';
import { CASE_ACTIONS, CASE_STATES, type CaseAction, type CaseState } from './states.ts';

type Table = Transitions<CaseState, CaseAction>;

const NOWHERE = Object.fromEntries(CASE_STATES.map((state) => [state, {}])) as Table;
const TABLES: Readonly<Record<Procedure, Table>> = {
  SIMPLE: { ...NOWHERE, ...SIMPLE },
  ORDINARY: { ...NOWHERE, ...ORDINARY },
};

/** Where a case begins. */
export const FIRST_STATE = { SIMPLE: 'DISCOVERED', ORDINARY: 'CLUE' } as const satisfies Record<Procedure, CaseState>;

/**
 * The states in which no other system has a case: what passes between two officers and a party on a street before an
 * on-the-spot decision, and what waits for an answer inside this network.
 */
const OURS_ALONE: Readonly<Record<Procedure, readonly CaseState[]>> = {
  SIMPLE: ['DISCOVERED', 'VERIFYING', 'DECISION_PENDING', 'TURNED_ORDINARY', 'COMMITMENT_APPLICABLE'],
  ORDINARY: ['TRANSFERRING', 'COMMITMENT_APPLICABLE'],
};

/** The states of a procedure that an import may state. */
export const importedStates = (procedure: Procedure): readonly CaseState[] => {
  const table = procedure === 'SIMPLE' ? SIMPLE : ORDINARY;
  return CASE_STATES.filter((state) => Object.hasOwn(table, state) && !OURS_ALONE[procedure].includes(state));
};

/**
 * One entry of a case's log: an action of the procedure, the state that an import brought, or the revocation of that
 * import, after which there is no case until it is imported again.
 */
export type CaseStep =
  | { readonly action: CaseAction }
  | { readonly action: 'IMPORT'; readonly state: CaseState }
  | { readonly action: 'REVOKE' };

const isAction = (text: string): text is CaseAction => (CASE_ACTIONS as readonly string[]).includes(text);
const isState = (text: string): text is CaseState => (CASE_STATES as readonly string[]).includes(text);

/**
 * Reads a log entry as a step.
 * @throws {Error} where no case knows the action, or an import states no state.
 */
export const parseStep = ({ action, state }: { action: string; state?: string | null | undefined }): CaseStep => {
  if (action === 'IMPORT' && state != null && isState(state)) return { action, state };
  if (action === 'REVOKE') return { action };
  if (isAction(action)) return { action };
  throw new Error(`Expected an action of a case, found ${action} to ${state ?? 'no state'}.`);
};

const importTo = (procedure: Procedure, from: CaseState, state: CaseState): Move<CaseState, CaseStep['action']> => {
  const states = importedStates(procedure);
  if (states.includes(state)) return { kind: 'moved', to: state };
  const because = `Expected an import to state one of ${states.join(', ')}, found ${state}.`;
  return { kind: 'refused', from, action: 'IMPORT', permitted: [], because };
};

/** Where a step leads in a procedure, or why it does not. An import leads to the state that it brings, from anywhere. */
export const advance = (procedure: Procedure, from: CaseState, step: CaseStep): Move<CaseState, CaseStep['action']> => {
  if (step.action === 'IMPORT') return importTo(procedure, from, step.state);
  if (step.action === 'REVOKE') return { kind: 'moved', to: FIRST_STATE[procedure] };
  return move(TABLES[procedure], from, step.action);
};

/**
 * The state after a log.
 * @throws {Error} at the first step that the procedure refuses, naming its place in the log from 1.
 */
export const foldSteps = (procedure: Procedure, from: CaseState, steps: readonly CaseStep[]): CaseState => {
  let state = from;
  for (const [index, step] of steps.entries()) {
    const answer = advance(procedure, state, step);
    if (answer.kind === 'refused') throw new Error(`step ${index + 1}: ${answer.because}`);
    state = answer.to;
  }
  return state;
};
