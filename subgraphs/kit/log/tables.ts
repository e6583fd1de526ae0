import { sql } from 'drizzle-orm';
import { bigint, customType, integer, json, type PgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, jurisdictionColumn } from '../store/columns.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/**
 * The table `<name>_actions`: what happened to each record, in order, entries chained by hash per record.
 * Rows are only ever added; the subgraph's migrations take UPDATE and DELETE from the role that runs.
 */
export const actionTable = (schema: PgSchema, name: string) =>
  schema.table(
    `${name}_actions`,
    {
      jurisdiction: jurisdictionColumn(),
      recordId: uuid('record_id').notNull(),
      /** From 1, without gaps, per record. */
      sequence: integer('sequence').notNull(),
      action: text('action').notNull(),
      /** The state after the action; null for facts without a lifecycle. */
      state: text('state'),
      at: instant('at').notNull(),
      actor: text('actor').notNull(),
      /** As it was written for the hash: taking it apart for `jsonb` is a quarter of what an entry costs. */
      payload: json('payload').notNull(),
      /** Number of the import that brought or took the record. */
      batch: bigint('batch', { mode: 'number' }),
      previousHash: bytea('previous_hash'),
      hash: bytea('hash').notNull(),
      recordedAt: instant('recorded_at').notNull().default(sql`now()`),
    },
    (table) => [
      primaryKey({ name: `${name}_actions_pkey`, columns: [table.jurisdiction, table.recordId, table.sequence] }),
    ],
  );
export type ActionTable = ReturnType<typeof actionTable>;
export type ActionRow = ActionTable['$inferSelect'];
