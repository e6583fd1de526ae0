import type { Reader } from './reader.ts';
import { plain } from './text.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const FIXED = /^(0\d{2,3})?([2-9]\d{6,7})(?:[-转#x](\d{1,6}))?$/;
const SERVICE = /^(?:1\d{2,4}|[48]00\d{7})$/;

/** One number: 13800000000, 0576-86123456, 0576-86123456-801; null where it is none. */
const phoneOf = (text: string): string | null => {
  const digits = text.replace(/^(?:\+|00)86-?/, '').replace(/^\((0\d{2,3})\)/, '$1');
  const bare = digits.replaceAll('-', '');
  if (MOBILE.test(bare) || SERVICE.test(bare)) return bare;
  const [, area, number, extension] = FIXED.exec(digits.replace(/^(0\d{2,3})-/, '$1')) ?? [];
  if (number === undefined) return null;
  return [area, number, extension].filter((part) => part !== undefined).join('-');
};

/** A telephone number without blanks and country code; the first where several stand in one cell. */
export const readPhone: Reader = (text, reading) => {
  const written = plain(text).replace(/[\s\u2010-\u2015]/gu, (sign) => (sign.trim() === '' ? '' : '-'));
  const pieces = written.split(/[/,;、，；|]/u).filter((piece) => piece !== '');
  const phone = phoneOf(pieces[0] ?? '');
  if (phone === null) {
    reading.warn('Expected a telephone number; taken as it is', text);
    return written;
  }
  if (pieces.length > 1) reading.warn('Expected one telephone number, found several; the first is taken', text);
  return phone;
};
