import type { CaseEntry } from '@network/cases/store/case-writer';
import type { CaseCourse } from './course.ts';
import { calledOn } from './ordinary.ts';
import { isOrganisation } from './party.ts';
import type { CasePlan } from './plan.ts';

type Papers = NonNullable<NonNullable<CaseEntry['children']>['caseDocuments']>;

/** A document by its usual title, and the step that brings it onto the file. */
type Paper = readonly [action: string, title: string];

const SUMMONS = '听证通知书';

/** 案卷 of an ordinary case, as far as it comes. */
const ORDINARY: readonly Paper[] = [
  ['FILE_CASE', '立案审批表'],
  ['PRESERVE', '先行登记保存证据通知书'],
  ['SEAL_OR_SEIZE', '实施行政强制措施决定书及清单'],
  ['ORDER_CORRECTION', '责令改正通知书'],
  ['NOTIFY', '行政处罚告知书'],
  ['REQUEST_HEARING', SUMMONS],
  ['END_HEARING', '听证笔录'],
  ['REEXAMINE', '陈述申辩复核意见书'],
  ['DISCUSS', '重大案件集体讨论记录'],
  ['DECIDE', '行政处罚决定书'],
  ['DECLINE_PENALTY', '不予行政处罚决定书'],
  ['TRANSFER', '涉嫌犯罪案件移送书'],
  ['SERVE', '送达回证'],
  ['DECLINE_PENALTY', '送达回证'],
  ['URGE', '履行行政处罚决定催告书'],
  ['APPLY_TO_COURT', '强制执行申请书'],
  ['CLOSE', '结案审批表'],
];

/** On the spot one document is filled in and handed over (行政处罚法 art. 52). */
const SIMPLE: readonly Paper[] = [['DECIDE', '当场行政处罚决定书']];

/** The government's own form, of which some are for organisations and others for citizens. */
const formOf = (plan: CasePlan, title: string) => {
  const { forms } = plan.office;
  return forms.get(`${title}（${isOrganisation(plan) ? '单位' : '个人'}）`) ?? forms.get(title);
};

/** The documents of a case's file, in the order of their days. */
export const papersOf = (plan: CasePlan, { on }: Pick<CaseCourse, 'on'>): Papers => {
  const today = plan.now.slice(0, 10);
  const dated = (plan.kind === 'ORDINARY' ? ORDINARY : SIMPLE).flatMap(([action, title]) => {
    const day = on(action);
    return day === null ? [] : [{ title, day: title === SUMMONS ? calledOn(day) : day }];
  });
  return dated
    .filter(({ day }) => day <= today)
    .sort((one, other) => one.day.localeCompare(other.day))
    .map(({ title, day }, index) => {
      const form = formOf(plan, title);
      return {
        ...{ number: String(index + 1), title: form?.name ?? title, formCode: form?.code ?? null },
        ...{ issuedOn: day, bodyCode: plan.bodyCode, isComplete: true },
      };
    });
};
