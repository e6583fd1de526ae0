/** Finds places by what people write. The subgraph makes it from its own rows or its copy of them. */
export type PlaceNames = {
  has(code: string): boolean;
  /** Codes of the places of that name under a jurisdiction; more than one is ambiguous. */
  named(name: string, jurisdiction: string): readonly string[];
};

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
