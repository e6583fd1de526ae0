import { posix } from 'node:path';
import type { Desk } from '../archive/spool.ts';
import type { Member } from '../archive/zip.ts';
import type { BareSheet } from '../header.ts';
import { unreadable } from '../unreadable.ts';
import { readSharedStrings } from './shared-strings.ts';
import { type Book, sheetRows } from './sheet.ts';
import { readStyles } from './styles.ts';
import { readPart } from './xml.ts';

/** A sheet of a workbook; hidden ones hold what forms choose from, not what people wrote. */
export type WorkbookSheet = BareSheet & { readonly isVisible: boolean };

type Relation = { readonly kind: string; readonly target: string };
type Listed = { readonly name: string; readonly relation: string; readonly isVisible: boolean };

const WORKBOOK = 'xl/workbook.xml';
/** Office documents that are no XLSX, by a file that they hold. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, 'a binary workbook (.xlsb)'],
  [/^word\//, 'a Word document'],
  [/^ppt\//, 'a presentation'],
  [/^content\.xml$/, 'an OpenDocument file (.ods)'],
];

const pathOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/**
 * Whether an archive is a workbook.
 * @throws {Fault} UNREADABLE_FILE when it is another Office document.
 */
export const isWorkbook = (members: readonly Member[]): boolean => {
  const paths = members.map(({ name }) => pathOf(name));
  const other = OTHERS.find(([file]) =>
    paths.includes('[content_types].xml') || paths.includes('mimetype') ? paths.some((path) => file.test(path)) : false,
  );
  if (other !== undefined)
    throw unreadable(
      `Expected XLSX or CSV, found ${other[1]}. Open it in Excel or WPS, choose Save As, Excel Workbook (.xlsx), and send that.`,
    );
  return paths.includes('[content_types].xml') || paths.includes(WORKBOOK);
};

const readRelations = async (part: Member | null, folder: string): Promise<ReadonlyMap<string, Relation>> => {
  const relations = new Map<string, Relation>();
  if (part === null) return relations;
  let [id, kind, target] = ['', '', ''];
  await readPart(part.open(), {
    open: () => {
      [id, kind, target] = ['', '', ''];
    },
    attribute: (name, value) => {
      if (name === 'Id') id = value;
      if (name === 'Type') kind = value.slice(value.lastIndexOf('/') + 1);
      if (name === 'Target') target = pathOf(value.startsWith('/') ? value : posix.join(folder, value));
      relations.set(id, { kind, target });
    },
  });
  return relations;
};

const readList = async (part: Member): Promise<{ sheets: Listed[]; is1904: boolean }> => {
  const sheets: Listed[] = [];
  let [element, is1904] = ['', false];
  await readPart(part.open(), {
    open: (name) => {
      element = name;
      if (name === 'sheet') sheets.push({ name: '', relation: '', isVisible: true });
    },
    attribute: (name, value) => {
      if (element === 'workbookPr' && name === 'date1904') is1904 = value === '1' || value === 'true';
      const sheet = sheets.at(-1);
      if (element !== 'sheet' || sheet === undefined) return;
      const change = { name: { name: value }, id: { relation: value }, state: { isVisible: value === 'visible' } };
      if (Object.hasOwn(change, name)) sheets[sheets.length - 1] = { ...sheet, ...change[name as keyof typeof change] };
    },
  });
  return { sheets, is1904 };
};

/**
 * The sheets of a workbook in its own order. Its texts and styles are read when the first sheet is.
 * @throws {Fault} UNREADABLE_FILE when parts of it are missing, cut or damaged.
 */
export async function* workbookSheets(members: readonly Member[], desk: Desk): AsyncGenerator<WorkbookSheet> {
  const byPath = new Map(members.map((member) => [pathOf(member.name), member]));
  const root = await readRelations(byPath.get('_rels/.rels') ?? null, '');
  const place = [...root.values()].find(({ kind }) => kind === 'officeDocument')?.target ?? WORKBOOK;
  const list = byPath.get(place);
  if (list === undefined) throw unreadable('Expected a workbook, found none in the file. Save it again as XLSX.');
  const folder = posix.dirname(place);
  const relations = await readRelations(byPath.get(`${folder}/_rels/${posix.basename(place)}.rels`) ?? null, folder);
  const partOf = (kind: string): Member | null =>
    byPath.get([...relations.values()].find((relation) => relation.kind === kind)?.target ?? '') ?? null;
  const { sheets, is1904 } = await readList(list);
  const openBook = async (): Promise<Book> => ({
    styles: await readStyles(partOf('styles')),
    strings: await readSharedStrings(partOf('sharedStrings'), desk),
    is1904,
  });
  let book: Promise<Book> | null = null;
  for (const { name, relation, isVisible } of sheets) {
    const { kind = '', target = '' } = relations.get(relation) ?? {};
    const part = byPath.get(target);
    // Sheets that are charts or dialogues hold no rows.
    if (kind !== 'worksheet' && kind !== '') continue;
    if (part === undefined)
      throw unreadable(
        `Expected a whole workbook, found nothing of its sheet "${name}". Save it again and send it again.`,
      );
    async function* rows() {
      book ??= openBook();
      yield* sheetRows(part as Member, await book);
    }
    yield { name, isVisible, isGrid: true, rows: rows() };
  }
}
