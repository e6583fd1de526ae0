import type { CaseEntry } from '@network/cases/store/case-writer';
import { createId } from '@network/kit/ids';
import { addDays, addMinutes } from '../makers/days.ts';
import { createDice, type Dice } from '../makers/dice.ts';
import { type CaseCourse, courseUntil, type Planned, planCommitment, planSimple } from './course.ts';
import { fileOf } from './file.ts';
import { CORRECTION_DAYS, planDeclined, planHandedOver, planOrdinary } from './ordinary.ts';
import { fineOf, needsHearing, ordinalOf, partyOf, penaltiesOf } from './party.ts';
import type { CasePlan } from './plan.ts';
import { type Turns, turnsOf } from './turns.ts';

const SOURCE = 'sample-cases';

const isDeclined = ({ kind, firstViolation }: CasePlan): boolean => kind === 'ORDINARY' && firstViolation !== undefined;

/** What ends without a penalty takes no tier. */
const isSpared = (plan: CasePlan): boolean =>
  plan.kind === 'COMMITMENT' || isDeclined(plan) || plan.policeFiledOn !== undefined;

const approvalDaysOf = ({ approvalDays, jurisdiction, serial }: CasePlan): number =>
  approvalDays ?? createDice(`${jurisdiction} approval ${serial}`).between(1, 5);

const stepsOf = (plan: CasePlan, turns: Turns | null, dice: Dice): Planned[] => {
  const { kind, on } = plan;
  if (kind === 'SIMPLE') return planSimple(on, dice);
  if (turns === null) return planCommitment(on, dice);
  if (isDeclined(plan)) return planDeclined(on, dice);
  if (plan.policeFiledOn !== undefined) return planHandedOver(on, plan.policeFiledOn);
  return planOrdinary({ decidedOn: on, turns, approvalDays: approvalDaysOf(plan) }, dice);
};

const decisionOf = (plan: CasePlan, { on }: CaseCourse) => {
  const decisionNumber = plan.number;
  if (on('DECLINE_PENALTY') !== null)
    return {
      ...{ decisionNumber, decisionText: `首违不罚事项清单第${plan.firstViolation}项，不予行政处罚` },
      decisionBasis: '行政处罚法第三十三条第一款',
    };
  if (on('DECIDE') === null) return {};
  const fine = fineOf(plan);
  return {
    ...{ decisionKinds: penaltiesOf(plan.item), fine, decisionText: `罚款人民币${fine}元`, decisionNumber },
    decisionBasis: plan.item.basis,
  };
};

/** When approval was asked for and given, and how long the file took; only of decisions by the ordinary procedure. */
const stampsOf = (plan: CasePlan, { steps }: CaseCourse) => {
  const decidedAt = steps.find(({ action }) => action === 'DECIDE')?.at ?? null;
  if (plan.kind !== 'ORDINARY' || decidedAt === null) return {};
  const proposedOn = addDays(plan.on, -approvalDaysOf(plan));
  const approval = { approvalSubmittedAt: `${proposedOn}T15:00:00+08:00`, approvedAt: decidedAt };
  if (plan.fileMinutes === undefined) return approval;
  const fileStartedAt = addMinutes(decidedAt, 10);
  return { ...approval, fileStartedAt, fileCompletedAt: addMinutes(fileStartedAt, plan.fileMinutes) };
};

const daysOf = ({ kind, on: found, firstViolation }: CasePlan, { on }: CaseCourse) => {
  const ordered = on('ORDER_CORRECTION');
  const actOn = on('VERIFY') ?? found;
  const performedOn = on('PERFORM') ?? on('COMPLETE_ENFORCEMENT');
  // A decision not to punish is handed over when it is made.
  const declinedOn = firstViolation === undefined ? null : on('DECLINE_PENALTY');
  return {
    ...{ filedOn: on('FILE_CASE'), discoveredOn: actOn, actOn },
    ...{ preservedOn: on('PRESERVE'), preservationDecidedOn: on('DECIDE_PRESERVATION') },
    correctBy: ordered === null ? null : addDays(ordered, CORRECTION_DAYS),
    noticeServedOn: on('NOTIFY') ?? (kind === 'SIMPLE' ? on('HEAR_DEFENCE') : null),
    ...{ decidedOn: on('DECIDE') ?? declinedOn, servedOn: on('SERVE') ?? declinedOn, publishedOn: on('PUBLISH') },
    ...{ performedOn, paidOn: performedOn, urgedOn: on('URGE') },
    ...{ contestedOn: on('APPLY_FOR_REMEDY'), closedOn: on('CLOSE') },
  };
};

const dutiesOf = (plan: CasePlan, { on }: CaseCourse) => {
  if (plan.kind !== 'ORDINARY' || isSpared(plan)) return { hasHearingRight: false };
  const isHearingRequired = needsHearing(plan);
  return {
    ...{ isHearingRequired, hasHearingRight: isHearingRequired, isReviewRequired: true },
    isHearingTold: isHearingRequired && on('NOTIFY') !== null,
    isReviewPassed: on('PASS_REVIEW') !== null,
  };
};

/** How a first violation left the procedure; the state and the decision tell it of every other case. */
const exitOf = ({ firstViolation }: CasePlan, { on }: CaseCourse): { exitKind?: 'FIRST_VIOLATION' } =>
  firstViolation !== undefined && (on('DECLINE_PENALTY') ?? on('EXEMPT')) !== null
    ? { exitKind: 'FIRST_VIOLATION' }
    : {};

/** Its course, as far as its government's clock lets it have come, and the turns that it takes where it is ordinary. */
export const courseOf = (plan: CasePlan): { readonly course: CaseCourse; readonly turns: Turns | null } => {
  const turns = plan.kind === 'ORDINARY' ? turnsOf(plan) : null;
  const dice = createDice(`${plan.jurisdiction} case ${plan.serial}`);
  return { turns, course: courseUntil(stepsOf(plan, turns, dice), plan.now) };
};

/** A case with its log and its file. */
export const caseOf = (plan: CasePlan, batch: number): CaseEntry => {
  const { course, turns } = courseOf(plan);
  const { jurisdiction, number, item, kind } = plan;
  return {
    jurisdiction,
    id: createId('Case', { jurisdiction, source: SOURCE, sourceId: number }),
    record: {
      ...{ number, cause: `${item.name}案`, source: plan.source },
      procedure: kind === 'ORDINARY' ? 'ORDINARY' : 'SIMPLE',
      ...daysOf(plan, course),
      ...decisionOf(plan, course),
      ...stampsOf(plan, course),
      ...dutiesOf(plan, course),
      ...exitOf(plan, course),
      ...{ place: plan.place, placeText: plan.placeText, itemCode: item.code, itemVersion: 1 },
      discretionOrdinal: isSpared(plan) ? null : ordinalOf(plan),
      officerNumbers: [...plan.officers],
      ...{ bodyCode: plan.bodyCode, teamCode: plan.teamCode, issuingSubject: plan.issuingSubject },
      ...{ templateCode: plan.templateCode ?? null, eventNumber: plan.eventNumber ?? null },
      party: partyOf(plan),
    },
    actions: course.steps,
    children: fileOf(plan, course, turns),
    provenance: [{ source: SOURCE, sourceId: number, batch }],
  };
};
