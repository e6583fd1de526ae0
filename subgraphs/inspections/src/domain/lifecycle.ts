import { type Move, move, type Transitions } from '@network/kit/lifecycle';

/** Where an inspection stands. DOMAIN.md §5.5. */
export const INSPECTION_STATES = [
  'PLANNED',
  'OBJECT_DRAWN',
  'OFFICERS_DRAWN',
  'APPROVED',
  'AWAITING_VISIT',
  'VISITED',
  'AWAITING_RECHECK',
  'PUBLISHED',
  'HANDED_OVER',
  'CLOSED',
] as const;
export type InspectionState = (typeof INSPECTION_STATES)[number];

export const INSPECTION_ACTIONS = [
  'DRAW_OBJECT',
  'DRAW_OFFICERS',
  'REDRAW_OFFICERS',
  'APPROVE',
  'NOTIFY',
  'VISIT',
  'ORDER_CORRECTION',
  'PASS_RECHECK',
  'FAIL_RECHECK',
  'PUBLISH',
  'HAND_OVER',
  'RATE',
  'CLOSE_UNRATED',
] as const;
export type InspectionAction = (typeof INSPECTION_ACTIONS)[number];

/**
 * What may follow what. An inspection is approved and notified before it is made (R-1208), an order to correct is
 * rechecked, a suspected violation goes on to a case, and the rest is published (R-1201).
 */
export const INSPECTION_TRANSITIONS = {
  PLANNED: { DRAW_OBJECT: 'OBJECT_DRAWN' },
  OBJECT_DRAWN: { DRAW_OFFICERS: 'OFFICERS_DRAWN' },
  OFFICERS_DRAWN: { REDRAW_OFFICERS: 'OFFICERS_DRAWN', APPROVE: 'APPROVED' },
  APPROVED: { NOTIFY: 'AWAITING_VISIT' },
  AWAITING_VISIT: { VISIT: 'VISITED' },
  VISITED: { ORDER_CORRECTION: 'AWAITING_RECHECK', HAND_OVER: 'HANDED_OVER', PUBLISH: 'PUBLISHED' },
  AWAITING_RECHECK: { PASS_RECHECK: 'PUBLISHED', FAIL_RECHECK: 'HANDED_OVER' },
  HANDED_OVER: { PUBLISH: 'PUBLISHED' },
  PUBLISHED: { RATE: 'CLOSED', CLOSE_UNRATED: 'CLOSED' },
  CLOSED: {},
} as const satisfies Transitions<InspectionState, InspectionAction>;

export const FIRST_STATE: InspectionState = 'PLANNED';

/** States in which another system may have an inspection: it tells of visits planned or made, not of how a draw goes on. */
export const IMPORTED_STATES: readonly InspectionState[] = INSPECTION_STATES.filter(
  (state) => state !== 'OBJECT_DRAWN' && state !== 'OFFICERS_DRAWN',
);

/** Whether anything is left to be done. */
export const isOpen = (state: InspectionState): boolean => state !== 'CLOSED' && state !== 'PUBLISHED';

/** One entry of an inspection's log: a step of ours, or the state that an import brought. */
export type InspectionStep =
  | { readonly action: InspectionAction }
  | { readonly action: 'IMPORT'; readonly state: InspectionState };

/** Where a step leads, or why it does not. An import leads to the state that it brings, from anywhere. */
export const advance = (
  from: InspectionState,
  step: InspectionStep,
): Move<InspectionState, InspectionAction | 'IMPORT'> => {
  if (step.action !== 'IMPORT')
    return move<InspectionState, InspectionAction>(INSPECTION_TRANSITIONS, from, step.action);
  if (IMPORTED_STATES.includes(step.state)) return { kind: 'moved', to: step.state };
  const because = `Expected an import to state one of ${IMPORTED_STATES.join(', ')}, found ${step.state}.`;
  return { kind: 'refused', from, action: 'IMPORT', permitted: [], because };
};

const isAction = (text: string): text is InspectionAction => (INSPECTION_ACTIONS as readonly string[]).includes(text);

/** Reads an entry of a log as a step. @throws {Error} for an action that no inspection knows. */
export const parseStep = (action: string, state: InspectionState): InspectionStep => {
  if (action === 'IMPORT') return { action, state };
  if (isAction(action)) return { action };
  throw new Error(`Expected an action of an inspection, found ${action}.`);
};
