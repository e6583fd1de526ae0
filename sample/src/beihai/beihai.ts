import { BEIHAI as FIGURES } from '#figures.ts';
import type { EventEnding } from '../events/event.ts';
import type { Government, Row } from '../government.ts';
import { entitiesOf } from '../inspections/entities.ts';
import { type Item, itemRows, itemsOf, tierRows, versionRows } from '../items/items.ts';
import { casesOf, type EventWish, eventsOf, type Patrol, visitsOf } from '../makers/beats.ts';
import { apportion } from '../makers/dice.ts';
import { reportedList } from '../makers/reported.ts';
import { BEATS, BUREAU, CITY, FIELDS, JURISDICTION, NOW, OFFICE, peopleLists, TOWNS } from './organisation.ts';

const CATALOGUE = { province: '45', validFrom: '2018-01-01' };
const ofKind = (kind: 'PENALTY' | 'COERCION', total: number): Item[] => {
  const counts = apportion(
    total,
    FIELDS.map(() => 1),
  );
  return FIELDS.flatMap(([field, words], index) =>
    itemsOf(CATALOGUE, {
      ...{ field, words, kind, count: counts[index] ?? 0, list: 'COMPREHENSIVE', enforcingBody: BUREAU },
      supervisingBody: `BM-0${index + 1}`,
    }),
  );
};
const PENALTIES = ofKind('PENALTY', FIGURES.powers.penalties);
const ITEMS: readonly Item[] = [...PENALTIES, ...ofKind('COERCION', FIGURES.powers.coercion)];

const DAYS = { publishedOn: '2018-12-10', effectiveOn: '2019-01-01' } as const;
const listRows = (): Row[] => [
  { code: 'QL-769', name: '北海市综合行政执法局权力清单', kind: 'POWER', ordinal: 1, ...DAYS, placeCodes: [CITY] },
];
const grantRows = (): Row[] =>
  ITEMS.map(({ code }) => ({ listCode: 'QL-769', itemCode: code, placeCode: CITY, ...DAYS }));

const THEMES = [
  ['01', '占道经营', '夜市摊点占道。'],
  ['01', '违法搭建', '楼顶正在搭建彩钢棚。'],
  ['02', '工地夜间施工', '夜间施工噪声扰民。'],
  ['02', '海滩垃圾', '沙滩有大量垃圾。'],
] as const;
const CATEGORIES: readonly Row[] = [
  { code: '01', name: '城市秩序', level: 1 },
  { code: '02', name: '环境保护', level: 1 },
];

const PATROL: Patrol = { jurisdiction: JURISDICTION, now: NOW, office: OFFICE, beats: BEATS, items: PENALTIES };
const ENTITIES = entitiesOf({
  ...{ jurisdiction: JURISDICTION, places: TOWNS, perPlace: 8 },
  supervisorOf: () => 'BM-01',
});

/** Sent out by hand or at once, and left where it was taken up: what a report of the time calls not completed. */
const UNFINISHED: EventEnding = { kind: 'OPEN', steps: 5 };
const SOURCES = ['PUBLIC_APP', 'PUBLIC_APP', 'HOTLINE_12345', 'GRID'] as const;

const CHANNELS = ['WECHAT', 'SMS', 'PHONE', 'SPECIAL_INSPECTION'] as const;

const { completion, satisfaction } = FIGURES;
const [RATED_WELL, RATED] = satisfaction;

/** The first are completed; of 2020, so many of them rated by their reporters. */
const endingIn2020 = (nth: number): EventEnding => {
  if (nth >= completion.in2020[0]) return UNFINISHED;
  if (nth >= RATED) return { kind: 'LAPSED' };
  if (nth >= RATED_WELL) return { kind: 'RATED', rating: 'UNSATISFIED' };
  return { kind: 'RATED', rating: nth % 5 === 0 ? 'BASICALLY_SATISFIED' : 'SATISFIED' };
};

