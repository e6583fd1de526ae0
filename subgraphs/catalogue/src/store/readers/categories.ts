import { createList } from '@network/kit/list';
import { equals } from '@network/kit/list/fields';
import type { Store } from '@network/kit/store';
import { eventCategories } from '../tables.ts';

/** Classes of events: of a government, or of the standards (000000). */
export const createCategoryList = (store: Store) =>
  createList(store, {
    name: 'categories',
    table: eventCategories,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction', PARENT: eventCategories.parentCode },
    filters: { level: equals(eventCategories.level), parentCode: equals(eventCategories.parentCode, 'text') },
    orders: { CODE: [eventCategories.code, eventCategories.id] },
    defaultDirection: 'ASC',
  });
