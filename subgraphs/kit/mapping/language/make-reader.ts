import type { FieldKind } from '../kind.ts';
import {
  readCertificateNumber,
  readDivisionCode,
  readIdNumber,
  readItemCode,
  readRegistrationNumber,
  readUscc,
  readUsccOrRegistration,
} from '../readers/codes.ts';
import { readCoordinate } from '../readers/coordinates.ts';
import { DATE_FORMATS, DATE_TIME_FORMATS, type DateOptions, readDate, readDateTime } from '../readers/dates.ts';
import { readDecisionNumber } from '../readers/decision-numbers.ts';
import { readMoney } from '../readers/money.ts';
import { type NumberForm, readNumber } from '../readers/numbers.ts';
import { readPhone } from '../readers/phones.ts';
import { readPlace } from '../readers/places.ts';
import type { Reader } from '../readers/reader.ts';
import { readText } from '../readers/text.ts';
import { readBoolean, readEnum, readInteger, splitBy, YES_NO } from '../readers/words.ts';
import type { FieldText, readerShape } from './field-shape.ts';

export type ReaderName = keyof typeof readerShape;
export type KindName = Exclude<FieldKind, object> | 'enum';

const CODES = [
  'uscc',
  'registration number',
  'certificate number',
  'decision number',
  'item code',
  'division code',
] as const;

/** The readers that may fill a field of a kind; the first is the one that its kind implies. */
export const READERS_OF: Readonly<Record<KindName, readonly ReaderName[]>> = {
  text: ['text', ...CODES, 'phone', 'enum', 'place', 'number', 'coordinate'],
  integer: ['integer', 'number'],
  boolean: ['boolean'],
  date: ['date'],
  dateTime: ['dateTime'],
  money: ['money', 'number'],
  place: ['place'],
  list: ['split by', 'text', ...CODES, 'enum', 'place'],
  idNumber: ['text', 'id number'],
  phone: ['text', 'phone'],
  enum: ['enum'],
};

export const kindName = (kind: FieldKind): KindName => (typeof kind === 'object' ? 'enum' : kind);

const isMap = <Options extends object>(value: Options | boolean | null | undefined): value is Options =>
  typeof value === 'object' && value !== null;

const dateOptions = (
  { formats, spec }: { formats: unknown; spec: FieldText },
  usual: readonly string[],
): DateOptions => {
  const openEnd = spec['open end'];
  return {
    formats: Array.isArray(formats) ? formats : usual,
    isEnd: spec['day alone'] === 'end',
    openEnd: openEnd === undefined ? undefined : { value: openEnd === 'empty' ? null : openEnd },
  };
};

const enumReader = (spec: FieldText, kind: FieldKind): Reader => {
  const own = typeof kind === 'object' ? kind.enum.map((word): [string, string] => [word, word]) : [];
  const values = new Map(spec.enum === undefined ? own : Object.entries(spec.enum));
  return readEnum({ values, otherwise: spec.otherwise ?? null });
};

const numberReader = ({ number }: FieldText, form: NumberForm): Reader =>
  readNumber({ units: Array.isArray(number) ? number : [], form });

const TEXT_READERS: readonly (readonly [word: ReaderName, reader: Reader])[] = [
  ['registration number', readRegistrationNumber],
  ['id number', readIdNumber],
  ['certificate number', readCertificateNumber],
  ['decision number', readDecisionNumber],
  ['item code', readItemCode],
  ['division code', readDivisionCode],
  ['phone', readPhone],
];

const placeReader = ({ place, several = 'quarantine', unknown = 'leave empty' }: FieldText): Reader =>
  readPlace({ by: place === 'by code' ? 'code' : 'name', several, unknown });

const textReader = (spec: FieldText, kind: FieldKind): Reader => {
  if (spec.uscc !== undefined) return spec.uscc === 'or registration number' ? readUsccOrRegistration : readUscc;
  const named = TEXT_READERS.find(([word]) => spec[word] !== undefined);
  if (named !== undefined) return named[1];
  if (spec.place !== undefined) return placeReader(spec);
  if (spec.number !== undefined) return numberReader(spec, 'text');
  if (spec.coordinate !== undefined) return readCoordinate(spec.coordinate);
  return spec.enum === undefined ? readText(isMap(spec.text) ? spec.text : {}) : enumReader(spec, kind);
};

const MAKERS: Readonly<Record<KindName, (spec: FieldText, kind: FieldKind) => Reader>> = {
  text: textReader,
  idNumber: textReader,
  phone: textReader,
  integer: (spec) => (spec.number === undefined ? readInteger : numberReader(spec, 'whole')),
  boolean: ({ boolean }) => readBoolean(isMap(boolean) ? boolean : YES_NO),
  date: (spec) => readDate(dateOptions({ formats: spec.date, spec }, DATE_FORMATS)),
  dateTime: (spec) => readDateTime(dateOptions({ formats: spec.dateTime, spec }, DATE_TIME_FORMATS)),
  money: (spec) =>
    spec.number === undefined
      ? readMoney({ unit: spec.money?.unit ?? '元', part: spec.money?.part })
      : numberReader(spec, 'hundredths'),
  place: placeReader,
  list: (spec, kind) => splitBy(spec['split by'] ?? [','], textReader(spec, kind)),
  enum: enumReader,
};

/** The reader of a field whose words were checked; where they name none, the one that its kind implies. */
export const makeReader = (spec: FieldText, kind: FieldKind): Reader => MAKERS[kindName(kind)](spec, kind);
