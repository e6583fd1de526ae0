import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../store/store.ts';
import { type Fact, type FeedPage, type NewFact, parsePosition } from './page.ts';
import type { OutboxTable } from './tables.ts';

const LARGEST_PAGE = 1_000;

/** Writes facts into the outbox; one without a version gets the next of its key. */
export const insertFacts = async (tx: Transaction, outbox: OutboxTable, facts: readonly NewFact[]): Promise<void> => {
  if (facts.length === 0) return;
  // In the order given: a fact's later version has the later position.
  await tx.execute(sql`
    insert into ${outbox} (topic, key, version, payload)
    select fact.value ->> 'topic', fact.value ->> 'key',
      coalesce((fact.value ->> 'version')::integer, (
        select max(earlier.version) from ${outbox} earlier
        where earlier.topic = (fact.value ->> 'topic') collate "C" and earlier.key = (fact.value ->> 'key') collate "C"
      ) + 1, 1),
      fact.value -> 'payload'
    from jsonb_array_elements(${JSON.stringify(facts)}::jsonb) with ordinality as fact(value, place)
    order by fact.place`);
};

/** In place of a position: where the feed ends now, for whoever wants only what comes from now on. */
const END = 'end';

const findEnd = async (db: Database | Transaction, outbox: OutboxTable): Promise<FeedPage> => {
  const [last] = await db.execute<{ xid: string; position: string }>(sql`
    select xid::text, position::text from ${outbox}
    where xid < pg_snapshot_xmin(pg_current_snapshot())
    order by outbox.xid desc, outbox.position desc limit 1`);
  return { facts: [], position: last === undefined ? null : `${last.xid}:${last.position}`, more: false };
};

/** One page of an outbox, as `readFeed` says; after `end` an empty one. */
export const selectFacts = async (
  db: Database | Transaction,
  outbox: OutboxTable,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<FeedPage> => {
  if (after === END) return findEnd(db, outbox);
  const from = parsePosition(after);
  const size = Math.min(limit, LARGEST_PAGE);
  const rows = await db.execute<Fact & { xid: string; position: string }>(sql`
    select topic, key, version, payload, xid::text, position::text from ${outbox}
    where xid < pg_snapshot_xmin(pg_current_snapshot())
      and (xid, position) > (${from.xid}::text::xid8, ${from.position}::text::bigint)
    order by outbox.xid, outbox.position limit ${size + 1}`);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    facts: shown.map(({ topic, key, version, payload }) => ({ topic, key, version, payload })),
    position: last === undefined ? after : `${last.xid}:${last.position}`,
    more: rows.length > size,
  };
};
