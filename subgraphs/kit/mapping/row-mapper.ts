import { NATIONAL } from '@network/schema/network';
import type { WarnRule } from './check.ts';
import type { FieldMapping } from './check-field.ts';
import type { RecordShape, RowProblem } from './kind.ts';
import type { PlaceNames } from './place-names.ts';
import type { Reading } from './readers/readers.ts';
import type { Source } from './source-file.ts';

/** A record of another kind or system that one names by its natural key; who takes the record in finds its id. */
export type Lookup = {
  readonly field: string;
  readonly entity: string;
  readonly key: string;
  /** What becomes of the row where nothing has that key. */
  readonly missing: 'quarantine' | 'stub' | 'leave empty';
};

/** One record out of a row. */
export type MappedRecord<Kind extends RecordShape = RecordShape> = {
  readonly kind: Kind;
  readonly jurisdiction: string;
  readonly sourceId: string;
  readonly record: Record<string, unknown>;
  /** What tells the latest of several rows of one key; compares as text. Null where the source file names no clock. */
  readonly clock: string | null;
  readonly lookups: readonly Lookup[];
};

export type MappedRow<Kind extends RecordShape = RecordShape> =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'faulty'; readonly problems: readonly RowProblem[] }
  | {
      readonly kind: 'records';
      readonly records: readonly MappedRecord<Kind>[];
      readonly warnings: readonly RowProblem[];
    };

/** Maps one row; its number is 1 for the first under the header of the file's first table. */
export type RowMapper<Kind extends RecordShape = RecordShape> = (
  cells: readonly string[],
  rowNumber: number,
) => MappedRow<Kind>;

/** The table whose rows are mapped. */
export type FileAround = {
  readonly columns: readonly string[];
  /** Fields of the document's root, for JSON. */
  readonly context: Readonly<Record<string, string>>;
  /** The sheet, or the member of an archive; null where the file is one table. */
  readonly sheet: string | null;
  /** The file's name as its sender knows it. */
  readonly file: string;
  readonly jurisdiction: string | null;
  readonly places: PlaceNames | null;
};

const LONGEST_KEY = 500;
const DAY = 86_400_000;

/** A found text as a person reads it: not too long, and nothing that a database or a terminal refuses. */
const shown = (text: string): string => text.slice(0, 100).toWellFormed().replaceAll('\0', '␀');

/** What is noted while one row is read. */
class RowReading implements Reading {
  jurisdiction = '';
  column: string | null = null;
  isSecret = false;
  problems: RowProblem[] = [];
  warnings: RowProblem[] = [];
  readonly places: PlaceNames | null;

  constructor(places: PlaceNames | null) {
    this.places = places;
  }

  private note(reason: string, found: string): RowProblem {
    return { column: this.column, reason, found: this.isSecret ? null : shown(found) };
  }
  fault(reason: string, found: string): null {
    this.problems.push(this.note(reason, found));
    return null;
  }
  warn(reason: string, found: string): void {
    this.warnings.push(this.note(reason, found));
  }
}

type CellsReader<Value> = (cells: readonly string[], reading: RowReading) => Value;

const readFieldFrom = (mapping: FieldMapping, { columns, context }: FileAround): CellsReader<string> => {
  if ('context' in mapping.origin) {
    const name = mapping.origin.context;
    return () => (context[name] ?? '').trim();
  }
  const names = 'columns' in mapping.origin ? mapping.origin.columns : [];
  const places = names.map((name) => columns.indexOf(name)).filter((at) => at >= 0);
  const { empty } = mapping;
  return (cells, reading) => {
    for (const at of places) {
      const text = (cells[at] ?? '').trim();
      if (text === '' || empty.has(text)) continue;
      reading.column = columns[at] ?? null;
      return text;
    }
    reading.column = names[0] ?? null;
    return '';
  };
};

