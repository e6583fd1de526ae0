import { NANPING as FIGURES } from '#figures.ts';
import { caseOf } from '../cases/case.ts';
import { eventOf } from '../events/event.ts';
import type { Government, List, Row } from '../government.ts';
import { entitiesOf } from '../inspections/entities.ts';
import { type Batch, type Item, itemRows, itemsOf, tierRows, versionRows } from '../items/items.ts';
import { casePlansOf, type EventWish, eventPlansOf, type Patrol, visitsOf } from '../makers/beats.ts';
import { addMinutes } from '../makers/days.ts';
import { apportion } from '../makers/dice.ts';
import { linkCases } from '../makers/links.ts';
import { reportedList } from '../makers/reported.ts';
import { BEATS, BUREAU, JURISDICTION, NOW, OFFICE, peopleLists } from './organisation.ts';
import { TOWNS } from './posts.ts';

const FIELDS = '城市管理 住房城乡建设 林业 水利 农业 自然资源 生态环境 市场监管 卫生健康 应急管理'.split(' ');
const CATALOGUE = { province: '35', validFrom: '2020-09-01' };
const OURS = { list: 'COMPREHENSIVE', enforcingBody: BUREAU, supervisingBody: BUREAU } as const;

const ofKind = (kind: NonNullable<Batch['kind']>, count: number): Item[] => {
  const counts = apportion(
    count,
    FIELDS.map(() => 1),
  );
  return FIELDS.flatMap((field, index) => itemsOf(CATALOGUE, { field, kind, count: counts[index] ?? 0, ...OURS }));
};

const { list } = FIGURES;
const ITEMS: readonly Item[] = [
  ...ofKind('PENALTY', list.penalties),
  ...ofKind('INSPECTION', list.inspections),
  ...ofKind('COERCION', list.coercion),
  ...ofKind('OTHER', list.other),
];
const SENT = { publishedOn: '2020-08-20', effectiveOn: '2020-09-01' } as const;

const listRows = (): Row[] => [
  {
    ...{ code: 'XF-119', name: '乡镇(街道)综合执法事项清单', kind: 'SENT_DOWN', ordinal: 1, ...SENT },
    placeCodes: TOWNS.map(({ code }) => code),
  },
];
/** The whole list to each of the 139 towns and streets, so that a county has what its towns have. */
const grantRows = (): Row[] =>
  TOWNS.flatMap(({ code: placeCode }) =>
    ITEMS.map(({ code }) => ({ listCode: 'XF-119', itemCode: code, placeCode, ...SENT })),
  );

/** 县乡属地管理事项责任清单 of the two pilots. */
const dutyRows = (): Row[] =>
  [
    { name: '浦城', placeCode: '350722000000', bodyCode: 'XQ-22', count: FIGURES.dutyItems.pucheng },
    { name: '邵武', placeCode: '350781000000', bodyCode: 'XQ-81', count: FIGURES.dutyItems.shaowu },
  ].flatMap(({ name, placeCode, bodyCode, count }) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ number: index + 1, name: `${FIELDS[index % FIELDS.length]}属地管理事项${index + 1}`, placeCode, bodyCode },
      ...{ cooperatingBodyCodes: ['BM-1'], basis: `${name}县乡“属地管理”事项责任清单`, validFrom: '2020-10-01' },
    })),
  );

const CATEGORIES: readonly Row[] = [
  { code: '01', name: '市容环卫', level: 1 },
  { code: '02', name: '生态保护', level: 1 },
];
const THEMES = [
  ['01', '占道经营', '集市日占道摆摊影响通行。'],
  ['02', '河道边倾倒垃圾', '巡查发现河道边倾倒建筑垃圾。'],
  ['02', '擅自占用林地', '林地上堆放砂石。'],
] as const;

const PATROL: Patrol = {
  ...{ jurisdiction: JURISDICTION, now: NOW, office: OFFICE, beats: BEATS },
  items: ITEMS.filter(({ kind }) => kind === 'PENALTY'),
};
const ENTITIES = entitiesOf({ jurisdiction: JURISDICTION, places: TOWNS, perPlace: 2, supervisorOf: () => 'BM-1' });

/** A patrol, what it found, and the eight steps to the end. */
const EVENTS: EventWish = {
  ...{ from: '2020-11-01', to: '2021-04-20', count: 400, first: 1, themes: THEMES, sources: ['GRID', 'PATROL'] },
  also: () => ({ ending: { kind: 'RATED', rating: 'SATISFIED' } }),
};

const DECIDED = { from: '2020-12-01', to: '2021-04-20', authority: '南平市人民政府' } as const;

/** The sixth of the eight steps: some of what was found became a case. */
const LINKED = linkCases({
  cases: [
    ...casePlansOf(PATROL, { ...DECIDED, kind: 'ORDINARY', count: 120, first: 1 }),
    ...casePlansOf(PATROL, { ...DECIDED, kind: 'SIMPLE', count: 180, first: 201 }),
  ],
  events: [...eventPlansOf(PATROL, EVENTS)],
  ...{ most: 30, isMoved: true },
  categoryOf: ({ field }) => (field === '城市管理' ? '01' : '02'),
});

const eventEntries: Government['events'] = function* (batch) {
  for (const plan of LINKED.events) {
    const entry = eventOf(plan, batch);
    const { reportedAt } = entry.record;
    const found = { patrolledAt: addMinutes(reportedAt, -45), foundAt: addMinutes(reportedAt, -6) };
    yield { ...entry, record: { ...entry.record, ...found } };
  }
};

const LISTS: readonly List[] = [
  { subgraph: 'catalogue', system: 'sample-items', rows: () => itemRows(ITEMS) },
  { subgraph: 'catalogue', system: 'sample-item-versions', rows: () => versionRows(ITEMS) },
  { subgraph: 'catalogue', system: 'sample-discretion-tiers', rows: () => tierRows(ITEMS) },
  { subgraph: 'catalogue', system: 'sample-lists', rows: listRows },
  { subgraph: 'catalogue', system: 'sample-grants', rows: grantRows },
  { subgraph: 'catalogue', system: 'sample-event-categories', rows: () => CATEGORIES },
  { subgraph: 'catalogue', system: 'sample-duty-items', rows: dutyRows },
  reportedList(JURISDICTION),
  ...peopleLists,
  { subgraph: 'inspections', system: 'sample-entities', rows: () => ENTITIES.map(({ row }) => row) },
];

/** 南平 on the day of its report, a Friday in April 2021. */
export const NANPING: Government = {
  jurisdiction: JURISDICTION,
  name: '南平',
  now: NOW,
  lists: LISTS,
  events: eventEntries,
  cases: function* (batch) {
    for (const plan of LINKED.cases) yield caseOf(plan, batch);
  },
  inspections: (batch) =>
    visitsOf(
      PATROL,
      { from: '2021-01-10', to: '2021-04-20', count: 200, first: 1, entities: ENTITIES, partners: ['BM-1', 'BM-4'] },
      batch,
    ),
};
