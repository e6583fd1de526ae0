import { type FileHandle, open } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

export const COLUMNS = 20;
/** Different texts that the cells of the workbook name. */
export const TEXTS = 200_000;

const ROWS_AT_ONCE = 500;
const LONG = '占道经营影响通行，车子开不过去，老人和小孩也走不了，请执法队来看一看。';
const LETTERS = Array.from({ length: COLUMNS }, (_, at) => String.fromCharCode(65 + at));

/** The text of a number as a workbook names it: some two hundred characters, so that all together are more than memory may hold. */
export const textOf = (number: number): string => `${number}号，${LONG.repeat(6)}`;
/** Which text a cell names: all over the list, as in a sheet that was sorted by another column. */
export const numberOf = (row: number, column: number): number => (row * 7919 + column * 104_729) % TEXTS;

/** What a chunk of rows looks like. */
export const inChunks = function* (rows: number, rowOf: (row: number) => string): Generator<Buffer> {
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, rows - from);
    yield Buffer.from(Array.from({ length: count }, (_, at) => rowOf(from + at)).join(''));
  }
};

const csvRow = (row: number): string =>
  `${LETTERS.map((letter, column) => (column % 2 === 0 ? `${letter}${row}` : `"新河镇，${row % 1000}号"`)).join(',')}\n`;

/** Writes a CSV file of so many rows under a header. */
export const writeCsv = async (path: string, rows: number): Promise<void> => {
  await using file = await open(path, 'w');
  await file.writeFile(`${LETTERS.join(',')}\n`);
  for (const chunk of inChunks(rows, csvRow)) await file.writeFile(chunk);
};

const cellOf = (row: number, column: number): string => {
  const place = `${LETTERS[column]}${row}`;
  if (row === 1) return `<c r="${place}" t="inlineStr"><is><t>${LETTERS[column]}</t></is></c>`;
  if (column % 2 === 0) return `<c r="${place}" s="1"><v>${40_000 + (row % 5000)}</v></c>`;
  return `<c r="${place}" t="s"><v>${numberOf(row, column)}</v></c>`;
};
const sheetRow = (at: number): string =>
  `<row r="${at + 1}">${LETTERS.map((_, column) => cellOf(at + 1, column)).join('')}</row>`;

const whole = function* (...texts: readonly string[]): Generator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
};
const between = function* (before: string, chunks: Iterable<Buffer>, after: string): Generator<Buffer> {
  yield Buffer.from(before);
  yield* chunks;
  yield Buffer.from(after);
};

type Written = { readonly name: Buffer; readonly sizes: readonly number[]; readonly offset: number };

const fields = (...values: readonly (readonly [bytes: number, value: number])[]): Buffer =>
  Buffer.concat(
    values.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
const account = ({ sizes: [crc = 0, packed = 0, size = 0], name }: Written): Buffer =>
  fields([2, 20], [2, 0x800], [2, 8], [4, 0], [4, crc], [4, packed], [4, size], [2, name.length], [2, 0]);
const localHeader = (written: Written): Buffer =>
  Buffer.concat([fields([4, 0x04034b50]), account(written), written.name]);

/** Packs one file of the archive from `offset` on; its sizes are written before it when they are known. */
const pack = async (
  file: FileHandle,
  { name, offset, chunks }: { name: Buffer; offset: number; chunks: Iterable<Buffer> },
): Promise<{ written: Written; next: number }> => {
  let [crc, packed, size] = [0, 0, 0];
  const start = offset + localHeader({ name, offset, sizes: [] }).length;
  const deflate = createDeflateRaw({ level: 1 });
  const feed = (async () => {
    for (const chunk of chunks) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      if (!deflate.write(chunk)) await new Promise((resolve) => deflate.once('drain', resolve));
    }
    deflate.end();
  })();
  for await (const piece of deflate as AsyncIterable<Buffer>) {
    await file.write(piece, 0, piece.length, start + packed);
    packed += piece.length;
  }
  await feed;
  const written = { name, offset, sizes: [crc, packed, size] };
  await file.write(localHeader(written), 0, null, offset);
  return { written, next: start + packed };
};

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (list: Readonly<Record<string, string>>): string =>
  `<Relationships>${Object.entries(list)
    .map(([kind, target]) => `<Relationship Id="${kind}" Type="${RELATIONS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The rows of the one sheet as XML, and then the texts that they name. */
export type Sheet = { readonly rows: Iterable<Buffer>; readonly texts: Iterable<Buffer> };

const partsOf = ({ rows, texts }: Sheet): Readonly<Record<string, Iterable<Buffer>>> => ({
  '[Content_Types].xml': whole('<Types/>'),
  '_rels/.rels': whole(relations({ officeDocument: 'xl/workbook.xml' })),
  'xl/workbook.xml': whole(`<workbook><sheets><sheet name="一" sheetId="1" r:id="worksheet"/></sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': whole(
    relations({ worksheet: 'sheet.xml', sharedStrings: 'sharedStrings.xml', styles: 'styles.xml' }),
  ),
  'xl/sheet.xml': between('<worksheet><sheetData>', rows, '</sheetData></worksheet>'),
  'xl/sharedStrings.xml': between('<sst>', texts, '</sst>'),
  'xl/styles.xml': whole('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
});

/** The texts of the workbook, as its list has them. */
export const sharedTexts = (): Iterable<Buffer> => inChunks(TEXTS, (at) => `<si><t>${textOf(at)}</t></si>`);

/** Writes a workbook of so many rows under a header. */
export const writeWorkbook = (path: string, rows: number): Promise<void> =>
  packWorkbook(path, { rows: inChunks(rows + 1, sheetRow), texts: sharedTexts() });

/** Writes a workbook of one sheet, its shared texts after it. */
export const packWorkbook = async (path: string, sheet: Sheet): Promise<void> => {
  await using file = await open(path, 'w');
  const all: Written[] = [];
  let offset = 0;
  for (const [name, chunks] of Object.entries(partsOf(sheet))) {
    const { written, next } = await pack(file, { name: Buffer.from(name), offset, chunks });
    all.push(written);
    offset = next;
  }
  const directory = Buffer.concat(
    all.flatMap((written) => [
      fields([4, 0x02014b50], [2, 20]),
      account(written),
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, written.offset]),
      written.name,
    ]),
  );
  const counts = fields([2, 0], [2, 0], [2, all.length], [2, all.length], [4, directory.length], [4, offset], [2, 0]);
  const end = Buffer.concat([directory, fields([4, 0x06054b50]), counts]);
  await file.write(end, 0, null, offset);
};
