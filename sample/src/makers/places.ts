import type { Row } from '../government.ts';

/** A county with the rows of its list at town level: three digits of the code, then the name. */
export type CountyTowns = { readonly code: string; readonly name: string; readonly towns: string };

/** A place at town level. */
export type Town = { readonly code: string; readonly name: string; readonly county: string };

/** The towns of counties, in the order of the list. */
export const townsOf = (counties: readonly CountyTowns[]): Town[] =>
  counties.flatMap(({ code, towns }) =>
    towns.split(' ').map((entry) => ({
      code: `${code.slice(0, 6)}${entry.slice(0, 3)}000`,
      name: entry.slice(3),
      county: code,
    })),
  );

/** Whether a row of the list is a street; a code of 400 or more is a statistical unit. DOMAIN.md §3.3. */
export const isStreet = ({ code }: Pick<Town, 'code'>): boolean => Number(code.slice(6, 9)) < 100;
export const isStatisticalUnit = ({ code }: Pick<Town, 'code'>): boolean => Number(code.slice(6, 9)) >= 400;

/** Rows of the system `division-towns`. */
export const townRows = (towns: readonly Pick<Town, 'code' | 'name'>[]): Row[] =>
  towns.map(({ code, name }) => ({ town_code: code, town: name }));
