import { openCsv } from './text/csv.ts';
import { openJson } from './text/json.ts';

/** A row as it came: its cells in the order of the columns, or what keeps them from standing in that order. */
export type RawRow = { readonly cells: readonly string[]; readonly damage: string | null };

/** A table that is being read: its columns are known, its rows follow. */
export type FileTable = {
  /** The sheet, or the member of an archive; null where the file is one table. */
  readonly name: string | null;
  readonly columns: readonly string[];
  /** Members of a JSON document's root. */
  readonly context: Readonly<Record<string, string>>;
  /** Some hundred rows at a time; none is blank. */
  readonly rows: AsyncIterable<readonly RawRow[]>;
};

/** What a file is expected to be. Its content decides between the formats of a table. */
export type FileShape = {
  readonly format: 'table' | 'json' | 'ndjson';
  /** The first sheet, all, or those of these names. */
  readonly sheets?: 'first' | 'all' | readonly string[];
  /** The row of the header, 1 is the first; or it is found by its columns. */
  readonly header?: number | 'found';
  /** The columns that must be there: one name, or several of which one will do. */
  readonly columns: readonly (readonly string[])[];
  /** The member of a JSON document's root that holds the list; null where the root is the list. */
  readonly at?: string | null;
  /** Members of a JSON document's root that stand before the list. */
  readonly context?: readonly string[];
};

/**
 * Opens a file by its content, not its name, and streams its tables: each one's rows are read before the next is asked for.
 * Leaving the loop early ends the reading of the body.
 * @throws {Fault} UNREADABLE_FILE when it is empty, cut, none of the formats, or lacks columns that the shape names.
 */
export async function* openTables(body: AsyncIterable<Uint8Array>, shape: FileShape): AsyncGenerator<FileTable> {
  yield shape.format === 'table' ? await openCsv(body, shape) : openJson(body, shape);
}
