import type { Reader } from './readers.ts';

export type MoneyUnit = '元' | '万元';

/** Sign, whole part with or without thousands, decimals, and a unit that the text may name itself. */
const AMOUNT = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(元|万元)?$/;
const LARGEST = 15;

/** Moves the decimal point without arithmetic on floats: 1.2 by 4 is 12000. */
const shift = (whole: string, decimals: string, places: number): readonly [whole: string, decimals: string] => {
  const digits = whole + decimals.padEnd(places, '0');
  const point = whole.length + places;
  return [digits.slice(0, point).replace(/^0+(?=\d)/, ''), digits.slice(point).replace(/0+$/, '')];
};

/** An amount in yuan as decimal text with two decimals. The unit is the column's unless the text names one. */
export const readMoney =
  (unit: MoneyUnit): Reader =>
  (text, reading) => {
    const plain = text.normalize('NFKC').replace(/[\s¥]/gu, '');
    const [, sign, whole, decimals = '', named] = AMOUNT.exec(plain) ?? [];
    if (whole === undefined) return reading.fault(`Expected an amount in ${unit}`, text);
    const [yuan, fen] = shift(whole.replaceAll(',', ''), decimals, (named ?? unit) === '万元' ? 4 : 0);
    if (yuan.length > LARGEST || fen.length > 2) {
      return reading.fault('Expected an amount of at most 15 digits in yuan and whole fen', text);
    }
    return `${sign === '-' ? '-' : ''}${yuan}.${fen.padEnd(2, '0')}`;
  };
