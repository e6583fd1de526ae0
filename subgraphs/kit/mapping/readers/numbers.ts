import type { Reader } from './reader.ts';
import { isOddNumber, ODD_NUMBER, plain } from './text.ts';

/** What becomes of a number: a whole one, a decimal text of two places, or a decimal text as it stands. */
export type NumberForm = 'whole' | 'hundredths' | 'text';
export type NumberOptions = {
  /** The words that may stand behind the number; capitals and full-width forms are the same. */
  readonly units: readonly string[];
  readonly form: NumberForm;
};

/** Sign, whole part with or without thousands, decimals; then whatever stands behind. */
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,15}))?\s*([^\d.,].*)?$/u;
const MOST = 2_147_483_647;

const same = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** Whole numbers of 32 bits as such, others as text; null where the form has no room for it. */
const shaped = ([sign, whole, decimals]: readonly [string, string, string], form: NumberForm) => {
  const digits = decimals.replace(/0+$/, '');
  if (form === 'whole') {
    const value = Number(`${sign}${whole}`);
    return digits === '' && Math.abs(value) <= MOST ? value : null;
  }
  if (form === 'hundredths') return digits.length > 2 ? null : `${sign}${whole}.${digits.padEnd(2, '0')}`;
  return `${sign}${whole}${digits === '' ? '' : `.${digits}`}`;
};

/** A plain number, also with its unit behind it: 38.5, ３８．５米, 1,204户. What has another unit is no such number. */
export const readNumber = ({ units, form }: NumberOptions): Reader => {
  const known = new Set(units.map(same));
  const kind = { whole: 'a whole number', hundredths: 'a number of at most two decimals', text: 'a number' }[form];
  const reason = `Expected ${kind}${units.length === 0 ? '' : `, alone or with ${units.join(', ')} behind it`}`;
  return (text, reading) => {
    if (isOddNumber(text)) return reading.fault(ODD_NUMBER, text);
    const [, sign = '', whole, decimals = '', unit = ''] = NUMBER.exec(plain(text)) ?? [];
    const isOurs = whole !== undefined && (unit === '' || known.has(same(unit)));
    const plainWhole = whole?.replaceAll(',', '').replace(/^0+(?=\d)/, '') ?? '';
    const value = isOurs ? shaped([sign === '-' ? '-' : '', plainWhole, decimals], form) : null;
    return value ?? reading.fault(reason, text);
  };
};
