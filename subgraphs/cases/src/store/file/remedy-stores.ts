import { anyOf } from '@network/kit/list/fields';
import type { Store } from '@network/kit/store';
import { litigations, reconsiderations } from '../tables/remedy.ts';
import { createFileStore } from './file-store.ts';

export const createRemedyStores = (store: Store) => ({
  reconsiderations: createFileStore(store, {
    name: 'reconsiderations',
    table: reconsiderations,
    parents: {},
    filters: {
      results: anyOf(reconsiderations.result),
    },
  }),
  litigations: createFileStore(store, {
    name: 'litigations',
    table: litigations,
    parents: {},
    filters: {
      results: anyOf(litigations.result),
    },
  }),
});
