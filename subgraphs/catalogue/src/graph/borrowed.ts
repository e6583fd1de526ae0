import { fieldsRead } from '@network/kit/connection/reads';
import type { RecordLoaders } from '@network/kit/list/loaders';
import { type Reference as AnyReference, byReference, named } from '@network/kit/list/named';
import type { GraphQLResolveInfo } from 'graphql';
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
export type Reference = AnyReference & { readonly code?: string | undefined };

export const recordOf = <Row>(loaders: RecordLoaders<Row>, reference: Reference, info: GraphQLResolveInfo) =>
  byReference(loaders, { reference, key: reference.code }, info);

/** The document with a number; null without one, and while the catalogue does not know it. */
export const documentOf = (
  { documents }: Pick<Loaders, 'documents'>,
  { jurisdiction, number }: { jurisdiction: string; number: string | null },
  info: GraphQLResolveInfo,
) => named(documents, { jurisdiction, key: number }, info);

type Codes = { readonly jurisdiction: string; readonly codes: readonly string[] };

const allOf = async <Row>(
  { byKey }: Pick<RecordLoaders<Row>, 'byKey'>,
  { jurisdiction, codes }: Codes,
  info: GraphQLResolveInfo,
) => {
  const rows = await Promise.all(codes.map((code) => byKey.load({ jurisdiction, key: code }, fieldsRead(info))));
  return rows.filter((row) => row !== null);
};

/** The items with these codes, in their order; those that the catalogue does not know are left out. */
export const itemsOf = ({ items }: Pick<Loaders, 'items'>, of: Codes, info: GraphQLResolveInfo) =>
  allOf(items, of, info);

/** The forms with these codes, in their order; those that the catalogue does not know are left out. */
export const formsOf = ({ forms }: Pick<Loaders, 'forms'>, of: Codes, info: GraphQLResolveInfo) =>
  allOf(forms, of, info);
