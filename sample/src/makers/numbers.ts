const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const weigh = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);

/** A credit code with a right check digit (GB 32100-2015) and a serial that no enterprise has. `kind` 1 enterprise, 2 individual business. */
export const creditCodeIn = (jurisdiction: string, kind: 1 | 2, serial: number): string => {
  const body = `9${kind}${jurisdiction}MA${String(serial).padStart(7, '0')}`;
  const sum = weigh(
    [...body].map((sign) => USCC.indexOf(sign)),
    USCC_WEIGHTS,
  );
  return body + USCC[(31 - (sum % 31)) % 31];
};

/** A credit code of 温岭. */
export const creditCode = (kind: 1 | 2, serial: number): string => creditCodeIn('331081', kind, serial);

const FIRST_DAY = Date.parse('1900-01-01');
const DAY = 86_400_000;

/** An id number with a right check digit (GB 11643-1999) of somebody born in 1900 or soon after: nobody's. */
export const idNumber = (serial: number): string => {
  const born = new Date(FIRST_DAY + Math.floor(serial / 1000) * DAY).toISOString().slice(0, 10).replaceAll('-', '');
  const body = `331081${born}${String(serial % 1000).padStart(3, '0')}`;
  return body + '10X98765432'[weigh([...body].map(Number), ID_WEIGHTS) % 11];
};
