import type { Loaders } from '#loaders.ts';
import type { BodyParent, PlaceParent } from './parents.ts';

/** The body with a code, for the people subgraph to resolve; null without a code. */
export const bodyOf = (jurisdiction: string, code: string | null): BodyParent | null =>
  code === null ? null : { jurisdiction, code };

export const bodiesOf = (jurisdiction: string, codes: readonly string[]): BodyParent[] =>
  codes.map((code) => ({ jurisdiction, code }));

/** The place with a code, for the people subgraph to resolve; null without a code. */
export const placeOf = (code: string | null): PlaceParent | null => (code === null ? null : { code });

/** The key of a body or a team in the catalogue's lists. */
export const keyOf = ({ jurisdiction, code }: BodyParent): { jurisdiction: string; key: string } => ({
  jurisdiction,
  key: code,
});

/** A record as another subgraph names it: by its id, or by the code that it has within its government. */
export type Reference = { readonly id?: string; readonly jurisdiction?: string; readonly code?: string | undefined };

type ByKey<Row> = {
  readonly byId: { load(id: string): Promise<Row | null> };
  readonly byKey: { load(key: { jurisdiction: string; key: string }): Promise<Row | null> };
};

export const recordOf = <Row>(
  { byId, byKey }: ByKey<Row>,
  { id, jurisdiction, code }: Reference,
): Promise<Row | null> =>
  code === undefined ? byId.load(id ?? '') : byKey.load({ jurisdiction: jurisdiction ?? '', key: code });

/** The document with a number; null without one, and while the catalogue does not know it. */
export const documentOf = (
  { documents }: Pick<Loaders, 'documents'>,
  { jurisdiction, number }: { jurisdiction: string; number: string | null },
) => (number === null ? null : documents.byKey.load({ jurisdiction, key: number }));

type Codes = { readonly jurisdiction: string; readonly codes: readonly string[] };

const allOf = async <Row>({ byKey }: Pick<ByKey<Row>, 'byKey'>, { jurisdiction, codes }: Codes): Promise<Row[]> => {
  const rows = await Promise.all(codes.map((code) => byKey.load({ jurisdiction, key: code })));
  return rows.filter((row) => row !== null);
};

/** The items with these codes, in their order; those that the catalogue does not know are left out. */
export const itemsOf = ({ items }: Pick<Loaders, 'items'>, of: Codes) => allOf(items, of);

/** The forms with these codes, in their order; those that the catalogue does not know are left out. */
export const formsOf = ({ forms }: Pick<Loaders, 'forms'>, of: Codes) => allOf(forms, of);
