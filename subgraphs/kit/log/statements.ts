import { sql } from 'drizzle-orm';
import type { Transaction } from '../store/store.ts';
import { hashOf, type Link } from './chain.ts';
import type { ActionTable } from './log.ts';

/** A record, and the last entry of its chain. */
export type RecordKey = { readonly jurisdiction: string; readonly recordId: string };
export type Last = { readonly sequence: number; readonly hash: Buffer };

/** The text under which a record is known in maps. */
export const keyOf = ({ jurisdiction, recordId }: RecordKey): string => `${jurisdiction} ${recordId.toLowerCase()}`;

/** The last entries of the records, by `keyOf`; a record without entries is missing. One statement. */
export const readLast = async (
  tx: Transaction,
  table: ActionTable,
  records: readonly RecordKey[],
): Promise<ReadonlyMap<string, Last>> => {
  const keys = records.map(({ jurisdiction, recordId }) => ({ jurisdiction, record_id: recordId }));
  const rows = await tx.execute<{ jurisdiction: string; record_id: string; sequence: number; hash: Buffer }>(sql`
    select last.jurisdiction, last.record_id, last.sequence, last.hash
    from json_to_recordset(${JSON.stringify(keys)}::json) as key(jurisdiction text, record_id uuid)
    cross join lateral (
      select jurisdiction, record_id, sequence, hash from ${table} entry
      where entry.jurisdiction = key.jurisdiction collate "C" and entry.record_id = key.record_id
      order by entry.sequence desc limit 1
    ) last`);
  return new Map(rows.map((row) => [keyOf({ jurisdiction: row.jurisdiction, recordId: row.record_id }), row]));
};

/** Inserts entries; answers the keys of those that no other writer had put an entry before. */
export const insertLinks = async (
  tx: Transaction,
  table: ActionTable,
  links: readonly Link[],
): Promise<ReadonlySet<string>> => {
  const entries = links.map(({ recordId, previousHash, ...link }) => ({
    ...link,
    record_id: recordId,
    previous_hash: previousHash?.toString('hex') ?? null,
    hash: hashOf({ recordId, previousHash, ...link }).toString('hex'),
  }));
  const rows = await tx.execute<{ jurisdiction: string; record_id: string }>(sql`
    insert into ${table}
      (jurisdiction, record_id, sequence, action, state, at, actor, payload, batch, previous_hash, hash)
    select jurisdiction, record_id, sequence, action, state, at, actor, payload, batch,
      decode(previous_hash, 'hex'), decode(hash, 'hex')
    from json_to_recordset(${JSON.stringify(entries)}::json) as entry(
      jurisdiction text, record_id uuid, sequence integer, action text, state text, at timestamptz, actor text,
      payload jsonb, batch bigint, previous_hash text, hash text)
    on conflict do nothing
    returning jurisdiction, record_id`);
  return new Set(rows.map((row) => keyOf({ jurisdiction: row.jurisdiction, recordId: row.record_id })));
};
