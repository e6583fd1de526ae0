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

/** One entry of a case's log: an action of the procedure, or the state that an import brought. */
export type CaseStep = { readonly action: CaseAction } | { readonly action: 'IMPORT'; readonly state: CaseState };

const isAction = (text: string): text is CaseAction => (CASE_ACTIONS as readonly string[]).includes(text);

/** Reads a log entry as a step; `null` for an action that no case knows. */
export const parseStep = (action: string, state: CaseState): CaseStep | null => {
  if (action === 'IMPORT') return { action, state };
  return isAction(action) ? { action } : null;
};

/** Where a step leads in a procedure, or why it does not. An import leads to the state that it brings, from anywhere. */
export const advance = (
  procedure: Procedure,
  from: CaseState,
  step: CaseStep,
): Move<CaseState, CaseAction | 'IMPORT'> => {
  if (step.action !== 'IMPORT') return move(TABLES[procedure], from, step.action);
  const states = importedStates(procedure);
  if (states.includes(step.state)) return { kind: 'moved', to: step.state };
  const because = `Expected an import to state one of ${states.join(', ')}, found ${step.state}.`;
  return { kind: 'refused', from, action: 'IMPORT', permitted: [], because };
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
