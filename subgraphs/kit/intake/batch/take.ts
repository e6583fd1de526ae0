import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileTable } from '@network/kit/formats';
import { createId } from '@network/kit/ids';
import type { PlaceNames } from '@network/kit/mapping/place-names';
import { createRowMapper, type MappedRecord, type MappedRow } from '@network/kit/mapping/row-mapper';
import type { Source } from '@network/kit/mapping/source-file';
import type { DataKey } from '@network/kit/secret';
import { liftLimit, type Store, type Transaction } from '@network/kit/store';
import { Fault, invariant } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import { NATIONAL } from '@network/schema/network';
import { type BatchRow, findBatchByKey } from '../batches.ts';
import type { ImportOptions, RecordKind } from '../intake.ts';
import { openFile } from '../open-file.ts';
import { createSealer } from '../records.ts';
import type { IntakeTables } from '../tables.ts';
import { settle } from './settle.ts';
import {
  CHUNK,
  type QuarantinedText,
  quarantineRows,
  ROWS_PER_TURN,
  type StagedRow,
  stageRows,
  waitForTurn,
} from './statements.ts';
import { createTally } from './tally.ts';
import { type Import, quarantined } from './work.ts';

export type Workplace = {
  readonly store: Store;
  readonly tables: IntakeTables;
  readonly places: (() => Promise<PlaceNames>) | null;
  readonly dataKey: DataKey;
  readonly log: Logger;
};

/** @throws {Fault} BAD_USER_INPUT where neither the source file nor the import names a government. */
const jurisdictionOf = (source: Source, given: string | null): string | null => {
  if (source.jurisdiction !== null) return 'fixed' in source.jurisdiction ? source.jurisdiction.fixed : null;
  if (given !== null && /^\d{6}$/.test(given) && given !== NATIONAL) return given;
  const found = given === null ? 'none' : `"${given.slice(0, 20)}"`;
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected the six digits of the government that the rows of "${source.system}" belong to, found ${found}. Import with --for, as --for 331081.`,
  );
};

const staged = (
  { source, sealer }: Import,
  row: MappedRecord,
  at: { rowNumber: number; cells: readonly string[] },
): StagedRow => {
  const { jurisdiction, sourceId, record } = row;
  return {
    ...{ rowNumber: at.rowNumber, jurisdiction, sourceId },
    naturalKey: source.kind.naturalKey(record),
    rowHash: sealer.hashOf(record),
    record: createId(source.kind.type, { jurisdiction, source: source.system, sourceId }),
    cells: sealer.sealText(JSON.stringify(at.cells)),
  };
};

type Pile = { staged: StagedRow[]; faulty: QuarantinedText[] };

const sort = (
  work: Import,
  pile: Pile,
  row: { rowNumber: number; cells: readonly string[]; damage: string | null },
): void => {
  const { counts, reasons, warningsBy } = work.tally;
  const { rowNumber, cells, damage } = row;
  const mapped: MappedRow =
    damage === null
      ? work.map(cells, rowNumber)
      : { kind: 'faulty', problems: [{ column: null, reason: 'Expected one cell under each column', found: damage }] };
  counts.read += 1;
  switch (mapped.kind) {
    case 'skipped':
      counts.skipped += 1;
      return;
    case 'faulty':
      counts.quarantined += 1;
      reasons.add(rowNumber, mapped.problems);
      pile.faulty.push(quarantined(work, { rowNumber, cells, problems: mapped.problems, isWhole: damage === null }));
      return;
    case 'records':
      if (mapped.warnings.length > 0) counts.warnings += 1;
      warningsBy.add(rowNumber, mapped.warnings);
      for (const record of mapped.records) pile.staged.push(staged(work, record, row));
  }
};

/** Reads the file to its end; keeps two chunks in memory, one being written while the next is read. */
const stage = async (
  tx: Transaction,
  work: Import,
  { file, onProgress }: { file: FileTable; onProgress: (rows: number) => void },
): Promise<void> => {
  let pile: Pile = { staged: [], faulty: [] };
  let writing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await writing;
    const [full, batch] = [pile, work.batch.number];
    pile = { staged: [], faulty: [] };
    writing = stageRows(tx, work.tables, { batch, rows: full.staged }).then(() =>
      quarantineRows(tx, work.tables, { batch, rows: full.faulty }),
    );
    writing.catch(() => {});
    onProgress(work.tally.counts.read);
  };
  try {
    for await (const rows of file.rows) {
      for (const { cells, damage } of rows) {
        sort(work, pile, { rowNumber: work.tally.counts.read + 1, cells, damage });
        if (work.tally.counts.read % ROWS_PER_TURN === 0) await nextTurn();
        if (pile.staged.length + pile.faulty.length >= CHUNK) await flush();
      }
    }
    await flush();
  } finally {
    await writing;
  }
};

const isRepeatedKey = (error: unknown): boolean => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return (
    typeof cause === 'object' &&
    cause !== null &&
    'constraint_name' in cause &&
    cause.constraint_name === 'batches_idempotency_key'
  );
};

/** Takes one file in as one batch, in one transaction: where anything breaks, nothing was written. */
export const takeBatch = async (
  { store, tables, places, dataKey, log }: Workplace,
  source: Source<RecordKind>,
  options: ImportOptions,
): Promise<BatchRow> => {
  const { system, viewer, idempotencyKey = null, onProgress } = options;
  const key = idempotencyKey === null ? null : { system, key: idempotencyKey };
  const before = key === null ? null : await findBatchByKey(store.db, tables, key);
  if (before !== null) return before;
  const jurisdiction = jurisdictionOf(source, options.jurisdiction);
  const around = { jurisdiction, places: (await places?.()) ?? null };
  const files = openFile(source, options.body);
  const { value: file } = await files.next();
  invariant(file !== undefined, 'a file without a table is unreadable');
  const tally = createTally();
  const run = async (tx: Transaction): Promise<BatchRow> => {
    await liftLimit(tx);
    const [batch] = await tx
      .insert(tables.batches)
      .values({
        system,
        file: options.file,
        kind: source.kind.name,
        jurisdiction,
        takenBy: viewer.subject,
        idempotencyKey,
        ...tally.counts,
        ...{ reasons: [], warningsBy: [] },
      })
      .returning();
    invariant(batch !== undefined, 'an inserted batch comes back');
    const table = { columns: file.columns, context: file.context, sheet: null, file: options.file };
    const map = createRowMapper(source, { ...around, ...table });
    const work: Import = {
      source,
      batch,
      tables,
      map,
      tally,
      columns: file.columns,
      sealer: createSealer(source.kind, dataKey),
    };
    const say = (rows: number): void => {
      log.debug({ system, rows }, 'rows read');
      onProgress?.(rows);
    };
    await stage(tx, work, { file, onProgress: say });
    if ((await files.next()).done !== true)
      throw new Fault('UNREADABLE_FILE', 'Expected one table, found several. Send each in a file of its own.');
    await waitForTurn(tx, source.kind.name);
    return settle(tx, work);
  };
  try {
    const batch = await store.db.transaction(run);
    const { number, taken, unchanged, quarantined: apart } = batch;
    log.info({ system, batch: number, read: batch.read, taken, unchanged, quarantined: apart }, 'file taken in');
    return batch;
  } catch (error) {
    const first = key !== null && isRepeatedKey(error) ? await findBatchByKey(store.db, tables, key) : null;
    if (first !== null) return first;
    throw error;
  } finally {
    await files.return?.();
  }
};
