import type { RecordKind, RecordToWrite } from '@network/kit/intake';
import type { Transaction } from '@network/kit/store';
import { type RecordTable, type RowKey, removeRows, writeRows } from '@network/kit/store/rows';
import type { Publish } from './facts.ts';

type Columns<Table extends RecordTable> = Omit<Table['$inferInsert'], 'jurisdiction' | 'id'>;

export type FactDeclaration<R, Table extends RecordTable> = Pick<
  RecordKind<R>,
  'name' | 'type' | 'fields' | 'naturalKey' | 'tables'
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
  write: async (tx: Transaction, rows: readonly RecordToWrite<R>[]) => {
    const whole = rows.map(({ jurisdiction, id, record }) => ({ ...toRow(record), jurisdiction, id }));
    const changed = rows.filter(({ isNew }) => !isNew);
    // A changed record may have another key than before; what was told under the old one is taken back first.
    if (changed.length > 0) await publish?.(tx, idsOf(changed), 'removed');
    await writeRows(tx, table, whole as Table['$inferInsert'][]);
    await publish?.(tx, idsOf(rows), 'written');
  },
  remove: async (tx: Transaction, keys: readonly RowKey[]) => {
    await publish?.(tx, idsOf(keys), 'removed');
    await removeRows(tx, table, keys);
  },
});
