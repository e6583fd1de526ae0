import type { Transaction } from '@network/kit/store';
import { invariant } from '@network/schema/errors';
import type { IntakeTables } from '../tables.ts';

/** A batch of records that come from no file. */
export type OpenedBatch = {
  readonly system: string;
  readonly file: string;
  readonly kind: string;
  readonly jurisdiction: string;
  readonly takenBy: string;
  /** How many records it brings. */
  readonly taken: number;
};

/** Opens a batch; answers its number, which the provenance of its records names. */
export const openBatch = async (
  tx: Transaction,
  { batches }: Pick<IntakeTables, 'batches'>,
  batch: OpenedBatch,
): Promise<number> => {
  const [row] = await tx
    .insert(batches)
    .values({ ...batch, read: batch.taken })
    .returning({ number: batches.number });
  invariant(row !== undefined, 'an inserted batch has a number');
  return row.number;
};
