import { WENLING } from '#figures.ts';
import { type Catalogue, type Item, itemsOf } from '../items/items.ts';
import { apportion } from '../makers/dice.ts';
import { WEEKLY_ITEMS } from '../small/catalogue.ts';
import { COMPREHENSIVE_FIELDS, departmentOf, FIELDS, professionalTeamOf } from './fields.ts';
import { BUREAU } from './places.ts';

/** The catalogue stands from the day on which 浙江省综合行政执法条例 came into force. */
const CATALOGUE: Catalogue = { province: '33', validFrom: '2022-01-01' };

const byList = (list: Item['list']): number => WEEKLY_ITEMS.filter((item) => item.list === list).length;

/** 城市管理 is comprehensive as a whole; the other fields share what is left of the list evenly. */
const CITY_ITEMS = 196;
const comprehensive = (): Item[] => {
  const others = COMPREHENSIVE_FIELDS.filter((field) => field !== '城市管理');
  const left = WENLING.items.comprehensive - byList('COMPREHENSIVE') - CITY_ITEMS;
  const counts = apportion(
    left,
    others.map(() => 1),
  );
  return [
    { field: '城市管理', count: CITY_ITEMS },
    ...others.map((field, index) => ({ field, count: counts[index] ?? 0 })),
  ].flatMap(({ field, count }) =>
    itemsOf(CATALOGUE, {
      ...{ field, count, list: 'COMPREHENSIVE', enforcingBody: BUREAU, supervisingBody: departmentOf(field) },
    }),
  );
};

/** Fields that are professional as a whole have more of them than those that are so in part. */
const professional = (taken: readonly Item[]): Item[] => {
  const fields = FIELDS.filter((field) => field !== '城市管理');
  const weights = fields.map((field) => (COMPREHENSIVE_FIELDS.includes(field) ? 11 : 15));
  const counts = apportion(WENLING.items.professional - byList('PROFESSIONAL'), weights);
  return fields.flatMap((field, index) =>
    itemsOf(CATALOGUE, {
      field,
      count: counts[index] ?? 0,
      from: taken.filter((item) => item.field === field).length,
      list: 'PROFESSIONAL',
      enforcingBody: departmentOf(field),
      enforcingTeam: professionalTeamOf(field),
      supervisingBody: departmentOf(field),
    }),
  );
};

const composed = comprehensive();

/** The whole catalogue: 5 113 items, the weekly ones first. */
export const ITEMS: readonly Item[] = [
  ...WEEKLY_ITEMS.map((item) =>
    item.list === 'PROFESSIONAL' ? { ...item, enforcingTeam: professionalTeamOf(item.field) } : item,
  ),
  ...composed,
  ...professional(composed),
];

export const COMPREHENSIVE_ITEMS = ITEMS.filter(({ list }) => list === 'COMPREHENSIVE');

/** The first list of items handed to towns: those of the streets. Published before it came into effect. */
export const EMPOWERED_ITEMS = COMPREHENSIVE_ITEMS.slice(0, WENLING.empoweredItems);
export const EMPOWERMENT = { publishedOn: '2022-03-15', effectiveOn: '2022-04-01' } as const;
