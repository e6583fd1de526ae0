import { fieldsRead } from '@network/kit/connection/reads';
import type { RecordLoaders } from '@network/kit/list/loaders';
import type { GraphQLResolveInfo } from 'graphql';

type ByNumber = {
  readonly __typename?: string;
  readonly id?: string;
  readonly jurisdiction?: string;
  readonly number?: string;
};

/** The record that a gateway refers to by its id, or by its number within a government, with the fields that are asked of it. */
export const byIdOrNumber = <Row>(
  { byId, byKey }: RecordLoaders<Row>,
  { __typename, id, jurisdiction = '', number }: ByNumber,
  info: GraphQLResolveInfo,
) => {
  const fields = fieldsRead(info, __typename);
  return number === undefined ? byId.load(id ?? '', fields) : byKey.load({ jurisdiction, key: number }, fields);
};

/** A record of this house that another names, with the fields that are asked of it; null where it names none. */
export const named = <Row>(
  { byKey }: Pick<RecordLoaders<Row>, 'byKey'>,
  { jurisdiction, key }: { readonly jurisdiction: string; readonly key: string | null },
  info: GraphQLResolveInfo,
) => (key === null ? null : byKey.load({ jurisdiction, key }, fieldsRead(info)));

/** Records of another house by their codes. */
export const byCodes = (jurisdiction: string, codes: readonly string[]) =>
  codes.map((code) => ({ jurisdiction, code }));

export const byCode = (jurisdiction: string, code: string | null) => (code === null ? null : { jurisdiction, code });

export const byNumber = (jurisdiction: string, number: string | null) =>
  number === null ? null : { jurisdiction, number };

export const placeOf = ({ place }: { readonly place: string | null }) => (place === null ? null : { code: place });

/** Officers by the numbers of their certificates. */
export const officersOf = ({
  jurisdiction,
  officerNumbers,
}: {
  readonly jurisdiction: string;
  readonly officerNumbers: readonly string[];
}) => officerNumbers.map((certificateNumber) => ({ jurisdiction, certificateNumber }));
