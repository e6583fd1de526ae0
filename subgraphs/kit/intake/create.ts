import { setTimeout as delay } from 'node:timers/promises';
import { invariant } from '@network/schema/errors';
import { fileShapeOf } from '../mapping/rows/columns.ts';
import { loadSources, type Source } from '../mapping/source-file.ts';
import { createSealer } from './batch/record-sealer.ts';
import { revokeBatch } from './batch/revoke.ts';
import { checkBatch, takeBatch } from './batch/take.ts';
import { answerSources } from './desk/answer.ts';
import { createDesk, getSource } from './desk/desk.ts';
import type { ImportOptions, Intake, IntakeOptions, RecordKind } from './intake.ts';
import { MOST_BYTES } from './kept/limited.ts';
import { withTightHeap } from './kept/tight-heap.ts';
import { createPullStore } from './pull/pull-store.ts';
import { createPulls, type PulledSource } from './pull/pulls.ts';
import { createBatchDesk } from './push/batch-desk.ts';
import { createPushes, type Pushes } from './push/pushes.ts';
import { openSpool } from './push/spool.ts';
import { correctRows } from './replay/correct.ts';
import { replayRows } from './replay/replay.ts';
import { type BatchRow, getOwnBatch, summaryOf } from './shown/batches.ts';
import { provenanceReader } from './shown/provenance.ts';
import { createUnderWay, type UnderWay } from './shown/under-way.ts';

/** How long the file of a failed push is kept unless an operator says otherwise. */
const FAILED_DAYS = 30;

type Sources = ReadonlyMap<string, Source<RecordKind>>;

async function* nothing(): AsyncGenerator<Uint8Array> {}

const stopWaiting = (error: unknown): void => {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
};

/** What all ways in share: the source files, and how far what is taken in has come. */
type Shared = { readonly sources: Sources; readonly underWay: UnderWay };

const takerOf =
  (options: IntakeOptions, { sources, underWay }: Shared) =>
  (asked: ImportOptions): Promise<BatchRow> =>
    underWay.watch(asked.system, (onRead) => {
      const onProgress = (rows: number): void => {
        onRead(rows);
        asked.onProgress?.(rows);
      };
      return withTightHeap(() => takeBatch(options, getSource(sources, asked.system), { ...asked, onProgress }));
    });

const openPushes = async (options: IntakeOptions, shared: Shared): Promise<Pushes | null> => {
  const { store, tables, log, ways } = options;
  if (ways === undefined) return null;
  const take = takerOf(options, shared);
  return createPushes({
    spool: await openSpool(ways.spool),
    desk: createBatchDesk(store, tables),
    take: ({ number, system, file, jurisdiction, viewer }, body) =>
      take({ system, file, jurisdiction, viewer, body, way: 'PUSH', received: number }),
    failedDays: ways.failedDays ?? FAILED_DAYS,
    log,
    wait: (ms, signal) => delay(ms, undefined, { signal, ref: false }).catch(stopWaiting),
    tell: ways.tell,
  });
};

const openPulls = (options: IntakeOptions, shared: Shared) => {
  const { sources } = shared;
  const take = takerOf(options, shared);
  const { store, tables, log, ways } = options;
  const pulled = [...sources.values()].flatMap((source): PulledSource[] =>
    source.pull === null ? [] : [{ system: source.system, pull: source.pull, shape: fileShapeOf(source) }],
  );
  return createPulls({
    sources: ways === undefined ? [] : pulled,
    store: createPullStore(store, tables),
    take: (rest) => take({ ...rest, jurisdiction: null, body: nothing(), way: 'PULL' }),
    secret: ways?.secret ?? (() => null),
    log,
  });
};

const revoker =
  ({ store, tables, outbox, kinds, dataKey }: IntakeOptions, sources: Sources): Intake['revoke'] =>
  async ({ batch: id, viewer }) => {
    const batch = await getOwnBatch(store, tables, { viewer, batch: id });
    const isOurs = sources.get(batch.system)?.master === 'network';
    const sealerOf = (kind: RecordKind) => createSealer(kind, dataKey);
    return store.db.transaction((tx) =>
      revokeBatch(tx, { subgraph: store.name, tables, outbox, kinds, sealerOf, batch, viewer, isOurs }),
    );
  };

/**
 * Takes in files of existing systems as batches, by their source files.
 * @throws {Fault} UNREADABLE_FILE with file and line where a source file has a mistake.
 */
export const createIntake = async (options: IntakeOptions): Promise<Intake> => {
  const { store, kinds, tables, dataKey } = options;
  const named = new Set(kinds.flatMap(({ lookups = [] }) => lookups));
  for (const entity of named)
    invariant(options.lookups?.[entity] !== undefined, `a way to find each ${entity} that a kind may name`);
  for (const entity of new Set(kinds.flatMap(({ names = [] }) => names)))
    invariant(options.names?.[entity] !== undefined, `a way to find each ${entity} that a kind may call by name`);
  const sources = await loadSources(options.folders, kinds);
  const shared = { sources, underWay: createUnderWay() };
  const take = takerOf(options, shared);
  const pushes = await openPushes(options, shared);
  const pulls = openPulls(options, shared);
  const desk = createDesk({
    ...{ store, tables, dataKey, kinds, sources, pushes, mostBytes: options.ways?.mostBytes ?? MOST_BYTES },
    rowsRead: shared.underWay.rowsOf,
    take: (_, asked) => take(asked),
    check: (source, asked) => withTightHeap(() => checkBatch(options, source, asked)),
    revoke: revoker(options, sources),
    correct: (choice) => correctRows(options, sources, choice),
    replay: async (choice) => summaryOf(store.name, await withTightHeap(() => replayRows(options, sources, choice))),
  });
  const { check, revoke, correct, replay } = desk;
  return {
    ...{ take: desk.take, check, revoke, correct, replay, desk },
    systems: desk.systems,
    provenance: provenanceReader(store, { kinds, tables }),
    matches: (_, path) => path === '/sources' || path.startsWith('/sources/'),
    answer: (request, viewer) => answerSources(desk, request, viewer),
    run: async (home) => {
      if (options.ways?.tell === undefined) {
        await pushes?.recover();
        options.ways?.onTold?.(() => pushes?.look());
        pulls.start();
      }
      const close = async (): Promise<void> => {
        await Promise.all([pushes?.close(), pulls.close()]);
        await home.close();
      };
      return { ...home, close };
    },
  };
};
