import { describe, expect, it } from 'vitest';
import {
  advance,
  IMPORTED_STATES,
  INSPECTION_ACTIONS,
  INSPECTION_STATES,
  type InspectionAction,
  type InspectionState,
  isOpen,
} from './lifecycle.ts';

/** DOMAIN.md §5.5, row by row. */
const MOVES: readonly (readonly [InspectionState, InspectionAction, InspectionState])[] = [
  ['PLANNED', 'DRAW_OBJECT', 'OBJECT_DRAWN'],
  ['OBJECT_DRAWN', 'DRAW_OFFICERS', 'OFFICERS_DRAWN'],
  ['OFFICERS_DRAWN', 'REDRAW_OFFICERS', 'OFFICERS_DRAWN'],
  ['OFFICERS_DRAWN', 'APPROVE', 'APPROVED'],
  ['APPROVED', 'NOTIFY', 'AWAITING_VISIT'],
  ['AWAITING_VISIT', 'VISIT', 'VISITED'],
  ['VISITED', 'ORDER_CORRECTION', 'AWAITING_RECHECK'],
  ['VISITED', 'HAND_OVER', 'HANDED_OVER'],
  ['VISITED', 'PUBLISH', 'PUBLISHED'],
  ['AWAITING_RECHECK', 'PASS_RECHECK', 'PUBLISHED'],
  ['AWAITING_RECHECK', 'FAIL_RECHECK', 'HANDED_OVER'],
  ['HANDED_OVER', 'PUBLISH', 'PUBLISHED'],
  ['PUBLISHED', 'RATE', 'CLOSED'],
  ['PUBLISHED', 'CLOSE_UNRATED', 'CLOSED'],
];

const OTHERS = INSPECTION_STATES.flatMap((state) =>
  INSPECTION_ACTIONS.filter((action) => !MOVES.some(([from, by]) => from === state && by === action)).map(
    (action) => [state, action] as const,
  ),
);

describe('an inspection', () => {
  it.each(MOVES)('in %s is moved by %s to %s', (from, action, to) => {
    expect(advance(from, { action })).toEqual({ kind: 'moved', to });
  });

  it.each(OTHERS)('in %s refuses %s and says what is permitted', (from, action) => {
    const permitted = MOVES.filter(([state]) => state === from).map(([, by]) => by);
    expect(advance(from, { action })).toMatchObject({ kind: 'refused', from, action, permitted });
  });

  it('is not visited before it was approved and notified (R-1208)', () => {
    for (const state of ['PLANNED', 'OBJECT_DRAWN', 'OFFICERS_DRAWN', 'APPROVED'] as const) {
      expect(advance(state, { action: 'VISIT' }).kind).toBe('refused');
    }
  });

  it.each(IMPORTED_STATES)('may be brought by another system in %s', (state) => {
    expect(advance('PLANNED', { action: 'IMPORT', state })).toEqual({ kind: 'moved', to: state });
  });

  it.each(['OBJECT_DRAWN', 'OFFICERS_DRAWN'] as const)(
    'may not be brought by another system in the midst of a draw: %s',
    (state) => {
      expect(advance('PLANNED', { action: 'IMPORT', state }).kind).toBe('refused');
    },
  );

  it('is open until it was published', () => {
    expect(INSPECTION_STATES.filter((state) => !isOpen(state))).toEqual(['PUBLISHED', 'CLOSED']);
  });
});
