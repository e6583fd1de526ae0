import { columnFinder } from '@network/kit/formats/column-names';
import type { FieldMapping, JoinedText, Origin } from '../language/check-field.ts';
import type { Condition } from '../language/conditions.ts';
import { clean } from '../readers/text.ts';
import type { FileAround, Lookup } from './mapped-row.ts';
import type { RowReading } from './row-reading.ts';

export type CellsReader<Value> = (cells: readonly string[], reading: RowReading) => Value;
type Fields = Record<string, unknown>;

const fromColumns = (
  names: readonly string[],
  { empty, around }: { empty: ReadonlySet<string>; around: FileAround },
) => {
  const find = columnFinder(around.columns);
  const places = names.map(find).filter((at) => at >= 0);
  const [only = -1] = places;
  const first = around.columns[only] ?? names[0] ?? null;
  const pick: CellsReader<string> = (cells, reading) => {
    for (const at of places) {
      const text = clean(cells[at] ?? '');
      if (text === '' || empty.has(text)) continue;
      reading.column = around.columns[at] ?? null;
      return text;
    }
    reading.column = first;
    return '';
  };
  if (places.length !== 1) return pick;
  const single: CellsReader<string> = (cells, reading) => {
    reading.column = first;
    const text = clean(cells[only] ?? '');
    return empty.size > 0 && empty.has(text) ? '' : text;
  };
  return single;
};

const fromAround = (from: 'file' | 'sheet' | 'row' | 'piece', { file, sheet }: FileAround): CellsReader<string> => {
  const constant = clean((from === 'file' ? file : sheet) ?? '');
  return (_, reading) => {
    reading.column = null;
    if (from === 'row') return String(reading.rowNumber);
    return from === 'piece' ? reading.piece : constant;
  };
};

const fromJoin = (
  { joined, by }: { joined: readonly JoinedText[]; by: string },
  { empty, around }: { empty: ReadonlySet<string>; around: FileAround },
): CellsReader<string> => {
  const find = columnFinder(around.columns);
  const parts = joined.map((part): CellsReader<string> => {
    if (typeof part === 'object') return fromAround(part.from, around);
    const at = find(part);
    return (cells) => clean(cells[at] ?? '');
  });
  const name = joined.filter((part) => typeof part === 'string').join('+');
  return (cells, reading) => {
    const texts = parts.map((read) => read(cells, reading)).filter((text) => text !== '' && !empty.has(text));
    reading.column = name;
    return texts.join(by);
  };
};

const textBy = (
  { origin, empty }: { origin: Origin; empty: ReadonlySet<string> },
  around: FileAround,
): CellsReader<string> => {
  if ('columns' in origin) return fromColumns(origin.columns, { empty, around });
  if ('joined' in origin) return fromJoin(origin, { empty, around });
  if ('from' in origin) return fromAround(origin.from, around);
  const text = 'context' in origin ? clean(around.context[origin.context] ?? '') : String(origin.fixed);
  return (_, reading) => {
    reading.column = null;
    return text;
  };
};

/** The text of a field in a row: where it comes from, then the piece of it, then nothing where it means nothing. */
export const readTextOf = (mapping: FieldMapping, around: FileAround): CellsReader<string> => {
  const whole = textBy(mapping, around);
  const { piece, empty } = mapping;
  if (piece === null) return whole;
  return (cells, reading) => {
    const text = whole(cells, reading);
    const part = text === '' ? '' : clean(piece(text));
    return empty.has(part) ? '' : part;
  };
};

type Test = (cells: readonly string[]) => boolean;

/** Conditions as questions to the cells of a row. */
export const testsOf = (conditions: readonly Condition[], { columns }: FileAround): readonly Test[] => {
  const find = columnFinder(columns);
  return conditions.map(({ column, holds }) => {
    const at = find(column);
    return (cells) => holds(clean(cells[at] ?? ''));
  });
};

export type FieldReader = (record: Fields, cells: readonly string[], reading: RowReading) => void;

const readAlways = (mapping: FieldMapping, around: FileAround): FieldReader => {
  const { field, origin, reader, isRequired, isSecret, textIn } = mapping;
  if ('fixed' in origin) {
    return (record) => {
      record[field] = origin.fixed;
    };
  }
  const textOf = readTextOf(mapping, around);
  return (record, cells, reading) => {
    reading.isSecret = isSecret;
    const text = textOf(cells, reading);
    const before = reading.faults;
    if (text !== '')
      record[field] = text.includes('\0')
        ? reading.fault('Expected text without NUL characters', text)
        : reader(text, reading);
    if (textIn !== null && text !== '') record[textIn] = text;
    if (isRequired && record[field] === null && reading.faults === before) reading.fault('Expected a value', text);
    reading.isSecret = false;
  };
};

/** The column, or the first of them, that a field is read from; null where it is read from none. */
export const columnNameOf = (mapping: FieldMapping | undefined): string | null => {
  if (mapping === undefined) return null;
  const { origin } = mapping;
  if ('columns' in origin) return origin.columns[0] ?? null;
  return 'joined' in origin ? origin.joined.filter((part) => typeof part === 'string').join('+') || null : null;
};

/** Reads one field of a row into its record, where its conditions hold; what keeps it from being read is noted. */
export const fieldReader = (mapping: FieldMapping, around: FileAround): FieldReader => {
  const read = readAlways(mapping, around);
  if (mapping.when.length === 0) return read;
  const { field, isRequired } = mapping;
  const when = testsOf(mapping.when, around);
  const column = columnNameOf(mapping);
  return (record, cells, reading) => {
    if (when.every((holds) => holds(cells))) read(record, cells, reading);
    else if (isRequired) {
      reading.column = column;
      reading.fault(`Expected a value of ${field}`, '');
    }
  };
};

/** What a record names by its natural key. */
export const lookupsOf = (mappings: readonly FieldMapping[]): ((record: Fields) => readonly Lookup[]) => {
  const looking = mappings.filter(({ lookup }) => lookup !== null);
  if (looking.length === 0) return () => [];
  return (record) =>
    looking.flatMap(({ field, lookup }) => {
      const value = record[field];
      if (lookup === null || value === null) return [];
      return [value].flat().map((key) => ({ field, key: String(key), ...lookup }));
    });
};
