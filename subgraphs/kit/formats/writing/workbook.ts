import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { RowsToWrite } from './csv.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** What XML 1.0 cannot say, and what a workbook would read as its own escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be escaped.
const ESCAPED = /[&<>"\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeOne = (one: string): string =>
  ENTITIES[one] ?? `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
const escaped = (text: string): string => text.replace(ESCAPED, escapeOne);

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
const relations = (list: string): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;

const membersFor = (sheet: string): readonly (readonly [name: string, xml: string])[] => [
  [
    '[Content_Types].xml',
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  ],
  ['_rels/.rels', relations(relation('r1', 'officeDocument', 'xl/workbook.xml'))],
  [
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  ['xl/_rels/workbook.xml.rels', relations(relation('r1', 'worksheet', 'worksheets/sheet1.xml'))],
];

const lettersOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);

const rowXml = (cells: readonly string[], row: number): string => {
  const xml = cells.map((text, column) =>
    text === ''
      ? ''
      : `<c r="${lettersOf(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
  );
  return `<row r="${row}">${xml.join('')}</row>`;
};

/**
 * Writes a workbook of one sheet as it streams, with memory for a batch of rows. Every cell is a text: none is a formula,
 * a date or a number, whatever it looks like. S-06.
 */
export async function* writeWorkbook(rows: RowsToWrite, sheet = 'Sheet1'): AsyncGenerator<Uint8Array> {
  let [ready, failure]: [Uint8Array[], Error | null] = [[], null];
  const zip = new Zip((error, chunk) => {
    if (error !== null) failure = error;
    else ready.push(chunk);
  });
  const take = (): Uint8Array[] => {
    if (failure !== null) throw failure;
    const taken = ready;
    ready = [];
    return taken;
  };
  const add = (name: string): ZipDeflate => {
    const member = new ZipDeflate(name, { level: 6 });
    zip.add(member);
    return member;
  };
  for (const [name, xml] of membersFor(sheet)) add(name).push(strToU8(xml), true);
  const data = add('xl/worksheets/sheet1.xml');
  data.push(strToU8(`${XML}<worksheet xmlns="${MAIN}"><sheetData>`));
  let row = 0;
  for await (const batch of rows) {
    const xml = batch.map((cells) => {
      row += 1;
      return rowXml(cells, row);
    });
    data.push(strToU8(xml.join('')));
    yield* take();
  }
  data.push(strToU8('</sheetData></worksheet>'), true);
  zip.end();
  yield* take();
}
