import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FileShape, FileTable, RawRow } from '../formats.ts';
import { unreadable } from '../unreadable.ts';
import { readUtf8 } from './bytes.ts';

const LARGEST_ROW = 4 * 1024 * 1024;
const ROWS_AT_ONCE = 500;

const translateCsvError = (error: unknown): unknown => {
  if (!(error instanceof CsvError)) return error;
  const line = 'lines' in error ? ` near line ${error['lines']}` : '';
  const found =
    error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark that is never closed' : 'a row that does not end';
  return unreadable(`Expected CSV, found ${found}${line}. Correct that row and send the file again.`);
};

/** A row that is longer than the header only by empty cells is whole. */
const toRow = (cells: string[], width: number): RawRow => {
  if (cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell === '')))
    return { cells, damage: null };
  return { cells, damage: `${cells.length} cells under ${width} columns` };
};

/** @throws {Fault} UNREADABLE_FILE when a column that must be there is missing. */
const requireColumns = (choices: FileShape['columns'], columns: readonly string[]): void => {
  const missing = choices.filter((names) => !names.some((name) => columns.includes(name)));
  if (missing.length === 0) return;
  const names = [...new Set(missing.map((choice) => choice.join(' or ')))];
  throw unreadable(
    `Expected a table with the columns ${names.join(', ')}, found only ${columns.join(', ').slice(0, 200)}. Choose the system that fits the file.`,
    { missing: names },
  );
};

/** Opens CSV with a header in its first row. */
export const openCsv = async (body: AsyncIterable<Uint8Array>, shape: FileShape): Promise<FileTable> => {
  const parser = parse({
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_ROW,
  });
  pipeline(Readable.from(readUtf8(body)), parser, () => {});
  const records = (parser as AsyncIterable<string[]>)[Symbol.asyncIterator]();
  const next = async (): Promise<string[] | null> => {
    try {
      const { done, value } = await records.next();
      return done === true ? null : value;
    } catch (error) {
      throw translateCsvError(error);
    }
  };
  const header = await next();
  if (header === null) throw unreadable('Expected a header and rows, found an empty file. Choose another file.');
  const columns = header.map((name) => name.trim());
  requireColumns(shape.columns, columns);
  async function* rows(width: number): AsyncGenerator<RawRow[]> {
    let batch: RawRow[] = [];
    for (let cells = await next(); cells !== null; cells = await next()) {
      batch.push(toRow(cells, width));
      if (batch.length < ROWS_AT_ONCE) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
  return { name: null, columns, context: {}, rows: rows(header.length) };
};
