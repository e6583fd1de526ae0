import type { Reader } from './readers.ts';

const TOKENS = {
  yyyy: '\\d{4}',
  MM: '\\d{2}',
  M: '\\d{1,2}',
  dd: '\\d{2}',
  d: '\\d{1,2}',
  HH: '\\d{2}',
  H: '\\d{1,2}',
  mm: '\\d{2}',
  m: '\\d{1,2}',
  ss: '\\d{2}',
  s: '\\d{1,2}',
} as const;
const TOKEN = /yyyy|MM?|dd?|HH?|mm?|ss?/g;

type Format = { readonly matcher: RegExp };
type Clock = {
  readonly y: number;
  readonly M: number;
  readonly d: number;
  readonly H: number;
  readonly m: number;
  readonly s: number;
};

/** Why a text is no date format of ours; `null` when it is one. */
export const dateFormatMistake = (format: string): string | null => {
  const tokens = format.match(TOKEN) ?? [];
  const letters = tokens.map((token) => token.charAt(0));
  if (!['y', 'M', 'd'].every((letter) => letters.includes(letter))) return 'year, month and day';
  if (new Set(letters).size !== letters.length) return 'each part once';
  return /[A-Za-z]/.test(format.replace(TOKEN, '').replace('T', '')) ? 'only yyyy M MM d dd H HH m mm s ss' : null;
};

const compile = (format: string): Format => {
  const escaped = format.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const source = escaped.replace(TOKEN, (token) => `(?<${token.charAt(0)}>${TOKENS[token as keyof typeof TOKENS]})`);
  return { matcher: new RegExp(`^${source}$`) };
};

const parse = ({ matcher }: Format, text: string): Clock | null => {
  const groups = matcher.exec(text)?.groups;
  if (groups === undefined) return null;
  const { y, M, d, H = '0', m = '0', s = '0' } = groups;
  return { y: Number(y), M: Number(M), d: Number(d), H: Number(H), m: Number(m), s: Number(s) };
};

const isReal = ({ y, M, d, H, m, s }: Clock): boolean => {
  const day = new Date(Date.UTC(y, M - 1, d));
  return y >= 1000 && day.getUTCMonth() === M - 1 && day.getUTCDate() === d && M >= 1 && H < 24 && m < 60 && s < 60;
};

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

const reader = (formats: readonly string[], write: (clock: Clock) => string): Reader => {
  const compiled = formats.map(compile);
  const form = `Expected a date written as ${formats.join(' or ')}`;
  return (text, reading) => {
    for (const format of compiled) {
      const clock = parse(format, text);
      if (clock === null) continue;
      return isReal(clock) ? write(clock) : reading.fault('Expected a day and time that exist', text);
    }
    return reading.fault(form, text);
  };
};

export const DATE_FORMATS = ['yyyy-MM-dd', 'yyyy/M/d', 'yyyy年M月d日'] as const;
export const DATE_TIME_FORMATS = [
  'yyyy-MM-dd HH:mm:ss',
  'yyyy/M/d H:mm:ss',
  'yyyy/M/d H:mm',
  'yyyy-MM-dd',
  'yyyy/M/d',
] as const;

/** A day, YYYY-MM-DD, by the first format that fits; a time of day falls away. */
export const readDate = (formats: readonly string[]): Reader =>
  reader(formats, ({ y, M, d }) => `${y}-${two(M)}-${two(d)}`);

/** An instant in the business zone (Asia/Shanghai), RFC 3339 with +08:00; midnight where the format has no time. */
export const readDateTime = (formats: readonly string[]): Reader =>
  reader(formats, ({ y, M, d, H, m, s }) => `${y}-${two(M)}-${two(d)}T${two(H)}:${two(m)}:${two(s)}+08:00`);
