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
