import { invariant } from '@network/schema/errors';
import { getTableColumns } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { FieldsRead, Own } from '../connection/reads.ts';
import type { searchColumns } from '../search/columns.ts';

type SearchRow = { readonly [Field in keyof ReturnType<typeof searchColumns>]: unknown };
const SEARCHED: Readonly<Record<keyof SearchRow, true>> = { searchText: true, grams: true };

/** A row of a table as it is read: without what it is only found by, a quarter to a half of its bytes. */
export type Shown<Table extends PgTable> = Table['$inferSelect'] extends SearchRow
  ? Omit<Table['$inferSelect'], keyof SearchRow>
  : Table['$inferSelect'];

/** The columns of a table that its rows are read with. */
export const shownColumns = <Table extends PgTable>(table: Table): Omit<Table['_']['columns'], keyof SearchRow> =>
  Object.fromEntries(Object.entries(getTableColumns(table)).filter(([field]) => !(field in SEARCHED))) as never;

/** Columns by the fields that they fill. */
export type Columns = Readonly<Record<string, AnyPgColumn>>;
/** Columns that are read together, the fields that they fill, and what rows without the others inherit. */
export type ColumnSet = {
  readonly columns: Columns;
  readonly fields: FieldsRead;
  readonly inherited: object | undefined;
};

/** So many sets of columns are told apart, for each makes statements of its own; what comes after reads one that holds it. */
const SETS = 16;

const sizeOf = ({ columns }: ColumnSet): number => Object.keys(columns).length;

/** What was not read cannot be taken for what is empty: who looks for it is told. */
const refuse = (fields: readonly string[]): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(fields.map((field) => [field, { get: () => invariant(false, `${field} was asked for`) }])),
  );

/** Columns that every row is read with. */
const OWN: readonly string[] = ['jurisdiction', 'id'] satisfies readonly Own[];

/** The sets of a table's columns that are read, by numbers; 0 is all of them. Each holds those that are always read. */
export const columnSets = (table: PgTable, always: readonly AnyPgColumn[]) => {
  const all: Columns = shownColumns(table);
  const sets: [ColumnSet, ...ColumnSet[]] = [{ columns: all, fields: null, inherited: undefined }];
  const known = new WeakMap<readonly string[], number>();
  const find = (fields: readonly string[]): number => {
    if (fields.some((field) => !(field in all))) return 0;
    const wanted = new Set(fields);
    const { true: read = [], false: unread = [] } = Object.groupBy(Object.entries(all), ([field, column]) =>
      wanted.has(field) || OWN.includes(field) || always.includes(column) ? 'true' : 'false',
    );
    const holding = sets.filter(({ columns }) => read.every(([field]) => field in columns));
    const smallest = holding.toSorted((one, other) => sizeOf(one) - sizeOf(other))[0] ?? sets[0];
    if (sizeOf(smallest) === read.length || sets.length >= SETS) return sets.indexOf(smallest);
    const set = {
      columns: Object.fromEntries(read),
      fields: read.map(([field]) => field),
      inherited: refuse(unread.map(([field]) => field)),
    };
    return sets.push(set) - 1;
  };
  return {
    numberOf: (fields: FieldsRead): number => {
      if (fields === null) return 0;
      const before = known.get(fields);
      if (before !== undefined) return before;
      const number = find(fields);
      known.set(fields, number);
      return number;
    },
    setOf: (number: number): ColumnSet => sets[number] ?? sets[0],
  };
};
