/** Entities of other houses by the keys in a row; null where the row names none. */
type InGovernment = { readonly jurisdiction: string };

export const placeOf = (code: string | null) => (code === null ? null : { code });

/** A body, a team, a class of events or an enforcement item: known by its code within the government. */
export const codeOf = ({ jurisdiction }: InGovernment, code: string | null) =>
  code === null ? null : { jurisdiction, code };

export const officerOf = ({ jurisdiction }: InGovernment, certificateNumber: string | null) =>
  certificateNumber === null ? null : { jurisdiction, certificateNumber };

export const caseOf = ({ jurisdiction }: InGovernment, number: string | null) =>
  number === null ? null : { jurisdiction, number };

export const entityOf = ({ jurisdiction }: InGovernment, creditCode: string | null) =>
  creditCode === null ? null : { jurisdiction, creditCode };

/** The key of a record of this house by its number, for a loader; null where the row names none. */
export const keyOf = ({ jurisdiction }: InGovernment, key: string) => ({ jurisdiction, key });
