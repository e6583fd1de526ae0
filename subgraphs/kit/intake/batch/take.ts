import type { Source } from '@network/kit/mapping/source-file';
import { sqlStateOf, type Transaction } from '@network/kit/store';
import { Fault, invariant } from '@network/schema/errors';
import { NATIONAL } from '@network/schema/network';
import { eq } from 'drizzle-orm';
import type { ImportOptions, RecordKind } from '../intake.ts';
import { type KeptFile, keepFile, keepTables } from '../kept/file.ts';
import { type BatchRow, findBatchByKey, requireSameBytes } from '../shown/batches.ts';
import { runBatch } from './run.ts';
import { quarantineRows } from './statements.ts';
import { untold } from './tally.ts';
import type { Workplace } from './work.ts';

/** The one government of a source file. @throws {Fault} BAD_USER_INPUT where the import names another. */
const fixedJurisdiction = ({ system }: Source, { fixed, given }: { fixed: string; given: string | null }): string => {
  if (given === null || given === fixed || fixed === NATIONAL) return fixed;
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected rows of ${fixed}, for which alone the source file of "${system}" is written, found --for ${given.slice(0, 20)}. Give that government a source file of its own, and import with --sources.`,
  );
};

/** @throws {Fault} BAD_USER_INPUT where neither the source file nor the import names a government, or each another. */
const jurisdictionOf = (source: Source, given: string | null): string | null => {
  const { jurisdiction } = source;
  if (jurisdiction !== null)
    return 'fixed' in jurisdiction ? fixedJurisdiction(source, { fixed: jurisdiction.fixed, given }) : null;
  if (given !== null && /^\d{6}$/.test(given) && given !== NATIONAL) return given;
  const found = given === null ? 'none' : `"${given.slice(0, 20)}"`;
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected the six digits of the government that the rows of "${source.system}" belong to, found ${found}. Import with --for, as --for 331081.`,
  );
};

const UNIQUE_VIOLATION = '23505';

/** The batch of this key, for a sender that asks again. @throws {Fault} BATCH_REFUSED where it sent another file then. */
const findSame = async (
  { store, tables }: Workplace,
  { system, idempotencyKey = null }: ImportOptions,
  { sha256 }: KeptFile,
): Promise<BatchRow | null> => {
  const before =
    idempotencyKey === null ? null : await findBatchByKey(store.db, tables, { system, key: idempotencyKey });
  if (before !== null && before.sha256 !== null && sha256 !== null) requireSameBytes(store.name, before, sha256);
  return before;
};

type Taking = { readonly source: Source<RecordKind>; readonly options: ImportOptions; readonly isTrial: boolean };

/** The row of a batch that waits for its file; held until the end, so that it is taken once. */
const findReceived = async (tx: Transaction, { tables }: Workplace, number: number): Promise<BatchRow> => {
  const [row] = await tx.select().from(tables.batches).where(eq(tables.batches.number, number)).for('update');
  invariant(row !== undefined, 'a batch that was received is in the store');
  return row;
};

const run = async (workplace: Workplace, { source, options, isTrial }: Taking, file: KeptFile): Promise<BatchRow> => {
  const { system, viewer, received, idempotencyKey = null } = options;
  const jurisdiction = jurisdictionOf(source, options.jurisdiction);
  const begin = async (tx: Transaction): Promise<BatchRow> => {
    if (received !== undefined) return findReceived(tx, workplace, received);
    const whence = { system, file: options.file, kind: source.kind.name, jurisdiction, takenBy: viewer.subject };
    const { sha256, bytes } = file;
    const [row] = await tx
      .insert(workplace.tables.batches)
      .values({
        ...whence,
        idempotencyKey,
        sha256,
        bytes,
        way: options.way ?? 'COMMAND',
        dates: options.dates ?? null,
        state: 'RUNNING',
        ...untold(),
      })
      .returning();
    invariant(row !== undefined, 'an inserted batch comes back');
    return row;
  };
  const { onProgress, also } = options;
  const account = { quarantine: quarantineRows };
  return runBatch(workplace, { viewer, source, file, account, begin, also, onProgress, isTrial });
};

const takeOrCheck = async (workplace: Workplace, taking: Taking): Promise<BatchRow> => {
  const { source, options, isTrial } = taking;
  jurisdictionOf(source, options.jurisdiction);
  const { tables, body, received } = options;
  const file = await (tables === undefined ? keepFile(source, body) : keepTables(tables));
  const findFirst = async () => (isTrial || received !== undefined ? null : findSame(workplace, options, file));
  try {
    const before = await findFirst();
    if (before !== null) return before;
    return await run(workplace, taking, file).catch(async (error: unknown) => {
      const first = sqlStateOf(error) === UNIQUE_VIOLATION ? await findFirst() : null;
      if (first !== null) return first;
      throw error;
    });
  } finally {
    await file.discard();
  }
};

/** Takes one file in as one batch, in one transaction: where anything breaks, nothing was written. */
export const takeBatch = (
  workplace: Workplace,
  source: Source<RecordKind>,
  options: ImportOptions,
): Promise<BatchRow> => takeOrCheck(workplace, { source, options, isTrial: false });

/** Does all that `takeBatch` does, and nothing of it stays: the batch that the file would be. */
export const checkBatch = (
  workplace: Workplace,
  source: Source<RecordKind>,
  options: ImportOptions,
): Promise<BatchRow> =>
  takeOrCheck(workplace, { source, options: { ...options, idempotencyKey: null }, isTrial: true });
