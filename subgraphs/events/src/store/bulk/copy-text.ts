import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/** What the text form of COPY writes otherwise than it stands. */
const ESCAPED = /[\\\n\r\t]/;
const LETTERS: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (text: string): string =>
  ESCAPED.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => LETTERS[sign] ?? sign) : text;

const arrayText = (values: readonly unknown[]): string =>
  `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** A value as COPY reads it: null, a text, a number, a boolean, bytes, or a list of texts. */
const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return escaped(Array.isArray(value) ? arrayText(value) : String(value));
};

export type CopyForm<Table extends PgTable> = {
  readonly table: Table;
  /** The names of the columns, in the order of a line's cells. */
  readonly columns: readonly string[];
  /** One row as a line of COPY's text form. A field that it leaves out is null; JSON goes as its text. */
  readonly lineOf: (row: Readonly<Record<string, unknown>>) => string;
};

/** How rows of a table are copied: all its columns but those that it makes itself and those `left` to their default. */
export const copyForm = <Table extends PgTable>(table: Table, left: readonly string[] = []): CopyForm<Table> => {
  const named = Object.entries(getTableColumns(table)).filter(
    ([field, column]) => column.generated === undefined && !left.includes(field),
  );
  const fields = named.map(([field]) => field);
  return {
    table,
    columns: named.map(([, column]) => column.name),
    lineOf: (row) => {
      let line = '';
      for (const field of fields) line += `\t${cellOf(row[field])}`;
      return `${line.slice(1)}\n`;
    },
  };
};
