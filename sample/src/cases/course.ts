import { addDays, atMinute, onWeekday } from '../makers/days.ts';
import type { Dice } from '../makers/dice.ts';

export type Step = { readonly action: string; readonly at: string; readonly actor: string };

/** What was done about a case, and the days on which it was first done. */
export type CaseCourse = { readonly steps: readonly Step[]; readonly on: (action: string) => string | null };

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

export type OrdinaryWish = {
  readonly decidedOn: string;
  /** Days from the proposal to the head's decision. */
  readonly approvalDays: number;
  /** The party asks for reconsideration, which upholds the decision. */
  readonly isContested?: boolean;
};

const NOTICE_DAYS = 9;
/** Days after the order on which the officers look whether it was followed. */
export const CORRECTION_DAYS = 7;

const afterService = ({ decidedOn, isContested }: OrdinaryWish, dice: Dice): Planned[] => {
  const paidOn = addDays(decidedOn, isContested === true ? 55 : dice.between(3, 15));
  const closedOn = addDays(paidOn, dice.between(1, 8));
  const remedy: Planned[] =
    isContested === true
      ? [
          ['APPLY_FOR_REMEDY', addDays(decidedOn, 10), 10 * 60, '当事人'],
          ['UPHOLD', addDays(decidedOn, 45), 10 * 60, '复议机关'],
        ]
      : [];
  return [
    ['PUBLISH', addDays(decidedOn, dice.between(2, 5)), 17 * 60, '公示审核员'],
    ...remedy,
    ['PERFORM', paidOn, 17 * 60 + 30, '当事人'],
    ['CLOSE', closedOn, 18 * 60, '机关负责人'],
    ['ARCHIVE', addDays(closedOn, dice.between(3, 20)), 10 * 60, '档案员'],
  ];
};

/**
 * Filed, ordered to correct and looked at again, reviewed, told, decided, served, paid; published within seven working
 * days. 行政处罚法 art. 54–67; a correct-first fine comes after the day for correction.
 */
export const planOrdinary = (wish: OrdinaryWish, dice: Dice): Planned[] => {
  const { decidedOn, approvalDays } = wish;
  const proposedOn = addDays(decidedOn, -approvalDays);
  const toldOn = addDays(proposedOn, -NOTICE_DAYS);
  const reviewedOn = addDays(toldOn, -1);
  const submittedOn = addDays(reviewedOn, -dice.between(1, 3));
  const foundOn = addDays(submittedOn, -1);
  const filedOn = onWeekday(addDays(foundOn, -dice.between(13, 30)));
  return [
    ['VERIFY', addDays(filedOn, -1), 10 * 60, '执法人员'],
    ['FILE_CASE', filedOn, 9 * 60 + 30, '机关负责人'],
    ['INVESTIGATE', filedOn, 15 * 60, '执法人员'],
    ['ORDER_CORRECTION', addDays(filedOn, 1), 14 * 60, '执法人员'],
    ['INVESTIGATE', addDays(filedOn, CORRECTION_DAYS + 2), 10 * 60, '执法人员'],
    ['END_INVESTIGATION', foundOn, 11 * 60, '执法人员'],
    ['SUBMIT_FOR_REVIEW', submittedOn, 9 * 60, '执法人员'],
    ['PASS_REVIEW', reviewedOn, 16 * 60, '法制审核员'],
    ['NOTIFY', toldOn, 10 * 60, '执法人员'],
    ['END_NOTICE_PERIOD', proposedOn, 8 * 60 + 30, '系统'],
    ['DECIDE', decidedOn, 15 * 60, '机关负责人'],
    ['SERVE', addDays(decidedOn, dice.between(0, 2)), 16 * 60, '执法人员'],
    ...afterService(wish, dice),
  ];
};

/** The steps that have happened by a government's now, in the order in which they did. */
export const courseUntil = (planned: readonly Planned[], now: string): CaseCourse => {
  const latest = Date.parse(now);
  const steps = planned
    .map(([action, day, minute, actor]) => ({ action, at: atMinute(day, minute), actor }))
    .filter(({ at }) => Date.parse(at) <= latest)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const first = new Map(steps.toReversed().map(({ action, at }) => [action, at.slice(0, 10)]));
  return { steps, on: (action) => first.get(action) ?? null };
};
