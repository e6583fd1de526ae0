/** A code or number with the government within which it is one, as JSON: the key of a map. */
export const keyOf = (jurisdiction: string, key: string | number | null): string => JSON.stringify([jurisdiction, key]);

/** Natural keys, each once, as the two arrays that the statements take; rows without a key leave none. */
export const pairsOf = <Row extends { jurisdiction: string }>(
  rows: readonly Row[],
  of: (row: Row) => string | null,
): { jurisdictions: string[]; keys: string[]; parents: string[]; ids: string[] } => {
  const unique = new Map<string, [string, string]>();
  for (const row of rows) {
    const key = of(row);
    if (key !== null) unique.set(keyOf(row.jurisdiction, key), [row.jurisdiction, key]);
  }
  const keys = [...unique.values()].map(([, key]) => key);
  return { jurisdictions: [...unique.values()].map(([jurisdiction]) => jurisdiction), keys, parents: keys, ids: keys };
};

/** A place's code as what a list is read below. */
export const below = (code: string) => ({ jurisdictions: [code], keys: [code], parents: [code] });

/** Rows by their natural key. */
export const byKey = <Row extends { jurisdiction: string }>(
  rows: readonly Row[],
  of: (row: Row) => string | number | null,
): ReadonlyMap<string, Row> => new Map(rows.map((row) => [keyOf(row.jurisdiction, of(row)), row]));

/** An instant of PostgreSQL as RFC 3339. */
export const instantOf = (text: string | null): string | null =>
  text === null ? null : `${text.replace(' ', 'T')}:00`;

/** What the command centre, which has no clearance, is shown of a sealed column. */
export const masked = (sealed: string | null): string | null => (sealed === null ? null : '***');

type Reading = { readonly jurisdiction: string; readonly now: string };

/** The government's now, of its own clock or its prefecture's. The sample network has one. */
export const nowOf = (clocks: readonly Reading[], jurisdiction: string): string => {
  const known = new Map(clocks.map(({ jurisdiction: of, now }) => [of, now]));
  return instantOf(known.get(jurisdiction) ?? known.get(`${jurisdiction.slice(0, 4)}00`) ?? null) ?? '';
};

/** A row of a page with the total of its list; an empty list has one of which all else is null. */
export type Counted<Row> = (Row | { readonly id: null }) & { readonly total: number };

/** The rows of a page, without the one too many, and how many there are. */
export const shownOf = <Row extends { id: string }>(found: readonly Counted<Row>[], first: number) => ({
  totalCount: found[0]?.total ?? 0,
  shown: found.filter((row): row is Row & Counted<Row> => row.id !== null).slice(0, first),
});

export type Clock = Reading;
/** The page that is asked for: a town's 12 digits, and how many of each list. */
export type Town = { readonly code: string; readonly first: number };