const readField = (mapping: FieldMapping, around: FileAround) => {
  const { field, origin, reader, isRequired, isSecret, textIn } = mapping;
  if ('fixed' in origin) {
    return (record: Record<string, unknown>): void => {
      record[field] = origin.fixed;
    };
  }
  const textOf = readFieldFrom(mapping, around);
  return (record: Record<string, unknown>, cells: readonly string[], reading: RowReading): void => {
    reading.isSecret = isSecret;
    const text = textOf(cells, reading);
    const before = reading.problems.length;
    if (text !== '')
      record[field] = text.includes('\0')
        ? reading.fault('Expected text without NUL characters', text)
        : reader(text, reading);
    if (textIn !== null && text !== '') record[textIn] = text;
    if (isRequired && record[field] === null && reading.problems.length === before)
      reading.fault('Expected a value', text);
    reading.isSecret = false;
  };
};

const readKey = (source: Source, { columns }: FileAround): CellsReader<string> => {
  const places = source.key.map((name) => columns.indexOf(name));
  const name = source.key.join(', ');
  return (cells, reading) => {
    const parts = places.map((at) => (cells[at] ?? '').trim());
    const key = parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => part.replaceAll('|', '\\|')).join('|');
    reading.column = name;
    if (parts.every((part) => part === '')) reading.fault('Expected a key', '');
    else if (key.length > LONGEST_KEY || key.includes('\0'))
      reading.fault(`Expected a key of at most ${LONGEST_KEY} characters`, key);
    return key;
  };
};

const readJurisdiction = (source: Source, around: FileAround): CellsReader<string> => {
  const { jurisdiction } = source;
  if (jurisdiction === null || 'fixed' in jurisdiction) {
    const value = jurisdiction === null ? around.jurisdiction : jurisdiction.fixed;
    return () => value ?? '';
  }
  const at = around.columns.indexOf(jurisdiction.column);
  return (cells, reading) => {
    const text = (cells[at] ?? '').trim();
    const code = /^(\d{6})(?:\d{6})?$/.exec(text)?.[1];
    reading.column = jurisdiction.column;
    if (code === undefined || code === NATIONAL) reading.fault('Expected the code of a government', text);
    return code ?? '';
  };
};

const instantOf = (value: unknown): number => Date.parse(String(value));

const warnBy =
  ({ field, other, days, sentence }: WarnRule) =>
  (record: Record<string, unknown>, reading: RowReading): void => {
    const [value, against] = [record[field], record[other]];
    if (value === null || against === null) return;
    const isOdd = days === null ? String(value) < String(against) : instantOf(value) - instantOf(against) > days * DAY;
    reading.column = null;
    if (isOdd) reading.warn(sentence, `${value} and ${against}`);
  };

/** Makes the reader of the rows of one file: cells in, a record or what is wrong out. */
export const createRowMapper = <Kind extends RecordShape>(
  source: Source<Kind>,
  around: FileAround,
): RowMapper<Kind> => {
  const blank = Object.fromEntries(Object.keys(source.kind.fields).map((field) => [field, null]));
  const fields = source.fields.map((mapping) => readField(mapping, around));
  const rules = source.rules.map(warnBy);
  const skips = source.skips.map(({ column, is }) => ({ at: around.columns.indexOf(column), is }));
  const keyOf = readKey(source, around);
  /** What no field tells alone. */
  const readWhole = (record: Record<string, unknown>, reading: RowReading): void => {
    const fault = source.kind.faultOf?.(record);
    reading.column = null;
    if (fault != null) reading.fault(fault.expected, fault.found);
  };
  const jurisdictionOf = readJurisdiction(source, around);
  return (cells) => {
    if (skips.some(({ at, is }) => is.has((cells[at] ?? '').trim()))) return { kind: 'skipped' };
    const reading = new RowReading(around.places);
    reading.jurisdiction = jurisdictionOf(cells, reading);
    const sourceId = keyOf(cells, reading);
    const record: Record<string, unknown> = { ...blank };
    for (const read of fields) read(record, cells, reading);
    if (reading.problems.length === 0) readWhole(record, reading);
    if (reading.problems.length > 0) return { kind: 'faulty', problems: reading.problems };
    for (const rule of rules) rule(record, reading);
    const { jurisdiction } = reading;
    const made = { kind: source.kind, jurisdiction, sourceId, record, clock: null, lookups: [] };
    return { kind: 'records', records: [made], warnings: reading.warnings };
  };
};
