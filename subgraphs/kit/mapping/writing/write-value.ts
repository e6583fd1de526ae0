import type { FieldKind } from '../kind.ts';
import type { FieldText } from '../language/field-shape.ts';
import { YES_NO } from '../readers/words.ts';

/** Writes a value of a record as its source would have written it; '' where there is none. */
export type ValueWriter = (value: unknown) => string;

/** What stands for a word of ours that a source has none for, where its file says that others are read as it. */
const OTHER = '其他';
const FEN_OF = { 元: 2, 万元: 6 } as const;

/** Moves the decimal point without arithmetic on floats: 2000.00 in 万元 is 0.2. */
const writeMoney =
  (unit: keyof typeof FEN_OF): ValueWriter =>
  (value) => {
    const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
    const fen = `${whole}${decimals.padEnd(2, '0').slice(0, 2)}`.padStart(FEN_OF[unit] + 1, '0');
    const point = fen.length - FEN_OF[unit];
    const rest = fen.slice(point).replace(/0+$/, '');
    const start = fen.slice(0, point).replace(/^0+(?=\d)/, '');
    return `${sign}${start}${rest === '' ? '' : `.${rest}`}`;
  };

const writeEnum = (spec: FieldText): ValueWriter => {
  const words = new Map(
    Object.entries(spec.enum ?? {})
      .toReversed()
      .map(([theirs, ours]) => [ours, theirs]),
  );
  return (value) => {
    const ours = String(value);
    if (spec.enum === undefined) return ours;
    return words.get(ours) ?? (ours === spec.otherwise ? OTHER : '');
  };
};

const writeBoolean = ({ boolean }: FieldText): ValueWriter => {
  const { yes, no } = typeof boolean === 'object' && boolean !== null ? boolean : YES_NO;
  return (value) => (value === true ? yes[0] : no[0]) ?? '';
};

/** 2022-11-30T17:00:00+08:00, which every reader of times accepts as 2022-11-30 17:00:00. */
const writeTime: ValueWriter = (value) => String(value).slice(0, 19).replace('T', ' ');

const writeText: ValueWriter = String;

const writerOf = (spec: FieldText, kind: FieldKind): ValueWriter => {
  if (typeof kind === 'object' || spec.enum !== undefined) return writeEnum(spec);
  if (kind === 'money' && spec.number === undefined) return writeMoney(spec.money?.unit ?? '元');
  if (kind === 'boolean') return writeBoolean(spec);
  return kind === 'dateTime' ? writeTime : writeText;
};

/** The opposite of the reader that a source file names for a field. A list stands in one cell, by the first separator. */
export const createValueWriter = (spec: FieldText, kind: FieldKind): ValueWriter => {
  const one = writerOf(spec, kind);
  const separator = spec['split by']?.[0] ?? ',';
  return (value) => {
    if (value === null || value === undefined) return '';
    return Array.isArray(value) ? value.map(one).join(separator) : one(value);
  };
};
