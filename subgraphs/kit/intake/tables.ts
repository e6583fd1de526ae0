import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, type PgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { RowProblem } from '../mapping/kind.ts';
import { instant, jurisdictionColumn, keyText } from '../store/columns.ts';

/** One reason for which rows of a batch were quarantined or warned of, with the first five of their numbers. */
export type ReasonCount = {
  readonly reason: string;
  readonly column: string | null;
  readonly count: number;
  readonly rows: readonly number[];
};

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
    },
    (table) => [
      primaryKey({
        name: `${kind}_sources_key`,
        columns: [table.jurisdiction, table.source, table.sourceId, table.batch],
      }),
      index(`${kind}_sources_record_idx`).on(table.record),
      index(`${kind}_sources_batch_idx`).on(table.batch),
      index(`${kind}_sources_natural_key_idx`)
        .on(table.jurisdiction, table.naturalKey)
        .where(sql`${table.naturalKey} is not null`),
    ],
  );
export type SourceTable = ReturnType<typeof sourceTable>;

/** What a subgraph keeps of its imports: the batches, the rows that could not be read, and a workplace that is empty between imports. */
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
    },
    (table) => [unique('batches_idempotency_key').on(table.system, table.idempotencyKey)],
  ),
  quarantine: schema.table(
    'quarantine',
    {
      batch: bigint('batch', { mode: 'number' }).notNull(),
      rowNumber: integer('row_number').notNull(),
      /** The row as it came, as JSON of column and text; sealed where the kind has secret fields. */
      raw: text('raw').notNull(),
      problems: jsonb('problems').$type<readonly RowProblem[]>().notNull(),
    },
    (table) => [primaryKey({ name: 'quarantine_key', columns: [table.batch, table.rowNumber] })],
  ),
  stagedRows: schema.table(
    'staged_rows',
    {
      batch: bigint('batch', { mode: 'number' }).notNull(),
      rowNumber: integer('row_number').notNull(),
      jurisdiction: jurisdictionColumn(),
      sourceId: keyText('source_id').notNull(),
      naturalKey: keyText('natural_key'),
      rowHash: keyText('row_hash').notNull(),
      record: uuid('record').notNull(),
      /** The row's cells as they came, as a JSON list; sealed where the kind has secret fields. */
      cells: text('cells').notNull(),
    },
    (table) => [primaryKey({ name: 'staged_rows_key', columns: [table.batch, table.rowNumber] })],
  ),
});
export type IntakeTables = ReturnType<typeof intakeTables>;
