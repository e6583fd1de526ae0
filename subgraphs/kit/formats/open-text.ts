import { textFormatOf } from './content.ts';
import type { FileShape, FileTable } from './formats.ts';
import { htmlSheets } from './markup/html.ts';
import { spreadsheetXmlSheets } from './markup/spreadsheet-xml.ts';
import { pageTables, sheetTables } from './sheets.ts';
import { peekText } from './stream.ts';
import { openCsv } from './text/csv.ts';
import { decodeText } from './text/encoding.ts';
import { openJson } from './text/json.ts';
import { unreadable } from './unreadable.ts';

const HEAD = 8192;

const looksLikeJson = (head: string): boolean => /^\s*(\[\s*[[{\]]|\{\s*["}])/.test(head);

/** Whether each line is an element: the first is one whole, and another follows. */
const isLines = (head: string, { format, at = null }: FileShape): boolean => {
  const start = head.trimStart();
  if (at !== null || !start.startsWith('{')) return false;
  return format === 'ndjson' || /^\{[^\n]*\}\s*\n\s*\{/.test(start);
};

/** Opens a text by what it is. @throws {Fault} UNREADABLE_FILE when it holds no table. */
export async function* openText(
  body: AsyncIterable<Uint8Array>,
  bytes: Uint8Array,
  shape: FileShape,
): AsyncGenerator<FileTable> {
  const { head, whole } = await peekText(decodeText(body, bytes), HEAD);
  const isJson = looksLikeJson(head);
  if (shape.format === 'table' && isJson && shape.columns.length > 0)
    throw unreadable('Expected a table such as CSV or XLSX, found JSON. Choose the system that fits the file.');
  switch (textFormatOf(head, shape.format !== 'table' || isJson)) {
    case 'json':
      yield await openJson(whole, shape, isLines(head, shape));
      return;
    case 'spreadsheet xml':
      yield* sheetTables(spreadsheetXmlSheets(whole), shape);
      return;
    case 'html':
      yield* pageTables(htmlSheets(whole), shape);
      return;
    case 'csv': {
      const table = await openCsv(whole, shape);
      if (table === null) throw unreadable('Expected a header and rows, found an empty file. Choose another file.');
      yield table;
    }
  }
}
