import { isIdNumber, isRegistrationNumber, isUscc } from '../readers/codes.ts';
import { compileFormat, fits, isReal } from '../readers/date-format.ts';
import { readDateTime } from '../readers/dates.ts';
import { decisionNumber } from '../readers/decision-numbers.ts';
import { readMoney } from '../readers/money.ts';
import type { Reading } from '../readers/reader.ts';
import { plain } from '../readers/text.ts';
import { readBoolean, YES_NO } from '../readers/words.ts';

/** What the texts of a column look like. */
export type Content =
  | {
      readonly kind:
        | 'empty'
        | 'integer'
        | 'boolean'
        | 'uscc'
        | 'registration'
        | 'idNumber'
        | 'phone'
        | 'decision'
        | 'text';
    }
  | { readonly kind: 'date'; readonly formats: readonly string[]; readonly hasTime: boolean }
  | { readonly kind: 'money'; readonly unit: '元' | '万元' }
  | { readonly kind: 'words'; readonly words: readonly string[] };

const DAYS = ['yyyy-MM-dd', 'yyyy/M/d', 'yyyy-M-d', 'yyyy.M.d', 'yyyy年M月d日', 'yyyyMMdd', 'd/M/yyyy', 'M/d/yyyy'];
const TIMES = [' H:mm:ss', ' H:mm', ' a h:mm:ss', ' a h:mm', ' h:mm:ss a', ' h:mm a'];
const FORMATS = [...DAYS, ...DAYS.flatMap((day) => TIMES.map((time) => day + time))].map(compileFormat);
/** Names of days and times: 日期, decided_on, createTime; an update, a candidate and a lifetime are none. */
const DATED = /日期|时间|有效期|起止|(?<!\b(?:up|candi|man))date\b|(?<!\b(?:over|life|run|up|down))time\b| on$| at$/;
/** A name that says so holds amounts, though it may speak of time: 处理时间（秒）, 有效期天数. */
const COUNTED = /秒|分钟|小时|天数|时长|次数|数量|编号|价|金额|count|number|price|amount|seconds|minutes|hours|days/;
const PRICED = /金额|罚款|价|费|amount|yuan|fine|price/i;
const IDENTITY = /身份证|证件号|idcard|id_?number/i;
const TELEPHONE = /电话|手机|联系方式|来电|phone|mobile|tel/i;

const reads = (reader: (text: string, reading: Reading) => unknown, text: string): boolean => {
  let isRead = true;
  reader(text, {
    ...{ jurisdiction: '', places: null, ambiguous: 'day first' as const, warn: () => {} },
    fault: () => {
      isRead = false;
      return null;
    },
  });
  return isRead;
};

const most = (texts: readonly string[], test: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(test).length >= texts.length * 0.8;

const clock = { y: 0, M: 0, d: 0, H: 0, m: 0, s: 0, half: -1, isDay: false };

/** The fewest formats that read most of the texts; null where none do. */
const dateFormats = (texts: readonly string[]): { formats: string[]; unread: number } => {
  let rest = texts.map(plain);
  const formats: string[] = [];
  for (const format of FORMATS) {
    const fitting = rest.filter((text) => fits(format, text, clock) && isReal(clock));
    if (fitting.length === 0) continue;
    formats.push(format.text);
    // What is right both day first and month first stays, so that both formats are named and the reader decides.
    if (format.order !== 'day first') rest = rest.filter((text) => !fitting.includes(text));
    else rest = rest.filter((text) => !fitting.includes(text) || Number(text.split('/')[0]) <= 12);
  }
  return { formats, unread: rest.length };
};

const isDated = (name: string): boolean => {
  const words = name
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[^a-z\u4e00-\u9fff]+|(?<=[a-z])(?=[\u4e00-\u9fff])/g, ' ')
    .trim();
  return DATED.test(words) && !COUNTED.test(words);
};

const readSerial = readDateTime({ formats: ['excel'] });
const isSerial = (text: string): boolean => reads(readSerial, text);

/**
 * Days and times. Five digits alone prove nothing, for prices, counts and postcodes have them too: they are serials only
 * where the name speaks of days or times and of no amount, and each of them is the serial of a day.
 */
