import type { FileShape, FileTable } from '../formats.ts';
import { type BareRow, openTable } from '../header.ts';
import { peekText } from '../stream.ts';
import { unreadable } from '../unreadable.ts';
import { unmarkRow } from '../writing/formula-texts.ts';
import { type Dialect, findDialect, parseRows } from './dialect.ts';

/** Characters of one row; a cell that is larger is one whose quotation mark was never closed. */
const LARGEST_ROW = 4 * 1024 * 1024;
const HEAD = 32 * 1024;

const refuseRow = (found: string, line: number) =>
  unreadable(`Expected CSV, found ${found} near line ${line}. Correct that row and send the file again.`);

/** Line ends of any system as `\n`. A carriage return at the end of a piece waits for what follows it. */
const createLineEnds = () => {
  let held = '';
  return (piece: string, isLast: boolean): string => {
    const text = held + piece;
    held = !isLast && text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  };
};

const linesOf = (text: string): number => {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

async function* withLineEnds(text: AsyncIterable<string>): AsyncGenerator<string> {
  const translate = createLineEnds();
  for await (const piece of text) yield translate(piece, false);
  yield translate('', true);
}

/**
 * Whether one of the cells took rows in: some line after its first is as wide as the whole row, or its first and its last
 * line are, each with the cells before or after it.
 */
const tookRows = (cells: readonly string[], separator: string): boolean =>
  cells.some((cell, at) => {
    const [first = 0, ...others] = cell.split('\n').map((text) => text.split(separator).length);
    const last = others.at(-1) ?? 0;
    return others.some((width) => width >= cells.length) || (at + first >= cells.length && last > at);
  });

/** Refuses a row whose cell began with a quotation mark of its text, and went on to one in a row below. */
const refuseTaken = (text: string, { data, errors }: ReturnType<typeof parseRows>, separator: string, line: number) => {
  for (const { code, row = 0, index = 0 } of errors)
    if (code === 'InvalidQuotes' && tookRows(data[row] ?? [], separator))
      throw refuseRow(
        'a quotation mark that takes the rows after it into its cell',
        line + linesOf(text.slice(0, index)),
      );
};

/** Rows as they stream; the rest of a piece waits for the next one. */
async function* bareRows(text: AsyncIterable<string>, dialect: Dialect): AsyncGenerator<BareRow[]> {
  let [rest, number, line] = ['', 0, 1];
  const toRows = (rows: string[][]): BareRow[] =>
    rows.map((cells) => {
      number += 1;
      return { number, cells: unmarkRow(cells) };
    });
  for await (const piece of text) {
    const open = rest + piece;
    const parsed = parseRows(open, dialect, true);
    const { data, meta } = parsed;
    refuseTaken(open, parsed, dialect.separator, line);
    if (open.length - meta.cursor > LARGEST_ROW) throw refuseRow('a row that does not end', line);
    if (data.length > 0) yield toRows(data);
    line += linesOf(open.slice(0, meta.cursor));
    rest = open.slice(meta.cursor);
  }
  if (rest === '') return;
  const parsed = parseRows(rest, dialect, false);
  const { data, errors } = parsed;
  if (errors.some(({ code }) => code === 'MissingQuotes'))
    throw refuseRow('a quotation mark that is never closed', line);
  refuseTaken(rest, parsed, dialect.separator, line);
  yield toRows(data);
}

/**
 * Opens CSV, TSV and their kin. Separator and quote are found by the first rows.
 * @throws {Fault} UNREADABLE_FILE when a row does not end, or columns are missing.
 */
export const openCsv = async (text: AsyncIterable<string>, shape: FileShape): Promise<FileTable | null> => {
  const { head, whole } = await peekText(withLineEnds(text), HEAD);
  const dialect = findDialect(head.slice(0, HEAD), shape.columns);
  return openTable({ name: null, isGrid: false, rows: bareRows(whole, dialect) }, shape);
};
