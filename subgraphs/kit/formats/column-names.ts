/** A name as it is compared: without blanks, line ends and invisible characters, full-width forms as plain ones. */
export const bareName = (name: string): string => name.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');

/** Finds columns by their names: as they are written, else by what they are compared by; -1 where there is none. */
export const columnFinder = (columns: readonly string[]): ((name: string) => number) => {
  const exact = new Map(columns.map((name, at) => [name, at] as const).toReversed());
  const loose = new Map(columns.map((name, at) => [bareName(name), at] as const).toReversed());
  return (name) => exact.get(name) ?? loose.get(bareName(name)) ?? -1;
};
