import { bareName, columnFinder } from './column-names.ts';
import type { FileShape, FileTable, RawRow } from './formats.ts';
import { unreadable } from './unreadable.ts';

/** A row before its header is known. */
export type BareRow = {
  /** Its place in the sheet, blank rows counted; 1 is the first. */
  readonly number: number;
  readonly cells: readonly string[];
};

/** A sheet before its header is known. */
export type BareSheet = {
  readonly name: string | null;
  /** Rows of text say how many cells they have; in a grid a cell that is not there is empty. */
  readonly isGrid: boolean;
  readonly rows: AsyncIterable<readonly BareRow[]>;
};

type Choices = FileShape['columns'];
type Header = { readonly columns: readonly string[]; readonly after: number };

/** Rows with text among which a header is looked for. */
const LOOKED_AT = 50;
const SHOWN = 200;

const isBlank = (text: string): boolean => text.trim() === '';
const isBlankRow = ({ cells }: BareRow): boolean => cells.every(isBlank);

/**
 * Line ends inside a name go: as a blank between Latin words, as nothing between Chinese ones. What no database keeps, a NUL
 * and half a character, is written as its sign: names are told of with the batch.
 */
const nameOf = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '␀')
    .trim()
    .replace(/([A-Za-z,.])\s*[\r\n]+\s*(?=[A-Za-z])/g, '$1 ')
    .replace(/\s*[\r\n]+\s*/g, '');

const TURN = / \(\d+\)$/;

/** Gives repeated names the first turn that no column has, as names are compared; `a (2)` is repeated as `a (3)`. */
const turnsOf = (taken: ReadonlySet<string>): ((name: string) => string) => {
  const turns = new Map<string, number>();
  return (name) => {
    const base = name.replace(TURN, '');
    let turn = (turns.get(base) ?? 1) + 1;
    while (taken.has(bareName(`${base} (${turn})`))) turn += 1;
    turns.set(base, turn);
    return `${base} (${turn})`;
  };
};

/** Every column gets a name of its own: one without is called by its place, a repeated one by its turn. What is written stays. */
const columnNames = (cells: readonly string[], isGrid: boolean): string[] => {
  const width = isGrid ? cells.findLastIndex((cell) => !isBlank(cell)) + 1 : cells.length;
  const written = cells.slice(0, width).map(nameOf);
  const taken = new Set(written.map(bareName));
  const named = new Set<string>();
  const nextName = turnsOf(taken);
  return written.map((own, at) => {
    const name = own === '' ? `column ${at + 1}` : own;
    const isFree = own === '' ? !taken.has(bareName(name)) : !named.has(name);
    const given = isFree ? name : nextName(name);
    named.add(given);
    return given;
  });
};

const missingOf = (choices: Choices, columns: readonly string[]): string[] => {
  const find = columnFinder(columns);
  const missing = choices.filter((names) => names.every((name) => find(name) < 0));
  return [...new Set(missing.map((names) => names.join(' or ')))];
};

/** Two rows that are one header: a group of columns stands above the names in it. */
const joined = (above: readonly string[], below: readonly string[]): string[] =>
  Array.from({ length: Math.max(above.length, below.length) }, (_, at) =>
    isBlank(below[at] ?? '') ? (above[at] ?? '') : (below[at] ?? ''),
  );

/** Where no column is asked for: the first row that fills at least half as many columns as any. */
const findFullest = (rows: readonly BareRow[]): number => {
  const widths = rows.map(({ cells }) => new Set(cells.filter((cell) => !isBlank(cell))).size);
  const enough = Math.max(...widths) * 0.5;
  return widths.findIndex((width) => width >= enough);
};

