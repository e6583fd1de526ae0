import { addDays, onWeekday, toWeekday } from '../makers/days.ts';
import type { Dice } from '../makers/dice.ts';
import { addWorkingDays } from '../makers/holidays.ts';
import type { Planned } from './course.ts';
import { type Ending, isCalled, type Turns } from './turns.ts';

export type OrdinaryWish = {
  readonly decidedOn: string;
  /** Days from the proposal to the head's decision. */
  readonly approvalDays: number;
  readonly turns: Turns;
};

/** Days after the order on which the officers look whether it was followed. */
export const CORRECTION_DAYS = 7;

/** Days from the notice to the proposal: without a hearing, and with one. */
const NOTICE_DAYS = 9;
const HEARING_DAYS = 34;
/** Working days: to ask for a hearing, to call it, from the call to the hearing, to review the case again.. */
const HEARING = { ask: 1, call: 1, wait: 8, review: 2 };

/** When the hearing that was asked for is called: told to the party seven working days before, at least. */
export const calledOn = (requestedOn: string): string => addWorkingDays(requestedOn, HEARING.call);

/** The month in which what was seized has to be returned or dealt with, and what an investigation takes with it. R-704. */
export const MEASURE_DAYS = 30;
const LONG_INVESTIGATION = 38;
/** Days until it is decided what becomes of what was registered; the law gives seven. R-305. */
const PRESERVATION_DAYS = 4;

const investigationDays = ({ isPreserved, measure }: Turns, dice: Dice): number => {
  const drawn = dice.between(13, 30);
  if (measure?.isExtended === true) return LONG_INVESTIGATION;
  return isPreserved || measure !== null ? Math.max(drawn, 22) : drawn;
};

const held = ({ isPreserved, measure }: Turns, filedOn: string, foundOn: string): Planned[] => {
  const decidedOn = onWeekday(addDays(filedOn, PRESERVATION_DAYS));
  return [
    ...(isPreserved
      ? ([
          ['PRESERVE', filedOn, 15 * 60 + 20, '执法人员'],
          ['DECIDE_PRESERVATION', decidedOn, 16 * 60, '机关负责人'],
        ] as const)
      : []),
    ...(measure === null
      ? []
      : ([
          ['SEAL_OR_SEIZE', filedOn, 15 * 60 + 40, '执法人员'],
          ['RELEASE', addDays(foundOn, -1), 16 * 60, '机关负责人'],
        ] as const)),
  ];
};

const heard = (toldOn: string): Planned[] => {
  const askedOn = addWorkingDays(toldOn, HEARING.ask);
  const heardOn = addWorkingDays(calledOn(askedOn), HEARING.wait);
  return [
    ['REQUEST_HEARING', askedOn, 10 * 60, '当事人'],
    ['END_HEARING', heardOn, 11 * 60, '听证主持人'],
    ['REVIEW_AFTER_HEARING', addWorkingDays(heardOn, HEARING.review), 11 * 60, '法制审核员'],
  ];
};

/** What the party said to the notice, and the end of its time to say it. */
const answered = (turns: Turns, toldOn: string, proposedOn: string): Planned[] => {
  if (isCalled(turns)) return heard(toldOn);
  if (!turns.isDefended) return [['END_NOTICE_PERIOD', proposedOn, 8 * 60 + 30, '系统']];
  return [
    ['STATE_DEFENCE', addDays(toldOn, 2), 15 * 60, '当事人'],
    ['REEXAMINE', proposedOn, 8 * 60 + 30, '执法人员'],
  ];
};

const toFinding = (filedOn: string, foundOn: string): Planned[] => [
  ['VERIFY', addDays(filedOn, -1), 10 * 60, '执法人员'],
  ['FILE_CASE', filedOn, 9 * 60 + 30, '机关负责人'],
  ['INVESTIGATE', filedOn, 15 * 60, '执法人员'],
  ['ORDER_CORRECTION', addDays(filedOn, 1), 14 * 60, '执法人员'],
  ['INVESTIGATE', addDays(filedOn, CORRECTION_DAYS + 2), 10 * 60, '执法人员'],
  ['END_INVESTIGATION', foundOn, 11 * 60, '执法人员'],
];

const URGED_AFTER = 190;
const TO_COURT_WORKING_DAYS = 12;

/** Urged when the party's time to contest is over; ten working days later the court is asked. R-712. */
const enforced = (servedOn: string, action: 'COMPLETE_ENFORCEMENT' | 'END_ENFORCEMENT'): Planned[] => {
  const urgedOn = addWorkingDays(addDays(servedOn, URGED_AFTER), 1);
  const askedOn = addWorkingDays(urgedOn, TO_COURT_WORKING_DAYS);
  return [
    ['LAPSE', addDays(servedOn, 18), 8 * 60, '系统'],
    ['URGE', urgedOn, 10 * 60, '执法人员'],
    ['APPLY_TO_COURT', askedOn, 10 * 60, '机关负责人'],
    [action, addWorkingDays(askedOn, 30), 15 * 60, '人民法院'],
  ];
};

type Remedy = readonly [action: 'APPLY_FOR_REMEDY' | 'UPHOLD' | 'ANNUL', after: number, actor: string];
const contested = (decidedOn: string, steps: readonly Remedy[]): Planned[] =>
  steps.map(([action, after, actor]) => [action, addDays(decidedOn, after), 10 * 60, actor]);

const RECONSIDERED: readonly Remedy[] = [
  ['APPLY_FOR_REMEDY', 10, '当事人'],
  ['UPHOLD', 45, '复议机关'],
];

type Served = { readonly decidedOn: string; readonly servedOn: string; readonly dice: Dice };

