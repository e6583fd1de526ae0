import type { GraphQLResolveInfo } from 'graphql';
import { fieldsRead } from '../connection/reads.ts';
import type { RecordLoaders } from './loaders.ts';

/** What another subgraph, or `node`, knows a record by: its id, or a key that it has within a government. */
export type Reference = { readonly __typename?: string; readonly id?: string; readonly jurisdiction?: string };

/** The record that a reference names by its key, or by its id where it has none, with the fields that are asked of it. */
export const byReference = <Row>(
  { byId, byKey }: RecordLoaders<Row>,
  { reference, key }: { readonly reference: Reference; readonly key: string | undefined },
  info: GraphQLResolveInfo,
) => {
  const { __typename, id = '', jurisdiction = '' } = reference;
  const fields = fieldsRead(info, __typename);
  return key === undefined ? byId.load(id, fields) : byKey.load({ jurisdiction, key }, fields);
};

/** A record that has a number within its government, as others know it. */
export type NumberedReference = Reference & { readonly number?: string };

/** The same by a number. */
export const byIdOrNumber = <Row>(
  loaders: RecordLoaders<Row>,
  reference: NumberedReference,
  info: GraphQLResolveInfo,
) => byReference(loaders, { reference, key: reference.number }, info);

/** The record of a government that a row names by its key, with the fields that are asked of it; null where it names none. */
export const named = <Row>(
  { byKey }: Pick<RecordLoaders<Row>, 'byKey'>,
  { jurisdiction, key }: { readonly jurisdiction: string; readonly key: string | null },
  info: GraphQLResolveInfo,
) => (key === null ? null : byKey.load({ jurisdiction, key }, fieldsRead(info)));
