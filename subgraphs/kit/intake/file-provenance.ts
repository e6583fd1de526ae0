import { hash } from 'node:crypto';
import type { Transaction } from '../store/store.ts';
import type { SourceTable } from './tables.ts';

/** Where a record that was filed comes from; `batch` is the number that `openBatch` gave. */
export type Origin = { readonly source: string; readonly sourceId: string; readonly batch: number };

/** A record as it was filed, from no file. */
export type FiledRecord = {
  readonly jurisdiction: string;
  readonly id: string;
  readonly naturalKey: string;
  /** What its contents are told apart by: JSON without anybody's numbers, which no hash may carry. */
  readonly content: unknown;
  readonly provenance: readonly Origin[];
};

/** Rows of one statement: PostgreSQL takes 65535 values. */
const CHUNK = 1_000;

/** Says where filed records come from. */
export const fileProvenance = async (
  tx: Transaction,
  sources: SourceTable,
  records: readonly FiledRecord[],
): Promise<void> => {
  const rows = records.flatMap(({ jurisdiction, id, naturalKey, content, provenance }) => {
    const rowHash = hash('sha256', JSON.stringify(content), 'base64url').slice(0, 22);
    return provenance.map(({ source, sourceId, batch }) => ({
      ...{ jurisdiction, source, sourceId, batch, record: id, rowHash, naturalKey },
    }));
  });
  for (let at = 0; at < rows.length; at += CHUNK) await tx.insert(sources).values(rows.slice(at, at + CHUNK));
};
