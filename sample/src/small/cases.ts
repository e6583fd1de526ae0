import type { CaseEntry } from '@network/cases/store/case-writer';
import { createId } from '@network/kit/ids';
import { invariant } from '@network/schema/errors';
import { CORRECTION_DAYS } from '../cases/ordinary.ts';
import type { Item } from '../items/items.ts';
import { creditCode, idNumber } from '../makers/numbers.ts';
import { officerOf, personName } from '../wenling/people.ts';
import { bodyOf, JURISDICTION, TOWNS, type Town, townTeam, XINHE } from '../wenling/places.ts';
import { smallFileOf } from './case-file.ts';
import { WEEKLY_ITEMS } from './catalogue.ts';

type Step = readonly [action: string, days: number, actor: string, time?: string];

/** An on-the-spot decision is made and served in one visit. 行政处罚法 art. 51, 52. */
const SIMPLE: readonly Step[] = [
  ['VERIFY', 0, '执法人员', '10:05'],
  ['HEAR_DEFENCE', 0, '执法人员', '10:15'],
  ['DECIDE', 0, '执法人员', '10:25'],
  ['SERVE', 0, '执法人员', '10:30'],
  ['RECORD', 0, '执法人员', '16:00'],
  ['PUBLISH', 3, '公示审核员'],
  ['PERFORM', 6, '当事人'],
  ['CLOSE', 8, '队长'],
];

const ORDERED_AFTER = 2;

/** Filed, investigated, corrected too late, reviewed, told, decided, served, paid. 行政处罚法 art. 54–67. */
const ORDINARY: readonly Step[] = [
  ['VERIFY', -1, '执法人员'],
  ['FILE_CASE', 0, '机关负责人'],
  ['INVESTIGATE', 1, '执法人员'],
  ['ORDER_CORRECTION', ORDERED_AFTER, '执法人员'],
  ['END_INVESTIGATION', 16, '执法人员'],
  ['SUBMIT_FOR_REVIEW', 17, '执法人员'],
  ['PASS_REVIEW', 20, '法制审核员'],
  ['NOTIFY', 21, '执法人员'],
  ['END_NOTICE_PERIOD', 30, '系统'],
  ['DECIDE', 31, '机关负责人'],
  ['SERVE', 33, '执法人员'],
  ['PUBLISH', 34, '公示审核员'],
  ['PERFORM', 41, '当事人'],
  ['CLOSE', 44, '机关负责人'],
];

type Matter = { readonly cause: string; readonly item: string; readonly ordinal: number; readonly fine: string };

/** A citizen's fine of at most ¥200 may be imposed on the spot; littering asks for no order to correct first. */
const SIMPLE_MATTER: Matter = { cause: '随意倾倒、抛撒垃圾案', item: '330217015000', ordinal: 1, fine: '100.00' };
const ORDINARY_MATTERS: readonly Matter[] = [
  { cause: '超出门、窗、外墙经营案', item: '330217005000', ordinal: 1, fine: '200.00' },
  { cause: '施工现场未按规定设置围挡案', item: '330217013000', ordinal: 2, fine: '3000.00' },
  { cause: '在街道两侧和公共场地堆放物料案', item: '330217002000', ordinal: 1, fine: '600.00' },
];

/** Procedure, how many steps were taken, days before the sample's clock on which it was filed. */
type Plan = readonly [procedure: 'SIMPLE' | 'ORDINARY', steps: number, daysAgo: number];
const PLANS: readonly Plan[] = [
  ['ORDINARY', 3, 3],
  ['ORDINARY', 4, 10],
  ['ORDINARY', 5, 18],
  ['ORDINARY', 7, 21],
  ['ORDINARY', 8, 23],
  ['ORDINARY', 8, 26],
  ['ORDINARY', 9, 31],
  ['ORDINARY', 10, 32],
  ['ORDINARY', 11, 36],
  ['ORDINARY', 12, 55],
  ['ORDINARY', 14, 60],
  ['SIMPLE', 4, 0],
  ['SIMPLE', 5, 2],
  ['SIMPLE', 6, 5],
  ['SIMPLE', 7, 7],
  ['SIMPLE', 8, 20],
  ['SIMPLE', 8, 33],
];

const day = (daysAgo: number, offset: number): string =>
  new Date(Date.parse('2022-11-30T00:00:00Z') - (daysAgo - offset) * 86_400_000).toISOString().slice(0, 10);

const dayOf = (steps: readonly Step[], action: string, daysAgo: number): string | null => {
  const step = steps.find(([taken]) => taken === action);
  return step === undefined ? null : day(daysAgo, step[1]);
};

type Filing = { readonly town: Town; readonly index: number; readonly batch: number };

/** The days that the steps taken have brought. */
const daysOf = (steps: readonly Step[], daysAgo: number) => {
  const on = (action: string): string | null => dayOf(steps, action, daysAgo);
  return {
    filedOn: on('FILE_CASE'),
    correctBy: on('ORDER_CORRECTION') === null ? null : day(daysAgo, ORDERED_AFTER + CORRECTION_DAYS),
    noticeServedOn: on('NOTIFY'),
    decidedOn: on('DECIDE'),
    servedOn: on('SERVE'),
    publishedOn: on('PUBLISH'),
    performedOn: on('PERFORM'),
    closedOn: on('CLOSE'),
  };
};

