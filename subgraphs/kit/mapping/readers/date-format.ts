/** A day and a time of day as numbers, filled step by step while a text is read. */
export type Clock = {
  y: number;
  M: number;
  d: number;
  H: number;
  m: number;
  s: number;
  /** Which half of the day was named; -1 where none was. */
  half: number;
  /** No time of day was told. */
  isDay: boolean;
};

/** Reads one part at a position; answers the next position, -1 where the text does not fit. */
type Step = (text: string, at: number, clock: Clock) => number;
type Letter = 'y' | 'M' | 'd' | 'H' | 'm' | 's';

export type DateFormat = {
  readonly text: string;
  readonly steps: readonly Step[];
  /** It has an hour. */
  readonly hasTime: boolean;
  /** Which of day and month stands first, where neither follows the year. */
  readonly order: 'year first' | 'day first' | 'month first';
};

const TOKEN = /yyyy|yy|MM?|dd?|HH?|hh?|mm?|ss?|S+|a/g;
const KNOWN = 'yyyy yy M MM d dd H HH h hh a m mm s ss S';

/** Halves of a day: hours before noon, after it, around it, and those of the evening, whose twelve is midnight. */
const [MORNING, AFTERNOON, NOON, EVENING] = [0, 12, 11, 18];
const HALVES: readonly (readonly [word: string, half: number])[] = [
  ['上午', MORNING],
  ['下午', AFTERNOON],
  ['凌晨', MORNING],
  ['早上', MORNING],
  ['中午', NOON],
  ['傍晚', AFTERNOON],
  ['晚上', EVENING],
  ['am', MORNING],
  ['pm', AFTERNOON],
  ['a.m.', MORNING],
  ['p.m.', AFTERNOON],
];

/** The words for halves of a day that Chinese has, as a pattern. */
export const HALF_WORDS = '上午|下午|凌晨|早上|中午|傍晚|晚上';

/** The half of a day that a text begins with; -1 where it begins with none. */
export const halfOf = (text: string): number => HALVES.find(([word]) => text.toLowerCase().startsWith(word))?.[1] ?? -1;

/** Why a text is no date format of ours; `null` when it is one. */
export const dateFormatMistake = (format: string): string | null => {
  if (EXCEL.has(format) || UNIX.has(format) || format === YEAR_FIRST) return null;
  const tokens = format.match(TOKEN) ?? [];
  const letters = tokens.map((token) => token.charAt(0).replace('h', 'H'));
  if (!['y', 'M', 'd'].every((letter) => letters.includes(letter))) return 'year, month and day';
  if (new Set(letters).size !== letters.length) return 'each part once';
  if (tokens.some((token) => token.startsWith('h')) !== letters.includes('a')) return 'h and a (上午, PM) together';
  return /[A-Za-z]/.test(format.replace(TOKEN, '').replace('T', '')) ? `only ${KNOWN}` : null;
};

/** Any day that begins with its year, with or without a time. */
export const YEAR_FIRST = 'year first';

/** Formats that are numbers: days since 1900, or since 1904 as old Macs count. */
export const EXCEL: ReadonlyMap<string, number> = new Map([
  ['excel', 0],
  ['excel 1904', 1462],
]);

/** Formats that are numbers: how many of them a second has, since 1970. */
export const UNIX: ReadonlyMap<string, number> = new Map([
  ['unix', 1],
  ['unix ms', 1000],
]);

const numberStep =
  (part: Letter, { least, most }: { least: number; most: number }): Step =>
  (text, at, clock) => {
    const last = Math.min(at + most, text.length);
    let value = 0;
    let end = at;
    for (; end < last; end += 1) {
      const digit = text.charCodeAt(end) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (end - at < least) return -1;
    clock[part] = value;
    return end;
  };

const yearOfCentury: Step = (text, at, clock) => {
  const end = numberStep('y', { least: 2, most: 2 })(text, at, clock);
  clock.y += 2000;
  return end;
};

/** Parts of a second: read and left out. */
const fraction: Step = (text, at) => {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end === at ? -1 : end;
};

const halfOfDay: Step = (text, at, clock) => {
  const here = text.slice(at, at + 4).toLowerCase();
  const found = HALVES.find(([word]) => here.startsWith(word));
  if (found === undefined) return -1;
  clock.half = found[1];
  return at + found[0].length;
};

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

const blanks: Step = (text, at) => {
  let end = at;
  while (end < text.length && isBlank(text.charCodeAt(end))) end += 1;
  return end === at ? -1 : end;
};

const literal =
  (piece: string): Step =>
  (text, at) =>
    text.startsWith(piece, at) ? at + piece.length : -1;

const stepOf = (token: string): Step => {
  if (token === 'yy') return yearOfCentury;
  if (token === 'yyyy') return numberStep('y', { least: 4, most: 4 });
  if (token === 'a') return halfOfDay;
  if (token.startsWith('S')) return fraction;
  const letter = token.charAt(0).replace('h', 'H') as Letter;
  return numberStep(letter, { least: token.length, most: 2 });
};

const orderOf = (format: string): DateFormat['order'] => {
  const letters = (format.match(TOKEN) ?? [])
    .map((token) => token.charAt(0))
    .filter((letter) => 'yMd'.includes(letter));
  if (letters[0] === 'y') return 'year first';
  return letters[0] === 'd' ? 'day first' : 'month first';
};

/** A format as steps; blanks in it stand for any run of blanks. */
export const compileFormat = (format: string): DateFormat => {
  const steps: Step[] = [];
  let from = 0;
  const between = (piece: string): void => {
    for (const part of piece.split(/( +)/)) if (part !== '') steps.push(part.startsWith(' ') ? blanks : literal(part));
  };
  for (const match of format.matchAll(TOKEN)) {
    between(format.slice(from, match.index));
    steps.push(stepOf(match[0]));
    from = match.index + match[0].length;
  }
  between(format.slice(from));
  return { text: format, steps, hasTime: /h/i.test(format), order: orderOf(format) };
};

/** Whether the whole text fits a format; then the clock holds what it says. */
export const fits = ({ steps, hasTime }: DateFormat, text: string, clock: Clock): boolean => {
  clock.H = clock.m = clock.s = 0;
  clock.half = -1;
  clock.isDay = !hasTime;
  let at = 0;
  for (const step of steps) {
    at = step(text, at, clock);
    if (at < 0) return false;
  }
  return at === text.length;
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (y: number): boolean => y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
const daysIn = (y: number, M: number): number => (M === 2 && isLeap(y) ? 29 : (DAYS[M - 1] ?? 0));

/** The last hour that 中午 leaves as it is written: 中午1点 is 13. */
const EARLY = 6;

/** Turns 下午3 into 15 and 晚上12 into 24; an hour past noon that says 下午 stays. */
const applyHalf = (clock: Clock): void => {
  const { half } = clock;
  if (half === EVENING && clock.H === 12) clock.H = 24;
  if ((half === AFTERNOON || half === EVENING) && clock.H < 12) clock.H += 12;
  if (half === NOON && clock.H < EARLY) clock.H += 12;
  if (half === MORNING && clock.H === 12) clock.H = 0;
};

/** Whether such a day and time exist, 24:00 at its end too; half days are applied. */
export const isReal = (clock: Clock): boolean => {
  if (clock.half >= 0) applyHalf(clock);
  const { y, M, d, H, m, s } = clock;
  const isTime = (H < 24 && m < 60 && s < 60) || (H === 24 && m === 0 && s === 0);
  return y >= 1000 && d >= 1 && d <= daysIn(y, M) && isTime;
};
