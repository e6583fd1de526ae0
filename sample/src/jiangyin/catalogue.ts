import { JIANGYIN } from '#figures.ts';
import type { List, Row } from '../government.ts';
import { type Batch, type Item, itemRows, itemsOf, tierRows, versionRows } from '../items/items.ts';
import { apportion } from '../makers/dice.ts';
import { reportedList } from '../makers/reported.ts';
import { formRows } from './forms.ts';
import { COUNTY, JURISDICTION, PLACES } from './organisation.ts';

/** The fourteen departments whose items went to the towns, with the words of their field. The report names the first seven. */
const DEPARTMENTS: readonly (readonly [name: string, words: string])[] = [
  ['人社', '人力社保'],
  ['住建', '住房城乡建设'],
  ['城管', '城市管理'],
  ['安监', '应急管理'],
  ['农林', '林业'],
  ['水利', '水利'],
  ['公用事业', '电力'],
  ['环保', '生态环境'],
  ['国土', '自然资源'],
  ['交通', '交通运输'],
  ['卫计', '卫生健康'],
  ['市场监管', '市场监管'],
  ['文广新', '文化市场'],
  ['民政', '民政'],
];

/** The seven fields of the city's list, each with one team. */
const CITY_FIELDS: readonly (readonly [name: string, words: string])[] = [
  ['市场监管', '市场监管'],
  ['交通运输', '交通运输'],
  ['国土规划', '自然资源'],
  ['农林水利', '农业'],
  ['城乡建设', '住房城乡建设'],
  ['卫生监督', '卫生健康'],
  ['安全生产', '应急管理'],
];
const CATALOGUE = { province: '32', validFrom: '2018-01-01' };

/** The first words of each field are the towns', those after them the city's. */
const CITY_FROM = 70;

const { townList, cityList } = JIANGYIN;

const ofDepartments = (kind: 'PENALTY' | 'COERCION', count: number): Item[] => {
  const counts = apportion(
    count,
    DEPARTMENTS.map(() => 1),
  );
  return DEPARTMENTS.flatMap(([field, words], index) => {
    const batch: Batch = { field, words, kind, count: counts[index] ?? 0, list: 'COMPREHENSIVE', ...bodies(index) };
    return itemsOf(CATALOGUE, batch);
  });
};
const bodies = (index: number) => ({ enforcingBody: 'ZHZF', supervisingBody: `BM-${index + 1}` });

/** With the coercive measures that go with the penalties (行政强制法 art. 17). */
const TOWN_ITEMS: readonly Item[] = [
  ...ofDepartments('PENALTY', townList.items - townList.departments),
  ...ofDepartments('COERCION', townList.departments),
];

const CITY_ITEMS: readonly Item[] = CITY_FIELDS.flatMap(([field, words], index) => {
  const counts = apportion(
    cityList.items,
    CITY_FIELDS.map(() => 1),
  );
  return itemsOf(CATALOGUE, {
    ...{ field, words, count: counts[index] ?? 0, from: CITY_FROM, list: 'PROFESSIONAL' },
    ...{ enforcingBody: `LY-${index + 1}`, enforcingTeam: `ZD-LY${index + 1}`, supervisingBody: `LY-${index + 1}` },
  });
});

const ITEMS: readonly Item[] = [...TOWN_ITEMS, ...CITY_ITEMS];
export const PENALTIES = TOWN_ITEMS.filter(({ kind }) => kind === 'PENALTY');

const TOWN_DAYS = { publishedOn: '2017-12-20', effectiveOn: '2018-01-01' } as const;

const listRows = (): Row[] => [
  {
    ...{ code: 'ZJ-788', name: '镇、街道相对集中行政处罚权事项清单', kind: 'EMPOWERED', ordinal: 1, ...TOWN_DAYS },
    placeCodes: PLACES.map(({ code }) => code),
  },
  {
    ...{ code: 'SJ-790', name: '市级相关领域相对集中行政处罚权事项清单', kind: 'CITY_POWER', ordinal: 1, ...TOWN_DAYS },
    placeCodes: [COUNTY],
  },
];

const grantRows = (): Row[] => [
  ...PLACES.flatMap(({ code: placeCode }) =>
    TOWN_ITEMS.map(({ code: itemCode }) => ({ listCode: 'ZJ-788', itemCode, placeCode, ...TOWN_DAYS })),
  ),
  ...CITY_ITEMS.map(({ code: itemCode }) => ({ listCode: 'SJ-790', itemCode, placeCode: COUNTY, ...TOWN_DAYS })),
];

const CATEGORIES: readonly Row[] = [
  { code: '01', name: '市容环卫', level: 1 },
  { code: '02', name: '安全隐患', level: 1 },
];

export const catalogueLists: readonly List[] = [
  { subgraph: 'catalogue', system: 'sample-items', rows: () => itemRows(ITEMS) },
  { subgraph: 'catalogue', system: 'sample-item-versions', rows: () => versionRows(ITEMS) },
  { subgraph: 'catalogue', system: 'sample-discretion-tiers', rows: () => tierRows(TOWN_ITEMS) },
  { subgraph: 'catalogue', system: 'sample-lists', rows: listRows },
  { subgraph: 'catalogue', system: 'sample-grants', rows: grantRows },
  { subgraph: 'catalogue', system: 'sample-document-forms', rows: formRows },
  { subgraph: 'catalogue', system: 'sample-event-categories', rows: () => CATEGORIES },
  {
    ...{ subgraph: 'catalogue', system: 'sample-duty-items' },
    rows: () =>
      ['01', '02'].map((categoryCode, index) => ({
        ...{ categoryCode, number: index + 1, placeCode: COUNTY, bodyCode: 'ZHZF' },
      })),
  },
  reportedList(JURISDICTION),
];
