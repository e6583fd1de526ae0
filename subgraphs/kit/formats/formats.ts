import { refuseCompound } from './archive/compound.ts';
import { createDesk, type Desk } from './archive/spool.ts';
import { gunzipped } from './archive/unpacked.ts';
import { type Member, openZip } from './archive/zip.ts';
import { HEAD, packingOf } from './content.ts';
import { openText } from './open-text.ts';
import { sheetTables } from './sheets.ts';
import { arriving, peekBytes } from './stream.ts';
import { unreadable } from './unreadable.ts';
import { isWorkbook, workbookSheets } from './workbook/workbook.ts';

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

/** Where in its packings a file is: one packing may stand around a table, none within it. */
type Place = { readonly shape: FileShape; readonly desk: Desk; readonly isPacked: boolean };

const refuseNested = () =>
  unreadable(
    'Expected one packing around the table, found another within it. Unpack the file once and send what is in it.',
  );

/** Files that packing programs add of their own. */
const isOwnFile = (name: string): boolean =>
  /^__MACOSX\//.test(name) || /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini)$/i.test(name);

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

async function* openMembers(members: readonly Member[], place: Place): AsyncGenerator<FileTable> {
  const files = members.filter(({ name }) => !isOwnFile(name));
  if (files.length === 0) throw unreadable('Expected an archive with a table, found an empty one. Pack it again.');
  for (const file of files) {
    for await (const table of openPacked(file.open(), { ...place, isPacked: true })) {
      const name = table.name === null ? baseName(file.name) : `${baseName(file.name)}/${table.name}`;
      yield files.length === 1 ? table : { ...table, name };
    }
  }
}

async function* openPacked(body: AsyncIterable<Uint8Array>, place: Place): AsyncGenerator<FileTable> {
  const { shape, desk, isPacked } = place;
  const { head, whole } = await peekBytes(body, HEAD);
  if (head.length === 0) throw unreadable('Expected a file with rows, found an empty one. Choose another file.');
  switch (packingOf(head)) {
    case 'gzip':
      if (isPacked) throw refuseNested();
      yield* openPacked(gunzipped(whole), { ...place, isPacked: true });
      return;
    case 'zip': {
      const members = await openZip(whole, desk);
      if (isWorkbook(members)) yield* sheetTables(workbookSheets(members, desk), shape);
      else if (isPacked) throw refuseNested();
      else yield* openMembers(members, place);
      return;
    }
    case 'compound':
      return refuseCompound(whole);
    case 'text':
      yield* openText(whole, head, shape);
  }
}

/**
 * Opens a file by its content, not its name, and streams its tables: each one's rows are read before the next is asked for.
 * Leaving the loop early ends the reading of the body.
 * @throws {Fault} UNREADABLE_FILE when it is empty, cut, none of the formats, or lacks columns that the shape names.
 */
export async function* openTables(body: AsyncIterable<Uint8Array>, shape: FileShape): AsyncGenerator<FileTable> {
  const desk = createDesk();
  const source = arriving(body);
  try {
    yield* openPacked(source, { shape, desk, isPacked: false });
  } finally {
    await source.return(undefined);
    await desk.clear();
  }
}
