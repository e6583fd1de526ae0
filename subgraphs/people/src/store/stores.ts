import type { Intake } from '@network/kit/intake';
import { createCounterStore } from '@network/kit/metrics/counters';
import type { Store } from '@network/kit/store';
import { PEOPLE_FORMULAS } from '#domain/metrics.ts';
import { createClockStore } from './clocks.ts';
import { createGroupStore } from './groups.ts';
import { createLists } from './lists.ts';
import { PEOPLE_MEASURES } from './measures.ts';
import { createRecordStores } from './records.ts';
import { createPeopleSearch } from './search.ts';

/** Everything that this subgraph reads from. */
export const createPeopleStores = (store: Store, { provenance }: Pick<Intake, 'provenance'>) => ({
  records: createRecordStores(store),
  lists: createLists(store),
  groups: createGroupStore(store),
  search: createPeopleSearch(store),
  clocks: createClockStore(store),
  counters: createCounterStore(store, { measures: PEOPLE_MEASURES, formulas: PEOPLE_FORMULAS }),
  provenance,
});
export type PeopleStores = ReturnType<typeof createPeopleStores>;
