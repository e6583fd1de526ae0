import { type ActionEntry, appendActions } from '@network/kit/log';
import type { Transaction } from '@network/kit/store';
import { invariant } from '@network/schema/errors';
import { eq } from 'drizzle-orm';
import type { BatchRow } from '../batches.ts';
import type { RecordToWrite } from '../intake.ts';
import type { RowProblem } from '../tables.ts';
import {
  addProvenance,
  clearStage,
  fetchVerdicts,
  openVerdicts,
  type QuarantinedText,
  quarantineRows,
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
  const mapped = map(JSON.parse(sealer.openText(verdict.cells)));
  invariant(mapped.kind === 'record', 'a staged row is read again as it was read before');
  return { id: verdict.record, jurisdiction: verdict.jurisdiction, record: mapped.record, isNew, verdict };
};

const importAction = (
  { source, batch, sealer }: Import,
  { id, jurisdiction, record, verdict }: ToWrite,
): ActionEntry => ({
  ...{ jurisdiction, recordId: id, action: 'IMPORT', at: batch.takenAt, actor: batch.takenBy, batch: batch.number },
  state: source.kind.stateOf(record),
  payload: { source: source.system, sourceId: verdict.source_id, hash: verdict.row_hash, record: sealer.seal(record) },
});

const writeRecords = async (tx: Transaction, work: Import, rows: readonly ToWrite[]): Promise<void> => {
  if (rows.length === 0) return;
  const { kind } = work.source;
  await kind.write(
    tx,
    rows.map(({ verdict: _, ...row }) => row),
  );
  await appendActions(
    tx,
    kind.tables.actions,
    rows.map((row) => importAction(work, row)),
  );
};

const KEPT: RowProblem = {
  column: null,
  reason: 'The record belongs to this network; the row only adds where it comes from',
  found: null,
};

const settleChunk = async (tx: Transaction, work: Import, verdicts: readonly Verdict[]): Promise<void> => {
  const { counts, reasons, warningsBy } = work.tally;
  const { source, batch } = work;
  const faulty: QuarantinedText[] = [];
  const held: Verdict[] = [];
  const writes: ToWrite[] = [];
  for (const verdict of verdicts) {
    const problems = conflictsOf(work, verdict);
    if (problems.length > 0) {
      reasons.add(verdict.row_number, problems);
      const cells: string[] = JSON.parse(work.sealer.openText(verdict.cells));
      faulty.push(quarantined(work, { rowNumber: verdict.row_number, cells, problems, isWhole: true }));
      continue;
    }
    const outcome = outcomeOf(work, verdict);
    if (!verdict.repeats) held.push(verdict);
    if (outcome === 'new' || outcome === 'changed') {
      writes.push(toWrite(work, verdict, outcome === 'new'));
      continue;
    }
    counts.unchanged += 1;
    if (outcome === 'kept') {
      counts.warnings += 1;
      warningsBy.add(verdict.row_number, [KEPT]);
    }
  }
  counts.quarantined += faulty.length;
  counts.taken += writes.length;
  await quarantineRows(tx, work.tables, { batch: batch.number, rows: faulty });
  await addProvenance(tx, source.kind.tables.sources, { batch: batch.number, system: source.system, rows: held });
  await writeRecords(tx, work, writes);
};

/** Decides on the staged rows of a batch, writes what is new or changed, and closes the batch's account. */
export const settle = async (tx: Transaction, work: Import): Promise<BatchRow> => {
  const { source, batch, tables, tally } = work;
  await openVerdicts(tx, tables, { batch: batch.number, system: source.system, sources: source.kind.tables.sources });
  for (let verdicts = await fetchVerdicts(tx); verdicts.length > 0; verdicts = await fetchVerdicts(tx)) {
    await settleChunk(tx, work, verdicts);
  }
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
