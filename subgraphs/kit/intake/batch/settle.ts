import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ActionEntry, appendActions } from '@network/kit/log';
import type { RowProblem } from '@network/kit/mapping';
import type { Transaction } from '@network/kit/store';
import { invariant } from '@network/schema/errors';
import { eq } from 'drizzle-orm';
import type { BatchRow } from '../batches.ts';
import type { RecordToWrite } from '../intake.ts';
import {
  addProvenance,
  clearStage,
  fetchVerdicts,
  openVerdicts,
  type QuarantinedText,
  quarantineRows,
  ROWS_PER_TURN,
  type Verdict,
} from './statements.ts';
import { type Import, quarantined } from './work.ts';

type Outcome = 'new' | 'changed' | 'unchanged' | 'kept';

/** Why a row that could be read is not taken: what else its file or the batches before it claim. */
const conflictsOf = ({ source }: Import, verdict: Verdict): RowProblem[] => {
  const key = { column: source.key.join(', '), found: verdict.source_id };
  const natural = { column: null, found: verdict.natural_key };
  return [
    ...(verdict.differs
      ? [{ ...key, reason: 'Expected one row of this key, found another in the file with another content' }]
      : []),
    ...(verdict.rivals
      ? [{ ...natural, reason: `Expected one row for this ${source.kind.name}, found another in the file` }]
      : []),
    ...(verdict.claimed
      ? [
          {
            ...natural,
            reason: `Expected a ${source.kind.name} that no other source record brought, found one taken first, which stays`,
          },
        ]
      : []),
  ];
};

const outcomeOf = ({ source }: Import, { latest_hash, row_hash, repeats }: Verdict): Outcome => {
  if (repeats || latest_hash === row_hash) return 'unchanged';
  if (latest_hash === null) return 'new';
  return source.master === 'network' ? 'kept' : 'changed';
};

type ToWrite = RecordToWrite<Readonly<Record<string, unknown>>> & { readonly verdict: Verdict };

const toWrite = ({ map, sealer }: Import, verdict: Verdict, isNew: boolean): ToWrite => {
  const mapped = map(JSON.parse(sealer.openText(verdict.cells)), verdict.row_number);
  const [first] = mapped.kind === 'records' ? mapped.records : [];
  invariant(first !== undefined, 'a staged row is read again as it was read before');
  return { id: verdict.record, jurisdiction: verdict.jurisdiction, record: first.record, isNew, verdict };
};

const importAction = (
  { source, batch, sealer }: Import,
  { id, jurisdiction, record, isNew, verdict }: ToWrite,
): ActionEntry => ({
  ...{ jurisdiction, recordId: id, action: 'IMPORT', at: batch.takenAt, actor: batch.takenBy, batch: batch.number },
  isFirst: isNew,
  state: source.kind.stateOf(record),
  payload: { source: source.system, sourceId: verdict.source_id, hash: verdict.row_hash, record: sealer.seal(record) },
});

const KEPT: RowProblem = {
  column: null,
  reason: 'The record belongs to this network; the row only adds where it comes from',
  found: null,
};

/** A chunk of rows by what becomes of them. */
type Sorted = { readonly faulty: QuarantinedText[]; readonly held: Verdict[]; readonly writes: ToWrite[] };

const sortRow = (work: Import, verdict: Verdict, { faulty, held, writes }: Sorted): void => {
  const { counts, reasons, warningsBy } = work.tally;
  const problems = conflictsOf(work, verdict);
  if (problems.length > 0) {
    counts.quarantined += 1;
    reasons.add(verdict.row_number, problems);
    const cells: string[] = JSON.parse(work.sealer.openText(verdict.cells));
    faulty.push(quarantined(work, { rowNumber: verdict.row_number, cells, problems, isWhole: true }));
    return;
  }
  if (!verdict.repeats) held.push(verdict);
  const outcome = outcomeOf(work, verdict);
  if (outcome === 'new' || outcome === 'changed') {
    counts.taken += 1;
    writes.push(toWrite(work, verdict, outcome === 'new'));
    return;
  }
  counts.unchanged += 1;
  if (outcome === 'unchanged') return;
  counts.warnings += 1;
  warningsBy.add(verdict.row_number, [KEPT]);
};

const sortChunk = async (work: Import, verdicts: readonly Verdict[]): Promise<Sorted> => {
  const sorted: Sorted = { faulty: [], held: [], writes: [] };
  for (const [at, verdict] of verdicts.entries()) {
    sortRow(work, verdict, sorted);
    if (at % ROWS_PER_TURN === 0) await nextTurn();
  }
  return sorted;
};

/** Waits for all, then fails by the first that failed: nothing may reach a transaction that has ended. */
const settled = async (writes: readonly Promise<unknown>[]): Promise<void> => {
  const failed = (await Promise.allSettled(writes)).find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};

const writeChunk = async (tx: Transaction, work: Import, { faulty, held, writes }: Sorted): Promise<void> => {
  const { kind, system } = work.source;
  const batch = work.batch.number;
  const records = writes.map(({ verdict: _, ...row }) => row);
  await settled([
    quarantineRows(tx, work.tables, { batch, rows: faulty }),
    addProvenance(tx, kind.tables.sources, { batch, system, rows: held }),
    records.length === 0 ? Promise.resolve() : kind.write(tx, records),
    appendActions(
      tx,
      kind.tables.actions,
      writes.map((row) => importAction(work, row)),
    ),
  ]);
};

/** Chunks under way at once: the store writes one while the log of another is hashed. They share no record. */
const UNDER_WAY = 2;

/** The next chunk is fetched before one is written: the store need not wait for us, nor we for it. */
const settleRows = async (tx: Transaction, work: Import): Promise<void> => {
  const writing: Promise<void>[] = [];
  try {
    let next = fetchVerdicts(tx);
    for (let verdicts = await next; verdicts.length > 0; verdicts = await next) {
      next = fetchVerdicts(tx);
      next.catch(() => {});
      const write = writeChunk(tx, work, await sortChunk(work, verdicts));
      write.catch(() => {});
      writing.push(write);
      if (writing.length > UNDER_WAY) await writing.shift();
    }
  } finally {
    await settled(writing);
  }
};

/** Decides on the staged rows of a batch, writes what is new or changed, and closes the batch's account. */
export const settle = async (tx: Transaction, work: Import): Promise<BatchRow> => {
  const { source, batch, tables, tally } = work;
  await openVerdicts(tx, tables, { batch: batch.number, system: source.system, sources: source.kind.tables.sources });
  await settleRows(tx, work);
  await clearStage(tx, tables, batch.number);
  const { counts } = tally;
  invariant(
    counts.read === counts.taken + counts.unchanged + counts.skipped + counts.quarantined,
    'each row that was read is taken, unchanged, skipped or quarantined',
  );
  const [row] = await tx
    .update(tables.batches)
    .set({ ...counts, reasons: tally.reasons.list(), warningsBy: tally.warningsBy.list() })
    .where(eq(tables.batches.number, batch.number))
    .returning();
  invariant(row !== undefined, 'a batch under way is in the store');
  return row;
};
