import { type RecordTable, removeRows, writeRows } from '../store/rows.ts';
import type { Transaction } from '../store/store.ts';
import { areFresh, type RecordKind } from './intake.ts';

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

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** A kind of record without a lifecycle: rows are written whole, known by government and id. */
export const factKind = <R, Table extends RecordTable>({
  table,
  toRow,
  publish,
  ...declared
}: FactDeclaration<R, Table>): RecordKind<R> => ({
  ...declared,
  stateOf: () => null,
  write: async (tx, rows) => {
    const whole = rows.map(({ jurisdiction, id, record }) => ({ ...toRow(record), jurisdiction, id }));
    const changed = rows.filter(({ isNew }) => !isNew);
    // A changed record may have another key than before; what was told under the old one is taken back first.
    if (changed.length > 0) await publish?.(tx, idsOf(changed), 'removed');
    await writeRows(tx, table, whole as Table['$inferInsert'][], { areFresh: areFresh(rows) });
    await publish?.(tx, idsOf(rows), 'written');
  },
  remove: async (tx, keys) => {
    await publish?.(tx, idsOf(keys), 'removed');
    await removeRows(tx, table, keys);
  },
});
