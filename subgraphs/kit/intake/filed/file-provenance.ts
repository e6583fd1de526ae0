import { hash } from 'node:crypto';
import type { Transaction } from '@network/kit/store';
import { unnest } from '@network/kit/store/unnest';
import { sql } from 'drizzle-orm';
import type { SourceTable } from '../tables.ts';

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

/** What the contents of a filed record are told apart by. */
export const rowHashOf = (content: unknown): string =>
  hash('sha256', JSON.stringify(content), 'base64url').slice(0, 22);

/** Says where filed records come from. */
export const fileProvenance = async (
  tx: Transaction,
  sources: SourceTable,
  records: readonly FiledRecord[],
): Promise<void> => {
  const rows = records.flatMap(({ jurisdiction, id, naturalKey, content, provenance }) => {
    const rowHash = rowHashOf(content);
    return provenance.map((origin) => ({ ...origin, jurisdiction, record: id, rowHash, naturalKey }));
  });
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into ${sources} (jurisdiction, source, source_id, batch, record, row_hash, natural_key)
    select * from ${unnest([
      [rows.map((row) => row.jurisdiction), 'text'],
      [rows.map((row) => row.source), 'text'],
      [rows.map((row) => row.sourceId), 'text'],
      [rows.map((row) => row.batch), 'bigint'],
      [rows.map((row) => row.record), 'uuid'],
      [rows.map((row) => row.rowHash), 'text'],
      [rows.map((row) => row.naturalKey), 'text'],
    ])}`);
};
