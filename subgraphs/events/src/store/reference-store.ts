import { clockCopy } from '@network/kit/clock';
import { type PlaceNames, placeNamesOf } from '@network/kit/mapping/place-names';
import type { Fact } from '@network/kit/reference';
import { applyTo, copyOf } from '@network/kit/reference/copies';
import { namedPlaces, placeCopy } from '@network/kit/reference/places';
import { unitCopy } from '@network/kit/reference/units';
import { read } from '@network/kit/scope';
import type { Store, Transaction } from '@network/kit/store';
import { ANONYMOUS } from '@network/schema/viewer';
import { z } from 'zod';
import { createPlaceNames } from '../domain/place-names.ts';
import { renameEventsAt } from './place-words.ts';
import {
  referenceBodies,
  referenceCategories,
  referenceClocks,
  referenceDuties,
  referencePlaces,
  referenceTeams,
} from './tables.ts';

const text = z.string();

const copy = applyTo({
  clock: clockCopy(referenceClocks),
  place: placeCopy(referencePlaces),
  body: unitCopy(referenceBodies),
  team: unitCopy(referenceTeams),
  category: copyOf(
    referenceCategories,
    ['jurisdiction', 'code'],
    z.object({ jurisdiction: text, code: text, parentCode: text.nullable() }),
  ),
  duty: copyOf(
    referenceDuties,
    ['jurisdiction', 'key'],
    z.object({
      jurisdiction: text,
      key: text,
      number: z.number().nullable(),
      categoryCode: text,
      placePrefix: text,
      bodyCode: text,
      validFrom: text.nullable(),
      validTo: text.nullable(),
    }),
  ),
});

/**
 * Copies the catalogue's clocks, classes of events and duty list, and people's places, by whose names events are found,
 * bodies and teams, by whose names imports find who handles them.
 */
export const applyFacts = async (tx: Transaction, facts: readonly Fact[]): Promise<void> => {
  await copy(tx, facts);
  await renameEventsAt(tx, [...new Set(facts.filter(({ topic }) => topic === 'place').map(({ key }) => key))]);
};

/** The copies of facts that other houses own: places of people, clocks of catalogue. Anybody may read them. */
export const createReferenceStore = ({ db, prepare }: Store) => {
  const clocks = prepare('clocks', db.select().from(referenceClocks));
  return {
    listClocks: () => read(ANONYMOUS, clocks),
    /** Place names as they are now, for one import: found where a title begins, else where the text is but a place (新河). */
    readPlaceNames: async (): Promise<PlaceNames> => {
      const places = await db.select(namedPlaces(referencePlaces)).from(referencePlaces);
      const [paths, titles] = [placeNamesOf(places), createPlaceNames(places)];
      const named: PlaceNames['named'] = (text, jurisdiction) => {
        const leading = titles.named(text, jurisdiction);
        return leading.length > 0 ? leading : paths.named(text, jurisdiction);
      };
      return { ...paths, named };
    },
  };
};
export type ReferenceStore = ReturnType<typeof createReferenceStore>;
