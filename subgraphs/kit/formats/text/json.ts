import { Fault } from '@network/schema/errors';
import { JSONParser } from '@streamparser/json';
import type { FileShape, FileTable, RawRow } from '../formats.ts';
import { unreadable } from '../unreadable.ts';
import { readUtf8 } from './bytes.ts';

type JsonShape = { readonly at: string | null; readonly context: readonly string[] };

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

type Part = { readonly name: string | null; readonly value: unknown };

/** Elements of the list and members of the root, in the order in which they end in the text. */
async function* jsonParts(body: AsyncIterable<Uint8Array>, { at, context }: JsonShape): AsyncGenerator<Part[]> {
  const list = at === null ? '$' : `$.${at}`;
  const found: Part[] = [];
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
      if (found.length > 0) yield found.splice(0);
    }
    if (!parser.isEnded) parser.end();
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw unreadable('Expected JSON, found text that is none or is cut. Check the file and send it again.');
  }
  yield found.splice(0);
  if (!hasList)
    throw unreadable(
      `Expected JSON with a list ${at === null ? 'as its root' : `"${at}"`}, found none. Choose the file that fits the system.`,
    );
}

/** Opens a JSON document with a list of objects. Members of the root must stand before the list. */
export const openJson = (
  body: AsyncIterable<Uint8Array>,
  { at = null, context: names = [], columns: choices }: FileShape,
): FileTable => {
  const columns = [...new Set(choices.flat())];
  const context: Record<string, string> = {};
  const rowOf = (value: unknown): RawRow => {
    if (names.every((name) => Object.hasOwn(context, name))) return elementRow(value, columns);
    throw unreadable(
      `Expected ${names.join(', ')} before the list of a JSON document, found the list first. Move them to its beginning.`,
    );
  };
  async function* rows(): AsyncGenerator<RawRow[]> {
    for await (const parts of jsonParts(body, { at, context: names })) {
      const batch: RawRow[] = [];
      for (const { name, value } of parts) {
        if (name === null) batch.push(rowOf(value));
        else context[name] = textOf(value);
      }
      if (batch.length > 0) yield batch;
    }
  }
  return { name: null, columns, context, rows: rows() };
};
