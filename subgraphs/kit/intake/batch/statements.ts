import type { RowProblem } from '@network/kit/mapping';
import type { Transaction } from '@network/kit/store';
import { unnest } from '@network/kit/store/unnest';
import { sql } from 'drizzle-orm';
import type { IntakeTables, SourceTable } from '../tables.ts';

/** Rows that travel together in one statement. */
export const CHUNK = 1000;

/** After so many rows the event loop gets a turn: else what is being written would wait for what is being read. */
export const ROWS_PER_TURN = 50;

export type StagedRow = {
  readonly rowNumber: number;
  readonly jurisdiction: string;
  readonly sourceId: string;
  readonly naturalKey: string | null;
  readonly rowHash: string;
  readonly record: string;
  readonly cells: string;
};
export type QuarantinedText = {
  readonly rowNumber: number;
  readonly raw: string;
  readonly problems: readonly RowProblem[];
};

/** What the rest of its file and the batches before it say of a staged row. */
export type Verdict = {
  readonly row_number: number;
  readonly jurisdiction: string;
  readonly source_id: string;
  readonly natural_key: string | null;
  readonly row_hash: string;
  readonly record: string;
  readonly cells: string;
  /** Hash of the newest batch that holds this source record; null where none does. */
  readonly latest_hash: string | null;
  /** A row of the same key and another content is in the file. */
  readonly differs: boolean;
  /** A row of the same key and content came before it in the file. */
  readonly repeats: boolean;
  /** Another key of the file claims the same natural key, and this record did not hold it before. */
  readonly rivals: boolean;
  /** Another record holds the natural key. */
  readonly claimed: boolean;
};

export type ProvenanceRow = Pick<Verdict, 'jurisdiction' | 'source_id' | 'record' | 'row_hash' | 'natural_key'>;

export const stageRows = async (
  tx: Transaction,
  { stagedRows }: IntakeTables,
  { batch, rows }: { batch: number; rows: readonly StagedRow[] },
) => {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into ${stagedRows} (batch, row_number, jurisdiction, source_id, natural_key, row_hash, record, cells)
    select ${batch}::bigint, * from ${unnest([
      [rows.map((row) => row.rowNumber), 'integer'],
      [rows.map((row) => row.jurisdiction), 'text'],
      [rows.map((row) => row.sourceId), 'text'],
      [rows.map((row) => row.naturalKey), 'text'],
      [rows.map((row) => row.rowHash), 'text'],
      [rows.map((row) => row.record), 'uuid'],
      [rows.map((row) => row.cells), 'line'],
    ])}`);
};

export const quarantineRows = async (
  tx: Transaction,
  { quarantine }: IntakeTables,
  { batch, rows }: { batch: number; rows: readonly QuarantinedText[] },
) => {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into ${quarantine} (batch, row_number, raw, problems)
    select ${batch}::bigint, row_number, raw, problems::jsonb from ${unnest([
      [rows.map((row) => row.rowNumber), 'integer'],
      [rows.map((row) => row.raw), 'line'],
      [rows.map((row) => JSON.stringify(row.problems)), 'line'],
    ])} as faulty(row_number, raw, problems)`);
};

export const addProvenance = async (
  tx: Transaction,
  sources: SourceTable,
  { batch, system, rows }: { batch: number; system: string; rows: readonly ProvenanceRow[] },
) => {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into ${sources} (source, batch, jurisdiction, source_id, record, row_hash, natural_key)
    select ${system}, ${batch}::bigint, * from ${unnest([
      [rows.map((row) => row.jurisdiction), 'text'],
      [rows.map((row) => row.source_id), 'text'],
      [rows.map((row) => row.record), 'uuid'],
      [rows.map((row) => row.row_hash), 'text'],
      [rows.map((row) => row.natural_key), 'text'],
    ])}`);
};

/**
 * Opens the verdicts on all staged rows of a batch, in the order of the file. What a batch holds counts while the batch
 * is not revoked. Each lookup goes by the index of its key, whatever the planner believes of tables that were filled a
 * moment ago: `+ 0` keeps it from walking whole batches.
 */
export const openVerdicts = async (
  tx: Transaction,
  { batches, stagedRows }: IntakeTables,
  { batch, system, sources }: { batch: number; system: string; sources: SourceTable },
): Promise<void> => {
  const number = sql.raw(String(batch));
  await tx.execute(sql`set local cursor_tuple_fraction = 1`);
  await tx.execute(sql`
    declare verdicts no scroll cursor for
    with twice as materialized (
      select jurisdiction, source_id, min(row_number) as first_row, min(row_hash) <> max(row_hash) as differs
      from ${stagedRows} where batch = ${number} group by jurisdiction, source_id having count(*) > 1),
    rival as materialized (
      select jurisdiction, natural_key from ${stagedRows} where batch = ${number} and natural_key is not null
      group by jurisdiction, natural_key having min(source_id) <> max(source_id))
    select s.row_number, s.jurisdiction, s.source_id, s.natural_key, s.row_hash, s.cells,
      coalesce(latest.record, s.record) as record, latest.row_hash as latest_hash,
      coalesce(twice.differs, false) as differs, coalesce(twice.first_row < s.row_number, false) as repeats,
      rival.natural_key is not null and not coalesce(claim.is_own, false) as rivals, coalesce(claim.is_others, false) as claimed
    from ${stagedRows} s
    left join lateral (
      select p.record, p.row_hash from ${sources} p join ${batches} b on b.number = p.batch + 0 and b.revoked_at is null
      where p.jurisdiction = s.jurisdiction and p.source = ${sql.raw(`'${system}'`)} and p.source_id = s.source_id
      order by p.batch + 0 desc limit 1
    ) latest on true
    left join lateral (
      select bool_or(p.record = coalesce(latest.record, s.record)) as is_own,
        bool_or(p.record <> coalesce(latest.record, s.record)) as is_others
      from ${sources} p join ${batches} b on b.number = p.batch + 0 and b.revoked_at is null
      where p.jurisdiction = s.jurisdiction and p.natural_key = s.natural_key
    ) claim on s.natural_key is not null
    left join twice on twice.jurisdiction = s.jurisdiction and twice.source_id = s.source_id
    left join rival on rival.jurisdiction = s.jurisdiction and rival.natural_key = s.natural_key
    where s.batch = ${number}
    order by s.row_number`);
};

export const fetchVerdicts = async (tx: Transaction): Promise<readonly Verdict[]> =>
  tx.execute<Verdict>(sql`fetch ${sql.raw(String(CHUNK))} from verdicts`);

export const clearStage = async (tx: Transaction, { stagedRows }: IntakeTables, batch: number): Promise<void> => {
  await tx.execute(sql`close verdicts`);
  await tx.execute(sql`delete from ${stagedRows} where batch = ${batch}`);
};

/** One import or revocation of a kind at a time decides; the others wait here with their rows staged. */
export const waitForTurn = async (tx: Transaction, kind: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(current_schema() || '.intake.' || ${kind}))`);
};
