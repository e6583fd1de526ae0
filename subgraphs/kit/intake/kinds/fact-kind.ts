import type { Transaction } from '@network/kit/store';
import { copyWritten, Lines, rowLine } from '@network/kit/store/copy';
import { type RecordTable, removeRows, writeRows } from '@network/kit/store/rows';
import { areFresh, type RecordKind, type RecordToWrite } from '../intake.ts';

type Columns<Table extends RecordTable> = Omit<Table['$inferInsert'], 'jurisdiction' | 'id'>;

/** Tells the readers of a feed what the records with these ids now say, or that they are about to go. */
export type Publish = (tx: Transaction, ids: readonly string[], what: 'written' | 'removed') => Promise<void>;

export type FactDeclaration<R, Table extends RecordTable> = Pick<
  RecordKind<R>,
  'name' | 'type' | 'fields' | 'isNational' | 'naturalKey' | 'tables' | 'lookups' | 'names' | 'stubOf'
> & {
  readonly table: Table;
  /** The row of a record, but for its government and id. */
  readonly toRow: (record: R) => Columns<Table>;
  readonly publish?: Publish;
};

type Row<R> = RecordToWrite<R>;

/** The lines of rows that were written out beforehand; null where one was not. */
const writtenOf = (rows: readonly Row<unknown>[]): Lines | null => {
  const lines = new Lines();
  for (const { line, isFresh } of rows) {
    if (line === undefined || isFresh !== true) return null;
    lines.add(line);
  }
  return lines;
};

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** A kind of record without a lifecycle: rows are written whole, known by government and id. */
export const factKind = <R, Table extends RecordTable>({
  table,
  toRow,
  publish,
  ...declared
}: FactDeclaration<R, Table>): RecordKind<R> => {
  const wholeOf = ({ jurisdiction, id, record }: Row<R>): Table['$inferInsert'] => ({
    ...toRow(record),
    jurisdiction,
    id,
  });
  const writeAll = async (tx: Transaction, rows: readonly Row<R>[]): Promise<void> => {
    const written = writtenOf(rows);
    if (written !== null) await copyWritten(tx, table, written);
    else await writeRows(tx, table, rows.map(wholeOf), { areFresh: areFresh(rows) });
  };
  return {
    ...declared,
    stateOf: () => null,
    lineOf: (row) => rowLine(table, wholeOf(row)),
    write: async (tx, rows) => {
      const changed = rows.filter(({ isNew }) => !isNew);
      // A changed record may have another key than before; what was told under the old one is taken back first.
      if (changed.length > 0) await publish?.(tx, idsOf(changed), 'removed');
      await writeAll(tx, rows);
      await publish?.(tx, idsOf(rows), 'written');
    },
    remove: async (tx, keys) => {
      await publish?.(tx, idsOf(keys), 'removed');
      await removeRows(tx, table, keys);
    },
  };
};
