import type { CaseEntry } from '@network/cases/store/case-writer';
import { addDays, daysBetween } from '../makers/days.ts';
import type { CaseCourse } from './course.ts';
import { CORRECTION_DAYS } from './ordinary.ts';
import { papersOf } from './papers.ts';
import { fineOf, needsHearing, penaltiesOf } from './party.ts';
import type { CasePlan } from './plan.ts';
import type { Turns } from './turns.ts';
import { reviewsOf, turnsFileOf, when } from './turns-file.ts';

type Children = NonNullable<CaseEntry['children']>;
type Notices = NonNullable<Children['notices']>;

const momentOf = (action: string, { steps }: Pick<CaseCourse, 'steps'>): string | null =>
  steps.find((step) => step.action === action)?.at ?? null;

const found = (plan: CasePlan, course: CaseCourse): Children => ({
  evidence: when(course.on('VERIFY'), (day) => ({
    ...{ number: '1', name: '现场照片', kind: 'AUDIOVISUAL' as const, takenAt: momentOf('VERIFY', course) },
    ...{ element: '违法事实', officerNumbers: [...plan.officers], verification: 'VERIFIED' as const, verifiedOn: day },
  })),
});

const investigated = (plan: CasePlan, course: CaseCourse, turns: Turns): Children => {
  const { on } = course;
  const isCorrected = plan.firstViolation !== undefined;
  return {
    evidence: [
      ...(found(plan, course).evidence ?? []),
      ...when(on('INVESTIGATE'), (day) => ({
        ...{ number: '2', name: '询问笔录', kind: 'STATEMENT' as const, takenAt: momentOf('INVESTIGATE', course) },
        ...{ element: '当事人陈述', officerNumbers: [...plan.officers] },
        ...{ verification: 'VERIFIED' as const, verifiedOn: day },
      })),
    ],
    caseDocuments: papersOf(plan, course),
    correctionOrders: when(on('ORDER_CORRECTION'), (day) => ({
      ...{ number: '1', content: '责令限期改正', issuedOn: day, correctBy: addDays(day, CORRECTION_DAYS) },
      ...when(on('END_INVESTIGATION'), () => ({
        recheckedOn: addDays(day, CORRECTION_DAYS + 1),
        result: isCorrected ? ('CORRECTED' as const) : ('UNCORRECTED' as const),
      }))[0],
    })),
    legalReviews: reviewsOf(plan, course, turns),
  };
};

const RIGHTS = '有权陈述、申辩';
/** Three days before the law of 2021-07-15, five working days since. */
const toldOf = (plan: CasePlan): Pick<Notices[number], 'kinds' | 'content'> => {
  const what = `拟罚款人民币${fineOf(plan)}元，${RIGHTS}`;
  return plan.kind === 'ORDINARY' && needsHearing(plan)
    ? {
        kinds: ['PENALTY', 'HEARING'],
        content: `${what}，并有权在${plan.on < '2021-07-15' ? '三日' : '五个工作日'}内要求听证`,
      }
    : { kinds: ['PENALTY'], content: what };
};

/** What the party answered to the notice of an ordinary case. */
const answerOf = ({ hearing }: Turns, { on }: CaseCourse, servedOn: string): Partial<Notices[number]> => ({
  ...(hearing === 'WAIVED' ? { waivedOn: servedOn } : {}),
  ...when(on('STATE_DEFENCE'), (defendedOn) => ({
    defendedOn,
    defence: '当事人称初次经营不了解规定，请求从轻处罚',
  }))[0],
  ...when(on('REEXAMINE'), () => ({ isDefenceAdopted: false }))[0],
});

