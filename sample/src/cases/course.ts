import { addDays, atMinute } from '../makers/days.ts';
import type { Dice } from '../makers/dice.ts';

export type Step = { readonly action: string; readonly at: string; readonly actor: string };

/** What was done about a case, and the days on which it was done; `on` is the first of them. */
export type CaseCourse = {
  readonly steps: readonly Step[];
  readonly on: (action: string) => string | null;
  /** Every day on which it was done, the first first. */
  readonly all: (action: string) => readonly string[];
};

/** A step on a day, so many minutes after its midnight. */
export type Planned = readonly [action: string, day: string, minute: number, actor: string];

const STREET: readonly (readonly [action: string, after: number, actor: string])[] = [
  ['VERIFY', 0, '执法人员'],
  ['HEAR_DEFENCE', 10, '执法人员'],
];
const RECORDED = 16 * 60 + 30;

const onTheStreet = (day: string, dice: Dice): { minute: number; steps: Planned[] } => {
  const minute = dice.between(8 * 60 + 30, 15 * 60 + 30);
  return { minute, steps: STREET.map(([action, after, actor]): Planned => [action, day, minute + after, actor]) };
};

/** Discovered, heard, decided and served in one visit, recorded on the same day. 行政处罚法 art. 51, 52. */
export const planSimple = (decidedOn: string, dice: Dice): Planned[] => {
  const { minute, steps } = onTheStreet(decidedOn, dice);
  const paidOn = addDays(decidedOn, dice.between(0, 12));
  const closedOn = addDays(paidOn, dice.between(1, 6));
  return [
    ...steps,
    ['DECIDE', decidedOn, minute + 20, '执法人员'],
    ['SERVE', decidedOn, minute + 25, '执法人员'],
    ['RECORD', decidedOn, RECORDED, '执法人员'],
    ['PUBLISH', addDays(decidedOn, dice.between(1, 5)), 9 * 60, '公示审核员'],
    ['PERFORM', paidOn, RECORDED + 20, '当事人'],
    ['CLOSE', closedOn, 17 * 60, '队长'],
  ];
};

/** Told, promised, corrected, looked at again, let off. DOMAIN.md §5.4, R-206. */
export const planCommitment = (foundOn: string, dice: Dice): Planned[] => {
  const { minute, steps } = onTheStreet(foundOn, dice);
  const recheckedOn = addDays(foundOn, dice.between(2, 10));
  return [
    ...steps,
    ['OFFER_COMMITMENT', foundOn, minute + 20, '执法人员'],
    ['COMMIT', foundOn, minute + 30, '当事人'],
    ['CONFIRM_CORRECTION', recheckedOn, 10 * 60, '执法人员'],
    ['EXEMPT', recheckedOn, 15 * 60, '队长'],
    ['CLOSE', addDays(recheckedOn, 1), 17 * 60, '队长'],
  ];
};

/** The steps that have happened by a government's now, in the order in which they did. */
export const courseUntil = (planned: readonly Planned[], now: string): CaseCourse => {
  const latest = Date.parse(now);
  const steps = planned
    .map(([action, day, minute, actor]) => ({ action, at: atMinute(day, minute), actor }))
    .filter(({ at }) => Date.parse(at) <= latest)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const days = Map.groupBy(steps, ({ action }) => action);
  const all = (action: string): string[] => (days.get(action) ?? []).map(({ at }) => at.slice(0, 10));
  return { steps, all, on: (action) => days.get(action)?.[0]?.at.slice(0, 10) ?? null };
};
