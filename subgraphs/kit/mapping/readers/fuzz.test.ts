import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  readCertificateNumber,
  readIdNumber,
  readRegistrationNumber,
  readUscc,
  readUsccOrRegistration,
} from './codes.ts';
import { readDate, readDateTime } from './dates.ts';
import { readDecisionNumber } from './decision-numbers.ts';
import { readMoney } from './money.ts';
import { readNumber } from './numbers.ts';
import { readPhone } from './phones.ts';
import { readPlace } from './places.ts';
import { clean, readText } from './text.ts';
import { read } from './trial-reading.ts';
import { readBoolean, readEnum, readInteger, splitBy, YES_NO } from './words.ts';

const place = { several: 'quarantine', unknown: 'quarantine' } as const;
const READERS = {
  text: readText({ collapse: true, plain: true, pattern: '(\\p{Script=Han}+)', replace: { 年: '' } }),
  date: readDate({ formats: ['yyyy-MM-dd', 'd/M/yyyy', 'M/d/yyyy', 'yy.M.d', 'excel'], openEnd: { value: null } }),
  dateTime: readDateTime({ formats: ['yyyy/M/d a h:mm:ss', 'yyyy年M月d日H时m分', 'excel 1904'] }),
  money: readMoney({ unit: '元' }),
  number: readNumber({ units: ['米', 'm'], form: 'hundredths' }),
  count: readNumber({ units: ['户'], form: 'whole' }),
  range: readMoney({ unit: '万元', part: 'upper' }),
  integer: readInteger,
  boolean: readBoolean(YES_NO),
  enum: readEnum({ values: new Map([['甲', 'A']]), otherwise: null }),
  list: splitBy(['、'], readText({})),
  uscc: readUscc,
  registration: readRegistrationNumber,
  either: readUsccOrRegistration,
  idNumber: readIdNumber,
  certificate: readCertificateNumber,
  decision: readDecisionNumber,
  phone: readPhone,
  placeByCode: readPlace({ by: 'code', ...place }),
  placeByName: readPlace({ by: 'name', ...place }),
};

/** Texts of all kinds, and texts made of the signs that the readers look for. */
const piece = fc.constantFrom(
  ...'0 1 9 2022 13 31 / - . 年 月 日 上午 PM : T Z 元 万元 伍 拾 亿 整 〔 【 [ 第 号 〕 】 ] 镇 村 新河 中心村 X x 11010519491231002 长期 ， ~ 以上 以下 + , \u3000 \u200b \ud800 \0'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
);

it.each(Object.entries(READERS))('no text throws, every refusal names its reason: %s', (_, reader) => {
  fc.assert(
    fc.property(text, (written) => {
      const cleaned = clean(written);
      fc.pre(cleaned !== '');
      const { value, fault, warning } = read(reader, cleaned);
      if (fault !== null) expect(fault).toMatch(/^Expected .{5,}/);
      if (warning !== null) expect(warning).toMatch(/^Expected .{5,}/);
      expect(value).not.toBeUndefined();
      // What is read means something, unless it says why not or is meant to be empty.
      expect(Number.isNaN(value)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it('what is read as a day exists, and is read again as itself', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { value } = read(READERS.date, clean(written));
      if (typeof value !== 'string') return;
      expect(new Date(value).toISOString().slice(0, 10)).toBe(value);
      expect(read(readDate({ formats: ['yyyy-MM-dd'] }), value).value).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

it('what is read as money is yuan with two decimals, and is read again as itself', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { value } = read(READERS.money, clean(written));
      if (typeof value !== 'string') return;
      expect(value).toMatch(/^-?\d{1,15}\.\d\d$/);
      expect(read(READERS.money, value).value).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

it('a decision number has one form however it is written', () => {
  fc.assert(
    fc.property(
      fc.record({ year: fc.integer({ min: 1990, max: 2030 }), serial: fc.integer({ min: 1, max: 99_999 }) }),
      fc.constantFrom('〔〕', '【】', '[]', '（）', '()', '［］'),
      fc.boolean(),
      fc.integer({ min: 0, max: 3 }),
      ({ year, serial }, brackets, hasOrdinal, zeros) => {
        const written = `德环罚字${brackets[0]}${year}${brackets[1]}${hasOrdinal ? '第' : ''}${'0'.repeat(zeros)}${serial}号`;
        expect(read(readDecisionNumber, written).value).toBe(`德环罚字〔${year}〕${serial}号`);
      },
    ),
  );
});
