import { createList } from '@network/kit/list';
import { beforeValue, equals, fromValue, matching } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import type { Store } from '@network/kit/store';
import { parentJurisdiction, parentKey } from '@network/kit/store/parents';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { empowermentLists, exemptionEntries, grants, policyDocuments } from '../tables/lists.ts';
import { items } from '../tables.ts';
import { asOf, holdsOn } from './validity.ts';

export type PolicyDocumentRow = Shown<typeof policyDocuments>;
export type EmpowermentListRow = Shown<typeof empowermentLists>;
export type GrantRow = typeof grants.$inferSelect;
export type ExemptionEntryRow = typeof exemptionEntries.$inferSelect;

/** The documents by which governments rule their enforcement. */
export const createDocumentReaders = (store: Store) => ({
  records: createRecords(store, {
    ...{ name: 'policy_documents', table: policyDocuments, scope: null, key: policyDocuments.number },
  }),
  list: createList(store, {
    name: 'policy_documents',
    table: policyDocuments,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction' },
    filters: {
      kind: equals(policyDocuments.kind),
      validity: equals(policyDocuments.validity),
      publishedFrom: fromValue(policyDocuments.publishedOn, 'date'),
      publishedBefore: beforeValue(policyDocuments.publishedOn, 'date'),
    },
    orders: {
      PUBLISHED_ON: [policyDocuments.publishedOn, policyDocuments.id],
      NUMBER: [policyDocuments.number, policyDocuments.id],
    },
  }),
});

/** The list in which an item stands by itself, without a grant. */
const itemList = sql`(select ${items.list} from ${items} where ${items.jurisdiction} = ${parentJurisdiction} and ${items.code} = ${parentKey})`;

/** The lists that grant it; as an array, so that the index of the codes finds them. */
const grantingLists = (day: SQL): SQL =>
  sql`array(select distinct ${grants.listCode} from ${grants} where ${and(
    eq(grants.jurisdiction, parentJurisdiction),
    eq(grants.itemCode, parentKey),
    holdsOn(grants, day),
  )})`;

/** Named lists of items. */
export const createEmpowermentListReaders = (store: Store) => ({
  records: createRecords(store, {
    ...{ name: 'empowerment_lists', table: empowermentLists, scope: null, key: empowermentLists.code },
  }),
  list: createList(store, {
    name: 'empowerment_lists',
    table: empowermentLists,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: empowermentLists.documentNumber,
      PLACE: { where: sql`${empowermentLists.placeCodes} @> array[${parentKey}]` },
      ITEM: { where: eq(empowermentLists.jurisdiction, parentJurisdiction) },
    },
    filters: {
      asOf: asOf(empowermentLists),
      kind: equals(empowermentLists.kind),
      holdsItemOn: matching(
        'date',
        (day) =>
          sql`(${empowermentLists.kind} = any (array['TOTAL', ${itemList}]) or ${empowermentLists.code} = any (${grantingLists(day)}))`,
      ),
    },
    orders: {
      EFFECTIVE_ON: [empowermentLists.effectiveOn, empowermentLists.id],
      CODE: [empowermentLists.code, empowermentLists.id],
    },
  }),
});

/** Items handed to places. A place's grants may come from the government above its own. */
export const createGrantReaders = (store: Store) => ({
  records: createRecords(store, { name: 'grants', table: grants, scope: null, key: null }),
  list: createList(store, {
    name: 'grants',
    table: grants,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      LIST: grants.listCode,
      ITEM: grants.itemCode,
      PLACE: 'place',
    },
    filters: {
      asOf: asOf(grants),
      listCode: equals(grants.listCode),
      itemCode: equals(grants.itemCode),
      placeCode: equals(grants.place),
    },
    orders: { EFFECTIVE_ON: [grants.effectiveOn, grants.id] },
  }),
});

/** Items whose first or slight violation is not punished. */
export const createExemptionReaders = (store: Store) => ({
  records: createRecords(store, { name: 'exemption_entries', table: exemptionEntries, scope: null, key: null }),
  list: createList(store, {
    name: 'exemption_entries',
    table: exemptionEntries,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: exemptionEntries.documentNumber,
      ITEM: exemptionEntries.itemCode,
      BODY: exemptionEntries.bodyCode,
    },
    filters: {
      asOf: asOf(exemptionEntries),
      list: equals(exemptionEntries.list),
      itemCode: equals(exemptionEntries.itemCode),
      bodyCode: equals(exemptionEntries.bodyCode, 'text'),
    },
    orders: { NUMBER: [exemptionEntries.number, exemptionEntries.id] },
    defaultDirection: 'ASC',
  }),
});
