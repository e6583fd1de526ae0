import type { CaseEntry } from '@network/cases/store/case-writer';
import { addDays } from '../makers/days.ts';
import { type CaseCourse, CORRECTION_DAYS } from './course.ts';
import { fineOf, needsHearing, penaltiesOf } from './party.ts';
import type { CasePlan } from './plan.ts';

type Children = NonNullable<CaseEntry['children']>;

/** One record where its day has come. */
const when = <Child>(day: string | null, child: (day: string) => Child): Child[] => (day === null ? [] : [child(day)]);

const found = (plan: CasePlan, { on }: CaseCourse): Children => ({
  evidence: when(on('VERIFY'), (day) => ({
    ...{ number: '1', name: '现场照片', kind: 'AUDIOVISUAL' as const, takenAt: `${day}T10:00:00+08:00` },
    ...{ element: '违法事实', officerNumbers: [...plan.officers], verification: 'VERIFIED' as const, verifiedOn: day },
  })),
});

const investigated = (plan: CasePlan, { on }: CaseCourse): Children => ({
  evidence: [
    ...(found(plan, { on, steps: [] }).evidence ?? []),
    ...when(on('INVESTIGATE'), (day) => ({
      ...{ number: '2', name: '询问笔录', kind: 'STATEMENT' as const, takenAt: `${day}T15:00:00+08:00` },
      ...{ element: '当事人陈述', officerNumbers: [...plan.officers] },
      ...{ verification: 'VERIFIED' as const, verifiedOn: day },
    })),
  ],
  caseDocuments: when(on('FILE_CASE'), (day) => ({
    ...{ number: '1', title: '立案审批表', formCode: 'F01', issuedOn: day, bodyCode: plan.bodyCode, isComplete: true },
  })),
  correctionOrders: when(on('ORDER_CORRECTION'), (day) => ({
    ...{ number: '1', content: '责令限期改正', issuedOn: day, correctBy: addDays(day, CORRECTION_DAYS) },
    ...when(on('END_INVESTIGATION'), () => ({
      recheckedOn: addDays(day, CORRECTION_DAYS + 1),
      result: 'UNCORRECTED' as const,
    }))[0],
  })),
  legalReviews: when(on('PASS_REVIEW'), (day) => ({
    ...{ number: '1', submittedOn: on('SUBMIT_FOR_REVIEW'), reviewedOn: day, result: 'PASSED' as const },
    ...{ reviewerNumber: '样例-法制-001', qualification: '国家统一法律职业资格', opinion: '事实清楚，程序合法' },
  })),
});

const told = (plan: CasePlan, { on }: CaseCourse): Children => ({
  notices: when(on('NOTIFY') ?? (plan.kind === 'SIMPLE' ? on('HEAR_DEFENCE') : null), (day) => ({
    ...{ number: '1', penaltyKinds: penaltiesOf(plan.item), fine: fineOf(plan), issuedOn: day, servedOn: day },
    kinds:
      needsHearing(plan) && plan.kind === 'ORDINARY' ? ['PENALTY' as const, 'HEARING' as const] : ['PENALTY' as const],
    ...(plan.kind === 'SIMPLE' ? { isOral: true } : { isOral: false, periodEndsOn: on('END_NOTICE_PERIOD') }),
  })),
});

const decided = (plan: CasePlan, { on }: CaseCourse): Children => ({
  services: when(on('SERVE'), (day) => ({
    ...{ number: '1', documentNumber: plan.number, method: 'DIRECT' as const, servedOn: day },
    officerNumbers: [...plan.officers],
  })),
  payments: when(on('PERFORM'), (day) => ({
    ...{ number: '1', amount: fineOf(plan), paidOn: day, method: 'BANK' as const, isSurcharge: false },
    receiptNumber: `样例-${plan.serial}`,
  })),
  publications: when(on('PUBLISH'), (day) => ({
    ...{ number: '1', channel: 'ENFORCEMENT_SITE' as const, publishedOn: day, shownUntil: addDays(day, 1_095) },
  })),
  reconsiderations: when(on('APPLY_FOR_REMEDY'), (day) => ({
    ...{ number: '1', authority: plan.authority, filedOn: day, acceptedOn: addDays(day, 3) },
    ...when(on('UPHOLD'), (end) => ({ concludedOn: end, result: 'UPHELD' as const }))[0],
  })),
});

const promised = ({ item }: CasePlan, { on }: CaseCourse): Children => ({
  commitments: when(on('COMMIT'), (day) => ({
    ...{ number: '1', list: 'COMMITMENT' as const, content: `承诺改正：${item.name}`, signedOn: day },
    correctBy: addDays(day, 15),
    ...when(on('CONFIRM_CORRECTION'), (end) => ({
      ...{ recheckedOn: end, correctedOn: end, result: 'CORRECTED' as const },
    }))[0],
  })),
});

/** What hangs on a case, as far as it has come. */
export const fileOf = (plan: CasePlan, course: CaseCourse): Children => {
  if (plan.kind === 'COMMITMENT') return { ...found(plan, course), ...promised(plan, course) };
  const before = plan.kind === 'SIMPLE' ? found(plan, course) : investigated(plan, course);
  return { ...before, ...told(plan, course), ...decided(plan, course) };
};
