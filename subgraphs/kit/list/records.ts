import { invariant } from '@network/schema/errors';
import { and, asc, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { idPairsOf, isAnyId, isAnyPair, type NaturalKey, pairsOf } from '../store/parents.ts';
import type { RecordTable } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { fieldOf } from './column-types.ts';
import { createFinder, type Finder } from './finder.ts';
import type { Columns, Shown } from './shown.ts';
import { statementName } from './statements.ts';

type Reads = Pick<Store, 'db' | 'prepare'>;

export type RecordsDefinition<Table extends RecordTable> = {
  /** The plural that its statements are named by: `cases` gives `cases_by_id` and `cases_by_number`. */
  readonly name: string;
  readonly table: Table;
  /** Who may see a row; null for facts that are open to anybody. */
  readonly scope: SQL | null;
  /** The column by which a row is known within its government; null where the id is all that there is. */
  readonly key: AnyPgColumn | null;
};

export type Records<Row> = {
  /** @throws {Fault} BAD_USER_INPUT for an id that is none. */
  readonly byId: Finder<string, Row>;
  readonly byKey: Finder<NaturalKey, Row>;
};

const textIn = (row: unknown, field: string): string => String((row as Record<string, unknown>)[field]);

/** Stands where records have no key. */
const keyless = (name: string): Finder<NaturalKey, never> => ({
  name,
  find: async () => {
    invariant(false, `${name} have a key`);
    return [];
  },
  readFor: (fields) => fields,
  keyOf: (row) => row,
});

/** Finds records by their ids and by their natural keys, within the viewer's scope. */
export const createRecords = <Table extends RecordTable>(
  store: Reads,
  { name, table, scope, key }: RecordsDefinition<Table>,
): Records<Shown<Table>> => {
  type Row = Shown<Table>;
  const finding = (by: string, condition: SQL) => ({
    name: statementName([name, 'by', by]),
    table,
    build: (columns: Columns) =>
      store.db
        .select(columns)
        .from(table as PgTable)
        .where(and(condition, scope ?? undefined)),
  });
  const byId = createFinder<string, Row>(store, {
    ...finding('id', isAnyId(table.jurisdiction, table.id)),
    valuesOf: idPairsOf,
    keyOf: (row) => textIn(row, 'id'),
  });
  if (key === null) return { byId, byKey: keyless(name) };
  const field = fieldOf(table, key);
  const byKey = createFinder<NaturalKey, Row>(store, {
    ...finding(key.name, isAnyPair(table.jurisdiction, key)),
    always: [key],
    valuesOf: pairsOf,
    keyOf: (row) => ({ jurisdiction: textIn(row, 'jurisdiction'), key: textIn(row, field) }),
  });
  return { byId, byKey };
};

export type ChildrenDefinition<Table extends PgTable> = {
  readonly name: string;
  readonly table: Table;
  readonly scope: SQL | null;
  /** The column that holds the parent's id. */
  readonly parent: AnyPgColumn;
  readonly orderBy: readonly AnyPgColumn[];
};

type ChildTable = PgTable & { readonly jurisdiction: AnyPgColumn };

const childrenOf = <Table extends ChildTable>(
  { db }: Reads,
  { name, table, scope, parent, orderBy }: ChildrenDefinition<Table>,
  { by, condition }: { readonly by: string; readonly condition: SQL },
) => ({
  name: statementName([name, 'by', by]),
  table,
  always: [parent],
  build: (columns: Columns) =>
    db
      .select(columns)
      .from(table as PgTable)
      .where(and(condition, scope ?? undefined))
      .orderBy(...orderBy.map((column) => asc(column))),
});

/** Lists all rows of each parent, for parents that have few: the lines of a form, the parties of a case. */
export const createChildren = <Table extends ChildTable>(
  store: Reads,
  definition: ChildrenDefinition<Table>,
): Finder<string, Shown<Table>> => {
  const { table, parent } = definition;
  const field = fieldOf(table, parent);
  return createFinder<string, Shown<Table>>(store, {
    ...childrenOf(store, definition, { by: parent.name, condition: isAnyId(table.jurisdiction, parent) }),
    valuesOf: idPairsOf,
    keyOf: (row) => textIn(row, field),
  });
};

/** The same where the column holds what the parent is known by within their government; `by` stands in the name. */
export const createKeyedChildren = <Table extends ChildTable>(
  store: Reads,
  { by, ...definition }: ChildrenDefinition<Table> & { readonly by: string },
): Finder<NaturalKey, Shown<Table>> => {
  const { table, parent } = definition;
  const field = fieldOf(table, parent);
  return createFinder<NaturalKey, Shown<Table>>(store, {
    ...childrenOf(store, definition, { by, condition: isAnyPair(table.jurisdiction, parent) }),
    valuesOf: pairsOf,
    keyOf: (row) => ({ jurisdiction: textIn(row, 'jurisdiction'), key: textIn(row, field) }),
  });
};
