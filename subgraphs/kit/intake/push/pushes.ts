import { sqlStateOf } from '@network/kit/store';
import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import { eq } from 'drizzle-orm';
import type { ImportOptions } from '../intake.ts';
import type { Body } from '../kept/body.ts';
import { type BatchRow, batchId, findBatchByKey, requireSameBytes } from '../shown/batches.ts';
import type { BatchDesk } from './batch-desk.ts';
import type { Parcel, Slip, Spool } from './spool.ts';
import { createTurns } from './turns.ts';

/** A push: an import whose file waits on disk for its turn. */
export type Push = Omit<ImportOptions, 'onProgress'> & { readonly kind: string; readonly mostBytes: number };

export type PushesOptions = {
  readonly spool: Spool;
  readonly desk: BatchDesk;
  /** Takes a spooled file in as the batch that is already there. */
  readonly take: (slip: Slip, body: Body) => Promise<unknown>;
  /** How many days the file of a push that failed is kept for another try. */
  readonly failedDays: number;
  readonly log: Logger;
  /** Resolves after so many milliseconds, or when the signal says to stop. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Tells the process that takes the files of this spool that one waits; left out where this one takes them. */
  readonly tell?: (() => void) | undefined;
};

const UNIQUE_VIOLATION = '23505';
const MOST_PAUSE_MS = 60_000;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const sentenceOf = (error: unknown): string =>
  error instanceof Fault ? error.message : 'Something went wrong on our side. Tell the operator the batch.';

/** Ends a body that is being read when the signal says so: what was begun is then rolled back. */
async function* until(signal: AbortSignal, body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of body) {
    signal.throwIfAborted();
    yield chunk;
  }
  signal.throwIfAborted();
}

export type Pushes = ReturnType<typeof createPushes>;

/**
 * Receives files, answers for them once they lie on disk, and takes them in order of arrival, system by system. A file that
 * a process left half-way is taken again by the next one; a batch that is taken twice at once is taken once, since each
 * holds its row. Where several processes receive, one of them takes, so that the order holds. S-01.
 */
