import type { PlaceNames } from '@network/kit/mapping/place-names';
import { placeNamesOf } from '@network/kit/mapping/place-names';
import type { Store } from '@network/kit/store';
import { places } from './tables.ts';

/** Places by code and by name, read anew for each import. */
export const createPlaceNames =
  ({ db }: Store) =>
  async (): Promise<PlaceNames> =>
    placeNamesOf(
      await db.select({ code: places.code, name: places.name, formerCodes: places.formerCodes }).from(places),
    );
