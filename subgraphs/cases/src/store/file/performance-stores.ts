import { anyOf } from '@network/kit/list/fields';
import type { Store } from '@network/kit/store';
import { commitments, executions, payments, publications, services } from '../tables/performance.ts';
import { createFileStore } from './file-store.ts';

export const createPerformanceStores = (store: Store) => ({
  services: createFileStore(store, {
    name: 'services',
    table: services,
    parents: {},
    filters: {},
  }),
  payments: createFileStore(store, {
    name: 'payments',
    table: payments,
    parents: {},
    filters: {},
  }),
  executions: createFileStore(store, {
    name: 'executions',
    table: executions,
    parents: {},
    filters: {
      kinds: anyOf(executions.kind),
      results: anyOf(executions.result),
    },
  }),
  commitments: createFileStore(store, {
    name: 'commitments',
    table: commitments,
    parents: {
      FOLLOWING_CASE: commitments.followingCaseNumber,
    },
    filters: {
      lists: anyOf(commitments.list),
      results: anyOf(commitments.result),
    },
  }),
  publications: createFileStore(store, {
    name: 'publications',
    table: publications,
    parents: {},
    filters: {
      channels: anyOf(publications.channel),
    },
  }),
});
