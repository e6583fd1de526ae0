import { markText } from './formula-texts.ts';

/** Rows of a table to be written, in batches: no promise per row. The first row is the header. */
export type RowsToWrite = AsyncIterable<readonly (readonly string[])[]>;

const BYTE_ORDER_MARK = '\uFEFF';
const QUOTED = /[",\r\n]/;

const cellOf = (text: string): string => {
  const cell = markText(text);
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

/** Writes CSV as spreadsheets of any language open it: UTF-8 with its mark, CRLF, no cell that is a formula. */
export async function* writeCsv(rows: RowsToWrite): AsyncGenerator<Uint8Array> {
  yield Buffer.from(BYTE_ORDER_MARK);
  for await (const batch of rows) {
    const lines = batch.map((cells) => `${cells.map(cellOf).join(',')}\r\n`);
    yield Buffer.from(lines.join(''));
  }
}
