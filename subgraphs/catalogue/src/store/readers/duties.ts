import { createList } from '@network/kit/list';
import { equals } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import type { Store } from '@network/kit/store';
import { parentKey } from '@network/kit/store/parents';
import { sql } from 'drizzle-orm';
import { governanceMatters, responsibilityChains } from '../tables/duties.ts';
import { dutyItems } from '../tables.ts';
import { asOf } from './validity.ts';

export type ResponsibilityChainRow = typeof responsibilityChains.$inferSelect;
export type GovernanceMatterRow = Shown<typeof governanceMatters>;

/** Entries for the areas around a place, by the codes of all levels; of its county, or of the prefecture above it. */
const isOfPlace = sql`${dutyItems.jurisdiction} in (left(${parentKey}, 6), left(${parentKey}, 4) || '00')
  and ${dutyItems.placePrefix} in ('', left(${parentKey}, 2), left(${parentKey}, 4), left(${parentKey}, 6), left(${parentKey}, 9), ${parentKey})`;

/** Whose duty what is: of a government, of a body that leads or cooperates, of a class of events, at a place. */
export const createDutyReaders = (store: Store) => ({
  records: createRecords(store, { name: 'duty_items', table: dutyItems, scope: null, key: null }),
  list: createList(store, {
    name: 'duty_items',
    table: dutyItems,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: dutyItems.documentNumber,
      BODY: dutyItems.bodyCode,
      COOPERATING: { contains: dutyItems.cooperatingBodyCodes },
      CATEGORY: dutyItems.categoryCode,
      PLACE: { where: isOfPlace },
    },
    filters: {
      asOf: asOf(dutyItems),
      bodyCode: equals(dutyItems.bodyCode),
      categoryCode: equals(dutyItems.categoryCode, 'text'),
      placeCode: equals(dutyItems.placeCode, 'text'),
    },
    orders: { NUMBER: [dutyItems.number, dutyItems.id] },
    defaultDirection: 'ASC',
  }),
});

/** Matters whose supervision is shared out step by step. */
export const createChainReaders = (store: Store) => ({
  records: createRecords(store, {
    ...{ name: 'responsibility_chains', table: responsibilityChains, scope: null, key: responsibilityChains.code },
  }),
  list: createList(store, {
    name: 'responsibility_chains',
    table: responsibilityChains,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: responsibilityChains.documentNumber,
      BODY: { contains: responsibilityChains.bodyCodes },
    },
    filters: {
      asOf: asOf(responsibilityChains),
      field: equals(responsibilityChains.field, 'text'),
      leadBodyCode: equals(responsibilityChains.leadBodyCode, 'text'),
    },
    orders: { CODE: [responsibilityChains.code, responsibilityChains.id] },
    defaultDirection: 'ASC',
  }),
});

/** Matters of local governance. */
export const createMatterReaders = (store: Store) => ({
  records: createRecords(store, {
    ...{ name: 'governance_matters', table: governanceMatters, scope: null, key: governanceMatters.code },
  }),
  list: createList(store, {
    name: 'governance_matters',
    table: governanceMatters,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: governanceMatters.documentNumber,
      BODY: governanceMatters.leadBodyCode,
    },
    filters: {
      asOf: asOf(governanceMatters),
      leadBodyCode: equals(governanceMatters.leadBodyCode, 'text'),
    },
    orders: { CODE: [governanceMatters.code, governanceMatters.id] },
    defaultDirection: 'ASC',
  }),
});
