import type { PlaceNames } from '../place-names.ts';

/** What a reader may ask of the row that it reads for, and where it says what is wrong or odd. */
export type Reading = {
  readonly jurisdiction: string;
  readonly places: PlaceNames | null;
  /** The row cannot be taken. `reason` is the same for every row of its kind; `found` is the text of this one. */
  fault(reason: string, found: string): null;
  /** The row is taken all the same. */
  warn(reason: string, found: string): void;
};

/** Turns a trimmed text that is not empty into a field's value; `null` where it cannot. */
export type Reader = (text: string, reading: Reading) => unknown;

export type TextOptions = {
  /** Runs of blanks and line ends become one blank. */
  readonly collapse?: boolean | undefined;
  /** What the pattern's first match holds: its first group, or all of it. */
  readonly pattern?: string | undefined;
  /** Pieces of text and what stands for them here. */
  readonly replace?: Readonly<Record<string, string>> | undefined;
};

export const readText = ({ collapse, pattern, replace }: TextOptions): Reader => {
  const matcher = pattern === undefined ? null : new RegExp(pattern, 'u');
  const pieces = Object.entries(replace ?? {});
  return (text) => {
    const match = matcher === null ? null : matcher.exec(text);
    let value = matcher === null ? text : (match?.[1] ?? match?.[0] ?? '');
    for (const [piece, plain] of pieces) value = value.replaceAll(piece, plain);
    if (collapse === true) value = value.replace(/\s+/gu, ' ');
    return value.trim() || null;
  };
};

export const readInteger: Reader = (text, reading) => {
  const plain = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
  const value = Number(plain);
  if (/^[+-]?\d{1,15}$/.test(plain) && Math.abs(value) <= 2_147_483_647) return value;
  return reading.fault('Expected a whole number', text);
};

export type BooleanOptions = { readonly yes: readonly string[]; readonly no: readonly string[] };
export const YES_NO: BooleanOptions = {
  yes: ['是', '有', 'true', 'yes', '1', 'Y'],
  no: ['否', '无', 'false', 'no', '0', 'N'],
};

export const readBoolean = ({ yes, no }: BooleanOptions): Reader => {
  const values = new Map([...yes.map((text) => [text, true] as const), ...no.map((text) => [text, false] as const)]);
  const reason = `Expected one of ${[...values.keys()].join(', ')}`;
  return (text, reading) => values.get(text) ?? reading.fault(reason, text);
};

export type EnumOptions = { readonly values: ReadonlyMap<string, string>; readonly otherwise: string | null };

/** Their word to ours. A word that the map lacks is a fault, or a warning where `otherwise` stands for it. */
export const readEnum = ({ values, otherwise }: EnumOptions): Reader => {
  const reason = `Expected one of ${[...values.keys()].join(', ')}`;
  return (text, reading) => {
    const value = values.get(text);
    if (value !== undefined) return value;
    if (otherwise === null) return reading.fault(reason, text);
    reading.warn(`${reason}; taken as ${otherwise}`, text);
    return otherwise;
  };
};

/** A list out of one text; empty pieces fall away. `each` reads the pieces. */
export const splitBy =
  (separator: string, each: Reader): Reader =>
  (text, reading) =>
    text
      .split(separator)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
      .map((piece) => each(piece, reading));

const USCC_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether the check character of a unified social credit code is right. GB 32100-2015. */
export const isUscc = (code: string): boolean => {
  const values = [...code].map((digit) => USCC_DIGITS.indexOf(digit));
  if (values.length !== 18 || values.includes(-1)) return false;
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === values[17];
};

/** A unified social credit code, in capitals. Real codes with a wrong check character exist: a warning, no refusal. */
export const readUscc: Reader = (text, reading) => {
  const code = text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  if (!isUscc(code))
    reading.warn('Expected a unified social credit code with a right check character; taken as it is', text);
  return code;
};

export const readPlaceByCode: Reader = (text, reading) => {
  const code = text.normalize('NFKC');
  if (/^\d{12}$/.test(code) && reading.places?.has(code) === true) return code;
  reading.warn('Expected the code of a known place; left empty', text);
  return null;
};

export const readPlaceByName: Reader = (text, reading) => {
  const [code, ...others] = reading.places?.named(text, reading.jurisdiction) ?? [];
  if (code !== undefined && others.length === 0) return code;
  reading.warn(
    code === undefined
      ? 'Expected the name of a known place; left empty'
      : 'Expected the name of one place, found several; left empty',
    text,
  );
  return null;
};
