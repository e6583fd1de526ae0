import type { Transaction } from '@network/kit/store';
import type { RowKey } from '@network/kit/store/rows';
import type { RecordKind } from '../intake.ts';

/** What is kept in rows of a kind, or beside it, of what other rows say. */
export type Settling<Place> = {
  /** What the rows of these records touch, as they stand. */
  readonly touched: (tx: Transaction, keys: readonly RowKey[]) => Promise<readonly Place[]>;
  /** Tells anew what hangs on it, after the rows were written or have gone. */
  readonly settle: (tx: Transaction, places: readonly Place[]) => Promise<void>;
};

/**
 * A kind whose rows tell others how long they count: what was touched before and what is touched afterwards is told anew in
 * the transaction that writes or removes, in whatever order records come.
 */
export const settling = <R, Place>(kind: RecordKind<R>, { touched, settle }: Settling<Place>): RecordKind<R> => ({
  ...kind,
  write: async (tx, rows) => {
    const before = await touched(
      tx,
      rows.filter(({ isNew }) => !isNew),
    );
    await kind.write(tx, rows);
    await settle(tx, [...before, ...(await touched(tx, rows))]);
  },
  remove: async (tx, keys) => {
    const before = await touched(tx, keys);
    await kind.remove(tx, keys);
    await settle(tx, before);
  },
});
