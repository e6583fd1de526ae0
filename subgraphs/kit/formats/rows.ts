import { pipeline, Readable } from 'node:stream';
import { Fault } from '@network/schema/errors';
import { JSONParser } from '@streamparser/json';
import { CsvError, parse } from 'csv-parse';
import { readUtf8 } from './bytes.ts';

/** A row as it came: its cells in the order of the columns, or what keeps them from standing in that order. */
export type RawRow = { readonly cells: readonly string[]; readonly damage: string | null };

/** A file that is being read: its columns are known, its rows follow. */
export type OpenFile = {
  readonly columns: readonly string[];
  readonly context: Readonly<Record<string, string>>;
  readonly rows: AsyncIterable<RawRow>;
};

const LARGEST_ROW = 4 * 1024 * 1024;

const unreadable = (sentence: string): Fault => new Fault('UNREADABLE_FILE', sentence);

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

/** Opens CSV with a header in its first row. */
export const openCsv = async (body: AsyncIterable<Uint8Array>): Promise<OpenFile> => {
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
  async function* rows(width: number): AsyncGenerator<RawRow> {
    for (let cells = await next(); cells !== null; cells = await next()) yield toRow(cells, width);
  }
  return { columns: header.map((name) => name.trim()), context: {}, rows: rows(header.length) };
};

export type JsonShape = {
  /** The member of the root that holds the list; null where the root is the list. */
  readonly at: string | null;
  readonly context: readonly string[];
  /** The members of an element that are read. */
  readonly columns: readonly string[];
};

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).toWellFormed();
};

const elementRow = (element: unknown, columns: readonly string[]): RawRow => {
  if (typeof element !== 'object' || element === null || Array.isArray(element))
    return { cells: [textOf(element)], damage: 'no object' };
  const members = new Map(Object.entries(element));
  return { cells: columns.map((name) => textOf(members.get(name))), damage: null };
};

/** Elements of the list and members of the root, in the order in which they end in the text. */
async function* jsonParts(
  body: AsyncIterable<Uint8Array>,
  { at, context }: JsonShape,
): AsyncGenerator<{ name: string | null; value: unknown }> {
  const list = at === null ? '$' : `$.${at}`;
  const found: { name: string | null; value: unknown }[] = [];
  const parser = new JSONParser({
    paths: [`${list}.*`, list, ...context.map((name) => `$.${name}`)],
    keepStack: false,
  });
  const depth = at === null ? 0 : 1;
  let hasList = false;
  parser.onValue = ({ value, key, stack }) => {
    if (stack.length > depth) found.push({ name: null, value });
    else if (key === (at ?? undefined)) hasList = Array.isArray(value);
    else found.push({ name: String(key), value });
  };
  try {
    for await (const text of readUtf8(body)) {
      parser.write(text);
      yield* found.splice(0);
    }
    if (!parser.isEnded) parser.end();
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw unreadable('Expected JSON, found text that is none or is cut. Check the file and send it again.');
  }
  yield* found.splice(0);
  if (!hasList)
    throw unreadable(
      `Expected JSON with a list ${at === null ? 'as its root' : `"${at}"`}, found none. Choose the file that fits the system.`,
    );
}

/** Opens a JSON document with a list of objects. Members of the root must stand before the list. */
export const openJson = async (body: AsyncIterable<Uint8Array>, shape: JsonShape): Promise<OpenFile> => {
  const context: Record<string, string> = {};
  const isWhole = (): boolean => shape.context.every((name) => Object.hasOwn(context, name));
  async function* rows(): AsyncGenerator<RawRow> {
    for await (const { name, value } of jsonParts(body, shape)) {
      if (name !== null) {
        context[name] = textOf(value);
        continue;
      }
      if (!isWhole()) {
        throw unreadable(
          `Expected ${shape.context.join(', ')} before the list of a JSON document, found the list first. Move them to its beginning.`,
        );
      }
      yield elementRow(value, shape.columns);
    }
  }
  return { columns: shape.columns, context, rows: rows() };
};
