import type { Writable } from 'node:stream';
import { invariant } from '@network/schema/errors';
import { getTableColumns, sql } from 'drizzle-orm';
import { getTableConfig, PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from './store.ts';

/** What a line of COPY takes for a column. */
export type Cell = string | number | null;

const NULL = '\\N';
const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found) : text;

/** One cell of a line of COPY. */
export const cellText = (cell: Cell): string => {
  if (cell === null) return NULL;
  return typeof cell === 'string' ? escaped(cell) : String(cell);
};

/** One line of COPY in PostgreSQL's text format. */
export const copyLine = (cells: readonly Cell[]): string => {
  let line = '';
  for (const cell of cells) {
    line += '\t';
    line += cellText(cell);
  }
  return `${line.slice(1)}\n`;
};

/** The part of the driver that copies; drizzle has no word for it. */
type Copying = { unsafe(text: string): { writable(): Promise<Writable> } };
const clientOf = (tx: Transaction): Copying => {
  const { session } = tx._ as unknown as { session: { client?: Copying } };
  invariant(session.client !== undefined, 'a transaction has a client of the driver');
  return session.client;
};

/** Characters of a block; the engine keeps longer texts apart, and only a full collection takes those away. */
const BLOCK = 48 * 1024;

/** Lines of COPY one after another, in blocks that are short enough to die young. */
export class Lines {
  private readonly blocks: string[] = [];
  private last = '';

  get isEmpty(): boolean {
    return this.last === '' && this.blocks.length === 0;
  }
  add(line: string): void {
    this.last += line;
    if (this.last.length < BLOCK) return;
    this.blocks.push(this.last);
    this.last = '';
  }
  /** What was added, in blocks; it is not kept. */
  take(): string[] {
    const all = [...this.blocks.splice(0), this.last];
    this.last = '';
    return all;
  }
}

/** Lines that are there already. */
export const linesOf = (lines: Iterable<string>): Lines => {
  const all = new Lines();
  for (const line of lines) all.add(line);
  return all;
};

/** Resolves when all of it has left for the server. */
const send = (stream: Writable, lines: Lines): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.once('error', reject);
    // The driver's own tells the server that a copy failed even where it has ended: the one that follows it would hear that.
    stream._destroy = (error, done) => done(error);
    for (const block of lines.take()) stream.write(block);
    stream.write('', () => {
      stream.end();
      setImmediate(resolve);
    });
  });

const dialect = new PgDialect();
const nameOf = (table: PgTable): string => {
  const { schema, name } = getTableConfig(table);
  return dialect.sqlToQuery(sql`${sql.identifier(schema ?? 'public')}.${sql.identifier(name)}`).sql;
};

type Copied = {
  readonly table: PgTable;
  readonly columns: readonly string[];
  /** They are taken out of it. */
  readonly lines: Lines;
  /** Another statement of the transaction follows in any case, and tells of what the server refused of this one. */
  readonly isFollowed?: boolean;
};

/**
 * Copies lines into the columns of a table, which costs PostgreSQL half of an insert. No other statement may run in the
 * transaction meanwhile. A line that the table refuses ends the transaction.
 */
export const copyLines = async (
  tx: Transaction,
  { table, columns, lines, isFollowed = false }: Copied,
): Promise<void> => {
  if (lines.isEmpty) return;
  const list = columns.map((column) => `"${column}"`).join(', ');
  await send(
    await clientOf(tx)
      .unsafe(`copy ${nameOf(table)} (${list}) from stdin`)
      .writable(),
    lines,
  );
  // The driver does not tell of what the server refuses after the last line; the next statement does.
  if (!isFollowed) await tx.execute(sql`select`);
};

const QUOTED = /["\\]/;
const elementText = (value: unknown): string => {
  if (Array.isArray(value)) return arrayText(value);
  if (value === null || value === undefined) return 'NULL';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return QUOTED.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`;
};

/** The text of a PostgreSQL array; that of many short texts is most of what a row with grams costs. */
const arrayText = (values: readonly unknown[]): string => {
  if (values.length > 0 && values.every((value) => typeof value === 'string')) {
    const joined = values.join('","');
    // A quotation mark or a backslash of their own shows in the number of those between them.
    if (!joined.includes('\\') && joined.split('"').length === 2 * values.length - 1) return `{"${joined}"}`;
  }
  return `{${values.map(elementText).join(',')}}`;
};

const plainText = (value: unknown): Cell => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const encoderOf = (type: string): ((value: unknown) => Cell) => {
  if (type.endsWith('[]')) return (value) => (Array.isArray(value) ? arrayText(value) : plainText(value));
  return type === 'json' || type === 'jsonb' ? (value) => JSON.stringify(value) : plainText;
};

type Layout = {
  readonly columns: readonly string[];
  readonly line: (row: Readonly<Record<string, unknown>>) => string;
};
const layouts = new WeakMap<PgTable, Layout>();

const layOut = (table: PgTable): Layout => {
  const known = layouts.get(table);
  if (known !== undefined) return known;
  const columns = Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined);
  const encoders = columns.map(([field, column]) => ({ field, encode: encoderOf(column.getSQLType()) }));
  const line = (row: Readonly<Record<string, unknown>>): string => {
    let text = '';
    for (const { field, encode } of encoders) {
      const value = row[field];
      text += '\t';
      text += value == null ? NULL : cellText(encode(value));
    }
    return `${text.slice(1)}\n`;
  };
  const layout = { columns: columns.map(([, column]) => column.name), line };
  layouts.set(table, layout);
  return layout;
};

/** Copies rows that are in no way in the table yet; a field that a row leaves out is null, as `writeRows` has it. */
export const copyRows = async <Table extends PgTable>(
  tx: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> => {
  if (rows.length === 0) return;
  const { columns, line } = layOut(table);
  const lines = new Lines();
  for (const row of rows) lines.add(line(row));
  await copyLines(tx, { table, columns, lines });
};

/** A row as `copyRows` copies it, written out beforehand for `copyWritten`. */
export const rowLine = <Table extends PgTable>(table: Table, row: Table['$inferInsert']): string =>
  layOut(table).line(row);

/** Copies rows that `rowLine` wrote; the transaction goes on with another statement, as of `copyLines`. */
export const copyWritten = (tx: Transaction, table: PgTable, lines: Lines): Promise<void> =>
  copyLines(tx, { table, columns: layOut(table).columns, lines, isFollowed: true });
