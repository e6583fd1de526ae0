import { columnFinder } from '@network/kit/formats/column-names';
import { NATIONAL } from '@network/schema/network';
import type { RecordShape } from '../kind.ts';
import type { WarnRule } from '../language/check.ts';
import type { FieldMapping } from '../language/check-field.ts';
import type { RecordMapping } from '../language/check-part.ts';
import { clean } from '../readers/text.ts';
import { between } from '../readers/words.ts';
import type { Source } from '../source-file.ts';
import type { FileAround, MappedRecord, MappedRow, RowMapper } from './mapped-row.ts';
import { type CellsReader, columnNameOf, fieldReader, lookupsOf, readTextOf, testsOf } from './read-fields.ts';
import { isRemark } from './remarks.ts';
import { RowReading } from './row-reading.ts';

export type { Lookup, MappedRecord, MappedRow, RowMapper } from './mapped-row.ts';

type Fields = Record<string, unknown>;

const LONGEST_KEY = 500;
/** What spreadsheets make of a long number, an error of theirs, digits in a narrow column, a formula (=ROW(), =A2&"-1"). */
const SPOILT = /^(?:\d(?:\.\d+)?E\+\d+$|#(?:N\/A|DIV\/0!|[A-Z]+[!?]|#+)$|=.*(?:[("]|[A-Z]\$?\d))/;
const UNSPOILT =
  'Expected a key as its system writes it, found what a spreadsheet made of it; format the column as text and export again';
const DAY = 86_400_000;
const SKIPPED: MappedRow<never> = { kind: 'skipped' };

const isSpoilt = (text: string, reading: RowReading): boolean =>
  SPOILT.test(text) && reading.fault(UNSPOILT, text) === null;

const readKeyPart = (mapping: FieldMapping, around: FileAround): CellsReader<string> => {
  const textOf = readTextOf(mapping, around);
  return (cells, reading) => {
    const text = textOf(cells, reading);
    return text === '' || isSpoilt(text, reading) ? '' : String(mapping.reader(text, reading) ?? '');
  };
};

const readKeyPiece =
  (column: string): CellsReader<string> =>
  (_, reading) => {
    reading.column = column;
    return isSpoilt(reading.piece, reading) ? '' : reading.piece;
  };

const readKey = ({ keyParts, key, forEach }: RecordMapping, around: FileAround): CellsReader<string> => {
  const parts = keyParts.map((mapping) => readKeyPart(mapping, around));
  if (forEach !== null) parts.push(readKeyPiece(forEach.column));
  const name = key.join(', ');
  return (cells, reading) => {
    const before = reading.faults;
    const texts = parts.map((read) => read(cells, reading));
    const id = texts.length === 1 ? (texts[0] ?? '') : texts.map((text) => text.replaceAll('|', '\\|')).join('|');
    reading.column = name;
    if (reading.faults > before) return id;
    if (texts.every((text) => text === '')) reading.fault('Expected a key', '');
    else if (id.length > LONGEST_KEY || id.includes('\0'))
      reading.fault(`Expected a key of at most ${LONGEST_KEY} characters`, id);
    return id;
  };
};

const readJurisdiction = (source: Source, around: FileAround): CellsReader<string> => {
  const { jurisdiction } = source;
  if (jurisdiction === null || 'fixed' in jurisdiction) {
    const value = jurisdiction === null ? around.jurisdiction : jurisdiction.fixed;
    return () => value ?? '';
  }
  const at = columnFinder(around.columns)(jurisdiction.column);
  return (cells, reading) => {
    const text = clean(cells[at] ?? '');
    const code = /^(\d{6})(?:\d{6})?$/.exec(text)?.[1];
    reading.column = jurisdiction.column;
    if (code === undefined || code === NATIONAL) reading.fault('Expected the code of a government', text);
    return code ?? '';
  };
};

const instantOf = (value: unknown): number => Date.parse(String(value));

const warnBy =
  ({ field, other, days, sentence }: WarnRule) =>
  (record: Fields, reading: RowReading): void => {
    const [value, against] = [record[field], record[other]];
    if (value === null || against === null) return;
    const isOdd = days === null ? String(value) < String(against) : instantOf(value) - instantOf(against) > days * DAY;
    reading.column = null;
    if (isOdd) reading.warn(sentence, `${value} and ${against}`);
  };

/** The pieces that a row's records are made for; one nameless piece where there is one record. */
const piecesOf = ({ forEach }: RecordMapping, { columns }: FileAround): ((cells: readonly string[]) => string[]) => {
  if (forEach === null) return () => [''];
  const at = columnFinder(columns)(forEach.column);
  const separator = between(forEach.by);
  const piecesAt = (cells: readonly string[], column: number): string[] =>
    (cells[column] ?? '').split(separator).map(clean);
  if (forEach.except === null) return (cells) => [...new Set(piecesAt(cells, at))].filter((piece) => piece !== '');
  const but = columnFinder(columns)(forEach.except);
  return (cells) => {
    const others = new Set(['', ...piecesAt(cells, but)]);
    return [...new Set(piecesAt(cells, at))].filter((piece) => !others.has(piece));
  };
};

/** Makes the records of one kind that a row brings. */
const recordMaker = <Kind extends RecordShape>(mapping: RecordMapping<Kind>, around: FileAround) => {
  const { kind } = mapping;
  const blank: Fields = Object.fromEntries(Object.keys(kind.fields).map((field) => [field, null]));
  const fields = mapping.fields.map((each) => fieldReader(each, around));
  const keyOf = readKey(mapping, around);
  const findLookups = lookupsOf(mapping.fields);
  const pieces = piecesOf(mapping, around);
  const when = testsOf(mapping.when, around);
  const columnOf = (field: string | undefined): string | null =>
    columnNameOf(mapping.fields.find((each) => each.field === field));
  /** What no field tells alone. */
  const readWhole = (record: Fields, reading: RowReading): void => {
    const fault = kind.faultOf?.(record);
    if (fault == null) return;
    reading.column = columnOf(fault.field);
    reading.fault(fault.expected, fault.found);
  };
  const makeOne = (cells: readonly string[], reading: RowReading): MappedRecord<Kind> => {
    const sourceId = keyOf(cells, reading);
    const record: Fields = { ...blank };
    for (const read of fields) read(record, cells, reading);
    if (reading.problems.length === 0) readWhole(record, reading);
    const { jurisdiction } = reading;
    return { kind, jurisdiction, sourceId, record, clock: null, lookups: findLookups(record) };
  };
  return (cells: readonly string[], reading: RowReading): MappedRecord<Kind>[] => {
    if (!when.every((holds) => holds(cells))) return [];
    return pieces(cells).map((piece) => {
      reading.piece = piece;
      return makeOne(cells, reading);
    });
  };
};

/** Makes all records of a row: the main ones first. */
const rowMaker = <Kind extends RecordShape>(source: Source<Kind>, around: FileAround) => {
  const makeMain = recordMaker<Kind>(source, around);
  const also = source.also.map((mapping) => recordMaker<Kind>(mapping, around));
  const rules = source.rules.map(warnBy);
  const { clock } = source;
  return (cells: readonly string[], reading: RowReading): MappedRecord<Kind>[] => {
    const main = makeMain(cells, reading);
    const made = also.length === 0 ? main : [...main, ...also.flatMap((make) => make(cells, reading))];
    const record = main[0]?.record;
    if (record !== undefined && reading.problems.length === 0) for (const rule of rules) rule(record, reading);
    if (clock === null) return made;
    const told = String(record?.[clock] ?? '');
    return made.map((each) => ({ ...each, clock: told }));
  };
};

/** Makes the reader of the rows of one table: cells in, records or what is wrong out. */
export const createRowMapper = <Kind extends RecordShape>(
  source: Source<Kind>,
  around: FileAround,
): RowMapper<Kind> => {
  const reading = new RowReading(around.places, around.ambiguous ?? source.ambiguous);
  const make = rowMaker(source, around);
  const skips = testsOf(source.skips, around);
  const jurisdictionOf = readJurisdiction(source, around);
  const isTable = source.format.name === 'table';
  return (cells, rowNumber) => {
    if (skips.some((holds) => holds(cells)) || (isTable && isRemark(cells))) return SKIPPED;
    reading.begin(rowNumber);
    reading.jurisdiction = jurisdictionOf(cells, reading);
    const records = make(cells, reading);
    if (reading.problems.length > 0) return { kind: 'faulty', problems: reading.problems };
    return records.length === 0 ? SKIPPED : { kind: 'records', records, warnings: reading.warnings };
  };
};
