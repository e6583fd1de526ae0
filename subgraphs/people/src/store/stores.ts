import type { Intake } from '@network/kit/intake';
import type { Store } from '@network/kit/store';
import { createClockStore } from './clocks.ts';
import { createPlaceStore } from './place-store.ts';
import { createRegisterStore } from './register-store.ts';

/** Everything that this subgraph reads from. */
export const createPeopleStores = (store: Store, { provenance }: Pick<Intake, 'provenance'>) => ({
  places: createPlaceStore(store),
  register: createRegisterStore(store),
  clocks: createClockStore(store),
  provenance,
});
export type PeopleStores = ReturnType<typeof createPeopleStores>;
