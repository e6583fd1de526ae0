import { cellText, copyLines, type Lines } from '../store/copy.ts';
import type { Transaction } from '../store/store.ts';
import { canonicalInstant } from './canonical.ts';
import { seal } from './chain.ts';
import type { ActionEntry } from './log.ts';
import type { ActionTable } from './tables.ts';

const COLUMNS = [
  ...['jurisdiction', 'record_id', 'sequence', 'action', 'state', 'at', 'actor', 'payload', 'batch'],
  ...['previous_hash', 'hash'],
];

/** The first entry of a record that never had one, as a line for `copyFirstActions`. */
export const firstLine = (entry: ActionEntry): string => {
  const at = canonicalInstant(entry.at);
  const { jurisdiction, action, state, actor, batch = null, payload: told = {} } = entry;
  const recordId = entry.recordId.toLowerCase();
  const { payload, hash } = seal({
    ...{ jurisdiction, recordId, action, state, at, actor, payload: told, batch },
    ...{ sequence: 1, previousHash: null },
  });
  let line = `${jurisdiction}\t${recordId}\t1\t${cellText(action)}\t${cellText(state)}\t${at}\t`;
  line += cellText(actor);
  line += '\t';
  line += cellText(payload);
  line += `\t${batch ?? '\\N'}\t\\N\t\\\\x${hash}\n`;
  return line;
};

/**
 * Begins the logs of many records by COPY. Where one of them has a log, the transaction fails, and its next statement tells
 * so: `appendActions` follows it.
 */
export const copyFirstActions = (tx: Transaction, table: ActionTable, lines: Lines): Promise<void> =>
  copyLines(tx, { table, columns: COLUMNS, lines, isFollowed: true });