export const createPushes = ({ spool, desk, take, failedDays, log, wait, tell }: PushesOptions) => {
  const stopping = new AbortController();
  const turns = createTurns();
  /** Numbers of batches that wait for their turn here, or are being taken. */
  const inHand = new Set<number>();

  const fail = async (slip: Slip, error: unknown): Promise<void> => {
    if (!(error instanceof Fault)) log.error({ batch: slip.number, err: error }, 'a pushed file could not be taken');
    else log.warn({ system: slip.system, batch: slip.number, code: error.code }, 'a pushed file was refused');
    await desk.set(slip.number, { state: 'FAILED', fault: sentenceOf(error) });
  };

  /** The file where it lies; it stays there until it is done with. */
  const lying = async ({ number, sha256 }: Slip): Promise<Body> => {
    const bytes = await spool.sizeOf(number);
    const open = () => until(stopping.signal, spool.read(number));
    return {
      bytes,
      sha256,
      open,
      discard: async () => {},
      [Symbol.asyncIterator]: () => open()[Symbol.asyncIterator](),
    };
  };

  /** Resolves with whether the file is done with: taken, or refused for good. */
  const attempt = async (slip: Slip): Promise<boolean> => {
    try {
      const isOpen = (await desk.set(slip.number, { state: 'RUNNING', fault: null })) !== null;
      if (isOpen) await take(slip, await lying(slip));
      await spool.drop(slip.number);
      return true;
    } catch (error) {
      if (stopping.signal.aborted || desk.isAway(error)) return false;
      await fail(slip, error).catch((failure: unknown) => log.error({ err: failure }, 'a batch could not be marked'));
      return true;
    }
  };

  /** Tries again, after a longer pause each time, until it is done or this process is to stop. */
  const untilDone = async (tryOnce: () => Promise<boolean>): Promise<void> => {
    for (let pause = 1_000; !stopping.signal.aborted && !(await tryOnce()); ) {
      await wait(pause, stopping.signal);
      pause = Math.min(pause * 2, MOST_PAUSE_MS);
    }
  };

  const enqueue = (slip: Slip): void => {
    const { number, system } = slip;
    if (inHand.has(number)) return;
    inHand.add(number);
    turns.add(system, () => untilDone(() => attempt(slip)).finally(() => inHand.delete(number)));
  };
  /** Sees to it that a file is taken: here, or by the process that does. */
  const pass = (slip: Slip): void => (tell === undefined ? enqueue(slip) : tell());

  const register = async (push: Push, { sha256, bytes, path }: Parcel): Promise<BatchRow> => {
    const { system, file, kind, jurisdiction, viewer, idempotencyKey = null, dates = null } = push;
    const said = { system, file, kind, jurisdiction, dates, takenBy: viewer.subject, idempotencyKey };
    const slipOf = ({ number }: BatchRow): Slip => ({
      ...{ number, system, file, jurisdiction, viewer: { ...viewer, clearance: [] }, sha256 },
    });
    const batch = await desk.insert({ ...said, sha256, bytes, way: 'PUSH', state: 'RECEIVED' }, (row) =>
      spool.keep({ path, sha256, bytes }, slipOf(row)),
    );
    pass(slipOf(batch));
    return batch;
  };

  const firstOf = async ({ system, idempotencyKey = null }: Push, sha256: string): Promise<BatchRow | null> => {
    const found =
      idempotencyKey === null ? null : await findBatchByKey(desk.db, desk.tables, { system, key: idempotencyKey });
    if (found !== null) requireSameBytes(desk.name, found, sha256);
    return found;
  };

  const accept = async (push: Push, parcel: Parcel): Promise<BatchRow> => {
    const before = await firstOf(push, parcel.sha256);
    if (before !== null) return before;
    try {
      return await register(push, parcel);
    } catch (error) {
      const first = sqlStateOf(error) === UNIQUE_VIOLATION ? await firstOf(push, parcel.sha256) : null;
      if (first === null) throw error;
      return first;
    }
  };

  const rowOf = async ({ number }: Slip): Promise<BatchRow | undefined> =>
    (await desk.db.select().from(desk.tables.batches).where(eq(desk.tables.batches.number, number)))[0];

  /** Takes up, in the order of the batches, what waits and is not in hand: what has no batch yet will be told of. */
  const takeUp = async (): Promise<boolean> => {
    try {
      for (const slip of await spool.list()) {
        const row = inHand.has(slip.number) ? undefined : await rowOf(slip);
        if (row?.sha256 === slip.sha256 && (row.state === 'RECEIVED' || row.state === 'RUNNING')) enqueue(slip);
      }
      return true;
    } catch (error) {
      log.warn({ err: error }, 'the files that wait could not be looked at, and are looked at again');
      return false;
    }
  };
  let looking = Promise.resolve();

  /** Deletes the files of pushes that failed and that nobody tried again in time; their batches stay. */
  const forget = async (): Promise<void> => {
    const before = Date.now() - failedDays * DAY_MS;
    for (const slip of await spool.list()) {
      const row = await rowOf(slip);
      if (row?.state !== 'FAILED' || Date.parse(row.takenAt) >= before) continue;
      await spool.drop(slip.number);
      log.info({ system: slip.system, batch: slip.number, days: failedDays }, 'the file of a failed push is deleted');
    }
  };

  const keepForgetting = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await forget().catch((error: unknown) => log.warn({ err: error }, 'old files of failed pushes stay for now'));
      await wait(HOUR_MS, stopping.signal);
    }
  };
  let forgetting = Promise.resolve();

  return {
    /** Receives a file. The same Idempotency-Key with the same bytes answers the first batch. @throws {Fault} TOO_LARGE, BATCH_REFUSED. */
    push: async (push: Push): Promise<BatchRow> => {
      const parcel = await spool.receive(push.body, push.mostBytes);
      try {
        return await accept(push, parcel);
      } finally {
        await spool.discard(parcel);
      }
    },

    /** Takes the file of a failed batch once more. @throws {Fault} BATCH_REFUSED when it did not fail or its file is gone. */
    retry: async (batch: BatchRow): Promise<BatchRow> => {
      const slip = batch.state === 'FAILED' ? await spool.find(batch.number) : null;
      const row = slip === null ? null : await desk.set(batch.number, { state: 'RECEIVED', fault: null });
      if (slip === null || row === null)
        throw new Fault(
          'BATCH_REFUSED',
          `Expected a batch that failed and whose file is kept, found ${batchId(desk.name, batch.number)}, which is ${batch.state}. Send its file again.`,
        );
      pass(slip);
      return row;
    },

    /** Takes up what another process left: what has no batch was never answered for, what is taken is done with. */
    recover: async (): Promise<void> => {
      for (const slip of await spool.list()) {
        const row = await rowOf(slip);
        if (row === undefined || row.sha256 !== slip.sha256 || row.state === 'TAKEN') await spool.drop(slip.number);
        else if (row.state !== 'FAILED') enqueue(slip);
      }
      forgetting = keepForgetting();
    },

    /** Looks for files that other processes have received. */
    look: (): void => {
      looking = looking.then(() => untilDone(takeUp));
    },

    /** Resolves when nothing waits any more. */
    settled: async (): Promise<void> => {
      await looking;
      await turns.settled();
    },

    /** Stops taking; what is under way is rolled back and taken again at the next start. */
    close: async (): Promise<void> => {
      stopping.abort();
      await Promise.all([looking, turns.settled(), forgetting]);
    },
  };
};
