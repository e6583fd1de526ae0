import { createList } from '@network/kit/list';
import { anyOf, beforeValue, fromValue } from '@network/kit/list/fields';
import { inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { parties } from './tables.ts';

/** The parties of a government's cases, one for each case; those of one credit code. */
export const createPartyList = (store: Pick<Store, 'db' | 'prepare'>) =>
  createList(store, {
    name: 'parties',
    table: parties,
    scope: inScope(parties),
    parents: { JURISDICTION: 'jurisdiction', ENTITY: parties.creditCode },
    filters: {
      kinds: anyOf(parties.kind),
      from: fromValue(parties.listedOn),
      before: beforeValue(parties.listedOn),
    },
    orders: { LISTED_ON: [parties.listedOn, parties.id] },
  });
