import { type SQL, sql } from 'drizzle-orm';

type Cell = string | number | null;

/**
 * The values of one column, with the type that PostgreSQL reads them as. `line` is a text without line breaks, such as
 * JSON or what is sealed: it needs no quoting, and comes out as text.
 */
export type Column =
  | readonly [values: readonly Cell[], type: 'text' | 'uuid' | 'integer' | 'bigint' | 'timestamptz']
  | readonly [values: readonly string[], type: 'line'];

const QUOTED = /["\\]/;
const escaped = (text: string): string => (QUOTED.test(text) ? text.replace(/["\\]/g, '\\$&') : text);

/** Types whose values hold nothing to quote. */
const BARE: ReadonlySet<string> = new Set(['uuid', 'integer', 'bigint']);

/** The text of a PostgreSQL array. */
const arrayText = (values: readonly Cell[], type: string): string => {
  if (BARE.has(type)) return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
  let text = '';
  for (const value of values) {
    if (value === null) text += ',NULL';
    else {
      text += ',"';
      text += escaped(String(value));
      text += '"';
    }
  }
  return `{${text.slice(1)}}`;
};

const array = ([values, type]: Column): SQL =>
  type === 'line'
    ? sql`string_to_array(${values.join('\n')}, chr(10))`
    : sql`${arrayText(values, type)}::${sql.raw(type)}[]`;

/**
 * Rows as `unnest` gives them, column by column: for PostgreSQL and for us the cheapest way to bring many rows into one
 * statement. All columns are of one length, at least one.
 */
export const unnest = (columns: readonly Column[]): SQL => sql`unnest(${sql.join(columns.map(array), sql`, `)})`;