const YEARS: readonly EventWish[] = [
  {
    ...{
      from: '2018-01-03',
      to: '2018-12-20',
      count: completion.in2018[1],
      first: 1,
      themes: THEMES,
      sources: SOURCES,
    },
    also: (nth) => ({ ending: nth < completion.in2018[0] ? { kind: 'LAPSED' } : UNFINISHED, isAutomatic: false }),
  },
  {
    ...{ from: '2020-01-03', to: '2020-12-18', count: completion.in2020[1], first: 2_001, themes: THEMES },
    sources: SOURCES,
    also: (nth) => ({
      ending: endingIn2020(nth),
      isAutomatic: true,
      reminders: nth % 4 === 0 ? CHANNELS.slice(nth % 3) : [],
    }),
  },
];

const AUTHORITY = '北海市人民政府';
const { approvalDays, fileMinutes, decisions } = FIGURES;

/** 北海 in January 2021, with the whole of 2020 behind it. */
export const BEIHAI: Government = {
  jurisdiction: JURISDICTION,
  name: '北海',
  now: NOW,
  lists: [
    { subgraph: 'catalogue', system: 'sample-items', rows: () => itemRows(ITEMS) },
    { subgraph: 'catalogue', system: 'sample-item-versions', rows: () => versionRows(ITEMS) },
    { subgraph: 'catalogue', system: 'sample-discretion-tiers', rows: () => tierRows(PENALTIES) },
    { subgraph: 'catalogue', system: 'sample-lists', rows: listRows },
    { subgraph: 'catalogue', system: 'sample-grants', rows: grantRows },
    { subgraph: 'catalogue', system: 'sample-event-categories', rows: () => CATEGORIES },
    {
      ...{ subgraph: 'catalogue', system: 'sample-duty-items' },
      rows: () =>
        ['01', '02'].map((categoryCode, at) => ({ categoryCode, number: at + 1, placeCode: CITY, bodyCode: BUREAU })),
    },
    reportedList(JURISDICTION),
    ...peopleLists,
    { subgraph: 'inspections', system: 'sample-entities', rows: () => ENTITIES.map(({ row }) => row) },
  ],
  events: function* (batch) {
    for (const wish of YEARS) yield* eventsOf(PATROL, wish, batch);
  },
  cases: function* (batch) {
    const ordinary = { kind: 'ORDINARY', authority: AUTHORITY } as const;
    // Just as many were contested as its report counts.
    const uncontested = { isContested: false } as const;
    const in2019 = { from: '2019-03-11', to: '2019-12-27', count: decisions.in2019, first: 1 };
    yield* casesOf(
      PATROL,
      {
        ...ordinary,
        ...in2019,
        also: (nth) => ({
          ...uncontested,
          approvalDays: approvalDays.before + (nth % 3) - 1,
          fileMinutes: fileMinutes.before + (nth % 61) - 30,
        }),
      },
      batch,
    );
    // Those that were contested come early in the year, so that the answer is in it too.
    const contested = { from: '2020-02-10', to: '2020-10-30', count: FIGURES.reconsiderations, first: 1_001 };
    const others = { from: '2020-01-06', to: '2020-12-28', count: decisions.in2020 - contested.count, first: 1_101 };
    const after = (nth: number) => ({
      approvalDays: approvalDays.after + (nth % 3) - 1,
      fileMinutes: fileMinutes.after + (nth % 7) - 3,
    });
    yield* casesOf(PATROL, { ...ordinary, ...contested, also: (nth) => ({ ...after(nth), isContested: true }) }, batch);
    yield* casesOf(PATROL, { ...ordinary, ...others, also: (nth) => ({ ...after(nth), ...uncontested }) }, batch);
  },
  inspections: (batch) =>
    visitsOf(
      PATROL,
      { from: '2020-02-01', to: '2020-12-28', count: 400, first: 1, entities: ENTITIES, partners: ['BM-02', 'BM-03'] },
      batch,
    ),
};
