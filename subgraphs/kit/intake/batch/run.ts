import type { Source } from '@network/kit/mapping/source-file';
import { publishChanged } from '@network/kit/reference/changed';
import { isUnreachable, liftLimit, sqlStateOf, type Transaction } from '@network/kit/store';
import { Fault, invariant } from '@network/schema/errors';
import type { Viewer } from '@network/schema/viewer';
import { eq } from 'drizzle-orm';
import { boundsOf } from '../callers/bounds.ts';
import type { RecordKind } from '../intake.ts';
import type { KeptFile } from '../kept/file.ts';
import type { BatchRow } from '../shown/batches.ts';
import { FileKeys } from '../verdict/file-keys.ts';
import { Clash, tryFile } from './attempt.ts';
import { scan } from './lines.ts';
import { createSealer, type Sealer } from './record-sealer.ts';
import { waitForTurn } from './statements.ts';
import { createTally, type Tally } from './tally.ts';
import { type Account, type Import, kindsOf, type Workplace } from './work.ts';

export type BatchValues = Workplace['tables']['batches']['$inferInsert'];

/** A batch to run: its row, its rows, and where it is kept what became of them. */
export type Run = {
  readonly viewer: Viewer;
  readonly source: Source<RecordKind>;
  readonly file: Pick<KeptFile, 'open'>;
  readonly account: Account;
  /** Finds or makes the batch's row; one that is finished is answered as it is. */
  readonly begin: (tx: Transaction) => Promise<BatchRow>;
  readonly also?: ((tx: Transaction, batch: number) => Promise<void>) | undefined;
  readonly onProgress?: ((rows: number) => void) | undefined;
  /** Nothing of it stays. */
  readonly isTrial: boolean;
};

/** Ends the transaction of a trial, with what the batch would have been. */
class TrialEnd extends Error {
  readonly batch: BatchRow;
  constructor(batch: BatchRow) {
    super('a trial is over');
    this.batch = batch;
  }
}

const sealers = (workplace: Workplace): ((kind: RecordKind) => Sealer) => {
  const known = new Map<RecordKind, Sealer>();
  return (kind) => {
    const sealer = known.get(kind) ?? createSealer(kind, workplace.dataKey);
    known.set(kind, sealer);
    return sealer;
  };
};

type Plan = { readonly keys: FileKeys | null; readonly isCareful: boolean };

/** One attempt, in a savepoint. Without keys it hopes that no two rows claim one. */
const attempt = (tx: Transaction, work: Import, { keys, isCareful }: Plan): Promise<Tally> =>
  tx.transaction(async (inner) => {
    const tally = createTally();
    await tryFile(inner, { ...work, tally, keys: keys ?? new FileKeys(), isHopeful: keys === null, isCareful });
    return tally;
  });

/** What the whole file claims, where that must be known before a row is written. */
const scanned = async (work: Import): Promise<FileKeys> => {
  const keys = new FileKeys();
  await scan(work, { keys });
  return keys;
};

/** The store refused a statement: perhaps only a copy of what was there. */
const isOfStore = (error: unknown): boolean =>
  !(error instanceof Fault) && sqlStateOf(error) !== undefined && !isUnreachable(error);

/** @throws what the attempt failed by, where another would fail as well. */
const nextPlan = async (work: Import, { keys, isCareful }: Plan, error: unknown): Promise<Plan> => {
  if (error instanceof Clash) return { keys: await scanned(work), isCareful };
  if (isCareful || !isOfStore(error)) throw error;
  return { keys: keys === null ? null : await scanned(work), isCareful: true };
};

/**
 * Writes the file in one go, in the hope that no two rows claim one key and that what should be new is new: so it is with
 * most files. Where the hope fails, what was written goes, and the file is read again: for what it claims, or with care.
 */
const tryAll = async (tx: Transaction, work: Import): Promise<Tally> => {
  let plan: Plan = { keys: null, isCareful: false };
  for (;;) {
    try {
      return await attempt(tx, work, plan);
    } catch (error) {
      plan = await nextPlan(work, plan, error);
    }
  }
};

/** Runs a batch in one transaction: where anything breaks, nothing was written. */
export const runBatch = async (workplace: Workplace, run: Run): Promise<BatchRow> => {
  const { store, tables, outbox, log } = workplace;
  const { source, viewer } = run;
  const places = (await workplace.places?.()) ?? null;
  const say = (rows: number): void => {
    log.debug({ system: source.system, rows }, 'rows read');
    run.onProgress?.(rows);
  };
  const finish = async (tx: Transaction, batch: BatchRow): Promise<BatchRow> => {
    const shared = { workplace, source, batch, places, account: run.account, sealerOf: sealers(workplace) };
    const work = { ...shared, bounds: boundsOf(viewer), open: run.file.open, onProgress: say };
    const { counts, reasons, warningsBy, context, changed } = await tryAll(tx, work);
    const told = { reasons: reasons.list(), warningsBy: warningsBy.list(), context };
    const [row] = await tx
      .update(tables.batches)
      .set({ ...counts, ...told, state: 'TAKEN', fault: null, finishedAt: new Date().toISOString() })
      .where(eq(tables.batches.number, batch.number))
      .returning();
    invariant(row !== undefined, 'a batch under way is in the store');
    if (outbox !== undefined) await publishChanged(tx, outbox, changed);
    await run.also?.(tx, batch.number);
    if (run.isTrial) throw new TrialEnd(row);
    return row;
  };
  try {
    const batch = await store.db.transaction(async (tx) => {
      await liftLimit(tx);
      await waitForTurn(tx, kindsOf(source));
      const begun = await run.begin(tx);
      return begun.state === 'TAKEN' ? begun : finish(tx, begun);
    });
    const { number, read, taken, unchanged, quarantined } = batch;
    log.info({ system: source.system, batch: number, read, taken, unchanged, quarantined }, 'file taken in');
    return batch;
  } catch (error) {
    if (error instanceof TrialEnd) return error.batch;
    throw error;
  }
};
