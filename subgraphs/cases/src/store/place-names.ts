import type { PlaceNames } from '@network/kit/intake';
import type { Store } from '@network/kit/store';
import { referencePlaces } from './tables.ts';

/** Digits that tell a place's government. */
const GOVERNMENT = 6;

/** Reads the copy of the places for an import: which codes there are, and which places of a government bear a name. */
export const readPlaceNames = async ({ db }: Store): Promise<PlaceNames> => {
  const rows = await db.select({ code: referencePlaces.code, name: referencePlaces.name }).from(referencePlaces);
  const codes = new Set(rows.map(({ code }) => code));
  const byName = Map.groupBy(rows, ({ code, name }) => `${code.slice(0, GOVERNMENT)} ${name}`);
  return {
    has: (code) => codes.has(code),
    named: (name, jurisdiction) => (byName.get(`${jurisdiction} ${name}`) ?? []).map(({ code }) => code),
  };
};
