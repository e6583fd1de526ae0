import { WENLING } from '#figures.ts';
import { caseOf } from '../cases/case.ts';
import type { List, Row } from '../government.ts';
import { addDays, addMinutes } from '../makers/days.ts';
import { transferPlans } from './case-plans.ts';
import { confirmedAlerts } from './event-plans.ts';
import { departmentOf } from './fields.ts';
import { COMPREHENSIVE_ITEMS } from './items.ts';
import { BUREAU, TOWNS } from './places.ts';

/** The report names the first three; the other six are assumed. */
const DEPARTMENTS = ['气象', '人力社保', '民政', '水利', '教育', '商务', '林业', '体育', '人民防空'];

const agreementRows = (): Row[] =>
  DEPARTMENTS.map((field, index) => ({
    ...{ number: `JJ-${String(index + 1).padStart(2, '0')}`, title: `${field}行政执法事项交接协议` },
    ...{ departmentCode: departmentOf(field), bureauCode: BUREAU, signedOn: `2022-0${3 + (index % 4)}-15` },
    itemCodes: COMPREHENSIVE_ITEMS.filter((item) => item.field === field)
      .slice(0, 40)
      .map(({ code }) => code),
    ...{ departmentDuties: '日常监管、技术支持、案件移送', bureauDuties: '立案查处、结果反馈' },
    validFrom: '2022-07-01',
  }));
const agreementOf = new Map(
  DEPARTMENTS.map((field, index) => [departmentOf(field), `JJ-${String(index + 1).padStart(2, '0')}`]),
);

/** 226 handed over online and all of them filed; 220 with every mandatory evidence as a file. */
const transferRows = (): Row[] =>
  transferPlans(WENLING.transfers.all).map((plan, index) => {
    const { filedOn } = caseOf(plan, 0).record;
    const sentOn = addDays(filedOn ?? plan.on, -4);
    const department = plan.item.supervisingBody;
    return {
      ...{
        number: `YS-2022-${String(index + 1).padStart(3, '0')}`,
        direction: 'FROM_DEPARTMENT',
        reason: 'JURISDICTION',
      },
      ...{ sentOn, isOnline: true, placeCode: plan.place, itemCode: plan.item.code, mandatoryEvidenceCount: 3 },
      electronicEvidenceCount: index < WENLING.transfers.electronic ? 3 : 2,
      ...{ answer: 'FILED', acceptedOn: addDays(sentOn, 1), answeredOn: filedOn ?? plan.on },
      ...{ fromBodyCode: department, toBodyCode: BUREAU, filedCaseNumber: plan.number },
      agreementNumber: agreementOf.get(department) ?? null,
    };
  });

const STREETS = TOWNS.filter(({ name }) => ['太平街道', '新河镇'].includes(name));
const PER_TOWN = 20;
/** The last of a town has passed neither review and stands in no notice: its records are no evidence. */
const deviceRows = (): Row[] =>
  STREETS.flatMap(({ code, name }) =>
    Array.from({ length: PER_TOWN }, (_, index) => ({
      ...{ code: `SX-${code.slice(6, 9)}-${index + 1}`, name: `${name}${index + 1}号探头`, placeCode: code },
      ...{ purpose: 'ENFORCEMENT', bodyCode: BUREAU, address: `${name}（样例路口${index + 1}）` },
      ...(index === PER_TOWN - 1
        ? {}
        : { legalReviewedOn: '2020-11-10', technicalReviewedOn: '2020-11-20', publishedOn: '2020-12-01' }),
      publishedIn: index === PER_TOWN - 1 ? null : '温岭市人民政府网站',
    })),
  );

/** Of the alerts that became nothing, so many were dismissed by somebody; the rest wait. */
const DISMISSED = 80;
const WAITING = { state: 'UNCONFIRMED' };
const dismissedOf = ({ reportedAt }: { readonly reportedAt: string }) => ({
  ...{ state: 'DISMISSED', confirmedBy: '坐席' },
  confirmedAt: addMinutes(reportedAt, 9).slice(0, 19).replace('T', ' '),
});

/** Every alert that became an event was confirmed by somebody; some were dismissed, some wait. */
const alertRows = (): Row[] => {
  const plans = confirmedAlerts();
  const confirmed = plans.map((plan, index) => ({
    ...{ number: `GJ-${plan.number}`, deviceCode: `SX-104-${(index % (PER_TOWN - 1)) + 1}`, behaviour: plan.title },
    raisedAt: plan.reportedAt.slice(0, 19).replace('T', ' '),
    ...{ categoryCode: plan.category, placeCode: plan.place, state: 'CONFIRMED', confirmedBy: '坐席' },
    confirmedAt: addMinutes(plan.reportedAt, 2).slice(0, 19).replace('T', ' '),
    eventNumber: plan.number,
  }));
  const others = plans.slice(0, 90).map((plan, index) => ({
    ...{ number: `GJ-${plan.number}-B`, deviceCode: `SX-104-${(index % PER_TOWN) + 1}`, behaviour: plan.title },
    raisedAt: addMinutes(plan.reportedAt, 7).slice(0, 19).replace('T', ' '),
    ...{ categoryCode: plan.category, placeCode: plan.place, ...(index < DISMISSED ? dismissedOf(plan) : WAITING) },
  }));
  return [...confirmed, ...others];
};

const disputeRows = (): Row[] =>
  ['河道边堆放垃圾由谁清理', '小区内违建由谁查处', '工地夜间噪声由谁处理'].map((title, index) => ({
    ...{ number: `ZY-2022-${index + 1}`, title, raisedOn: `2022-0${5 + index}-10`, raisedByCode: 'ZJ-104' },
    ...{ bodyCodes: [BUREAU, departmentOf('水利')], interimBodyCode: BUREAU, categoryCode: '0102' },
    ...{ placeCode: '331081104000', state: 'CLARIFIED', outcomeBodyCode: BUREAU, settledOn: `2022-0${5 + index}-18` },
    minutes: '协商一致，纳入属地管理事项责任清单',
  }));

/** What passes between bodies, and what cameras see. */
export const betweenLists: readonly List[] = [
  { subgraph: 'people', system: 'sample-agreements', rows: agreementRows },
  { subgraph: 'cases', system: 'sample-transfers', rows: transferRows },
  { subgraph: 'events', system: 'sample-devices', rows: deviceRows },
  { subgraph: 'events', system: 'sample-alerts', rows: alertRows },
  { subgraph: 'events', system: 'sample-disputes', rows: disputeRows },
];
