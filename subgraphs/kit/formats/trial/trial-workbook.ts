import { type TrialMember, zipOf } from './trial-zip.ts';

/** A sheet as a test writes it: the XML of its rows, and what follows them. */
export type TrialSheet = {
  readonly name: string;
  readonly rows: string;
  readonly after?: string;
  readonly state?: 'visible' | 'hidden';
};

export type TrialBook = {
  readonly sheets: readonly TrialSheet[];
  /** The XML of each shared text, without its `si`. */
  readonly strings?: readonly string[];
  /** Format codes or built-in numbers of the cell styles 1, 2, …; style 0 is a plain number. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const relations = (list: readonly (readonly [string, string, string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const stylesXml = (formats: readonly (string | number)[]): string => {
  const own = formats.map((format, at) => (typeof format === 'string' ? { id: 164 + at, code: format } : null));
  const codes = own.flatMap((format) =>
    format === null ? [] : [`<numFmt numFmtId="${format.id}" formatCode="${escaped(format.code)}"/>`],
  );
  const cells = formats.map(
    (format, at) => `<xf numFmtId="${typeof format === 'string' ? 164 + at : format}" xfId="0"/>`,
  );
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
};

/** The XML of a sheet around its rows. */
export const sheetXml = ({ rows, after = '' }: TrialSheet): string =>
  `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:K65203"/><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The files of a workbook; the sheets stand before the shared texts, as some writers put them. */
export const membersOf = ({ sheets, strings = [], formats = [], is1904 = false }: TrialBook): TrialMember[] => [
  { name: '[Content_Types].xml', content: `${XML}<Types/>` },
  { name: '_rels/.rels', content: relations([['r1', 'officeDocument', 'xl/workbook.xml']]) },
  {
    name: 'xl/workbook.xml',
    content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state = 'visible' }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}" state="${state}" r:id="s${at}"/>`,
      )
      .join('')}</sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: relations([
      ...sheets.map((_, at) => [`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['f', 'styles', '/xl/styles.xml'],
    ]),
  },
  ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetXml(sheet) })),
  {
    name: 'xl/sharedStrings.xml',
    content: `${XML}<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  },
  { name: 'xl/styles.xml', content: stylesXml(formats) },
];

/** Writes a workbook. */
export const workbookOf = (book: TrialBook): Buffer => zipOf(membersOf(book));

const letter = (column: number): string =>
  (column < 26 ? '' : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The XML of rows of inline texts, each cell under its letter; an empty text is no cell. */
export const textRows = (rows: readonly (readonly string[])[], from = 1): string =>
  rows
    .map((cells, at) => {
      const xml = cells.map((text, column) =>
        text === ''
          ? ''
          : `<c r="${letter(column)}${from + at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
      );
      return `<row r="${from + at}">${xml.join('')}</row>`;
    })
    .join('');
