import type { CaseEntry } from '@network/cases/store/case-writer';
import { addDays } from '../makers/days.ts';
import { personOf } from '../makers/persons.ts';
import type { CaseCourse } from './course.ts';
import { calledOn, MEASURE_DAYS } from './ordinary.ts';
import { fineOf } from './party.ts';
import type { CasePlan } from './plan.ts';
import type { Turns } from './turns.ts';

type Children = NonNullable<CaseEntry['children']>;

/** One record where its day has come. */
export const when = <Child>(day: string | null, child: (day: string) => Child): Child[] =>
  day === null ? [] : [child(day)];

/** A day that has come by a clock; null for one that has not. */
const asFarAs = (now: string, day: string): string | null => (day <= now.slice(0, 10) ? day : null);

const PRESERVATIONS = ['RETURNED', 'RETURNED', 'APPRAISED'] as const;

const preserved = ({ serial, item }: CasePlan, { on }: CaseCourse): Children => ({
  preservations: when(on('PRESERVE'), (day) => ({
    ...{ number: '1', objects: `与“${item.name}”有关的账册、工具一批`, reason: '证据可能灭失或者以后难以取得' },
    ...{ approvedOn: day, preservedOn: day },
    ...when(on('DECIDE_PRESERVATION'), (decidedOn) => ({
      ...{ decidedOn, result: PRESERVATIONS[serial % PRESERVATIONS.length] ?? ('RETURNED' as const) },
    }))[0],
  })),
});

const nextMorning = (day: string, now: string): string | null => {
  const next = asFarAs(now, addDays(day, 1));
  return next === null ? null : `${next}T09:00:00+08:00`;
};

const measured = ({ item, now }: CasePlan, { on }: CaseCourse, { measure }: Turns): Children => ({
  coerciveMeasures: when(measure === null ? null : on('SEAL_OR_SEIZE'), (day) => ({
    ...{ number: '1', kind: measure?.kind ?? ('SEIZE' as const), isUrgent: measure?.isUrgent === true },
    objects: measure?.kind === 'SEAL' ? '涉案场所、设施' : '涉案工具、物品一批',
    basis: `行政强制法第十七条第二款、第十八条、第二十三条；${item.basis}`,
    // What is urgent is approved within a day, the rest before (行政强制法 art. 18, 19).
    approvedAt: measure?.isUrgent === true ? nextMorning(day, now) : `${day}T14:30:00+08:00`,
    ...{ startedOn: day, until: addDays(day, MEASURE_DAYS) },
    extendedUntil: measure?.isExtended === true ? addDays(day, 2 * MEASURE_DAYS) : null,
    releasedOn: on('RELEASE'),
  })),
});

const heard = (plan: CasePlan, { on }: CaseCourse, { hearing }: Turns): Children => ({
  hearings: when(on('REQUEST_HEARING'), (requestedOn) => {
    const notifiedOn = calledOn(requestedOn);
    const end = when(on('END_HEARING'), (heldOn) => ({
      ...{ heldOn, result: hearing === 'HELD' ? ('UPHELD' as const) : ('WAIVED' as const) },
      opinion:
        hearing === 'HELD'
          ? '当事人对违法事实无异议，请求减轻处罚；拟处罚意见事实清楚、适用依据正确，建议维持'
          : '当事人无正当理由拒不出席，视为放弃听证权利，听证终止',
    }))[0];
    return {
      ...{ number: '1', requestedOn, notifiedOn: asFarAs(plan.now, notifiedOn) },
      ...{ placeText: '综合行政执法局听证室（样例）', hostNumber: plan.office.host, isPublic: true, ...end },
    };
  }),
});

