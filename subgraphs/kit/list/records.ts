import { invariant } from '@network/schema/errors';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type Prepared, read } from '../scope/scope.ts';
import { idPairsOf, isAnyId, isAnyPair, type NaturalKey, pairsOf } from '../store/parents.ts';
import type { RecordTable } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { fieldOf } from './column-types.ts';
import { type Shown, shownColumns } from './shown.ts';
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
  readonly name: string;
  /** @throws {Fault} BAD_USER_INPUT for an id that is none. */
  findById(viewer: Viewer, ids: readonly string[]): Promise<Row[]>;
  findByKey(viewer: Viewer, keys: readonly NaturalKey[]): Promise<Row[]>;
  keyOf(row: Row): string;
};

/** Finds records by their ids and by their natural keys, within the viewer's scope. */
export const createRecords = <Table extends RecordTable>(
  { db, prepare }: Reads,
  { name, table, scope, key }: RecordsDefinition<Table>,
): Records<Shown<Table>> => {
  type Row = Shown<Table>;
  const find = (by: string, condition: SQL): Prepared<Row[]> =>
    prepare(
      statementName([name, 'by', by]),
      db
        .select(shownColumns(table as PgTable))
        .from(table as PgTable)
        .where(and(condition, scope ?? undefined)),
    ) as never;
  const byId = find('id', isAnyId(table.jurisdiction, table.id));
  const byKey = key === null ? null : find(key.name, isAnyPair(table.jurisdiction, key));
  const field = key === null ? null : fieldOf(table, key);
  return {
    name,
    findById: (viewer, ids) => read(viewer, byId, idPairsOf(ids)),
    findByKey: (viewer, keys) => {
      invariant(byKey !== null, `${name} have a key`);
      return read(viewer, byKey, pairsOf(keys));
    },
    keyOf: (row: Row) => {
      invariant(field !== null, `${name} have a key`);
      return String((row as Record<string, unknown>)[field]);
    },
  };
};

export type ChildrenDefinition<Table extends PgTable> = {
  readonly name: string;
  readonly table: Table;
  readonly scope: SQL | null;
  /** The column that holds the parent's id. */
  readonly parent: AnyPgColumn;
  readonly orderBy: readonly AnyPgColumn[];
};

export type Children<Row> = {
  readonly name: string;
  listOf(viewer: Viewer, parents: readonly string[]): Promise<Row[]>;
  parentOf(row: Row): string;
};

/** Lists all rows of each parent, for parents that have few: the lines of a form, the parties of a case. */
export const createChildren = <Table extends PgTable & { readonly jurisdiction: AnyPgColumn }>(
  { db, prepare }: Reads,
  { name, table, scope, parent, orderBy }: ChildrenDefinition<Table>,
): Children<Shown<Table>> => {
  type Row = Shown<Table>;
  const statement: Prepared<Row[]> = prepare(
    statementName([name, 'by', parent.name]),
    db
      .select(shownColumns(table as PgTable))
      .from(table as PgTable)
      .where(and(isAnyId(table.jurisdiction, parent), scope ?? undefined))
      .orderBy(...orderBy.map((column) => asc(column))),
  ) as never;
  const field = fieldOf(table, parent);
  return {
    name,
    listOf: (viewer, parents) => read(viewer, statement, idPairsOf(parents)),
    parentOf: (row: Row) => String((row as Record<string, unknown>)[field]),
  };
};
