import { describe, expect, it } from 'vitest';
import { advance, type Course, START, type Step } from './course.ts';
import { EVENT_STATES, isOpen, isOverdue, statesOf } from './event.ts';
import { foldLog, type LoggedAction } from './event-log.ts';
import { type EventActionName, stateFromReply } from './lifecycle.ts';

const AT = '2022-11-01T09:00:00+08:00';
const step = (action: EventActionName, more: Partial<Step> = {}): Step => ({ action, at: AT, ...more });

const walk = (actions: readonly (EventActionName | Step)[]): Course =>
  actions.reduce<Course>((course, action) => {
    const answer = advance(course, typeof action === 'string' ? step(action) : action);
    if (answer.kind === 'refused') throw new Error(answer.because);
    return answer.course;
  }, START);

const TO_RECEIPT = ['REPORT', 'ACCEPT', 'ASSESS', 'DISPATCH'] as const;
const TO_RATING = [
  ...TO_RECEIPT,
  'ACKNOWLEDGE',
  step('FEED_BACK', { closureKind: 'RESOLVED' }),
  'PASS_VERIFICATION',
] as const;
const AGAIN = [
  'ASSESS',
  'DISPATCH',
  'ACKNOWLEDGE',
  step('FEED_BACK', { closureKind: 'UNRESOLVABLE' }),
  'PASS_VERIFICATION',
] as const;

describe('how often an action may be taken', () => {
  it.each([
    ['REQUEST_SUPPLEMENT', ['REPORT', 'REQUEST_SUPPLEMENT']],
    ['RETURN', [...TO_RECEIPT, 'RETURN', 'DISPATCH', 'RETURN', 'DISPATCH']],
    ['EXTEND', [...TO_RECEIPT, 'ACKNOWLEDGE', 'EXTEND', 'EXTEND']],
    ['REOPEN', [...TO_RATING, 'REOPEN', ...AGAIN, 'REOPEN', ...AGAIN]],
  ] as const)('%s is refused once it was taken as often as it may be', (action, before) => {
    const course = walk(before);
    const answer = advance(course, step(action));
    expect(answer).toMatchObject({ kind: 'refused', from: course.state, action });
    expect(answer).toMatchObject({ because: expect.stringMatching(new RegExp(`^Expected ${action} at most`)) });
    expect(answer.kind === 'refused' && answer.permitted).not.toContain(action);
  });

  it('a dispute is refused before two returns, and permitted after them', () => {
    expect(advance(walk([...TO_RECEIPT, 'RETURN', 'DISPATCH']), step('DISPUTE'))).toMatchObject({
      kind: 'refused',
      because: 'Expected 2 returns before a dispute in state AWAITING_RECEIPT, found 1.',
    });
    expect(walk([...TO_RECEIPT, 'RETURN', 'DISPATCH', 'RETURN', 'DISPATCH', 'DISPUTE']).state).toBe('IN_DISPUTE');
  });
});

describe('an order that had ended before its event was withdrawn', () => {
  it.each([
    [[...TO_RECEIPT, 'RETURN'], 'RETURNED'],
    [[...TO_RATING, 'REOPEN'], 'FED_BACK'],
    [[...TO_RECEIPT, 'RETURN', 'DISPATCH', 'RETURN', 'DISPATCH', 'DISPUTE', 'SETTLE_DISPUTE'], 'DISPUTED'],
    [TO_RECEIPT, 'WITHDRAWN'],
  ] as const)('keeps its end: %#', (before, end) => {
    const { dispatches } = walk([...before, step('WITHDRAW', { at: '2022-11-02T09:00:00+08:00' })]);
    expect(dispatches.at(-1)).toMatchObject({ end, endedAt: end === 'WITHDRAWN' ? '2022-11-02T09:00:00+08:00' : AT });
  });
});

describe('how an event ends', () => {
  it.each([
    [['REPORT', 'REFUSE'], 'CONCLUDED', 'NOT_ACCEPTED'],
    [['REPORT', 'WITHDRAW'], 'CONCLUDED', 'WITHDRAWN'],
    [['REPORT', 'ACCEPT', 'MERGE'], 'MERGED', 'MERGED'],
    [[...TO_RATING, 'RATE'], 'CLOSED', 'RESOLVED'],
    [[...TO_RATING, 'LAPSE'], 'CLOSED', 'RESOLVED'],
    [['REPORT', 'PASS_TO_POLICE', 'RECEIVE_ANSWER', 'PASS_VERIFICATION', 'LAPSE'], 'CLOSED', 'TRANSFERRED_OUT'],
    [[...TO_RATING, 'RATE', 'REOPEN', ...AGAIN, 'RATE'], 'CLOSED', 'UNRESOLVABLE'],
  ] as const)('%j ends %s as %s', (actions, state, founded) => {
    expect(walk(actions)).toMatchObject({ state, founded, closedAt: AT });
  });

  it('an event that was opened again has neither end nor closure kind', () => {
    expect(walk([...TO_RATING, 'RATE', 'REOPEN'])).toMatchObject({ founded: null, closedAt: null });
  });

  it.each([
    ['FEED_BACK', null],
    ['FEED_BACK', 'NOT_ACCEPTED'],
    ['EXTEND', 'RESOLVED'],
  ] as const)('%s with closure kind %s is refused', (action, closureKind) => {
    const answer = advance(walk([...TO_RECEIPT, 'ACKNOWLEDGE']), step(action, { closureKind }));
    expect(answer).toMatchObject({ kind: 'refused', action });
  });
});

