import { caseOf } from '../cases/case.ts';
import { supervisionList } from '../cases/supervision.ts';
import { eventOf } from '../events/event.ts';
import type { Government } from '../government.ts';
import { casePlansOf, eventPlansOf, type Patrol, visitsOf } from '../makers/beats.ts';
import { linkCases } from '../makers/links.ts';
import { catalogueLists, PENALTIES } from './catalogue.ts';
import { ENTITIES, libraries } from './objects.ts';
import { BEATS, JURISDICTION, NOW, OFFICE, peopleLists } from './organisation.ts';

const PATROL: Patrol = { jurisdiction: JURISDICTION, now: NOW, office: OFFICE, beats: BEATS, items: PENALTIES };
const THEMES = [
  ['01', '占道经营', '人行道上摆摊。'],
  ['01', '乱倒垃圾', '绿化带里有建筑垃圾。'],
  ['02', '车间消防通道堵塞', '企业车间通道堆物。'],
] as const;

const DECIDED = { from: '2018-03-15', to: '2018-12-26', authority: '江阴市人民政府' } as const;

/** Some of what the public reported became a case. */
const LINKED = linkCases({
  cases: [
    ...casePlansOf(PATROL, { ...DECIDED, kind: 'ORDINARY', count: 220, first: 1 }),
    ...casePlansOf(PATROL, { ...DECIDED, kind: 'SIMPLE', count: 180, first: 301 }),
  ],
  events: [
    ...eventPlansOf(PATROL, {
      ...{ from: '2018-06-01', to: '2018-12-27', count: 500, first: 1, themes: THEMES },
      sources: ['PUBLIC_APP', 'PUBLIC_APP', 'GRID', 'HOTLINE_12345'],
      also: (_, dice) => ({ ending: dice.chance(0.5) ? { kind: 'RATED', rating: 'SATISFIED' } : { kind: 'LAPSED' } }),
    }),
  ],
  ...{ most: 30, isMoved: true },
  categoryOf: ({ field }) => (field.includes('安') ? '02' : '01'),
});

/** 江阴 on the last Friday of 2018, the day of its weekly meeting. */
export const JIANGYIN: Government = {
  jurisdiction: JURISDICTION,
  name: '江阴',
  now: NOW,
  lists: [
    ...catalogueLists,
    ...peopleLists,
    { subgraph: 'inspections', system: 'sample-entities', rows: () => ENTITIES.map(({ row }) => row) },
    ...libraries,
    supervisionList({
      ...{ jurisdiction: JURISDICTION, now: NOW, count: 6, authority: '江阴市人民政府法制办公室（样例）' },
      cases: () => LINKED.cases,
      bodyName: ({ placeText }) => `${placeText}综合执法局`,
    }),
  ],
  events: function* (batch) {
    for (const plan of LINKED.events) yield eventOf(plan, batch);
  },
  cases: function* (batch) {
    for (const plan of LINKED.cases) yield caseOf(plan, batch);
  },
  inspections: (batch) =>
    visitsOf(
      PATROL,
      { from: '2018-03-01', to: '2018-12-26', count: 300, first: 1, entities: ENTITIES, partners: ['BM-1', 'BM-2'] },
      batch,
    ),
};
