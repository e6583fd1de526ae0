import type { NaturalKey } from '@network/kit/store/parents';

type Loaders<Row> = {
  readonly byId: { load(id: string): Promise<Row | null> };
  readonly byKey: { load(key: NaturalKey): Promise<Row | null> };
};
type ByNumber = { readonly id?: string; readonly jurisdiction?: string; readonly number?: string };

/** The record that a gateway refers to by its id, or by its number within a government. */
export const byIdOrNumber = <Row>({ id, jurisdiction = '', number }: ByNumber, { byId, byKey }: Loaders<Row>) =>
  number === undefined ? byId.load(id ?? '') : byKey.load({ jurisdiction, key: number });

/** A record of this house that another names; null where it names none. */
export const named = <Row>(
  { byKey }: Pick<Loaders<Row>, 'byKey'>,
  { jurisdiction, key }: { readonly jurisdiction: string; readonly key: string | null },
): Promise<Row | null> | null => (key === null ? null : byKey.load({ jurisdiction, key }));

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