describe('what an import may bring', () => {
  const brought = (state: string | null): LoggedAction => ({ action: 'IMPORT', state, at: AT, payload: {} });

  it.each([
    'AWAITING_ACCEPTANCE',
    'AWAITING_ASSESSMENT',
    'AWAITING_DISPATCH',
    'AWAITING_RECEIPT',
    'IN_HANDLING',
    'AWAITING_VERIFICATION',
    'AWAITING_RATING',
    'CLOSED',
    'CONCLUDED',
  ])('an event in state %s', (state) => {
    expect(foldLog([brought(state)])).toMatchObject({ kind: 'folded', course: { state } });
  });

  it.each(['UNREPORTED', 'IN_JOINT_HANDLING', 'TRANSFERRED', 'IN_DISPUTE', 'MERGED', 'NONSENSE', null])(
    'never one in state %s',
    (state) => {
      expect(foldLog([brought(state)])).toMatchObject({ kind: 'broken', index: 0 });
    },
  );

  it('is gone once it was revoked, and may come again', () => {
    const revoked: LoggedAction = { action: 'REVOKE', state: null, at: AT, payload: {} };
    expect(foldLog([brought('CLOSED'), revoked])).toEqual({ kind: 'folded', course: START });
    expect(foldLog([brought('CLOSED'), revoked, brought('IN_HANDLING')])).toMatchObject({
      course: { state: 'IN_HANDLING' },
    });
    expect(foldLog([brought('CLOSED'), { ...revoked, state: 'CLOSED' }])).toMatchObject({ kind: 'broken', index: 1 });
  });

  it('closed where it was answered, awaiting acceptance where it was not, when the source states no state', () => {
    expect(stateFromReply('2019-05-10T14:56:53+08:00')).toBe('CLOSED');
    expect(stateFromReply(null)).toBe('AWAITING_ACCEPTANCE');
  });
});

describe('a log', () => {
  it('is broken where an entry carries another state than the table gives', () => {
    const log = [
      { action: 'REPORT', state: 'AWAITING_ACCEPTANCE', at: AT, payload: {} },
      { action: 'ACCEPT', state: 'IN_HANDLING', at: AT, payload: {} },
    ];
    expect(foldLog(log)).toEqual({
      kind: 'broken',
      index: 1,
      because: 'Expected state AWAITING_ASSESSMENT, found IN_HANDLING.',
    });
  });

  it('is broken where an entry does not follow', () => {
    expect(foldLog([{ action: 'RATE', state: 'CLOSED', at: AT, payload: {} }])).toMatchObject({ index: 0 });
  });
});

describe('open and overdue', () => {
  it('ten states are open, three are not', () => {
    expect(EVENT_STATES.filter((state) => !isOpen(state))).toEqual(['CLOSED', 'CONCLUDED', 'MERGED']);
  });

  it.each([
    ['IN_HANDLING', '2022-11-30T08:59:59+08:00', true],
    ['IN_HANDLING', '2022-11-30T09:00:00+08:00', false],
    ['IN_HANDLING', '2022-11-30T00:59:00Z', true],
    ['IN_HANDLING', null, false],
    ['CLOSED', '2022-11-01T00:00:00+08:00', false],
  ] as const)('in state %s, due at %s: %s', (state, dueAt, expected) => {
    expect(isOverdue({ state, dueAt }, '2022-11-30T09:00:00+08:00')).toBe(expected);
  });

  it.each([
    [{}, null],
    [{ isOpen: false }, ['CLOSED', 'CONCLUDED', 'MERGED']],
    [{ states: ['CLOSED', 'IN_HANDLING'] }, ['IN_HANDLING', 'CLOSED']],
    [{ states: ['CLOSED', 'IN_HANDLING'], isOpen: true }, ['IN_HANDLING']],
    [{ states: ['CLOSED'], isOpen: true }, []],
  ] as const)('filter %j leaves %j', (filter, states) => {
    expect(statesOf(filter)).toEqual(states);
  });
});