/** The header among the first rows: of rows that follow one another and have all columns, the last; or two rows together. */
const findHeader = (rows: readonly BareRow[], { columns: choices }: FileShape, isGrid: boolean): Header | null => {
  const named = (cells: readonly string[]) => columnNames(cells, isGrid);
  const has = (cells: readonly string[] | undefined): boolean =>
    cells !== undefined && missingOf(choices, named(cells)).length === 0;
  let at = choices.length === 0 ? findFullest(rows) : rows.findIndex(({ cells }) => has(cells));
  if (at >= 0) {
    while (choices.length > 0 && has(rows[at + 1]?.cells)) at += 1;
    return { columns: named(rows[at]?.cells ?? []), after: at + 1 };
  }
  const pairs = rows.slice(1).map(({ cells }, before) => joined(rows[before]?.cells ?? [], cells));
  const pair = pairs.findIndex(has);
  return pair < 0 ? null : { columns: named(pairs[pair] ?? []), after: pair + 2 };
};

const refuseColumns = (name: string | null, columns: readonly string[], missing: readonly string[]) => {
  const where = name === null ? 'a table' : `in "${name}" a table`;
  const found = columns.join(', ').slice(0, SHOWN);
  return unreadable(
    `Expected ${where} with the columns ${missing.join(', ')}, found only ${found}. Choose the system that fits the file.`,
    { missing },
  );
};

/** What the row of the header lacks, or of all first rows the one that lacks the fewest. */
const refuseBest = (rows: readonly BareRow[], { columns: choices }: FileShape, sheet: BareSheet) => {
  const lacking = rows.map(({ cells }) => {
    const columns = columnNames(cells, sheet.isGrid);
    return { columns, missing: missingOf(choices, columns) };
  });
  const [best] = lacking.toSorted((one, other) => one.missing.length - other.missing.length);
  return refuseColumns(sheet.name, best?.columns ?? [], best?.missing ?? []);
};

const toRow = ({ cells }: BareRow, width: number, isGrid: boolean): RawRow => {
  const isWhole = cells.length === width || (cells.length < width ? isGrid : cells.slice(width).every(isBlank));
  return { cells, damage: isWhole ? null : `${cells.length} cells under ${width} columns` };
};

/**
 * The table of a sheet: its header on the row that the shape says, or found by its columns; blank rows are none.
 * Null where the sheet has no row with text.
 * @throws {Fault} UNREADABLE_FILE when columns are missing.
 */
export const openTable = async (sheet: BareSheet, shape: FileShape): Promise<FileTable | null> => {
  const { name, isGrid } = sheet;
  const batches = sheet.rows[Symbol.asyncIterator]();
  const { header: place = 'found' } = shape;
  const first: BareRow[] = [];
  const isReady = (): boolean =>
    place === 'found' ? first.length >= LOOKED_AT : first.some(({ number }) => number >= place);
  let isOver = false;
  while (!isReady() && !isOver) {
    const { done, value } = await batches.next();
    isOver = done === true;
    if (value !== undefined) first.push(...value.filter((row: BareRow) => !isBlankRow(row)));
  }
  if (first.length === 0) return null;
  const found =
    place === 'found' ? findHeader(first.slice(0, LOOKED_AT), shape, isGrid) : headerOn(first, place, isGrid);
  if (found === null) throw refuseBest(first.slice(0, LOOKED_AT), shape, sheet);
  const { columns, after } = found;
  const missing = missingOf(shape.columns, columns);
  if (missing.length > 0) throw refuseColumns(name, columns, missing);
  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    try {
      const early = first.splice(0).slice(after);
      if (early.length > 0) yield early.map((row) => toRow(row, columns.length, isGrid));
      for (let next = await batches.next(); next.done !== true; next = await batches.next()) {
        const batch = next.value.filter((row) => !isBlankRow(row));
        if (batch.length > 0) yield batch.map((row) => toRow(row, columns.length, isGrid));
      }
    } finally {
      await batches.return?.();
    }
  }
  return { name, columns, context: {}, rows: rows() };
};

const headerOn = (rows: readonly BareRow[], place: number, isGrid: boolean): Header => {
  const at = rows.findIndex(({ number }) => number >= place);
  const row = rows[at];
  if (row?.number === place) return { columns: columnNames(row.cells, isGrid), after: at + 1 };
  throw unreadable(
    `Expected the header on row ${place}, found nothing there. Correct the row in the source file, or let the header be found.`,
  );
};
