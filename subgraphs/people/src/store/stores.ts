import type { Intake } from '@network/kit/intake';
import type { Store } from '@network/kit/store';
import { createClockStore } from './clocks.ts';
import { createGroupStore } from './groups.ts';
import { createLists } from './lists.ts';
import { createRecordStores } from './records.ts';
import { createPeopleSearch } from './search.ts';

/** Everything that this subgraph reads from. */
export const createPeopleStores = (store: Store, { provenance }: Pick<Intake, 'provenance'>) => ({
  records: createRecordStores(store),
  lists: createLists(store),
  groups: createGroupStore(store),
  search: createPeopleSearch(store),
  clocks: createClockStore(store),
  provenance,
});
export type PeopleStores = ReturnType<typeof createPeopleStores>;
