import { Fault } from '@network/schema/errors';
import type { FileShape, FileTable } from './formats.ts';
import { type BareSheet, openTable } from './header.ts';
import { unreadable } from './unreadable.ts';

type Sheet = BareSheet & { readonly isVisible?: boolean };

const isWanted = ({ name, isVisible = true }: Sheet, { sheets = 'first' }: FileShape): boolean =>
  typeof sheets === 'string' ? isVisible : name !== null && sheets.includes(name);

const nothingIn = () => unreadable('Expected a header and rows, found an empty file. Choose another file.');

/**
 * The tables of the sheets that the shape asks for; blank sheets are none.
 * @throws {Fault} UNREADABLE_FILE when a sheet is missing, lacks columns, or all are blank.
 */
export async function* sheetTables(sheets: AsyncIterable<Sheet>, shape: FileShape): AsyncGenerator<FileTable> {
  const { sheets: wanted = 'first' } = shape;
  const seen: string[] = [];
  let count = 0;
  for await (const sheet of sheets) {
    seen.push(sheet.name ?? '');
    const table = isWanted(sheet, shape) ? await openTable(sheet, shape) : null;
    if (table === null) continue;
    count += 1;
    yield table;
    if (wanted === 'first') return;
  }
  const missing = typeof wanted === 'string' ? [] : wanted.filter((name) => !seen.includes(name));
  if (missing.length > 0)
    throw unreadable(
      `Expected the sheets ${missing.join(', ')}, found only ${seen.join(', ').slice(0, 200)}. Correct the names in the source file or send the whole workbook.`,
    );
  if (count === 0) throw nothingIn();
}

/**
 * The tables of a page that have the columns: pages hold others to lay things out.
 * @throws {Fault} UNREADABLE_FILE when none has them.
 */
export async function* pageTables(sheets: AsyncIterable<BareSheet>, shape: FileShape): AsyncGenerator<FileTable> {
  let [first, count]: [unknown, number] = [null, 0];
  for await (const sheet of sheets) {
    const table = await openTable(sheet, shape).catch((error: unknown) => {
      if (!(error instanceof Fault) || !('missing' in error.details)) throw error;
      first ??= error;
      return null;
    });
    if (table === null) continue;
    count += 1;
    yield table;
    if (shape.sheets !== 'all') return;
  }
  if (count === 0) throw first ?? nothingIn();
}
