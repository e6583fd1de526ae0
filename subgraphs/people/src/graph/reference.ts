import { fieldsRead } from '@network/kit/connection/reads';
import type { RecordLoaders } from '@network/kit/list/loaders';
import type { GraphQLResolveInfo } from 'graphql';

/** What another subgraph, or `node`, knows a record by: its id, or its code or number within a government. */
export type Reference = {
  readonly __typename?: string;
  readonly id?: string;
  readonly jurisdiction?: string;
  readonly code?: string;
  readonly number?: string;
  readonly certificateNumber?: string;
};

/** The record that a reference names, with the fields that are asked of it. */
export const byReference = <Row>(
  { byId, byKey }: RecordLoaders<Row>,
  { __typename, id, jurisdiction, code, number, certificateNumber }: Reference,
  info: GraphQLResolveInfo,
) => {
  const [key, fields] = [code ?? number ?? certificateNumber, fieldsRead(info, __typename)];
  return key === undefined
    ? byId.load(id ?? '', fields)
    : byKey.load({ jurisdiction: jurisdiction ?? '', key }, fields);
};

/** The record with a code or number of a government, with the fields that are asked of it; null where none is named. */
export const byKey = <Row>(
  loader: Pick<RecordLoaders<Row>, 'byKey'>,
  { jurisdiction, key }: { readonly jurisdiction: string; readonly key: string | null },
  info: GraphQLResolveInfo,
) => (key === null ? null : loader.byKey.load({ jurisdiction, key }, fieldsRead(info)));
