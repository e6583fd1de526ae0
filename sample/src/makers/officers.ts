import type { Row } from '../government.ts';
import { personOf } from './persons.ts';

/** An officer with the certificate that lets her or him act. */
export type Officer = {
  readonly number: string;
  readonly name: string;
  readonly team: string;
  readonly fields: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** VALID unless told. */
  readonly status?: 'SUSPENDED' | 'REVOKED';
};

/** Certificate number of the nth officer of a team. The real numbering rule is not known (DOMAIN.md §3.5): sample numbers say so. */
export const certificateNumber = (team: string, nth: number): string =>
  `样例-${team.replace(/^ZD-/, '')}-${String(nth).padStart(3, '0')}`;

export type Squad = { readonly team: string; readonly size: number; readonly fields: string };

/** The officers of teams; `first` is where this government's made-up names begin. */
export const officersOf = (
  squads: readonly Squad[],
  { first, validFrom, validTo }: { first: number; validFrom: string; validTo: string },
): Officer[] => {
  let nth = first;
  return squads.flatMap(({ team, size, fields }) =>
    Array.from({ length: size }, (_, index) => {
      nth += 1;
      return { number: certificateNumber(team, index + 1), name: personOf(nth), team, fields, validFrom, validTo };
    }),
  );
};

/** Phone numbers in a range made for this. */
const phoneOf = (index: number): string => `199000${String(index).padStart(5, '0')}`;

export const officerRows = (officers: readonly Officer[]): Row[] =>
  officers.map(({ number, name, team }, index) => ({
    ...{ certificateNumber: number, name, teamCode: team, phone: phoneOf(index) },
  }));

export const certificateRows = (officers: readonly Officer[], issuer: string): Row[] =>
  officers.map(({ number, fields, validFrom, validTo, status }) => ({
    ...{ number, officerNumber: number, issuer, fields, status: status ?? 'VALID', validFrom, validTo },
  }));
