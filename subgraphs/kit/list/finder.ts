import type { Viewer } from '@network/schema/viewer';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { FieldsRead } from '../connection/reads.ts';
import { type Prepared, read } from '../scope/scope.ts';
import type { Store } from '../store/store.ts';
import { type Columns, columnSets } from './shown.ts';

/** Finds rows by keys of one kind. */
export type Finder<Key, Row> = {
  /** What its statements are named by. */
  readonly name: string;
  /** Rows with these fields, if not with more; with all where that is null. To look for another is an error. */
  find(viewer: Viewer, keys: readonly Key[], fields: FieldsRead): Promise<Row[]>;
  /** The fields that rows are read with for these. */
  readFor(fields: FieldsRead): FieldsRead;
  keyOf(row: Row): Key;
};

export type FinderDefinition<Key, Row> = {
  readonly name: string;
  /** Whose columns the rows have. */
  readonly table: PgTable;
  /** What `keyOf` reads, if more than the government and the id. */
  readonly always?: readonly AnyPgColumn[];
  readonly build: (columns: Columns) => Parameters<Store['prepare']>[1];
  readonly valuesOf: (keys: readonly Key[]) => Record<string, unknown>;
  readonly keyOf: (row: Row) => Key;
};

/** Finds rows with the columns that are asked for: each set of columns is a statement of the same name. */
export const createFinder = <Key, Row>(
  { prepare }: Pick<Store, 'prepare'>,
  { name, table, always = [], build, valuesOf, keyOf }: FinderDefinition<Key, Row>,
): Finder<Key, Row> => {
  const sets = columnSets(table, always);
  const prepareSet = (set: number): Prepared<Row[]> => {
    const { columns, inherited } = sets.setOf(set);
    return prepare(name, build(columns), { inherited }) as never;
  };
  // Whole rows at once, so that a query that cannot be built is known when the store is made.
  const statements = [prepareSet(0)];
  const statementOf = (set: number): Prepared<Row[]> => {
    statements[set] ??= prepareSet(set);
    return statements[set];
  };
  return {
    name,
    find: (viewer, keys, fields) => read(viewer, statementOf(sets.numberOf(fields)), valuesOf(keys)),
    readFor: (fields) => sets.setOf(sets.numberOf(fields)).fields,
    keyOf,
  };
};
