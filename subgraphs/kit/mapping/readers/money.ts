import { chineseAmount } from './chinese-amounts.ts';
import type { Reader } from './reader.ts';

export type MoneyUnit = '元' | '万元';
export type MoneyOptions = {
  /** The unit where the text names none. */
  readonly unit: MoneyUnit;
  /** Which end of a range; a range is unreadable where none is named. */
  readonly part?: 'lower' | 'upper' | undefined;
};

/** Sign, whole part with or without thousands, decimals, and a unit that the text may name itself. */
const AMOUNT = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(元|圆|千元|万元|万|百万元|亿元|亿)?(?:人民币)?[整正]?$/;
const PLACES = new Map([
  ['元', 0],
  ['圆', 0],
  ['千元', 3],
  ['万元', 4],
  ['万', 4],
  ['百万元', 6],
  ['亿元', 8],
  ['亿', 8],
]);
const LARGEST = 15;
const TOO_FINE = 'Expected an amount of at most 15 digits in yuan and whole fen';
const RANGE = 'Expected one amount, found a range; `part: lower` and `part: upper` read its ends into two fields';

/** Moves the decimal point without arithmetic on floats: 1.2 by 4 is 12000. */
const shift = (whole: string, decimals: string, places: number): readonly [whole: string, decimals: string] => {
  const digits = whole + decimals.padEnd(places, '0');
  const point = whole.length + places;
  return [digits.slice(0, point).replace(/^0+(?=\d)/, ''), digits.slice(point).replace(/0+$/, '')];
};

type Amount = { readonly yuan: string } | { readonly mistake: string } | null;

const amountOf = (text: string, unit: string): Amount => {
  const [, sign, whole, decimals = '', named] = AMOUNT.exec(text) ?? [];
  if (whole === undefined) {
    const yuan = chineseAmount(text);
    return yuan === null ? null : { yuan };
  }
  const [yuan, fen] = shift(whole.replaceAll(',', ''), decimals, PLACES.get(named ?? unit) ?? 0);
  if (yuan.length > LARGEST || fen.length > 2) return { mistake: TOO_FINE };
  return { yuan: `${sign === '-' ? '-' : ''}${yuan}.${fen.padEnd(2, '0')}` };
};

/** Two ends, of which one may be open. */
const BETWEEN = /^(.+?)以上[,、]?(?:至)?(.+?)以下$|^(.*?[^-~–—至到])(?:-{1,2}|~|–|—{1,2}|至|到)(.+)$/u;
const AT_MOST = /^(?:不超过|最高|至多)(.+)$|^(.+?)(?:以下|以内|及以下)$/u;
const AT_LEAST = /^(?:不低于|不少于|最低|至少)(.+)$|^(.+?)(?:以上|及以上)$/u;
const UNIT = /(千元|百万元|万元|亿元|元|圆|万|亿)$/;

type Ends = { readonly lower: string | null; readonly upper: string | null };

const endsOf = (text: string): Ends | null => {
  const between = BETWEEN.exec(text);
  if (between !== null) {
    const [lower = '', upper = ''] = [between[1] ?? between[3], between[2] ?? between[4]];
    const unit = UNIT.exec(upper)?.[0] ?? '';
    return { lower: UNIT.test(lower) ? lower : lower + unit, upper };
  }
  const most = AT_MOST.exec(text);
  if (most !== null) return { lower: null, upper: most[1] ?? most[2] ?? null };
  const least = AT_LEAST.exec(text);
  return least === null ? null : { lower: least[1] ?? least[2] ?? null, upper: null };
};

/** ① ⒈ ² ½ and their likes: NFKC would make digits of the amount out of them. */
const ODD_DIGIT = /\p{No}/u;
const ODD = 'Expected an amount in plain digits, found a numbered or raised one; write the amount alone';
/** Two amounts of one cell, or one that is broken: nobody can tell which. */
const GAP = /\d[,.]?[\s¥]+[,.]?\d/u;
const APART = 'Expected one amount, found digits apart from each other; write it as 1234567.00';

/** Why a text holds no one amount although it would without its blanks; null where nothing keeps it from it. */
const brokenBy = (text: string): string | null => {
  if (ODD_DIGIT.test(text)) return ODD;
  return GAP.test(text.normalize('NFKC')) ? APART : null;
};

const stripped = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s¥]/gu, '')
    .replace(/^(?:人民币|RMB|CNY)/iu, '');

/** Whole or decimal yuan as machines write it: at most two decimals, no unit. */
const PLAIN = /^\d{1,15}(?:\.\d{1,2})?$/;

const plainYuan = (text: string): string | null => {
  if (!PLAIN.test(text) || (text.charCodeAt(0) === 48 && text.charCodeAt(1) !== 46 && text.length > 1)) return null;
  const point = text.indexOf('.');
  if (point < 0) return `${text}.00`;
  return text.length - point === 3 ? text : `${text}0`;
};

/** An amount in yuan as decimal text with two decimals. The unit is the column's unless the text names one. */
export const readMoney = ({ unit, part }: MoneyOptions): Reader => {
  const none = `Expected an amount in ${unit}`;
  const read = (written: string): Amount => {
    const mistake = brokenBy(written);
    if (mistake !== null) return { mistake };
    const text = stripped(written);
    const one = amountOf(text, unit);
    if (one !== null) return one;
    const ends = endsOf(text);
    if (ends === null) return null;
    const isRange = [ends.lower, ends.upper].every((end) => end === null || amountOf(end, unit) !== null);
    if (!isRange) return null;
    if (part === undefined) return { mistake: RANGE };
    const end = ends[part];
    return end === null ? { yuan: '' } : amountOf(end, unit);
  };
  return (text, reading) => {
    const quick = unit === '元' ? plainYuan(text) : null;
    if (quick !== null) return quick;
    const amount = read(text);
    if (amount === null) return reading.fault(none, text);
    return 'mistake' in amount ? reading.fault(amount.mistake, text) : amount.yuan || null;
  };
};
