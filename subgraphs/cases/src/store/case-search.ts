import { inScope } from '@network/kit/scope';
import { createSearch } from '@network/kit/search';
import type { Store } from '@network/kit/store';
import { cases, parties } from './tables.ts';

/** Cases by their number and cause, parties by a part of their name or by their credit code. */
export const createCaseSearch = (store: Pick<Store, 'db' | 'prepare'>) =>
  createSearch(store, {
    name: 'cases',
    types: {
      Case: { table: cases, scope: inScope(cases) },
      Party: { table: parties, scope: inScope(parties) },
    },
  });
export type CaseSearch = ReturnType<typeof createCaseSearch>;
