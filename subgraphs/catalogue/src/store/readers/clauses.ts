import { createList } from '@network/kit/list';
import { equals } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Store } from '@network/kit/store';
import { penaltyClauses } from '../tables.ts';

export type PenaltyClauseRow = typeof penaltyClauses.$inferSelect;

/** Penalty clauses, which are facts of no government: by law, then version, then article. */
export const createClauseReaders = (store: Store) => ({
  records: createRecords(store, { name: 'penalty_clauses', table: penaltyClauses, scope: null, key: null }),
  list: createList(store, {
    name: 'penalty_clauses',
    table: penaltyClauses,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction' },
    filters: { law: equals(penaltyClauses.law) },
    orders: {
      LAW: [penaltyClauses.law, penaltyClauses.versionOrder, penaltyClauses.articleOrder, penaltyClauses.id],
    },
    defaultDirection: 'ASC',
  }),
});
