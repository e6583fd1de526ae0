import { cellText, copyLines } from '../store/copy.ts';
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

/** First entries of records that never had one, as lines for `copyFirstActions`. */
export const firstActions = (entries: readonly ActionEntry[]): string => entries.map(firstLine).join('');

/** Begins the logs of many records by COPY. Where one of them has a log, the transaction fails: `appendActions` follows it. */
export const copyFirstActions = (tx: Transaction, table: ActionTable, lines: string): Promise<void> =>
  copyLines(tx, { table, columns: COLUMNS, lines });
