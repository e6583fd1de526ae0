import { SHENGSI as FIGURES } from '#figures.ts';
import { caseOf } from '../cases/case.ts';
import type { CasePlan } from '../cases/plan.ts';
import { eventOf } from '../events/event.ts';
import type { Government, List, Row } from '../government.ts';
import { entitiesOf } from '../inspections/entities.ts';
import { type Item, itemRows, itemsOf, tierRows, versionRows } from '../items/items.ts';
import { casePlansOf, eventPlansOf, type Patrol, visitsOf } from '../makers/beats.ts';
import { addDays } from '../makers/days.ts';
import { linkCases } from '../makers/links.ts';
import { creditCodeIn } from '../makers/numbers.ts';
import {
  BEATS,
  BUREAU,
  COUNTY,
  departmentOf,
  EMPOWERMENT,
  FIELDS,
  JURISDICTION,
  NOW,
  OFFICE,
  PLAN,
  peopleLists,
  TOWNS,
  YANGSHAN,
} from './organisation.ts';

const CATALOGUE = { province: '33', validFrom: '2021-06-15' };
/** Of each of the 16 fields: 24 of 104 items are comprehensive, 23 %, beside the plan's target of at least a fifth. */
const [COMPREHENSIVE, PROFESSIONAL] = [24, 80];

const itemsIn = (field: string, list: Item['list']): Item[] =>
  itemsOf(CATALOGUE, {
    ...{ field, list, supervisingBody: departmentOf(field) },
    ...(list === 'COMPREHENSIVE'
      ? { count: COMPREHENSIVE, enforcingBody: BUREAU }
      : { count: PROFESSIONAL, from: COMPREHENSIVE, enforcingBody: departmentOf(field) }),
  });

/** What the bureau took over: the department that had it supervises and no longer punishes. */
const TAKEN_OVER = FIELDS.flatMap((field) => itemsIn(field, 'COMPREHENSIVE'));
const ITEMS: readonly Item[] = [...TAKEN_OVER, ...FIELDS.flatMap((field) => itemsIn(field, 'PROFESSIONAL'))];

const documentRows = (): Row[] => [
  {
    ...{ number: PLAN.number, title: '嵊泗县“大综合一体化”行政执法改革实施方案', kind: 'PLAN' },
    ...{ issuer: '嵊泗县人民政府', issuingBodyCode: 'XZF', indexNumber: '001008009004/2021-28405' },
    ...{ registrationNumber: 'LSSD00-2021-0003', formedOn: PLAN.formedOn, publishedOn: PLAN.publishedOn },
    ...{ effectiveOn: PLAN.publishedOn, openness: 'PROACTIVE', validity: 'VALID' },
  },
];

const FIRST_ITEMS = TAKEN_OVER.filter(({ field }) => ['城市管理', '水利'].includes(field));
const listRows = (): Row[] => [
  {
    code: 'ZH',
    name: '综合行政执法事项目录清单',
    kind: 'COMPREHENSIVE',
    documentNumber: PLAN.number,
    publishedOn: PLAN.publishedOn,
  },
  {
    ...{ code: 'FQ-1', name: '洋山镇赋权事项清单', kind: 'EMPOWERED', ordinal: 1, documentNumber: PLAN.number },
    ...{ ...EMPOWERMENT, placeCodes: [YANGSHAN.code] },
  },
];
const grantRows = (): Row[] =>
  FIRST_ITEMS.map(({ code }) => ({ listCode: 'FQ-1', itemCode: code, placeCode: YANGSHAN.code, ...EMPOWERMENT }));

const { targets } = FIGURES;
const targetRows = (): Row[] => [
  {
    ...{ code: 'MB-1', name: '综合执法事项占比', metricKey: 'COMPREHENSIVE_SHARE', bound: 'AT_LEAST' },
    ...{ value: String(targets.comprehensiveItems), printed: '20%以上', documentNumber: PLAN.number },
  },
  {
    ...{ code: 'MB-2', name: '乡镇执法力量占比', metricKey: 'TOWN_FORCE_SHARE', bound: 'AT_LEAST' },
    ...{ value: String(targets.forceInTowns), printed: '50%以上', documentNumber: PLAN.number },
  },
];

const CATEGORIES: readonly Row[] = [
  { code: '01', name: '市容环卫', level: 1 },
  { code: '02', name: '涉海涉渔', level: 1 },
];
const THEMES = [
  ['01', '渔具堆放占道', '码头旁渔网堆放占用道路。'],
  ['02', '禁渔区捕捞', '有小船在禁渔区下网。'],
  ['02', '海滩倾倒垃圾', '沙滩倾倒建筑垃圾。'],
] as const;

const AREAS = ['嵊泗渔场', '洋山海域', '马鞍列岛海域'];
const VESSELS: readonly Row[] = Array.from({ length: 60 }, (_, index) => ({
  ...{ creditCode: creditCodeIn(JURISDICTION, 1, 60_000 + index), name: `浙嵊渔${String(5_001 + index)}（样例）` },
  ...{ kind: 'VESSEL', vesselNumber: `浙嵊渔${5_001 + index}`, seaArea: AREAS[index % AREAS.length] ?? '' },
  ...{ placeCode: TOWNS[index % TOWNS.length]?.code ?? COUNTY, supervisorCode: departmentOf('海洋'), creditGrade: 'B' },
  licences: ['渔业捕捞许可证'],
}));
const ENTITIES = entitiesOf({
  ...{ jurisdiction: JURISDICTION, places: TOWNS, perPlace: 12 },
  supervisorOf: () => departmentOf('市场监管'),
});
const VISITED = [
  ...ENTITIES,
  ...VESSELS.map((row) => ({ creditCode: String(row['creditCode']), place: String(row['placeCode']), row })),
];