const told = (plan: CasePlan, course: CaseCourse, turns: Turns | null): Children => {
  const { on } = course;
  const intended = { penaltyKinds: penaltiesOf(plan.item), fine: fineOf(plan) };
  if (turns === null)
    return {
      notices: when(on('HEAR_DEFENCE'), (day) => ({
        ...{ number: '1', ...intended, ...toldOf(plan), issuedOn: day, servedOn: day, isOral: true },
      })),
    };
  return {
    notices: [
      ...when(on('NOTIFY'), (day) => ({
        ...{ number: '1', ...intended, ...toldOf(plan), issuedOn: day, servedOn: day, isOral: false },
        ...{ periodEndsOn: on('END_NOTICE_PERIOD'), ...answerOf(turns, course, day) },
      })),
      ...when(on('URGE'), (day) => ({
        ...{ number: '2', kinds: ['URGING' as const], issuedOn: day, servedOn: day, isOral: false },
        content: `请自收到本催告书之日起十日内缴纳罚款${fineOf(plan)}元及加处罚款，逾期将申请人民法院强制执行`,
      })),
    ],
  };
};

const PAY_WITHIN = 15;
/** Three in a hundred of the fine a day, at most the fine. 行政处罚法 art. 72, R-709. */
const surchargeOf = (fine: string, lateDays: number): string =>
  Math.min(Number(fine), Number(fine) * 0.03 * lateDays).toFixed(2);

const paid = (plan: CasePlan, { on }: CaseCourse): NonNullable<Children['payments']> => {
  const [amount, isCourts] = [fineOf(plan), on('COMPLETE_ENFORCEMENT') !== null];
  const method = isCourts ? ('COURT' as const) : ('BANK' as const);
  return when(on('COMPLETE_ENFORCEMENT') ?? on('PERFORM'), (paidOn) => paidOn).flatMap((paidOn) => {
    const fine = { number: '1', amount, paidOn, method, isSurcharge: false, receiptNumber: `样例-${plan.serial}` };
    const lateDays = daysBetween(addDays(on('SERVE') ?? paidOn, PAY_WITHIN), paidOn);
    if (on('LAPSE') === null) return [fine];
    const surcharge = surchargeOf(amount, lateDays);
    return [
      fine,
      { ...fine, number: '2', amount: surcharge, isSurcharge: true, receiptNumber: `样例-${plan.serial}-2` },
    ];
  });
};

const decided = (plan: CasePlan, course: CaseCourse): Children => {
  const { on } = course;
  return {
    services: when(on('SERVE') ?? on('DECLINE_PENALTY'), (day) => ({
      ...{ number: '1', documentNumber: plan.number, method: 'DIRECT' as const, servedOn: day, recipient: '当事人' },
      officerNumbers: [...plan.officers],
    })),
    payments: paid(plan, course),
    publications: when(on('PUBLISH'), (day) => ({
      ...{ number: '1', channel: 'ENFORCEMENT_SITE' as const, publishedOn: day, shownUntil: addDays(day, 1_095) },
      ...when(on('WITHDRAW_PUBLICATION'), (withdrawnOn) => ({
        ...{ withdrawnOn, withdrawalReason: '处罚决定被人民法院判决撤销' },
      }))[0],
    })),
  };
};

const promised = ({ item, firstViolation }: CasePlan, { on }: CaseCourse): Children => ({
  commitments: when(on('COMMIT'), (day) => ({
    ...(firstViolation === undefined
      ? { list: 'COMMITMENT' as const, content: `承诺改正：${item.name}` }
      : { list: 'FIRST_VIOLATION' as const, content: `首违不罚事项清单第${firstViolation}项，承诺改正：${item.name}` }),
    ...{ number: '1', signedOn: day, correctBy: addDays(day, 15) },
    ...when(on('CONFIRM_CORRECTION'), (end) => ({
      ...{ recheckedOn: end, correctedOn: end, result: 'CORRECTED' as const },
    }))[0],
  })),
});

/** What hangs on a case, as far as it has come; turns are those of an ordinary one. */
export const fileOf = (plan: CasePlan, course: CaseCourse, turns: Turns | null): Children => {
  if (plan.kind === 'COMMITMENT') return { ...found(plan, course), ...promised(plan, course) };
  if (turns === null) {
    const caseDocuments = papersOf(plan, course);
    return { ...found(plan, course), caseDocuments, ...told(plan, course, null), ...decided(plan, course) };
  }
  return {
    ...investigated(plan, course, turns),
    ...told(plan, course, turns),
    ...decided(plan, course),
    ...turnsFileOf(plan, course, turns),
  };
};
