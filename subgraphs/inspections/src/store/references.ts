import { clockCopy } from '@network/kit/clock';
import { placeNamesOf } from '@network/kit/mapping/place-names';
import { applyTo } from '@network/kit/reference/copies';
import { namedPlaces, placeCopy } from '@network/kit/reference/places';
import { unitCopy } from '@network/kit/reference/units';
import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { ANONYMOUS } from '@network/schema/viewer';
import { referenceBodies, referenceClocks, referencePlaces, referenceTeams } from './tables.ts';

/** Copies the catalogue's clocks and people's places, bodies and teams. */
export const applyFacts = applyTo({
  clock: clockCopy(referenceClocks),
  place: placeCopy(referencePlaces),
  body: unitCopy(referenceBodies),
  team: unitCopy(referenceTeams),
});

/** Reads the copied clocks, by which overdue is told. Anybody may know what time it is. */
export const createReferenceStore = ({ db, prepare }: Store) => {
  const clocks = prepare('clocks', db.select().from(referenceClocks));
  return {
    listClocks: () => read(ANONYMOUS, clocks),
    /** Places by code and by name, read anew for each import. */
    readPlaceNames: async () => placeNamesOf(await db.select(namedPlaces(referencePlaces)).from(referencePlaces)),
  };
};
export type ReferenceStore = ReturnType<typeof createReferenceStore>;