const dated = (name: string, texts: readonly string[]): Content | null => {
  if (isDated(name) && texts.every(isSerial)) {
    return { kind: 'date', formats: ['excel'], hasTime: texts.some((text) => text.includes('.')) };
  }
  const { formats, unread } = dateFormats(texts);
  if (formats.length === 0 || unread > texts.length * 0.2) return null;
  return { kind: 'date', formats, hasTime: formats.some((format) => /[Hh]/.test(format)) };
};

const priced = (name: string, texts: readonly string[]): Content | null => {
  const hasUnit = texts.some((text) => /元|圆/.test(text));
  if (!PRICED.test(name) && !hasUnit && !most(texts, (text) => /^\d+\.\d{2}$/.test(text))) return null;
  const unit = name.includes('万') ? '万元' : '元';
  return most(texts, (text) => reads(readMoney({ unit, part: 'lower' }), text)) ? { kind: 'money', unit } : null;
};

const isMobile = (text: string): boolean => /^(?:\+?86)?1[3-9]\d{9}$/.test(text.replace(/[\s-]/g, ''));
const isFixed = (text: string): boolean => /^0\d{2,3}-?\d{7,8}$/.test(text);
const isIdentity = (text: string): boolean =>
  isIdNumber(text.toUpperCase()) || /^[1-9]\d{5}(?:19|20)\d{9}[\dXx]$/.test(text);

const CODES: readonly (readonly [
  kind: 'uscc' | 'registration' | 'idNumber' | 'phone' | 'decision',
  name: RegExp | null,
  is: (text: string) => boolean,
])[] = [
  ['uscc', /信用代码/, (text) => isUscc(text.toUpperCase())],
  ['idNumber', IDENTITY, isIdentity],
  ['registration', /注册号/, isRegistrationNumber],
  ['phone', TELEPHONE, (text) => isMobile(text) || isFixed(text)],
  ['decision', null, (text) => decisionNumber(text) !== null],
];

const coded = (name: string, texts: readonly string[]): Content | null => {
  for (const [kind, named, is] of CODES) {
    const enough = named?.test(name) === true ? texts.some(is) || texts.length === 0 : most(texts, is);
    if (enough) return { kind };
  }
  return null;
};

const MOST_WORDS = 12;

const listed = (texts: readonly string[]): Content | null => {
  if (most(texts, (text) => reads(readBoolean(YES_NO), text)) && !most(texts, (text) => /^\d$/.test(text)))
    return { kind: 'boolean' };
  if (most(texts, (text) => /^\d{1,9}$/.test(text))) return { kind: 'integer' };
  const words = [...new Set(texts)];
  const isShort = words.every((word) => word.length <= 12);
  return isShort && words.length <= MOST_WORDS && texts.length >= words.length * 3 ? { kind: 'words', words } : null;
};

/** What a column holds, by its name and by samples of its texts; empty ones left out. */
export const contentOf = (name: string, texts: readonly string[]): Content => {
  const told = coded(name, texts);
  if (told !== null) return told;
  if (texts.length === 0) return { kind: 'empty' };
  return dated(name, texts) ?? priced(name, texts) ?? listed(texts) ?? { kind: 'text' };
};

const PERSON = /姓名|当事人|联系人|法定代表人|负责人|诉求人|来电人|举报人|投诉人|相对人|用户/;
const stars = (text: string): string =>
  `${text.slice(0, 3)}${'*'.repeat(Math.max(3, text.length - 5))}${text.slice(-2)}`;

/** A sample without anybody's numbers, and without names where a column holds people. */
export const masked = (text: string, { name, content }: { name: string; content: Content }): string => {
  if (content.kind === 'idNumber' || content.kind === 'phone') return stars(text);
  const open = text.replace(/\d{17}[\dXx]|\d{15}|1[3-9]\d{9}|0\d{2,3}-?\d{7,8}/g, stars);
  const isCode = content.kind === 'uscc' || content.kind === 'registration' || content.kind === 'decision';
  if (isCode) return text;
  return PERSON.test(name) && open.length <= 4 ? `${open.slice(0, 1)}**` : open;
};
