import { copyLine, copyLines } from '../store/copy.ts';
import type { Transaction } from '../store/store.ts';
import { canonicalInstant } from './canonical.ts';
import { seal } from './chain.ts';
import type { ActionEntry } from './log.ts';
import type { ActionTable } from './tables.ts';

const COLUMNS = [
  ...['jurisdiction', 'record_id', 'sequence', 'action', 'state', 'at', 'actor', 'payload', 'batch'],
  ...['previous_hash', 'hash'],
];

/** The first entry of a record's log as a line of COPY. */
const firstLine = (entry: ActionEntry): string => {
  const at = canonicalInstant(entry.at);
  const { jurisdiction, action, state, actor, batch = null, payload: told = {} } = entry;
  const recordId = entry.recordId.toLowerCase();
  const link = { jurisdiction, recordId, sequence: 1, action, state, at, actor, payload: told, batch };
  const { payload, hash } = seal({ ...link, previousHash: null });
  return copyLine([jurisdiction, recordId, 1, action, state, at, actor, payload, batch, null, `\\x${hash}`]);
};

/** First entries of records that never had one, as lines for `copyFirstActions`. */
export const firstActions = (entries: readonly ActionEntry[]): string => entries.map(firstLine).join('');

/** Begins the logs of many records by COPY. Where one of them has a log, the transaction fails: `appendActions` follows it. */
export const copyFirstActions = (tx: Transaction, table: ActionTable, lines: string): Promise<void> =>
  copyLines(tx, { table, columns: COLUMNS, lines });
