import type { Reader } from './reader.ts';
import { plain } from './text.ts';

/** Whose 字, the year in brackets of any form, and the serial: 济环罚字〔2020〕TQ第Q-4008号. */
const NUMBER = /^(.*?)[〔【[(（{〈<]\s*(\d{4})\s*[〕】\])）}〉>](.*?)号?$/u;
const BRACKETS = new Map([
  ['(', '（'],
  [')', '）'],
]);

/** Zeros that lead the last number, unless it is the second part of one: 0013 is 13, and 3-07 stays 3-07. */
const LEADING = /(?<![\d-])0+(?=\d+$)/;

/**
 * The one form that all spellings of a decision's number have: 〔〕, no 第, no leading zeros, 号 at its end, other brackets
 * as （海）. Null where it has no year in brackets.
 */
export const decisionNumber = (text: string): string | null => {
  const [, issuer, year, serial] = NUMBER.exec(plain(text).replace(/\s/gu, '')) ?? [];
  if (issuer === undefined || serial === undefined || !/\d/.test(serial)) return null;
  const plainSerial = serial.replace('第', '').replace(LEADING, '');
  return `${issuer}〔${year}〕${plainSerial}号`.replace(/[()]/g, (bracket) => BRACKETS.get(bracket) ?? bracket);
};

/** A decision's number in its one form; one that has none stays as it is, with a warning. */
export const readDecisionNumber: Reader = (text, reading) => {
  const number = decisionNumber(text);
  if (number !== null) return number;
  reading.warn('Expected a number such as 德环罚字〔2019〕13号; taken as it is', text);
  return text;
};
