import { createList } from '@network/kit/list';
import { anyOf, beforeValue, equals, fromValue } from '@network/kit/list/fields';
import { createChildren, createKeyedChildren, createRecords } from '@network/kit/list/records';
import { inScope, type ScopedColumns } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { and, isNotNull, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { findings, ratings, rectifications } from '../tables/findings.ts';

export type FindingRow = typeof findings.$inferSelect;
export type RectificationRow = typeof rectifications.$inferSelect;
export type RatingRow = typeof ratings.$inferSelect;

/** Seen where the inspection is, and not before it is there. */
const underInspection = (child: ScopedColumns & { readonly inspectionId: AnyPgColumn }): SQL =>
  and(inScope(child), isNotNull(child.inspectionId)) as SQL;

/** Reads findings under the scope of their inspections. */
export const createFindingStore = (store: Store) => {
  const shown = { table: findings, scope: underInspection(findings) };
  return {
    records: createRecords(store, { name: 'findings', ...shown, key: null }),
    children: createChildren(store, {
      name: 'findings',
      ...shown,
      parent: findings.inspectionId,
      orderBy: [findings.inspectionId, findings.ordinal, findings.id],
    }),
    ofCase: createKeyedChildren(store, {
      ...{ name: 'findings', by: 'case', ...shown, parent: findings.caseNumber },
      orderBy: [findings.listedOn, findings.id],
    }),
    list: createList(store, {
      name: 'findings',
      ...shown,
      parents: { JURISDICTION: 'jurisdiction', ITEM: findings.itemCode },
      filters: {
        results: anyOf(findings.result),
        items: anyOf(findings.itemCode),
        foundFrom: fromValue(findings.listedOn),
        foundBefore: beforeValue(findings.listedOn),
      },
      orders: { FOUND_ON: [findings.listedOn, findings.id] },
    }),
  };
};

/** Reads what was ordered to be corrected, under the scope of the inspections. */
export const createRectificationStore = (store: Store) => {
  const shown = { table: rectifications, scope: underInspection(rectifications) };
  return {
    records: createRecords(store, { name: 'rectifications', ...shown, key: null }),
    children: createChildren(store, {
      name: 'rectifications',
      ...shown,
      parent: rectifications.inspectionId,
      orderBy: [rectifications.inspectionId, rectifications.findingOrdinal, rectifications.id],
    }),
    list: createList(store, {
      name: 'rectifications',
      ...shown,
      parents: { JURISDICTION: 'jurisdiction' },
      filters: {
        isOpen: equals(rectifications.isOpen),
        results: anyOf(rectifications.result),
        dueFrom: fromValue(rectifications.dueOn),
        dueBefore: beforeValue(rectifications.dueOn),
      },
      orders: {
        DUE_ON: [rectifications.dueOn, rectifications.id],
        ORDERED_ON: [rectifications.orderedOn, rectifications.id],
      },
    }),
  };
};

/** Reads what enterprises thought of inspections, under the scope of those. */
export const createRatingStore = (store: Store) => {
  const shown = { table: ratings, scope: underInspection(ratings) };
  return {
    records: createRecords(store, { name: 'ratings', ...shown, key: null }),
    children: createChildren(store, {
      name: 'ratings',
      ...shown,
      parent: ratings.inspectionId,
      orderBy: [ratings.inspectionId, ratings.ratedOn, ratings.id],
    }),
    list: createList(store, {
      name: 'ratings',
      ...shown,
      parents: { JURISDICTION: 'jurisdiction' },
      filters: {
        stars: anyOf(ratings.stars),
        ratedFrom: fromValue(ratings.ratedOn),
        ratedBefore: beforeValue(ratings.ratedOn),
      },
      orders: { RATED_ON: [ratings.ratedOn, ratings.id] },
    }),
  };
};
