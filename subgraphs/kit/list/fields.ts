import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { dataType } from './column-types.ts';

/** What an argument of each SQL type is to a caller. */
type Arguments = {
  text: string;
  'text[]': readonly string[];
  boolean: boolean;
  integer: number;
  'integer[]': readonly number[];
  numeric: string;
  date: string;
  timestamptz: string;
  uuid: string;
  'uuid[]': readonly string[];
};
export type ArgumentType = keyof Arguments;

/** One filter that a list offers. Only where it is given does its condition stand in the statement. */
export type FilterField<Value> = {
  /** A condition may have several forms, each a statement of its own; the name of the one that a value takes. */
  readonly formOf: (value: Value) => string;
  /** The condition of a form, over the value that is asked for. */
  readonly condition: (value: SQL, form: string) => SQL;
  /** The SQL type of the value. */
  readonly type: string;
  /**
   * Of what another table tells: the column by which rows go to it, and a query of `(jurisdiction, key)` over the value that
   * gives the values of that column with which a row may be admitted; an index of the column stands behind each.
   */
  readonly through?: Through;
};

export type Through = { readonly column: AnyPgColumn; readonly keys: (value: SQL) => SQL };

type Data<Column extends AnyPgColumn> = Column['_']['data'];
type Element<Values> = Values extends readonly (infer Value)[] ? Value : never;

const ONE_FORM = (): string => '';

const filter = <Value>(type: string, condition: (value: SQL) => SQL): FilterField<Value> => ({
  formOf: ONE_FORM,
  condition,
  type,
});

/** Rows whose column holds one of the values asked for. An empty list of values asks for nothing and finds nothing. */
export const anyOf = <Column extends AnyPgColumn>(column: Column) =>
  filter<readonly Data<Column>[]>(`${dataType(column)}[]`, (values) => sql`${column} = any(${values})`);

/** Rows whose column holds the value asked for. */
export const equals = <Column extends AnyPgColumn>(column: Column, type: string = dataType(column)) =>
  filter<Data<Column>>(type, (value) => sql`${column} = ${value}`);

/** Rows whose column holds the value asked for or a later one; never null. */
export const fromValue = <Column extends AnyPgColumn>(column: Column, type: string = dataType(column)) =>
  filter<NonNullable<Data<Column>>>(type, (value) => sql`${column} >= ${value}`);

/** Rows whose column holds an earlier value than the one asked for; never null. */
export const beforeValue = <Column extends AnyPgColumn>(column: Column, type: string = dataType(column)) =>
  filter<NonNullable<Data<Column>>>(type, (value) => sql`${column} < ${value}`);

/** Rows whose array column holds at least one of the values asked for; a GIN index serves it. */
export const overlaps = <Column extends AnyPgColumn>(column: Column) =>
  filter<readonly Element<Data<Column>>[]>(dataType(column), (values) => sql`${column} && ${values}`);

/** Rows that a condition of one's own admits: `matching('text[]', (values) => sql`field = any(${values})`)`. */
export const matching = <Type extends ArgumentType>(type: Type, condition: (value: SQL) => SQL) =>
  filter<Arguments[Type]>(type, condition);

/** The governments of which a table has rows, as `government(code)`: each is found by the primary key after the one before. */
export const governmentsOf = ({ jurisdiction }: { readonly jurisdiction: AnyPgColumn }): SQL => {
  const next = (after: SQL) =>
    sql`(select ${jurisdiction} from ${jurisdiction.table} where ${after} order by ${jurisdiction} limit 1)`;
  return sql`(
    with recursive known(code) as (
      ${next(sql`${jurisdiction} >= ''`)} union all select ${next(sql`${jurisdiction} > known.code`)} from known where known.code is not null
    ) select code from known where code is not null) government(code)`;
};

/**
 * Rows that a condition over another table admits, by which nobody can tell how many there are: rows are looked through in
 * the order of the list as long as enough of them are near, and found by their keys where they are rare.
 */
export const matchingThrough = <Type extends ArgumentType>(
  type: Type,
  { condition, ...through }: Through & { condition: (value: SQL) => SQL },
): FilterField<Arguments[Type]> => ({ ...matching(type, condition), through });

/** Rows of which something holds, or of which it does not: each has a condition of its own, so that an index can serve it. */
export const either = (whenTrue: SQL, whenFalse: SQL): FilterField<boolean> => ({
  formOf: (value) => (value ? '' : 'not'),
  condition: (_, form) => (form === '' ? whenTrue : whenFalse),
  type: 'boolean',
});

/** Rows whose column is filled, or is not. */
export const isFilled = (column: AnyPgColumn): FilterField<boolean> =>
  either(sql`${column} is not null`, sql`${column} is null`);
