import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, move, permitted, type Transitions } from './lifecycle.ts';

const STATES = ['OPEN', 'TAKEN', 'SHUT'] as const;
const ACTIONS = ['TAKE', 'RETURN', 'SHUT_DOWN', 'NOTE'] as const;
type State = (typeof STATES)[number];
type Action = (typeof ACTIONS)[number];

const TABLE = {
  OPEN: { TAKE: 'TAKEN', NOTE: 'OPEN' },
  TAKEN: { RETURN: 'OPEN', SHUT_DOWN: 'SHUT', NOTE: 'TAKEN' },
  SHUT: {},
} as const satisfies Transitions<State, Action>;
const table: Transitions<State, Action> = TABLE;

const MOVED: readonly (readonly [State, Action, State])[] = [
  ['OPEN', 'TAKE', 'TAKEN'],
  ['OPEN', 'NOTE', 'OPEN'],
  ['TAKEN', 'RETURN', 'OPEN'],
  ['TAKEN', 'SHUT_DOWN', 'SHUT'],
  ['TAKEN', 'NOTE', 'TAKEN'],
];
const REFUSED: readonly (readonly [State, Action])[] = [
  ['OPEN', 'RETURN'],
  ['OPEN', 'SHUT_DOWN'],
  ['TAKEN', 'TAKE'],
  ['SHUT', 'TAKE'],
  ['SHUT', 'RETURN'],
  ['SHUT', 'SHUT_DOWN'],
  ['SHUT', 'NOTE'],
];

describe('a state table', () => {
  it.each(MOVED)('moves %s by %s to %s', (from, action, to) => {
    expect(move(table, from, action)).toEqual({ kind: 'moved', to });
  });

  it.each(REFUSED)('refuses in %s the action %s', (from, action) => {
    expect(move(table, from, action)).toMatchObject({
      kind: 'refused',
      from,
      action,
      permitted: permitted(table, from),
    });
  });

  it('says what it expected and what it found', () => {
    expect(move(table, 'OPEN', 'RETURN')).toMatchObject({
      because: 'Expected one of TAKE, NOTE in state OPEN, found RETURN.',
    });
    expect(move(table, 'SHUT', 'NOTE')).toMatchObject({
      because: 'Expected no further action in state SHUT, found NOTE.',
    });
  });

  it('does not take the names that every object has for states or actions', () => {
    expect(move(table, 'OPEN', 'constructor' as Action).kind).toBe('refused');
    expect(move(table, 'GONE' as State, 'TAKE')).toMatchObject({ kind: 'refused', permitted: [] });
    expect(move(table, '__proto__' as State, 'toString' as Action).kind).toBe('refused');
  });

  it('folds a log to its state, and an empty log to the first state', () => {
    expect(fold(table, 'OPEN', ['TAKE', 'RETURN', 'NOTE', 'TAKE', 'SHUT_DOWN'])).toEqual({
      kind: 'folded',
      state: 'SHUT',
    });
    expect(fold(table, 'TAKEN', [])).toEqual({ kind: 'folded', state: 'TAKEN' });
  });

  it('stops at the first action that is refused and says which', () => {
    expect(fold(table, 'OPEN', ['TAKE', 'SHUT_DOWN', 'NOTE', 'TAKE'])).toEqual({
      kind: 'refused',
      from: 'SHUT',
      action: 'NOTE',
      permitted: [],
      because: 'Expected no further action in state SHUT, found NOTE.',
      index: 2,
    });
  });

  it('accepts every walk that follows what is permitted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (choices) => {
        const walk: Action[] = [];
        let state: State = 'OPEN';
        for (const choice of choices) {
          const actions = permitted(table, state);
          const action = actions[choice % Math.max(actions.length, 1)];
          if (action === undefined) break;
          walk.push(action);
          state = table[state][action] as State;
        }
        expect(fold(table, 'OPEN', walk)).toEqual({ kind: 'folded', state });
      }),
    );
  });
});
