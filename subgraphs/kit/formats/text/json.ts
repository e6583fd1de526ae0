import { Fault } from '@network/schema/errors';
import type { FileShape, FileTable, RawRow } from '../formats.ts';
import { plainNumber } from '../numbers.ts';
import { unreadable } from '../unreadable.ts';
import { createJsonReader, type Part } from './json-parts.ts';

const LARGEST_LINE = 4 * 1024 * 1024;
const LINES_AT_ONCE = 500;

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return plainNumber(String(value));
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).toWellFormed();
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member by its name; `address.street` also finds the street within the address. */
const memberOf = (element: Readonly<Record<string, unknown>>, name: string): unknown => {
  if (Object.hasOwn(element, name)) return element[name];
  const dot = name.indexOf('.');
  const inner = dot > 0 && Object.hasOwn(element, name.slice(0, dot)) ? element[name.slice(0, dot)] : null;
  return isObject(inner) ? memberOf(inner, name.slice(dot + 1)) : null;
};

const elementRow = (element: unknown, columns: readonly string[]): RawRow =>
  isObject(element)
    ? { cells: columns.map((name) => textOf(memberOf(element, name))), damage: null }
    : { cells: [textOf(element)], damage: 'no object' };

const refuseText = () =>
  unreadable('Expected JSON, found text that is none or is cut. Check the file and send it again.');

/** Elements of the list and members of the root, in the order in which they end in the text. */
async function* jsonParts(text: AsyncIterable<string>, shape: FileShape): AsyncGenerator<Part[]> {
  const reader = createJsonReader({ at: shape.at ?? null, context: shape.context ?? [] });
  try {
    for await (const piece of text) {
      const parts = reader.write(piece);
      if (parts.length > 0) yield parts;
    }
    yield reader.end();
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw refuseText();
  }
  if (reader.hasList()) return;
  const list = shape.at == null ? 'as its root' : `"${shape.at}"`;
  throw unreadable(`Expected JSON with a list ${list}, found none. Choose the file that fits the system.`);
}

const lineParts = (line: string, isLast: boolean): Part[] => {
  if (line.trim() === '') return [];
  try {
    // Numbers that a double cannot hold are read by the reader that keeps them.
    if (!/\d{15}|\d[eE]/.test(line)) return [{ name: null, value: JSON.parse(line) }];
    const reader = createJsonReader({ at: null, context: [], isElement: true });
    return [...reader.write(line), ...reader.end()];
  } catch {
    if (isLast) throw refuseText();
    return [{ name: null, value: line }];
  }
};

/** One element a line. A last line that is cut refuses the file; another that is no JSON is a row that is no object. */
async function* ndjsonParts(text: AsyncIterable<string>): AsyncGenerator<Part[]> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LARGEST_LINE)
      throw unreadable('Expected JSON lines, found a line that does not end. Correct it and send the file again.');
    for (let at = 0; at < lines.length; at += LINES_AT_ONCE)
      yield lines.slice(at, at + LINES_AT_ONCE).flatMap((line) => lineParts(line, false));
  }
  yield lineParts(rest, true);
}

/** What comes until the first elements do. */
const firstParts = async (parts: AsyncGenerator<Part[]>): Promise<Part[]> => {
  const first: Part[] = [];
  while (!first.some(({ name }) => name === null)) {
    const { done, value } = await parts.next();
    if (done === true) break;
    first.push(...value);
  }
  return first;
};

/** The members of the first elements, where no column is asked for. */
const columnsOf = (parts: readonly Part[]): string[] => [
  ...new Set(parts.flatMap(({ name, value }) => (name === null && isObject(value) ? Object.keys(value) : []))),
];

/**
 * Opens a JSON document with a list of objects, or JSON lines. Members of the root must stand before the list.
 * @throws {Fault} UNREADABLE_FILE when it is no JSON, cut, or without the list.
 */
export const openJson = async (text: AsyncIterable<string>, shape: FileShape, isLines: boolean): Promise<FileTable> => {
  const { context: names = [], columns: choices } = shape;
  const parts = isLines ? ndjsonParts(text) : jsonParts(text, shape);
  // Members that rows are read with are known when the table is opened.
  const early = choices.length === 0 || names.length > 0 ? await firstParts(parts) : [];
  const columns = choices.length === 0 ? columnsOf(early) : [...new Set(choices.flat())];
  const context: Record<string, string> = {};
  const rowOf = (value: unknown): RawRow => {
    if (names.every((name) => Object.hasOwn(context, name))) return elementRow(value, columns);
    throw unreadable(
      `Expected ${names.join(', ')} before the list of a JSON document, found the list first. Move them to its beginning.`,
    );
  };
  const toRows = (some: readonly Part[]): RawRow[] => {
    const rows: RawRow[] = [];
    for (const { name, value } of some) {
      if (name === null) rows.push(rowOf(value));
      else context[name] = textOf(value).replaceAll('\0', '␀');
    }
    return rows;
  };
  const first = toRows(early);
  async function* rows(): AsyncGenerator<RawRow[]> {
    yield first;
    for await (const some of parts) yield toRows(some);
  }
  return { name: null, columns, context, rows: rows() };
};
