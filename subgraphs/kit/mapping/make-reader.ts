import type { FieldKind } from './kind.ts';
import { DATE_FORMATS, DATE_TIME_FORMATS, readDate, readDateTime } from './readers/dates.ts';
import { readMoney } from './readers/money.ts';
import {
  type Reader,
  readBoolean,
  readEnum,
  readInteger,
  readPlaceByCode,
  readPlaceByName,
  readText,
  readUscc,
  splitBy,
  YES_NO,
} from './readers/readers.ts';
import type { FieldText, readerShape } from './shape.ts';

export type ReaderName = keyof typeof readerShape;
export type KindName = Exclude<FieldKind, object> | 'enum';

/** The readers that may fill a field of a kind. */
export const READERS_OF: Readonly<Record<KindName, readonly ReaderName[]>> = {
  text: ['text', 'uscc', 'enum'],
  integer: ['integer'],
  boolean: ['boolean'],
  date: ['date'],
  dateTime: ['dateTime'],
  money: ['money'],
  place: ['place'],
  list: ['split by', 'enum'],
  idNumber: ['text'],
  phone: ['text'],
  enum: ['enum'],
};

export const kindName = (kind: FieldKind): KindName => (typeof kind === 'object' ? 'enum' : kind);

const isMap = <Options extends object>(value: Options | boolean | null | undefined): value is Options =>
  typeof value === 'object' && value !== null;
const formatsOf = (formats: unknown, usual: readonly string[]): readonly string[] =>
  Array.isArray(formats) ? formats : usual;

const enumReader = (spec: FieldText, kind: FieldKind): Reader => {
  const own = typeof kind === 'object' ? kind.enum.map((word): [string, string] => [word, word]) : [];
  const values = new Map(spec.enum === undefined ? own : Object.entries(spec.enum));
  return readEnum({ values, otherwise: spec.otherwise ?? null });
};

const textReader = (spec: FieldText, kind: FieldKind): Reader => {
  if (spec.uscc !== undefined) return readUscc;
  return spec.enum === undefined ? readText(isMap(spec.text) ? spec.text : {}) : enumReader(spec, kind);
};

const MAKERS: Readonly<Record<KindName, (spec: FieldText, kind: FieldKind) => Reader>> = {
  text: textReader,
  idNumber: textReader,
  phone: textReader,
  integer: () => readInteger,
  boolean: ({ boolean }) => readBoolean(isMap(boolean) ? boolean : YES_NO),
  date: ({ date }) => readDate(formatsOf(date, DATE_FORMATS)),
  dateTime: ({ dateTime }) => readDateTime(formatsOf(dateTime, DATE_TIME_FORMATS)),
  money: ({ money }) => readMoney(money?.unit ?? '元'),
  place: ({ place }) => (place === 'by code' ? readPlaceByCode : readPlaceByName),
  list: (spec, kind) => splitBy(spec['split by'] ?? ',', textReader(spec, kind)),
  enum: enumReader,
};

/** The reader of a field whose words were checked; where they name none, the one that its kind implies. */
export const makeReader = (spec: FieldText, kind: FieldKind): Reader => MAKERS[kindName(kind)](spec, kind);
