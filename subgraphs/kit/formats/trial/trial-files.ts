import { type FileShape, type FileTable, openTables, type RawRow } from '../formats.ts';

export type ReadTable = Omit<FileTable, 'rows'> & { readonly all: readonly RawRow[] };

/** A body in pieces of so many bytes. */
export const bytesOf = async function* (content: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

/** Anything with these columns; none means whatever is there. */
export const tableWith = (...columns: string[]): FileShape => ({
  format: 'table',
  columns: columns.map((name) => [name]),
});

/** Every table of a file, read to its end. */
export const tablesOf = async (
  content: string | Uint8Array,
  shape: FileShape = tableWith(),
  size?: number,
): Promise<ReadTable[]> => {
  const tables: ReadTable[] = [];
  for await (const { rows, ...table } of openTables(bytesOf(content, size), shape)) {
    const all: RawRow[] = [];
    for await (const batch of rows) all.push(...batch);
    tables.push({ ...table, all });
  }
  return tables;
};

/** The cells of the only table of a file. */
export const cellsOf = async (
  content: string | Uint8Array,
  shape?: FileShape,
): Promise<readonly (readonly string[])[]> =>
  (await tablesOf(content, shape)).flatMap(({ all }) => all.map(({ cells }) => cells));