const PATROL: Patrol = { jurisdiction: JURISDICTION, now: NOW, office: OFFICE, beats: BEATS, items: TAKEN_OVER };

/** Sea sand without leave is a matter of the criminal law: two cases were handed over to the police. R-901. */
const SAND = TAKEN_OVER.find(({ name }) => name.includes('海砂')) as Item;
const AUTHORITY = '嵊泗县人民政府';
const handedOver = (): CasePlan[] => [
  ...casePlansOf(PATROL, {
    ...{ from: '2021-12-14', to: '2021-12-15', count: 2, first: 301, kind: 'ORDINARY', authority: AUTHORITY },
    also: (nth) => ({ item: SAND, on: `2021-12-1${4 + nth}`, policeFiledOn: `2021-12-1${7 + nth}` }),
  }),
];

/** A team formed, reported, approved within three days, sent within a day; received, filed and the things handed on. */
const transferRows = (): Row[] =>
  handedOver().map(({ number, on, place, item, policeFiledOn = on }, index) => ({
    ...{ number: `YS-2021-${index + 1}`, direction: 'TO_POLICE', reason: 'SUSPECTED_CRIME', isOnline: true },
    ...{
      sentOn: on,
      placeCode: place,
      fromBodyCode: BUREAU,
      toBodyCode: 'GA',
      caseNumber: number,
      itemCode: item.code,
    },
    ...{ mandatoryEvidenceCount: 5, electronicEvidenceCount: 5, acceptedOn: addDays(on, 1) },
    ...{ teamFormedOn: addDays(on, -4), reportedOn: addDays(on, -3), approvedAt: `${addDays(on, -1)} 10:00:00` },
    ...{ sentAt: `${on} 09:00:00`, receiptSignedAt: `${on} 15:00:00`, materialsHandedOn: addDays(policeFiledOn, 2) },
    ...{ answer: 'FILED', answeredOn: policeFiledOn, description: '涉嫌非法采矿（海砂）' },
  }));

const disputeRows = (): Row[] => [
  {
    ...{ number: 'ZY-2021-1', title: '码头渔具堆放由谁管理', raisedOn: '2021-12-08', raisedByCode: 'ZJ-101' },
    ...{ bodyCodes: [BUREAU, departmentOf('海洋')], interimBodyCode: BUREAU, categoryCode: '01' },
    ...{ placeCode: TOWNS[1]?.code ?? null, state: 'DESIGNATED', outcomeBodyCode: BUREAU, settledOn: '2021-12-17' },
    minutes: '提请县综合行政执法协调指挥委员会，指定综合行政执法局负责日常管理',
  },
];

const LISTS: readonly List[] = [
  { subgraph: 'catalogue', system: 'sample-items', rows: () => itemRows(ITEMS) },
  { subgraph: 'catalogue', system: 'sample-item-versions', rows: () => versionRows(ITEMS) },
  { subgraph: 'catalogue', system: 'sample-discretion-tiers', rows: () => tierRows(TAKEN_OVER) },
  { subgraph: 'catalogue', system: 'sample-documents', rows: documentRows },
  { subgraph: 'catalogue', system: 'sample-lists', rows: listRows },
  { subgraph: 'catalogue', system: 'sample-grants', rows: grantRows },
  { subgraph: 'catalogue', system: 'sample-targets', rows: targetRows },
  { subgraph: 'catalogue', system: 'sample-event-categories', rows: () => CATEGORIES },
  {
    ...{ subgraph: 'catalogue', system: 'sample-duty-items' },
    rows: () => [
      { categoryCode: '01', number: 1, placeCode: COUNTY, bodyCode: BUREAU },
      { categoryCode: '02', number: 2, placeCode: COUNTY, bodyCode: departmentOf('海洋') },
    ],
  },
  ...peopleLists,
  { subgraph: 'events', system: 'sample-disputes', rows: disputeRows },
  { subgraph: 'cases', system: 'sample-transfers', rows: transferRows },
  { subgraph: 'inspections', system: 'sample-entities', rows: () => VISITED.map(({ row }) => row) },
];

const DECIDED = { from: '2021-09-10', to: '2021-12-29', authority: AUTHORITY } as const;

/** Some of what was reported became a case. */
const LINKED = linkCases({
  cases: [
    ...casePlansOf(PATROL, { ...DECIDED, kind: 'ORDINARY', count: 60, first: 1 }),
    ...casePlansOf(PATROL, { ...DECIDED, kind: 'SIMPLE', count: 90, first: 101 }),
  ],
  events: [
    ...eventPlansOf(PATROL, {
      ...{ from: '2021-08-01', to: '2021-12-30', count: 260, first: 1, themes: THEMES },
      sources: ['GRID', 'HOTLINE_12345', 'POLICE_110', 'PATROL'],
      also: (_, dice) => ({ ending: dice.chance(0.6) ? { kind: 'RATED', rating: 'SATISFIED' } : { kind: 'LAPSED' } }),
    }),
  ],
  ...{ most: 12, isMoved: true },
  categoryOf: ({ field }) => (field === '海洋' ? '02' : '01'),
});

/** 嵊泗 at the end of the year of its plan. */
export const SHENGSI: Government = {
  jurisdiction: JURISDICTION,
  name: '嵊泗',
  now: NOW,
  lists: LISTS,
  events: function* (batch) {
    for (const plan of LINKED.events) yield eventOf(plan, batch);
  },
  cases: function* (batch) {
    for (const plan of [...LINKED.cases, ...handedOver()]) yield caseOf(plan, batch);
  },
  inspections: (batch) =>
    visitsOf(
      PATROL,
      { from: '2021-09-01', to: '2021-12-29', count: 160, first: 1, entities: VISITED, partners: ['BM-9', 'BM-1'] },
      batch,
    ),
};
