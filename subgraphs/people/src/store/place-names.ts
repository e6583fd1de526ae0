import type { PlaceNames } from '@network/kit/intake';
import type { Store } from '@network/kit/store';
import { places } from './tables.ts';

/** Places by code and by name, read anew for each import. */
export const createPlaceNames =
  ({ db }: Store) =>
  async (): Promise<PlaceNames> => {
    const rows = await db.select({ code: places.code, name: places.name }).from(places);
    const codes = new Set(rows.map(({ code }) => code));
    const byName = Map.groupBy(rows, ({ name }) => name);
    return {
      has: (code) => codes.has(code),
      named: (name, jurisdiction) =>
        (byName.get(name) ?? []).map(({ code }) => code).filter((code) => code.startsWith(jurisdiction)),
    };
  };
