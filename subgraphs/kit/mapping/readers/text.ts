import type { Reader } from './reader.ts';

const ZERO_WIDTH = /[\u200B\u2060\uFEFF]/g;
const EDGES = /^[\s\u200B-\u200F\u2060]+|[\s\u200B-\u200F\u2060]+$/g;

const hasZeroWidth = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x200b && (code === 0x200b || code === 0x2060 || code === 0xfeff)) return true;
  }
  return false;
};

/** Printable ASCII or a Han character: nothing to trim beside it. */
const isInk = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800);

/** A text without blanks of any kind at its ends (U+3000, NBSP), and without zero-width characters anywhere. */
export const clean = (text: string): string => {
  const whole = hasZeroWidth(text) ? text.replace(ZERO_WIDTH, '') : text;
  if (isInk(whole.charCodeAt(0)) && isInk(whole.charCodeAt(whole.length - 1))) return whole;
  return whole.length === 0 ? whole : whole.replace(EDGES, '');
};

const isWide = (code: number): boolean => code >= 0xff00 || code === 0x3000 || code === 0xa0;

/** Full-width forms and odd blanks as plain ones: for numbers, dates and codes. */
export const plain = (text: string): string => {
  for (let at = 0; at < text.length; at += 1) if (isWide(text.charCodeAt(at))) return text.normalize('NFKC');
  return text;
};

const ODD_DIGIT = /(?:^|[\p{N}\s.,])\p{No}|\p{No}\s*\p{N}/u;

/** Why a text is no number that has ① ⒈ ² ½ or their likes where digits stand; `plain` would make digits of them. */
export const ODD_NUMBER = 'Expected a number in plain digits, found a numbered or raised one; write the number alone';

/** Whether such a digit stands in a number; the ² of m² does not. */
export const isOddNumber = (text: string): boolean => ODD_DIGIT.test(text);

/** Full-width digits and letters as plain ones; punctuation stays, since （） is right in Chinese text. */
const plainWords = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

export type TextOptions = {
  /** Runs of blanks and line ends become one blank; a line end between Chinese characters goes. */
  readonly collapse?: boolean | undefined;
  /** Full-width digits and letters become plain ones. */
  readonly plain?: boolean | undefined;
  /** What the pattern's first match holds: its first group, or all of it. */
  readonly pattern?: string | undefined;
  /** Pieces of text and what stands for them here. */
  readonly replace?: Readonly<Record<string, string>> | undefined;
};

/** The first group of a pattern's first match, or all of it; nothing where it does not occur. */
export const pieceBy = (pattern: string): ((text: string) => string) => {
  const matcher = new RegExp(pattern, 'u');
  return (text) => {
    const match = matcher.exec(text);
    return match?.[1] ?? match?.[0] ?? '';
  };
};

/** A line that a cell broke within Chinese words, which have no blank there. */
const BROKEN = /(?<=\p{Script=Han})[^\S\n]*\n\s*(?=\p{Script=Han})/gu;
const collapsed = (text: string): string => text.replace(BROKEN, '').replace(/\s+/gu, ' ');

/** Text as it stands, or after the changes that the options ask for, in their order: pattern, replace, plain, collapse. */
export const readText = (options: TextOptions): Reader => {
  const changes: ((text: string) => string)[] = [];
  if (options.pattern !== undefined) changes.push(pieceBy(options.pattern));
  for (const [piece, by] of Object.entries(options.replace ?? {})) changes.push((text) => text.replaceAll(piece, by));
  if (options.plain === true) changes.push(plainWords);
  if (options.collapse === true) changes.push(collapsed);
  if (changes.length === 0) return (text) => text;
  return (text) => clean(changes.reduce((changed, change) => change(changed), text)) || null;
};
