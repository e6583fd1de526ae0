import type { PlaceNames } from './intake.ts';

/** Places by their codes and by their whole names, of the rows that an import has read. */
export const placeNamesOf = (places: readonly { readonly code: string; readonly name: string }[]): PlaceNames => {
  const codes = new Set(places.map(({ code }) => code));
  const byName = Map.groupBy(places, ({ name }) => name);
  return {
    has: (code) => codes.has(code),
    named: (name, jurisdiction) =>
      (byName.get(name) ?? []).map(({ code }) => code).filter((code) => code.startsWith(jurisdiction)),
  };
};