const itemOf = ({ item }: Matter): Item => WEEKLY_ITEMS.find(({ code }) => code === item) as Item;

const decisionOf = (steps: readonly Step[], matter: Matter) => {
  const { fine } = matter;
  return steps.some(([action]) => action === 'DECIDE')
    ? {
        ...{ decisionKinds: ['FINE' as const], fine, decisionText: `罚款人民币${fine}元` },
        decisionBasis: itemOf(matter).basis,
      }
    : { decisionKinds: [], fine: null, decisionText: null, decisionBasis: null };
};

/** Builders are organisations, the rest are citizens. */
const partyOf = (matter: Matter, { town, index }: Filing): NonNullable<CaseEntry['record']['party']> =>
  matter.item === '330217013000'
    ? { kind: 'ORGANISATION', name: `温岭市${town.name}建筑公司（样例）`, creditCode: creditCode(1, index + 1) }
    : {
        kind: 'CITIZEN',
        name: personName(index + 70),
        idNumber: idNumber(index + 1),
        phone: `1990002${String(index).padStart(4, '0')}`,
      };

const matterOf = ([procedure]: Plan, { index }: Filing): Matter =>
  procedure === 'SIMPLE' ? SIMPLE_MATTER : (ORDINARY_MATTERS[index % ORDINARY_MATTERS.length] as Matter);

const issuingSubjectOf = ({ mode }: Town): 'TOWN' | 'COUNTY' => (mode === 'EMPOWERED' ? 'TOWN' : 'COUNTY');

const numberOf = (procedure: Plan[0], index: number): string =>
  `样例${procedure === 'SIMPLE' ? '简' : '罚'}〔2022〕第${String(index + 1).padStart(4, '0')}号`;

const recordOf = (plan: Plan, steps: readonly Step[], filing: Filing): CaseEntry['record'] => {
  const [procedure, , daysAgo] = plan;
  const { town, index } = filing;
  const isSimple = procedure === 'SIMPLE';
  const matter = matterOf(plan, filing);
  return {
    number: numberOf(procedure, index),
    cause: matter.cause,
    procedure,
    source: isSimple ? '执法巡查' : '网格上报',
    discoveredOn: day(daysAgo, isSimple ? 0 : -1),
    actOn: day(daysAgo, isSimple ? 0 : -1),
    ...daysOf(steps, daysAgo),
    ...decisionOf(steps, matter),
    place: town.code,
    placeText: town.name,
    itemCode: matter.item,
    itemVersion: 1,
    discretionOrdinal: isSimple || steps.length >= 5 ? matter.ordinal : null,
    officerNumbers: [officerOf(town, 0), officerOf(town, 1)],
    bodyCode: bodyOf(town),
    issuingSubject: issuingSubjectOf(town),
    teamCode: townTeam(town),
    party: partyOf(matter, filing),
  };
};

const entryOf = (plan: Plan, filing: Filing): CaseEntry => {
  const [procedure, count, daysAgo] = plan;
  const steps = (procedure === 'SIMPLE' ? SIMPLE : ORDINARY).slice(0, count);
  const [record, matter] = [recordOf(plan, steps, filing), matterOf(plan, filing)];
  const actions = steps.map(([action, offset, actor, time = '10:00']) => ({
    action,
    at: `${day(daysAgo, offset)}T${time}:00+08:00`,
    actor,
  }));
  return {
    jurisdiction: JURISDICTION,
    id: createId('Case', { jurisdiction: JURISDICTION, source: 'sample-cases', sourceId: record.number }),
    record,
    actions,
    children: smallFileOf({ record, actions }, { item: itemOf(matter), fine: matter.fine, serial: filing.index + 1 }),
    provenance: [{ source: 'sample-cases', sourceId: record.number, batch: filing.batch }],
  };
};

/** The number of 新河镇's case of a procedure that was filed so many days before the sample's clock. */
export const xinheCase = (procedure: Plan[0], daysAgo: number): string => {
  const index = PLANS.findIndex((plan) => plan[0] === procedure && plan[2] === daysAgo);
  invariant(index >= 0, `a case of 新河镇 was filed ${daysAgo} days ago`);
  return numberOf(procedure, index);
};

/** All plans in 新河镇, and one case in each other town and street. */
export const caseEntries = (batch: number): CaseEntry[] => {
  const others = TOWNS.filter((town) => town.mode !== null && town !== XINHE);
  const placed = [
    ...PLANS.map((plan) => ({ plan, town: XINHE })),
    ...others.map((town, index) => ({ plan: PLANS[(index * 5) % PLANS.length] as Plan, town })),
  ];
  return placed.map(({ plan, town }, index) => entryOf(plan, { town, index, batch }));
};
