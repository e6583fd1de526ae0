import type { CaseEntry } from '@network/cases/store/case-writer';
import { createId } from '@network/kit/ids';
import { addDays, addMinutes } from '../makers/days.ts';
import { createDice, type Dice } from '../makers/dice.ts';
import {
  type CaseCourse,
  CORRECTION_DAYS,
  courseUntil,
  type Planned,
  planCommitment,
  planOrdinary,
  planSimple,
} from './course.ts';
import { fileOf } from './file.ts';
import { fineOf, needsHearing, ordinalOf, partyOf, penaltiesOf } from './party.ts';
import type { CasePlan } from './plan.ts';

const SOURCE = 'sample-cases';

const stepsOf = (plan: CasePlan, dice: Dice): Planned[] => {
  const { kind, on, isContested = false } = plan;
  if (kind === 'SIMPLE') return planSimple(on, dice);
  if (kind === 'COMMITMENT') return planCommitment(on, dice);
  return planOrdinary({ decidedOn: on, isContested, approvalDays: plan.approvalDays ?? dice.between(1, 5) }, dice);
};

const decisionOf = (plan: CasePlan, { on }: CaseCourse) => {
  if (on('DECIDE') === null) return {};
  const fine = fineOf(plan);
  return {
    decisionKinds: penaltiesOf(plan.item),
    fine,
    decisionText: `罚款人民币${fine}元`,
    decisionNumber: plan.number,
  };
};

/** When approval was asked for and given, and how long the file took; only of decisions by the ordinary procedure. */
const stampsOf = (plan: CasePlan, { on, steps }: CaseCourse) => {
  const decidedAt = steps.find(({ action }) => action === 'DECIDE')?.at ?? null;
  if (plan.kind !== 'ORDINARY' || decidedAt === null) return {};
  const approval = { approvalSubmittedAt: `${on('END_NOTICE_PERIOD')}T15:00:00+08:00`, approvedAt: decidedAt };
  if (plan.fileMinutes === undefined) return approval;
  const fileStartedAt = addMinutes(decidedAt, 10);
  return { ...approval, fileStartedAt, fileCompletedAt: addMinutes(fileStartedAt, plan.fileMinutes) };
};

const daysOf = ({ kind, on: found }: CasePlan, { on }: CaseCourse) => {
  const ordered = on('ORDER_CORRECTION');
  const actOn = on('VERIFY') ?? found;
  return {
    ...{ filedOn: on('FILE_CASE'), discoveredOn: actOn, actOn },
    correctBy: ordered === null ? null : addDays(ordered, CORRECTION_DAYS),
    noticeServedOn: on('NOTIFY') ?? (kind === 'SIMPLE' ? on('HEAR_DEFENCE') : null),
    ...{ decidedOn: on('DECIDE'), servedOn: on('SERVE'), publishedOn: on('PUBLISH') },
    ...{
      performedOn: on('PERFORM'),
      paidOn: on('PERFORM'),
      contestedOn: on('APPLY_FOR_REMEDY'),
      closedOn: on('CLOSE'),
    },
  };
};

const dutiesOf = (plan: CasePlan, { on }: CaseCourse) => {
  if (plan.kind !== 'ORDINARY') return { hasHearingRight: false };
  const isHearingRequired = needsHearing(plan);
  return {
    ...{ isHearingRequired, hasHearingRight: isHearingRequired, isReviewRequired: true },
    isHearingTold: isHearingRequired && on('NOTIFY') !== null,
    isReviewPassed: on('PASS_REVIEW') !== null,
  };
};

/** A case with its log and its file, as far as its government's clock lets it have come. */
export const caseOf = (plan: CasePlan, batch: number): CaseEntry => {
  const course = courseUntil(stepsOf(plan, createDice(`${plan.jurisdiction} case ${plan.serial}`)), plan.now);
  const { jurisdiction, number, item, kind } = plan;
  return {
    jurisdiction,
    id: createId('Case', { jurisdiction, source: SOURCE, sourceId: number }),
    record: {
      ...{
        number,
        cause: `${item.name}案`,
        procedure: kind === 'ORDINARY' ? 'ORDINARY' : 'SIMPLE',
        source: plan.source,
      },
      ...daysOf(plan, course),
      ...decisionOf(plan, course),
      ...stampsOf(plan, course),
      ...dutiesOf(plan, course),
      ...{ place: plan.place, placeText: plan.placeText, itemCode: item.code, itemVersion: 1 },
      discretionOrdinal: ordinalOf(plan),
      officerNumbers: [...plan.officers],
      ...{ bodyCode: plan.bodyCode, teamCode: plan.teamCode, issuingSubject: plan.issuingSubject },
      ...{ templateCode: plan.templateCode ?? null, eventNumber: plan.eventNumber ?? null },
      party: partyOf(plan),
    },
    actions: course.steps,
    children: fileOf(plan, course),
    provenance: [{ source: SOURCE, sourceId: number, batch }],
  };
};
