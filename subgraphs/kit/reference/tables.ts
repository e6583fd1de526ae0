import { sql } from 'drizzle-orm';
import { bigint, customType, index, integer, jsonb, type PgSchema, text } from 'drizzle-orm/pg-core';
import { instant, keyText } from '../store/columns.ts';

/** A transaction's number that does not wrap around; PostgreSQL 13 or later. */
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });

/**
 * What a subgraph publishes for others to copy: append-only, written in the transaction of the change itself.
 * The order of commit is told by the transaction, never by `position` alone.
 */
export const outboxTable = (schema: PgSchema) =>
  schema.table(
    'outbox',
    {
      position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
      xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
      /** The kind of fact. */
      topic: keyText('topic').notNull(),
      /** Which one, within its kind. */
      key: keyText('key').notNull(),
      /** Rises with each change of the fact. */
      version: integer('version').notNull(),
      payload: jsonb('payload').notNull(),
      publishedAt: instant('published_at').notNull().default(sql`now()`),
    },
    (table) => [
      index('outbox_xid_position_idx').on(table.xid, table.position),
      index('outbox_topic_key_idx').on(table.topic, table.key, table.version),
    ],
  );
export type OutboxTable = ReturnType<typeof outboxTable>;

/** How far the copies of each peer's facts have come; written in the transaction that writes the copies. */
export const positionTable = (schema: PgSchema) =>
  schema.table('reference_positions', {
    peer: keyText('peer').primaryKey(),
    /** As the peer's feed gave it; null before its first fact. */
    position: text('position'),
    /** When the feed was last read to its end. */
    polledAt: instant('polled_at'),
  });
export type PositionTable = ReturnType<typeof positionTable>;
