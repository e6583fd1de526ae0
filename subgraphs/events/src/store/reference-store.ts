import { clockCopy } from '@network/kit/clock';
import { applyTo } from '@network/kit/reference/copies';
import { placeCopy } from '@network/kit/reference/places';
import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import type { Viewer } from '@network/schema/viewer';
import { createPlaceNames, type PlaceNames } from '../domain/place-names.ts';
import { referenceClocks, referencePlaces } from './tables.ts';

/** Copies the catalogue's clocks and people's places. */
export const applyFacts = applyTo({ clock: clockCopy(referenceClocks), place: placeCopy(referencePlaces) });

/** The copies of facts that other houses own: places of people, clocks of catalogue. Anybody may read them. */
export const createReferenceStore = ({ db, prepare }: Store) => {
  const clocks = prepare('clocks', db.select().from(referenceClocks));
  return {
    listClocks: (viewer: Viewer) => read(viewer, clocks),
    /** Place names as they are now, for one import. */
    readPlaceNames: async (): Promise<PlaceNames> =>
      createPlaceNames(
        await db.select({ code: referencePlaces.code, name: referencePlaces.name }).from(referencePlaces),
      ),
  };
};
export type ReferenceStore = ReturnType<typeof createReferenceStore>;
