import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { escaped, textRows, workbookOf } from './trial-workbook.ts';

/**
 * A workbook as text: what `first.sheet.json` and `second.sheet.json` hold. `merges` are ranges (`A2:A4`) whose first cell
 * alone has a text. `as` says what it is written as; HTML and XML are what exports call .xls.
 */
export type SheetFile = {
  readonly as: 'xlsx' | 'xls-xml' | 'xls-html';
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly string[])[];
    readonly merges?: readonly string[];
  }[];
};

const asHtml = ({ sheets }: SheetFile): string => {
  const tables = sheets.map(
    ({ rows }) =>
      `<table border="1">${rows
        .map((cells) => `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
        .join('\n')}</table>`,
  );
  return `<html><head><meta charset="utf-8"></head><body>${tables.join('\n')}</body></html>`;
};

const asXml = ({ sheets }: SheetFile): string => {
  const cell = (text: string): string => `<Cell><Data ss:Type="String">${escaped(text)}</Data></Cell>`;
  const written = sheets.map(
    ({ name, rows }) =>
      `<Worksheet ss:Name="${escaped(name)}"><Table>${rows.map((cells) => `<Row>${cells.map(cell).join('')}</Row>`).join('\n')}</Table></Worksheet>`,
  );
  return `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${written.join('')}</Workbook>`;
};

const mergesXml = (merges: readonly string[]): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

/** The bytes of a workbook that is kept as text. */
export const packSheets = (file: SheetFile): Buffer => {
  if (file.as === 'xls-html') return Buffer.from(asHtml(file));
  if (file.as === 'xls-xml') return Buffer.from(asXml(file));
  return workbookOf({
    sheets: file.sheets.map(({ name, rows, merges = [] }) => ({
      name,
      rows: textRows(rows),
      after: mergesXml(merges),
    })),
  });
};

/** A trial file as its system sends it: `…sheet.json` packed, any other as it is; and the name it is sent under. */
export const readTrialFile = async (path: string): Promise<{ name: string; bytes: Buffer }> => {
  const bytes = await readFile(path);
  if (!path.endsWith('.sheet.json')) return { name: basename(path), bytes };
  const file: SheetFile = JSON.parse(bytes.toString('utf8'));
  const ending = file.as === 'xlsx' ? '.xlsx' : '.xls';
  return { name: basename(path, '.sheet.json') + ending, bytes: packSheets(file) };
};
