import { sql } from 'drizzle-orm';
import type { Transaction } from '../store/store.ts';
import { unnest } from '../store/unnest.ts';
import type { Sealed } from './chain.ts';
import type { ActionTable } from './tables.ts';

/** A record, and the last entry of its chain. */
export type RecordKey = { readonly jurisdiction: string; readonly recordId: string };
export type Last = { readonly sequence: number; readonly hash: Buffer };

/** The text under which a record is known in maps. */
export const keyOf = ({ jurisdiction, recordId }: RecordKey): string => `${jurisdiction} ${recordId.toLowerCase()}`;

/** The last entries of the records, by `keyOf`; a record without entries is missing. One statement, or none for none. */
export const readLast = async (
  tx: Transaction,
  table: ActionTable,
  records: readonly RecordKey[],
): Promise<ReadonlyMap<string, Last>> => {
  if (records.length === 0) return new Map();
  const rows = await tx.execute<{ jurisdiction: string; record_id: string; sequence: number; hash: Buffer }>(sql`
    select last.jurisdiction, last.record_id, last.sequence, last.hash
    from ${unnest([
      [records.map(({ jurisdiction }) => jurisdiction), 'text'],
      [records.map(({ recordId }) => recordId), 'uuid'],
    ])} as key(jurisdiction, record_id)
    cross join lateral (
      select jurisdiction, record_id, sequence, hash from ${table} entry
      where entry.jurisdiction = key.jurisdiction collate "C" and entry.record_id = key.record_id
      order by entry.sequence desc limit 1
    ) last`);
  return new Map(rows.map((row) => [keyOf({ jurisdiction: row.jurisdiction, recordId: row.record_id }), row]));
};

/** Inserts entries; answers the keys of those that no other writer had put an entry before, or `null` where it is all. */
export const insertLinks = async (
  tx: Transaction,
  table: ActionTable,
  entries: readonly Sealed[],
): Promise<ReadonlySet<string> | null> => {
  const links = entries.map(({ link }) => link);
  const [row] = await tx.execute<{ written: string | null }>(sql`
    with written as (
      insert into ${table}
        (jurisdiction, record_id, sequence, action, state, at, actor, payload, batch, previous_hash, hash)
      select jurisdiction, record_id, sequence, action, state, at, actor, payload::json, batch,
        decode(previous_hash, 'hex'), decode(hash, 'hex')
      from ${unnest([
        [links.map((link) => link.jurisdiction), 'text'],
        [links.map((link) => link.recordId), 'uuid'],
        [links.map((link) => link.sequence), 'integer'],
        [links.map((link) => link.action), 'text'],
        [links.map((link) => link.state), 'text'],
        [links.map((link) => link.at), 'timestamptz'],
        [links.map((link) => link.actor), 'text'],
        [entries.map((entry) => entry.payload), 'line'],
        [links.map((link) => link.batch), 'bigint'],
        [links.map((link) => link.previousHash?.toString('hex') ?? null), 'text'],
        [entries.map((entry) => entry.hash), 'text'],
      ])} as entry(
        jurisdiction, record_id, sequence, action, state, at, actor, payload, batch, previous_hash, hash)
      on conflict do nothing
      returning jurisdiction, record_id)
    select case when count(*) < ${links.length}::integer
      then coalesce(string_agg(jurisdiction || ' ' || record_id, ','), '') end as written from written`);
  const written = row?.written ?? null;
  return written === null ? null : new Set(written.split(','));
};
