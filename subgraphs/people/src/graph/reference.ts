import { fieldsRead } from '@network/kit/connection/reads';
import type { RecordLoaders } from '@network/kit/list/loaders';
import { type Reference as AnyReference, byReference as byKeyOrId } from '@network/kit/list/named';
import type { GraphQLResolveInfo } from 'graphql';
import type { Loaders } from '../loaders.ts';

/** What another subgraph, or `node`, knows a record by: its id, or its code or number within a government. */
export type Reference = AnyReference & {
  readonly code?: string;
  readonly number?: string;
  readonly certificateNumber?: string;
};

/** The record that a reference names, with the fields that are asked of it. */
export const byReference = <Row>(loaders: RecordLoaders<Row>, reference: Reference, info: GraphQLResolveInfo) =>
  byKeyOrId(loaders, { reference, key: reference.code ?? reference.number ?? reference.certificateNumber }, info);

/** The place with a code, with the fields that are asked of it; null where none is named. */
export const placeOf = (
  { placeByCode }: Pick<Loaders, 'placeByCode'>,
  code: string | null,
  info: GraphQLResolveInfo,
) => (code === null ? null : placeByCode.load(code, fieldsRead(info)));
