import { searchable } from '@network/kit/search';

type Named = { readonly name: string; readonly creditCode: string };
type Found = Named & { readonly vesselNumber?: string | null; readonly address?: string | null };

/** What an object of inspection is found by. */
export const entityWords = ({ name, creditCode, vesselNumber, address }: Found) =>
  searchable(name, creditCode, vesselNumber, address);

/** What an inspection is found by. */
export const inspectionWords = ({ number }: { readonly number: string }) => searchable(number);
