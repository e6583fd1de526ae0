import type { Reader } from './reader.ts';
import { clean, isOddNumber, ODD_NUMBER, plain } from './text.ts';

const WHOLE = /^[+-]?\d{1,15}$/;

/** A whole number of 32 bits; thousands separators and `.0` fall away. */
export const readInteger: Reader = (text, reading) => {
  const isPlain = WHOLE.test(text);
  if (!isPlain && isOddNumber(text)) return reading.fault(ODD_NUMBER, text);
  const digits = isPlain
    ? text
    : plain(text)
        .replace(/(?<=\d),(?=\d{3})/g, '')
        .replace(/\.0+$/, '');
  const value = Number(digits);
  if (WHOLE.test(digits) && Math.abs(value) <= 2_147_483_647) return value;
  return reading.fault('Expected a whole number', text);
};

export type BooleanOptions = { readonly yes: readonly string[]; readonly no: readonly string[] };
/** The spellings that systems have for yes and no; capitals and full-width forms are the same. */
export const YES_NO: BooleanOptions = {
  yes: ['是', '有', '对', '已', '真', '√', '✓', '✔', '☑', 'true', 'yes', 'y', 't', 'on', '1', '1.0'],
  no: ['否', '无', '没有', '不是', '未', '假', '×', '✗', '✘', '☐', 'false', 'no', 'n', 'f', 'off', '0', '0.0'],
};

/** Reads the texts that were given, and no others. */
export const readBoolean = ({ yes, no }: BooleanOptions): Reader => {
  const values = new Map([...yes.map((text) => [text, true] as const), ...no.map((text) => [text, false] as const)]);
  const reason = `Expected one of ${[...values.keys()].join(', ')}`;
  return (text, reading) => values.get(text) ?? values.get(plain(text).toLowerCase()) ?? reading.fault(reason, text);
};

export type EnumOptions = { readonly values: ReadonlyMap<string, string>; readonly otherwise: string | null };

/** A word without what hands write differently: capitals, full-width forms, blanks. */
const folded = (word: string): string => plain(word).replace(/\s/gu, '').toLowerCase();

/**
 * Their word to ours; capitals, full-width forms and blanks in it make no difference where no two words differ by them
 * alone. A word that the map lacks is a fault, or a warning where `otherwise` stands for it.
 */
export const readEnum = ({ values, otherwise }: EnumOptions): Reader => {
  const reason = `Expected one of ${[...values.keys()].join(', ')}`;
  const loose = new Map<string, string>();
  for (const [word, value] of values) if (!loose.has(folded(word))) loose.set(folded(word), value);
  return (text, reading) => {
    const value = values.get(text) ?? values.get(plain(text)) ?? loose.get(folded(text));
    if (value !== undefined) return value;
    if (otherwise === null) return reading.fault(reason, text);
    reading.warn(`${reason}; taken as ${otherwise}`, text);
    return otherwise;
  };
};

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');

/** What stands between the pieces of a text: one text, or any of several. */
export const between = (separators: readonly string[]): string | RegExp => {
  const [only = '', ...others] = separators;
  return others.length === 0 ? only : new RegExp(separators.map(escaped).join('|'), 'u');
};

/** A list out of one text, whose pieces stand between any of some texts; empty pieces fall away. `each` reads the pieces. */
export const splitBy = (separators: readonly string[], each: Reader): Reader => {
  const separator = between(separators);
  return (text, reading) =>
    text
      .split(separator)
      .map(clean)
      .filter((piece) => piece !== '')
      .map((piece) => each(piece, reading));
};
