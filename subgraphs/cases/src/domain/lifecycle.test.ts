import { describe, expect, it } from 'vitest';
import type { Procedure } from './case.ts';
import { advance, type CaseStep, FIRST_STATE, foldSteps, importedStates, parseStep } from './lifecycle.ts';
import { CASE_ACTIONS, CASE_STATES, type CaseAction, type CaseState, isOpenState } from './states.ts';

type Moved = readonly [from: CaseState, action: CaseAction, to: CaseState];

/** DOMAIN.md §5.2 and, for the commitment, §5.4. */
const SIMPLE: readonly Moved[] = [
  ['DISCOVERED', 'REGISTER', 'DISCOVERED'],
  ['DISCOVERED', 'VERIFY', 'VERIFYING'],
  ['VERIFYING', 'HEAR_DEFENCE', 'DECISION_PENDING'],
  ['DECISION_PENDING', 'TURN_ORDINARY', 'TURNED_ORDINARY'],
  ['DECISION_PENDING', 'OFFER_COMMITMENT', 'COMMITMENT_APPLICABLE'],
  ['DECISION_PENDING', 'DECIDE', 'DECIDED'],
  ['DECIDED', 'SERVE', 'SERVED'],
  ['DECIDED', 'PUBLISH', 'DECIDED'],
  ['SERVED', 'COLLECT', 'PERFORMED'],
  ['SERVED', 'PERFORM', 'PERFORMED'],
  ['SERVED', 'RECORD', 'RECORDED'],
  ['SERVED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['SERVED', 'PUBLISH', 'SERVED'],
  ['RECORDED', 'COLLECT', 'PERFORMED_AND_RECORDED'],
  ['RECORDED', 'PERFORM', 'PERFORMED_AND_RECORDED'],
  ['RECORDED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['RECORDED', 'PUBLISH', 'RECORDED'],
  ['PERFORMED', 'RECORD', 'PERFORMED_AND_RECORDED'],
  ['PERFORMED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['PERFORMED', 'PUBLISH', 'PERFORMED'],
  ['PERFORMED_AND_RECORDED', 'CLOSE', 'CLOSED'],
  ['PERFORMED_AND_RECORDED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['PERFORMED_AND_RECORDED', 'PUBLISH', 'PERFORMED_AND_RECORDED'],
  ['IN_REMEDY', 'UPHOLD', 'UPHELD'],
  ['IN_REMEDY', 'CHANGE', 'CHANGED'],
  ['IN_REMEDY', 'ANNUL', 'ANNULLED'],
  ['IN_REMEDY', 'FIND_UNLAWFUL', 'FOUND_UNLAWFUL'],
  ['UPHELD', 'PERFORM', 'PERFORMED'],
  ['UPHELD', 'RECORD', 'RECORDED'],
  ['UPHELD', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['UPHELD', 'PUBLISH', 'UPHELD'],
  ['CHANGED', 'PERFORM', 'PERFORMED'],
  ['CHANGED', 'RECORD', 'RECORDED'],
  ['CHANGED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['CHANGED', 'PUBLISH', 'CHANGED'],
  ['CHANGED', 'WITHDRAW_PUBLICATION', 'CHANGED'],
  ['ANNULLED', 'TURN_ORDINARY', 'TURNED_ORDINARY'],
  ['ANNULLED', 'CLOSE', 'CLOSED'],
  ['ANNULLED', 'WITHDRAW_PUBLICATION', 'ANNULLED'],
  ['FOUND_UNLAWFUL', 'CLOSE', 'CLOSED'],
  ['FOUND_UNLAWFUL', 'WITHDRAW_PUBLICATION', 'FOUND_UNLAWFUL'],
  ['COMMITMENT_APPLICABLE', 'COMMIT', 'COMMITTED'],
  ['COMMITMENT_APPLICABLE', 'DECLINE_COMMITMENT', 'DECISION_PENDING'],
  ['COMMITTED', 'CONFIRM_CORRECTION', 'CORRECTED'],
  ['COMMITTED', 'FIND_UNCORRECTED', 'UNCORRECTED'],
  ['CORRECTED', 'EXEMPT', 'EXEMPTED'],
  ['UNCORRECTED', 'TURN_ORDINARY', 'TURNED_ORDINARY'],
  ['EXEMPTED', 'CLOSE', 'CLOSED'],
  ['CLOSED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['CLOSED', 'PUBLISH', 'CLOSED'],
];

/** DOMAIN.md §5.3, with §5.4 and §5.6. */
const ORDINARY: readonly Moved[] = [
  ['CLUE', 'REGISTER', 'CLUE'],
  ['CLUE', 'VERIFY', 'FILING_PENDING'],
  ['FILING_PENDING', 'FILE_CASE', 'INVESTIGATING'],
  ['FILING_PENDING', 'REFUSE_FILING', 'NOT_FILED'],
  ['FILING_PENDING', 'TRANSFER', 'TRANSFERRING'],
  ['INVESTIGATING', 'INVESTIGATE', 'INVESTIGATING'],
  ['INVESTIGATING', 'PRESERVE', 'INVESTIGATING'],
  ['INVESTIGATING', 'DECIDE_PRESERVATION', 'INVESTIGATING'],
  ['INVESTIGATING', 'SEAL_OR_SEIZE', 'INVESTIGATING'],
  ['INVESTIGATING', 'RELEASE', 'INVESTIGATING'],
  ['INVESTIGATING', 'ORDER_CORRECTION', 'INVESTIGATING'],
  ['INVESTIGATING', 'SUSPEND', 'SUSPENDED'],
  ['INVESTIGATING', 'END_INVESTIGATION', 'REVIEW_PENDING'],
  ['INVESTIGATING', 'TRANSFER', 'TRANSFERRING'],
  ['SUSPENDED', 'RESUME', 'INVESTIGATING'],
  ['REVIEW_PENDING', 'SUBMIT_FOR_REVIEW', 'UNDER_REVIEW'],
  ['REVIEW_PENDING', 'OFFER_COMMITMENT', 'COMMITMENT_APPLICABLE'],
  ['REVIEW_PENDING', 'DECLINE_PENALTY', 'NO_PENALTY'],
  ['REVIEW_PENDING', 'TRANSFER', 'TRANSFERRING'],
  ['UNDER_REVIEW', 'PASS_REVIEW', 'REVIEWED'],
  ['UNDER_REVIEW', 'RETURN_REVIEW', 'INVESTIGATING'],
  ['REVIEWED', 'NOTIFY', 'NOTIFIED'],
  ['NOTIFIED', 'STATE_DEFENCE', 'REEXAMINING'],
  ['NOTIFIED', 'REQUEST_HEARING', 'IN_HEARING'],
  ['NOTIFIED', 'END_NOTICE_PERIOD', 'DECISION_PENDING'],
  ['REEXAMINING', 'REEXAMINE', 'DECISION_PENDING'],
  ['REEXAMINING', 'REQUEST_HEARING', 'IN_HEARING'],
  ['REEXAMINING', 'NOTIFY', 'NOTIFIED'],
  ['IN_HEARING', 'END_HEARING', 'DECISION_PENDING'],
  ['DECISION_PENDING', 'REVIEW_AFTER_HEARING', 'DECISION_PENDING'],
  ['DECISION_PENDING', 'DISCUSS', 'DECISION_PENDING'],
  ['DECISION_PENDING', 'REQUEST_HEARING', 'IN_HEARING'],
  ['DECISION_PENDING', 'NOTIFY', 'NOTIFIED'],
  ['DECISION_PENDING', 'DECIDE', 'DECIDED'],
  ['DECISION_PENDING', 'DECLINE_PENALTY', 'NO_PENALTY'],
  ['DECISION_PENDING', 'TRANSFER', 'TRANSFERRING'],
  ['DECIDED', 'SERVE', 'SERVED'],
  ['DECIDED', 'PUBLISH', 'DECIDED'],
  ['SERVED', 'PERFORM', 'PERFORMED'],
  ['SERVED', 'GRANT_INSTALMENTS', 'INSTALMENTS'],
  ['SERVED', 'LAPSE', 'OVERDUE'],
  ['SERVED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['SERVED', 'PUBLISH', 'SERVED'],
  ['INSTALMENTS', 'PERFORM', 'PERFORMED'],
  ['INSTALMENTS', 'LAPSE', 'OVERDUE'],
  ['INSTALMENTS', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['INSTALMENTS', 'PUBLISH', 'INSTALMENTS'],
  ['OVERDUE', 'PERFORM', 'PERFORMED'],
  ['OVERDUE', 'URGE', 'URGED'],
  ['OVERDUE', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['OVERDUE', 'PUBLISH', 'OVERDUE'],
  ['URGED', 'PERFORM', 'PERFORMED'],
  ['URGED', 'APPLY_TO_COURT', 'COURT_ENFORCING'],
  ['URGED', 'ENFORCE', 'ENFORCING'],
  ['URGED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['URGED', 'PUBLISH', 'URGED'],
  ['COURT_ENFORCING', 'PERFORM', 'PERFORMED'],
  ['COURT_ENFORCING', 'COMPLETE_ENFORCEMENT', 'ENFORCED'],
  ['COURT_ENFORCING', 'END_ENFORCEMENT', 'ENFORCEMENT_ENDED'],
  ['ENFORCING', 'PERFORM', 'PERFORMED'],
  ['ENFORCING', 'COMPLETE_ENFORCEMENT', 'ENFORCED'],
  ['ENFORCING', 'END_ENFORCEMENT', 'ENFORCEMENT_ENDED'],
  ['PERFORMED', 'CLOSE', 'CLOSED'],
  ['PERFORMED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['PERFORMED', 'PUBLISH', 'PERFORMED'],
  ['ENFORCED', 'CLOSE', 'CLOSED'],
  ['ENFORCEMENT_ENDED', 'CLOSE', 'CLOSED'],
  ['IN_REMEDY', 'UPHOLD', 'UPHELD'],
  ['IN_REMEDY', 'CHANGE', 'CHANGED'],
  ['IN_REMEDY', 'ANNUL', 'ANNULLED'],
  ['IN_REMEDY', 'FIND_UNLAWFUL', 'FOUND_UNLAWFUL'],
  ['UPHELD', 'PERFORM', 'PERFORMED'],
  ['UPHELD', 'GRANT_INSTALMENTS', 'INSTALMENTS'],
  ['UPHELD', 'LAPSE', 'OVERDUE'],
  ['UPHELD', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['UPHELD', 'PUBLISH', 'UPHELD'],
  ['CHANGED', 'PERFORM', 'PERFORMED'],
  ['CHANGED', 'GRANT_INSTALMENTS', 'INSTALMENTS'],
  ['CHANGED', 'LAPSE', 'OVERDUE'],
  ['CHANGED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['CHANGED', 'PUBLISH', 'CHANGED'],
  ['CHANGED', 'WITHDRAW_PUBLICATION', 'CHANGED'],
  ['ANNULLED', 'RESTART', 'INVESTIGATING'],
  ['ANNULLED', 'CLOSE', 'CLOSED'],
  ['ANNULLED', 'WITHDRAW_PUBLICATION', 'ANNULLED'],
  ['FOUND_UNLAWFUL', 'CLOSE', 'CLOSED'],
  ['FOUND_UNLAWFUL', 'WITHDRAW_PUBLICATION', 'FOUND_UNLAWFUL'],
  ['NO_PENALTY', 'CLOSE', 'CLOSED'],
  ['COMMITMENT_APPLICABLE', 'COMMIT', 'COMMITTED'],
  ['COMMITMENT_APPLICABLE', 'DECLINE_COMMITMENT', 'REVIEW_PENDING'],
  ['COMMITTED', 'CONFIRM_CORRECTION', 'CORRECTED'],
  ['COMMITTED', 'FIND_UNCORRECTED', 'UNCORRECTED'],
  ['CORRECTED', 'EXEMPT', 'EXEMPTED'],
  ['UNCORRECTED', 'FILE_CASE', 'INVESTIGATING'],
  ['EXEMPTED', 'CLOSE', 'CLOSED'],
  ['TRANSFERRING', 'CONFIRM_TRANSFER', 'TRANSFERRED'],
  ['TRANSFERRING', 'RETURN_TRANSFER', 'FILING_PENDING'],
  ['TRANSFERRING', 'RETURN_FROM_POLICE', 'INVESTIGATING'],
  ['TRANSFERRED', 'RETURN_FROM_POLICE', 'INVESTIGATING'],
  ['CLOSED', 'ARCHIVE', 'ARCHIVED'],
  ['CLOSED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
  ['CLOSED', 'PUBLISH', 'CLOSED'],
  ['ARCHIVED', 'APPLY_FOR_REMEDY', 'IN_REMEDY'],
];

const MOVED: readonly (readonly [Procedure, readonly Moved[]])[] = [
  ['SIMPLE', SIMPLE],
  ['ORDINARY', ORDINARY],
];

describe.each(MOVED)('the %s procedure', (procedure, moved) => {
  it.each(moved)('moves %s by %s to %s', (from, action, to) => {
    expect(advance(procedure, from, { action })).toEqual({ kind: 'moved', to });
  });

  it.each(CASE_STATES)('refuses every other action in %s', (from) => {
    const others = CASE_ACTIONS.filter((action) => !moved.some(([state, known]) => state === from && known === action));
    const answers = others.map((action) => [action, advance(procedure, from, { action }).kind]);
    expect(answers).toEqual(others.map((action) => [action, 'refused']));
  });

  it('comes from its first state to every state that it names', () => {
    const reached = new Set<CaseState>([FIRST_STATE[procedure]]);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const [from, , to] of moved) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...new Set(moved.flatMap(([from, , to]) => [from, to]))].sort());
  });
});

describe('an import', () => {
  it.each<[Procedure, readonly CaseState[]]>([
    [
      'SIMPLE',
      ['DECIDED', 'SERVED', 'RECORDED', 'PERFORMED', 'PERFORMED_AND_RECORDED', 'IN_REMEDY', 'UPHELD', 'CHANGED'],
    ],
    ['ORDINARY', ['CLUE', 'FILING_PENDING', 'INVESTIGATING', 'NOTIFIED', 'DECIDED', 'OVERDUE', 'URGED', 'ARCHIVED']],
  ])('states in %s a state that another system can have, from anywhere', (procedure, states) => {
    for (const state of states) {
      expect(advance(procedure, 'CLOSED', { action: 'IMPORT', state })).toEqual({ kind: 'moved', to: state });
    }
    expect(importedStates(procedure)).toEqual(expect.arrayContaining([...states]));
  });

  it.each<[Procedure, readonly CaseState[]]>([
    ['SIMPLE', ['DISCOVERED', 'VERIFYING', 'DECISION_PENDING', 'TURNED_ORDINARY', 'COMMITMENT_APPLICABLE', 'CLUE']],
    ['SIMPLE', ['INVESTIGATING', 'NOTIFIED', 'URGED', 'ARCHIVED']],
    ['ORDINARY', ['TRANSFERRING', 'COMMITMENT_APPLICABLE', 'RECORDED', 'DISCOVERED', 'TURNED_ORDINARY']],
  ])('is refused in %s where it states one that none has', (procedure, states) => {
    for (const state of states) {
      const answer = advance(procedure, FIRST_STATE[procedure], { action: 'IMPORT', state });
      expect(answer).toMatchObject({ kind: 'refused', because: expect.stringContaining(`found ${state}.`) });
    }
  });
});

describe('a log', () => {
  const steps = (...actions: CaseAction[]): CaseStep[] => actions.map((action) => ({ action }));

  it('folds to the state after it', () => {
    expect(foldSteps('ORDINARY', 'CLUE', steps('VERIFY', 'FILE_CASE', 'SUSPEND'))).toBe('SUSPENDED');
    const revoked: CaseStep[] = [
      { action: 'IMPORT', state: 'SERVED' },
      { action: 'REVOKE' },
      { action: 'IMPORT', state: 'CLOSED' },
    ];
    expect(foldSteps('SIMPLE', 'DISCOVERED', revoked)).toBe('CLOSED');
    expect(foldSteps('SIMPLE', 'DISCOVERED', revoked.slice(0, 2))).toBe('DISCOVERED');
  });

  it('names the step at which it breaks', () => {
    expect(() => foldSteps('ORDINARY', 'CLUE', steps('VERIFY', 'SERVE'))).toThrow(
      'step 2: Expected one of FILE_CASE, REFUSE_FILING, TRANSFER in state FILING_PENDING, found SERVE.',
    );
  });

  it('is read entry by entry', () => {
    expect(parseStep({ action: 'IMPORT', state: 'SERVED' })).toEqual({ action: 'IMPORT', state: 'SERVED' });
    expect(parseStep({ action: 'REVOKE', state: null })).toEqual({ action: 'REVOKE' });
    expect(parseStep({ action: 'SERVE', state: 'SERVED' })).toEqual({ action: 'SERVE' });
    expect(() => parseStep({ action: 'FORGET' })).toThrow('Expected an action of a case, found FORGET to no state.');
    expect(() => parseStep({ action: 'IMPORT', state: 'LOST' })).toThrow('found IMPORT to LOST');
  });
});

it.each(['NOT_FILED', 'TRANSFERRED', 'TURNED_ORDINARY', 'CLOSED', 'ARCHIVED'] as const)(
  'leaves nothing to be done in %s',
  (state) => {
    expect(isOpenState(state)).toBe(false);
  },
);

it('leaves something to be done in every other state', () => {
  expect(CASE_STATES.filter(isOpenState)).toHaveLength(CASE_STATES.length - 5);
});
