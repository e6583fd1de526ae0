import type { NaturalKey } from '@network/kit/store/parents';

/** What another subgraph, or `node`, knows a record by: its id, or its code or number within a government. */
export type Reference = {
  readonly id?: string;
  readonly jurisdiction?: string;
  readonly code?: string;
  readonly number?: string;
  readonly certificateNumber?: string;
};

type Loads<Row> = {
  readonly byId: { load(id: string): Promise<Row | null> };
  readonly byKey: { load(key: NaturalKey): Promise<Row | null> };
};

/** The record that a reference names. */
export const byReference = <Row>(
  { byId, byKey }: Loads<Row>,
  { id, jurisdiction, code, number, certificateNumber }: Reference,
): Promise<Row | null> => {
  const key = code ?? number ?? certificateNumber;
  return key === undefined ? byId.load(id ?? '') : byKey.load({ jurisdiction: jurisdiction ?? '', key });
};

/** The record with a code or number of a government; null where none is named. */
export const byKey = <Row>(
  loader: Pick<Loads<Row>, 'byKey'>,
  jurisdiction: string,
  key: string | null,
): Promise<Row | null> | null => (key === null ? null : loader.byKey.load({ jurisdiction, key }));
