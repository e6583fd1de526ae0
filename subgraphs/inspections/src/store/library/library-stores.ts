import { createList } from '@network/kit/list';
import { anyOf, beforeValue, equals, fromValue } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import { inJurisdiction } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { creditRatings, inspectors, libraryEntries, licences } from '../tables/library.ts';

export type LicenceRow = typeof licences.$inferSelect;
export type CreditRatingRow = typeof creditRatings.$inferSelect;
export type InspectorRow = typeof inspectors.$inferSelect;
export type LibraryEntryRow = typeof libraryEntries.$inferSelect;

const createLicenceStore = (store: Store) => {
  const of = { name: 'licences', table: licences, scope: inJurisdiction(licences) };
  return {
    records: createRecords(store, { ...of, key: licences.number }),
    list: createList(store, {
      ...of,
      parents: { JURISDICTION: 'jurisdiction', ENTITY: licences.creditCode, ISSUER: licences.issuerCode },
      filters: {
        from: fromValue(licences.decidedOn),
        before: beforeValue(licences.decidedOn),
        kinds: anyOf(licences.kind),
        endsFrom: fromValue(licences.validTo),
        endsBefore: beforeValue(licences.validTo),
      },
      orders: { DECIDED_ON: [licences.decidedOn, licences.id], VALID_TO: [licences.validTo, licences.id] },
    }),
  };
};

const createCreditRatingStore = (store: Store) => {
  const of = { name: 'credit_ratings', table: creditRatings, scope: inJurisdiction(creditRatings) };
  return {
    records: createRecords(store, { ...of, key: creditRatings.number }),
    list: createList(store, {
      ...of,
      parents: { JURISDICTION: 'jurisdiction', ENTITY: creditRatings.creditCode },
      filters: { years: anyOf(creditRatings.year), grades: anyOf(creditRatings.grade) },
      orders: { YEAR: [creditRatings.year, creditRatings.id] },
    }),
  };
};

const createInspectorStore = (store: Store) => {
  const of = { name: 'inspectors', table: inspectors, scope: inJurisdiction(inspectors) };
  return {
    records: createRecords(store, { ...of, key: inspectors.code }),
    list: createList(store, {
      ...of,
      parents: { JURISDICTION: 'jurisdiction', OFFICER: inspectors.certificateNumber },
      filters: { statuses: anyOf(inspectors.status), isExpert: equals(inspectors.isExpert) },
      orders: { CODE: [inspectors.code, inspectors.id] },
      defaultDirection: 'ASC',
    }),
  };
};

const createLibraryEntryStore = (store: Store) => {
  const of = { name: 'library_entries', table: libraryEntries, scope: inJurisdiction(libraryEntries) };
  return {
    records: createRecords(store, { ...of, key: libraryEntries.number }),
    list: createList(store, {
      ...of,
      parents: { JURISDICTION: 'jurisdiction', ENTITY: libraryEntries.creditCode },
      filters: { libraries: anyOf(libraryEntries.library) },
      orders: { LIBRARY: [libraryEntries.library, libraryEntries.id] },
      defaultDirection: 'ASC',
    }),
  };
};

/** Reads what stands beside objects in the libraries: all of it published, for whoever has any grant in the government. */
export const createLibraryStores = (store: Store) => ({
  licences: createLicenceStore(store),
  creditRatings: createCreditRatingStore(store),
  inspectors: createInspectorStore(store),
  libraryEntries: createLibraryEntryStore(store),
});
export type LibraryStores = ReturnType<typeof createLibraryStores>;
