import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, type PgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { RowProblem } from '../mapping/kind.ts';
import { instant, jurisdictionColumn, keyText } from '../store/columns.ts';

/** One reason for which rows of a batch were quarantined or warned of, with the first five of their numbers; of no row where the file is meant. */
export type ReasonCount = {
  readonly reason: string;
  readonly column: string | null;
  readonly count: number;
  readonly rows: readonly number[];
  /** What stood in the first of them; null where it is secret, or the whole row is meant. */
  readonly example?: string | null;
};

/** How a batch came: by hand, pushed by a machine, fetched, or out of the quarantine of another. */
export const BATCH_WAYS = ['COMMAND', 'PUSH', 'PULL', 'REPLAY'] as const;
export type BatchWay = (typeof BATCH_WAYS)[number];

/** How dates that read two ways are read, where a batch decides. */
export const DATE_ORDERS = ['day first', 'month first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** RECEIVED waits for its turn, RUNNING is being taken in, FAILED says why in `fault`. */
export const BATCH_STATES = ['RECEIVED', 'RUNNING', 'TAKEN', 'FAILED'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/**
 * Where the records of one kind come from: `<kind>_sources`. A record may have many provenances, one per source record
 * and batch; those of a revoked batch stay and no longer count. `natural_key` is what the row claims in its jurisdiction.
 */
export const sourceTable = (schema: PgSchema, kind: string) =>
  schema.table(
    `${kind}_sources`,
    {
      jurisdiction: jurisdictionColumn(),
      source: keyText('source').notNull(),
      sourceId: keyText('source_id').notNull(),
      batch: bigint('batch', { mode: 'number' }).notNull(),
      record: uuid('record').notNull(),
      rowHash: keyText('row_hash').notNull(),
      naturalKey: keyText('natural_key'),
      /** What tells the latest of several contents of one source record; null where its source file names no clock. */
      clock: keyText('clock'),
    },
    (table) => [
      primaryKey({
        name: `${kind}_sources_key`,
        columns: [table.jurisdiction, table.source, table.sourceId, table.batch],
      }),
      // Records are asked for by their ids alone, which lie all over a tree: a hash costs two thirds of one.
      index(`${kind}_sources_record_idx`).using('hash', table.record),
      // Rows come in the order of their batches: a hundredth of a tree finds a batch as well.
      index(`${kind}_sources_batch_idx`).using('brin', table.batch).with({ autosummarize: true }),
      index(`${kind}_sources_natural_key_idx`)
        .on(table.jurisdiction, table.naturalKey)
        .where(sql`${table.naturalKey} is not null`),
    ],
  );
export type SourceTable = ReturnType<typeof sourceTable>;

/** What a subgraph keeps of its imports: the batches, the rows that could not be taken, and how far it has fetched. */
export const intakeTables = (schema: PgSchema) => ({
  batches: schema.table(
    'batches',
    {
      /** Rises in the order in which batches were begun; callers see it as `<subgraph>-<number>`. */
      number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
      system: keyText('system').notNull(),
      file: text('file').notNull(),
      kind: keyText('kind').notNull(),
      /** Null where each row names its own government. */
      jurisdiction: keyText('jurisdiction'),
      takenAt: instant('taken_at').notNull().default(sql`now()`),
      takenBy: text('taken_by').notNull(),
      idempotencyKey: keyText('idempotency_key'),
      read: integer('read').notNull().default(0),
      taken: integer('taken').notNull().default(0),
      unchanged: integer('unchanged').notNull().default(0),
      skipped: integer('skipped').notNull().default(0),
      quarantined: integer('quarantined').notNull().default(0),
      warnings: integer('warnings').notNull().default(0),
      reasons: jsonb('reasons').$type<readonly ReasonCount[]>().notNull().default([]),
      warningsBy: jsonb('warnings_by').$type<readonly ReasonCount[]>().notNull().default([]),
      revokedAt: instant('revoked_at'),
      revokedBy: text('revoked_by'),
      state: text('state', { enum: BATCH_STATES }).notNull().default('TAKEN'),
      /** Why it failed, for callers. */
      fault: text('fault'),
      /** Of the file as it came, in lower-case hex. */
      sha256: keyText('sha256'),
      bytes: bigint('bytes', { mode: 'number' }),
      way: text('way', { enum: BATCH_WAYS }).notNull().default('COMMAND'),
      /** Number of the batch whose quarantined rows this one takes up. */
      replays: bigint('replays', { mode: 'number' }),
      finishedAt: instant('finished_at'),
      /** What the sender decided about dates that read two ways; null where the source file decides. */
      dates: text('dates', { enum: DATE_ORDERS }),
      /** Members of a JSON document's root, which its quarantined rows are read with. */
      context: jsonb('context').$type<Readonly<Record<string, string>>>().notNull().default({}),
    },
    (table) => [
      unique('batches_idempotency_key').on(table.system, table.idempotencyKey),
      index('batches_system_idx').on(table.system, table.number.desc()),
    ],
  ),
  quarantine: schema.table(
    'quarantine',
    {
      batch: bigint('batch', { mode: 'number' }).notNull(),
      rowNumber: integer('row_number').notNull(),
      /** The row as it came, as JSON of column and text; sealed where the kind has secret fields. */
      raw: text('raw').notNull(),
      problems: jsonb('problems').$type<readonly RowProblem[]>().notNull(),
      /** The sheet, or the member of an archive; null where the file is one table. */
      sheet: text('sheet'),
      /** What shall stand in some columns instead when the row is replayed, as JSON; sealed as `raw` is. */
      correction: text('correction'),
      /** Number of the batch that took the row up; null while it is open. */
      replayedBy: bigint('replayed_by', { mode: 'number' }),
    },
    (table) => [primaryKey({ name: 'quarantine_key', columns: [table.batch, table.rowNumber] })],
  ),
  /** How far each system has been fetched, where it is fetched from. */
  pulls: schema.table(
    'pulls',
    {
      system: keyText('system').notNull(),
      watermark: text('watermark'),
      lastAttempt: instant('last_attempt'),
      lastSuccess: instant('last_success'),
      lastFault: text('last_fault'),
      failures: integer('failures').notNull().default(0),
      nextAt: instant('next_at'),
    },
    (table) => [primaryKey({ name: 'pulls_key', columns: [table.system] })],
  ),
});
export type IntakeTables = ReturnType<typeof intakeTables>;
