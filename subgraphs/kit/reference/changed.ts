import type { Transaction } from '../store/store.ts';
import { insertFacts } from './outbox.ts';
import type { OutboxTable } from './tables.ts';

/** Told once for each kind of which a transaction changes records, whatever else is told of them. Nobody copies it. */
const TOPIC = 'changed';

/** A kind of records, by its name and the type that callers know it by. */
export type ChangedKind = { readonly name: string; readonly type: string };

/**
 * Tells that records of kinds have changed, in the transaction that changes them: for who keeps answers that were made of
 * them. Topic `changed`: kind → type.
 */
export const publishChanged = (tx: Transaction, outbox: OutboxTable, kinds: Iterable<ChangedKind>): Promise<void> =>
  insertFacts(
    tx,
    outbox,
    [...kinds].map(({ name, type }) => ({ topic: TOPIC, key: name, payload: { type } })),
  );
