import type { Reader } from './reader.ts';
import { plain } from './text.ts';

const USCC_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether the check character of a unified social credit code is right. GB 32100-2015. */
export const isUscc = (code: string): boolean => {
  if (code.length !== 18) return false;
  let weight = 1;
  let sum = 0;
  for (let at = 0; at < 18; at += 1) {
    const value = USCC_DIGITS.indexOf(code.charAt(at));
    if (value < 0) return false;
    if (at === 17) return (31 - (sum % 31)) % 31 === value;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return false;
};

/** Whether the check digit of a 15-digit registration number is right: ISO 7064 MOD 11,10. */
export const isRegistrationNumber = (code: string): boolean => {
  if (!/^\d{15}$/.test(code)) return false;
  let rest = 10;
  for (const digit of code.slice(0, 14)) rest = (((rest + Number(digit)) % 10 || 10) * 2) % 11;
  return (rest + Number(code.charAt(14))) % 10 === 1;
};

const compact = (text: string): string =>
  plain(text)
    .replace(/[\s\-–·.]/gu, '')
    .toUpperCase();

const USCC_LENGTH = 18;

/**
 * A unified social credit code, in capitals. Real codes with a wrong check character exist: a warning, no refusal. What is
 * not as long as one is another code and stays as it was written.
 */
export const readUscc: Reader = (text, reading) => {
  const code = compact(text);
  if (!isUscc(code))
    reading.warn('Expected a unified social credit code with a right check character; taken as it is', text);
  return code.length === USCC_LENGTH ? code : text;
};

/** Numbers of 13 digits are older than the check digit. */
const isOldRegistration = (code: string): boolean => /^\d{13}$/.test(code);

/** A registration number of 15 digits (or 13, from before 2007); a wrong check digit is a warning. */
export const readRegistrationNumber: Reader = (text, reading) => {
  const code = compact(text);
  if (!isRegistrationNumber(code) && !isOldRegistration(code))
    reading.warn('Expected a registration number of 15 digits with a right check digit; taken as it is', text);
  return code;
};

/** A column that holds credit codes and registration numbers: 统一社会信用代码/注册号. */
export const readUsccOrRegistration: Reader = (text, reading) => {
  const code = compact(text);
  if (!isUscc(code) && !isRegistrationNumber(code) && !isOldRegistration(code))
    reading.warn('Expected a credit code or registration number with a right check character; taken as it is', text);
  return code;
};

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const isDay = (digits: string): boolean => {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return at.getUTCMonth() === (month ?? 0) - 1 && at.getUTCDate() === day && (year ?? 0) >= 1850;
};

/** Whether an identity number of 18 has a real day of birth and the right check character. GB 11643-1999. */
export const isIdNumber = (code: string): boolean => {
  if (!/^[1-9]\d{16}[\dX]$/.test(code) || !isDay(code.slice(6, 14))) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(code.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) === code.charAt(17);
};

/** An identity number, X in capitals. What is odd is a warning that does not tell the number; nothing is dropped. */
export const readIdNumber: Reader = (text, reading) => {
  const code = plain(text).replace(/[\s-]/gu, '').toUpperCase();
  if (isIdNumber(code)) return code;
  if (/^[1-9]\d{14}$/.test(code) && isDay(`19${code.slice(6, 12)}`))
    reading.warn('Expected an identity number of 18, found an old one of 15 digits; taken as it is', text);
  else reading.warn('Expected an identity number with a right check character; taken as it is', text);
  return code;
};

/** An officer's certificate: no public rule of numbering, 5 to 20 letters, digits and hyphens are usual. DOMAIN.md §3.5. */
export const readCertificateNumber: Reader = (text, reading) => {
  const number = plain(text)
    .replace(/\s/gu, '')
    .replace(/^(?:证号|编号|No\.?)[:：]?/iu, '')
    .toUpperCase();
  if (!/^[\p{Script=Han}A-Z0-9()〔〕-]{5,20}$/u.test(number))
    reading.warn('Expected a certificate number of 5 to 20 letters and digits; taken as it is', text);
  return number || null;
};

/** A code without the blanks that tables put between its groups, full-width forms as plain ones, in capitals. */
export const readItemCode: Reader = (text, reading) => {
  const code = plain(text).replace(/\s/gu, '').toUpperCase();
  if (!/^[A-Z0-9][A-Z0-9.-]*$/.test(code)) return reading.fault('Expected a code of letters and digits', text);
  if (/^\d+$/.test(code) && ![10, 12, 16].includes(code.length))
    reading.warn('Expected an item code of 12 digits (elsewhere 10 or 16); taken as it is', text);
  return code;
};

/** A statistical code of a place, of 6, 9 or 12 digits, as twelve. The place need not be known. */
export const readDivisionCode: Reader = (text, reading) => {
  const code = plain(text).replace(/\s/gu, '');
  if (/^(?:\d{6}|\d{9}|\d{12})$/.test(code)) return code.padEnd(12, '0');
  return reading.fault('Expected a code of 6, 9 or 12 digits', text);
};