/** 法制审核: of every ordinary case before the notice; again after a hearing. */
export const reviewsOf = (
  { office }: CasePlan,
  { on }: CaseCourse,
  { hearing }: Turns,
): NonNullable<Children['legalReviews']> => {
  const reviewer = { reviewerNumber: office.reviewer, qualification: '国家统一法律职业资格' };
  const passed = { ...reviewer, isJoint: false, result: 'PASSED' as const };
  return [
    ...when(on('PASS_REVIEW'), (reviewedOn) => ({
      ...{ number: '1', submittedOn: on('SUBMIT_FOR_REVIEW'), reviewedOn, ...passed, opinion: '事实清楚，程序合法' },
    })),
    ...when(on('REVIEW_AFTER_HEARING'), (reviewedOn) => ({
      ...{ number: '2', submittedOn: on('END_HEARING'), reviewedOn, ...passed },
      opinion:
        hearing === 'HELD'
          ? '已经听证，听证笔录完整，处罚意见与听证笔录一致'
          : '当事人视为放弃听证，程序合法，同意拟处罚意见',
    })),
  ];
};

const QUORUM = 3;
const discussed = ({ serial, placeText, item }: CasePlan, course: CaseCourse, fine: string): Children => ({
  discussions: when(course.on('DISCUSS'), (heldOn) => {
    const members = Array.from({ length: QUORUM + (serial % 3) }, (_, nth) => personOf(9_000 + (serial % 7) * 6 + nth));
    return {
      ...{ number: '1', heldOn, members, quorum: QUORUM, attendance: members.length },
      minutes: `承办人汇报${placeText}“${item.name}”一案的事实、证据、依据和裁量，法制审核人员说明审核意见，与会负责人逐一发表意见`,
      conclusion: `一致同意罚款人民币${fine}元`,
    };
  }),
});

const enforced = ({ office }: CasePlan, { on }: CaseCourse): Children => ({
  executions: when(on('URGE'), (urgedOn) => {
    const startedOn = on('APPLY_TO_COURT');
    const [completedOn, endedOn] = [on('COMPLETE_ENFORCEMENT'), on('END_ENFORCEMENT')];
    return {
      ...{ number: '1', kind: 'COURT' as const, urgedOn, startedOn, court: startedOn === null ? null : office.court },
      ...when(completedOn, (day) => ({ endedOn: day, result: 'COMPLETED' as const }))[0],
      ...when(endedOn, (day) => ({ endedOn: day, result: 'ENDED' as const }))[0],
    };
  }),
});

const ANSWERS = { UPHOLD: 'UPHELD', ANNUL: 'ANNULLED' } as const;

/** What was brought against the decision, in turn, each with its answer where there is one yet. */
const contests = ({ now }: CasePlan, { steps }: CaseCourse) => {
  const days = (actions: readonly string[]) =>
    steps.filter(({ action }) => actions.includes(action)).map(({ action, at }) => ({ action, day: at.slice(0, 10) }));
  const answers = days(Object.keys(ANSWERS));
  return days(['APPLY_FOR_REMEDY']).map(({ day }, nth) => {
    const answer = answers[nth];
    const filed = { number: '1', filedOn: day, acceptedOn: asFarAs(now, addDays(day, 3)) };
    if (answer === undefined) return filed;
    return { ...filed, concludedOn: answer.day, result: ANSWERS[answer.action as keyof typeof ANSWERS] };
  });
};

const remedied = (plan: CasePlan, course: CaseCourse, { ending }: Turns): Children => {
  const { authority, office } = plan;
  const all = contests(plan, course);
  const isReconsidered = ending === 'RECONSIDERED' || ending === 'SUED_AGAIN';
  return {
    reconsiderations: all.slice(0, isReconsidered ? 1 : 0).map((one) => ({ ...one, authority })),
    litigations: all.slice(isReconsidered ? 1 : 0).map((one) => ({ ...one, court: office.court, instance: 1 })),
  };
};

/** What the turns of an ordinary case left on its file, as far as they have come. */
export const turnsFileOf = (plan: CasePlan, course: CaseCourse, turns: Turns): Children => ({
  ...preserved(plan, course),
  ...measured(plan, course, turns),
  ...heard(plan, course, turns),
  ...discussed(plan, course, fineOf(plan)),
  ...enforced(plan, course),
  ...remedied(plan, course, turns),
});
