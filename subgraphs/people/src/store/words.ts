import { searchable } from '@network/kit/search';

type Coded = { readonly code: string; readonly name: string };

/** What a place is found by. */
export const placeWords = ({ code, name, formerCodes }: Coded & { readonly formerCodes?: readonly string[] | null }) =>
  searchable(code, name, ...(formerCodes ?? []));

/** What a body is found by. */
export const bodyWords = ({ code, name, creditCode }: Coded & { readonly creditCode: string | null }) =>
  searchable(code, name, creditCode);

/** What a team is found by. */
export const teamWords = ({ code, name }: Coded) => searchable(code, name);

/** What an officer is found by. */
export const officerWords = (officer: { readonly certificateNumber: string; readonly name: string }) =>
  searchable(officer.certificateNumber, officer.name);