const paid = (day: string): Planned => ['PERFORM', day, 17 * 60 + 30, '当事人'];
const remedied = (decidedOn: string, steps: readonly Remedy[]): Planned[] => [
  ...contested(decidedOn, steps),
  paid(addDays(decidedOn, (steps.at(-1)?.[1] ?? 0) + 10)),
];

const ENDINGS: Readonly<Record<Ending, (served: Served) => Planned[]>> = {
  PAID: ({ decidedOn, dice }) => [paid(addDays(decidedOn, dice.between(3, 15)))],
  PAID_LATE: ({ servedOn, dice }) => [
    ['LAPSE', addDays(servedOn, 18), 8 * 60, '系统'],
    paid(addDays(servedOn, dice.between(20, 60))),
  ],
  ENFORCED: ({ servedOn }) => enforced(servedOn, 'COMPLETE_ENFORCEMENT'),
  NO_MEANS: ({ servedOn }) => enforced(servedOn, 'END_ENFORCEMENT'),
  RECONSIDERED: ({ decidedOn }) => remedied(decidedOn, RECONSIDERED),
  SUED: ({ decidedOn }) =>
    remedied(decidedOn, [
      ['APPLY_FOR_REMEDY', 20, '当事人'],
      ['UPHOLD', 115, '人民法院'],
    ]),
  // Within fifteen days of the answer (行政诉讼法 art. 45).
  SUED_AGAIN: ({ decidedOn }) =>
    remedied(decidedOn, [...RECONSIDERED, ['APPLY_FOR_REMEDY', 55, '当事人'], ['UPHOLD', 150, '人民法院']]),
  ANNULLED: ({ decidedOn }) => [
    ...contested(decidedOn, [
      ['APPLY_FOR_REMEDY', 20, '当事人'],
      ['ANNUL', 110, '人民法院'],
    ]),
    ['WITHDRAW_PUBLICATION', addWorkingDays(addDays(decidedOn, 110), 2), 10 * 60, '公示审核员'],
  ],
};

const afterService = (ending: Ending, served: Served): Planned[] => {
  const { decidedOn, dice } = served;
  const steps = ENDINGS[ending](served);
  const lastDay = steps.at(-1)?.[1] ?? decidedOn;
  const closedOn = addDays(lastDay, dice.between(1, 8));
  return [
    ['PUBLISH', addDays(decidedOn, dice.between(2, 5)), 17 * 60, '公示审核员'],
    ...steps,
    ['CLOSE', closedOn, 18 * 60, '机关负责人'],
    ['ARCHIVE', addDays(closedOn, dice.between(3, 20)), 10 * 60, '档案员'],
  ];
};

/**
 * Filed, ordered to correct and looked at again, reviewed, told, heard where the party asked for it, decided, served,
 * paid or enforced; published within seven working days. 行政处罚法 art. 54–67; a correct-first fine comes after the day
 * for correction, and the decision within ninety days of filing.
 */
export const planOrdinary = ({ decidedOn, approvalDays, turns }: OrdinaryWish, dice: Dice): Planned[] => {
  const proposedOn = addDays(decidedOn, -approvalDays);
  const toldOn = toWeekday(addDays(proposedOn, isCalled(turns) ? -HEARING_DAYS : -NOTICE_DAYS));
  const reviewedOn = addDays(toldOn, -1);
  const submittedOn = addDays(reviewedOn, -dice.between(1, 3));
  const foundOn = addDays(submittedOn, -1);
  const filedOn = onWeekday(addDays(foundOn, -investigationDays(turns, dice)));
  const servedOn = addDays(decidedOn, dice.between(0, 2));
  return [
    ...toFinding(filedOn, foundOn),
    ...held(turns, filedOn, foundOn),
    ['SUBMIT_FOR_REVIEW', submittedOn, 9 * 60, '执法人员'],
    ['PASS_REVIEW', reviewedOn, 16 * 60, '法制审核员'],
    ['NOTIFY', toldOn, 10 * 60, '执法人员'],
    ...answered(turns, toldOn, proposedOn),
    ...(turns.isDiscussed ? ([['DISCUSS', decidedOn, 10 * 60, '机关负责人']] as const) : []),
    ['DECIDE', decidedOn, 15 * 60, '机关负责人'],
    ['SERVE', servedOn, 16 * 60, '执法人员'],
    ...afterService(turns.ending, { decidedOn, servedOn, dice }),
  ];
};

/** Filed, corrected when it was ordered, and let off as a first violation with little harm. 行政处罚法 art. 33, 57; R-206. */
export const planDeclined = (decidedOn: string, dice: Dice): Planned[] => {
  const foundOn = addDays(decidedOn, -dice.between(2, 4));
  const filedOn = onWeekday(addDays(foundOn, -dice.between(14, 20)));
  return [
    ...toFinding(filedOn, foundOn),
    ['DECLINE_PENALTY', decidedOn, 15 * 60, '机关负责人'],
    ['CLOSE', addDays(decidedOn, 2), 17 * 60, '机关负责人'],
    ['ARCHIVE', addDays(decidedOn, dice.between(8, 20)), 10 * 60, '档案员'],
  ];
};

/** Filed, found to be more than a matter of fines, handed over to the police, who filed it. L:YS art. 5–8, R-901 to R-903. */
export const planHandedOver = (sentOn: string, policeFiledOn: string): Planned[] => {
  const foundOn = addDays(sentOn, -4);
  return [
    ...toFinding(onWeekday(addDays(foundOn, -18)), foundOn),
    ['TRANSFER', sentOn, 9 * 60, '机关负责人'],
    ['CONFIRM_TRANSFER', policeFiledOn, 16 * 60, '公安机关'],
  ];
};
