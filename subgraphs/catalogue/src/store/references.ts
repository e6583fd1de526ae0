import { placeNamesOf } from '@network/kit/mapping/place-names';
import { applyTo } from '@network/kit/reference/copies';
import { namedPlaces, placeCopy } from '@network/kit/reference/places';
import type { Store } from '@network/kit/store';
import { ne } from 'drizzle-orm';
import { referencePlaces } from './tables.ts';

/** Copies people's places. */
export const applyFacts = applyTo({ place: placeCopy(referencePlaces) });

/** A row of the code list without a government, as 东部新区: it can be handed nothing. */
const WITHOUT_GOVERNMENT = 'STATISTICAL_UNIT';

/** Places that have a government, by code and by name, read anew for each import. */
export const placeNamesReader =
  ({ db }: Store) =>
  async () => {
    const governed = ne(referencePlaces.kind, WITHOUT_GOVERNMENT);
    return placeNamesOf(await db.select(namedPlaces(referencePlaces)).from(referencePlaces).where(governed));
  };
