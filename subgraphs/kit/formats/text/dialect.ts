// biome-ignore lint/correctness/noUnresolvedImports: a CommonJS module is its own default export.
import Papa from 'papaparse';
import { columnFinder } from '../column-names.ts';
import type { FileShape } from '../formats.ts';

/** How a text tells cells apart. */
export type Dialect = { readonly separator: string; readonly quote: string };

const SEPARATORS = [',', ';', '\t', '|'];
const QUOTE = '"';
/** A character that no text holds: nothing is quoted. */
const NO_QUOTE = '\uFFFF';
/** Only where cells hold no separator does one write them without quotes: elsewhere an open quote is a cut file. */
const DIALECTS: readonly Dialect[] = [
  ...SEPARATORS.map((separator) => ({ separator, quote: QUOTE })),
  ...SEPARATORS.map((separator) => ({ separator, quote: "'" })),
  { separator: '\t', quote: NO_QUOTE },
  { separator: '|', quote: NO_QUOTE },
];
const ROWS = 50;
const STEADY = 0.6;

/** The parser of the library, for a piece of text; `wholeRows` leaves a last row that may go on. */
export const parseRows = (text: string, { separator, quote }: Dialect, wholeRows: boolean) => {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n', quoteChar: quote, escapeChar: quote });
  return parser.parse(text, 0, wholeRows) as Papa.ParseResult<string[]>;
};

const hasColumns = (rows: readonly string[][], choices: FileShape['columns']): boolean =>
  choices.length > 0 &&
  rows.some((cells) => {
    const find = columnFinder(cells);
    return choices.every((choice) => choice.some((name) => find(name) >= 0));
  });

/** How much a dialect makes a table of the first rows: the columns that are asked for, then rows of one width. */
const scoreOf = (head: string, dialect: Dialect, choices: FileShape['columns']): number => {
  const { data, errors, meta } = parseRows(head, dialect, true);
  const rows = data.slice(0, ROWS).filter((cells) => cells.length > 1 || cells[0] !== '');
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].toSorted((one, other) => other[1] - one[1])[0] ?? [1, 0];
  const steady = rows.length === 0 ? 0 : count / rows.length;
  const table = width > 1 && steady >= STEADY ? steady * Math.min(width, 10) : 0;
  // A quotation mark that opens nothing takes all that follows for one cell.
  const read = meta.cursor / head.length;
  const quoted = dialect.quote === "'" ? quotedShare(head, dialect) : 0;
  return (hasColumns(rows, choices) ? 1000 : 0) + table + read + quoted - (errors.length > 0 ? 5 : 0);
};

/** Single quotes count as quotes only where nearly every cell stands in them. */
const quotedShare = (head: string, { separator }: Dialect): number => {
  const rows = parseRows(head, { separator, quote: NO_QUOTE }, true).data.slice(0, ROWS);
  const cells = rows.flat().filter((cell) => cell !== '');
  const quoted = cells.filter((cell) => cell.startsWith("'") || cell.endsWith("'"));
  return cells.length > 0 && quoted.length > cells.length * STEADY ? 1 : -2000;
};

/** Finds separator and quote by the first rows of a text, whose line ends are `\n`. */
export const findDialect = (head: string, choices: FileShape['columns']): Dialect => {
  const sample = head.includes('\n') ? head : `${head}\n`;
  let best = { dialect: { separator: ',', quote: QUOTE }, score: 0 };
  for (const dialect of DIALECTS) {
    const score = scoreOf(sample, dialect, choices);
    if (score > best.score) best = { dialect, score };
  }
  return best.dialect;
};
