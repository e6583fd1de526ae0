import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { FileTable, RawRow } from '@network/kit/formats';
import type { Source } from '@network/kit/mapping/source-file';
import { type Body, type KeptBody, keepBody, Scratch } from './body.ts';
import { openFile } from './open-file.ts';

/** A file that can be read more than once, until it is discarded. */
export type KeptFile = {
  readonly bytes: number | null;
  readonly sha256: string | null;
  open(): AsyncIterable<FileTable>;
  discard(): Promise<void>;
};

const isKept = (body: Body): body is Body & KeptBody => body.open !== undefined;

/** Keeps a body, unless it is kept already, and opens it by its source file. @throws {Fault} UNREADABLE_FILE */
export const keepFile = async (source: Source, body: Body): Promise<KeptFile> => {
  const kept = isKept(body) ? body : await keepBody(body);
  const { bytes, sha256 } = kept;
  return { bytes, sha256, discard: () => kept.discard(), open: () => openFile(source, kept.open()) };
};

type Head = Omit<FileTable, 'rows'>;

/** One line; the two separators that JSON leaves as they are would end it. */
const lineOf = (value: unknown): string =>
  `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;

const isHead = (line: Head | readonly RawRow[]): line is Head => !Array.isArray(line);

/** The tables of what was kept line by line: the head of a table, then its rows some hundred at a time. */
async function* readTables(scratch: Scratch): AsyncGenerator<FileTable> {
  const lines = createInterface({ input: Readable.from(scratch.read()), crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
  const next = async (): Promise<Head | readonly RawRow[] | null> => {
    const { done, value } = await lines.next();
    return done === true ? null : JSON.parse(value);
  };
  let line = await next();
  while (line !== null && isHead(line)) {
    let after: Head | readonly RawRow[] | null = null;
    const rows = async function* (): AsyncGenerator<readonly RawRow[]> {
      for (after = await next(); after !== null && !isHead(after); after = await next()) yield after;
    };
    yield { ...line, rows: rows() };
    line = after;
  }
}

/** Keeps tables that come but once, as the pages of another system do. */
export const keepTables = async (tables: AsyncIterable<FileTable>): Promise<KeptFile> => {
  const scratch = new Scratch();
  try {
    for await (const { rows, ...head } of tables) {
      await scratch.append(lineOf(head));
      for await (const some of rows) await scratch.append(lineOf(some));
    }
    await scratch.end();
  } catch (error) {
    await scratch.discard();
    throw error;
  }
  return { bytes: null, sha256: null, open: () => readTables(scratch), discard: () => scratch.discard() };
};
