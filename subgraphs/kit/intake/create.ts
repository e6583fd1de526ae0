import { setTimeout as delay } from 'node:timers/promises';
import { invariant } from '@network/schema/errors';
import { fileShapeOf } from '../mapping/columns.ts';
import { loadSources, type Source } from '../mapping/source-file.ts';
import { answerSources } from './answer.ts';
import { revokeBatch } from './batch/revoke.ts';
import { checkBatch, takeBatch } from './batch/take.ts';
import { getOwnBatch, summaryOf } from './batches.ts';
import { createDesk, getSource } from './desk.ts';
import type { Intake, IntakeOptions, RecordKind } from './intake.ts';
import { MOST_BYTES } from './limited.ts';
import { provenanceReader } from './provenance.ts';
import { createPullStore } from './pull/pull-store.ts';
import { createPulls, type PulledSource } from './pull/pulls.ts';
import { createBatchDesk } from './push/batch-desk.ts';
import { createPushes, type Pushes } from './push/pushes.ts';
import { openSpool } from './push/spool.ts';
import { createSealer } from './records.ts';
import { correctRows } from './replay/correct.ts';
import { replayRows } from './replay/replay.ts';

/** How long the file of a failed push is kept unless an operator says otherwise. */
const FAILED_DAYS = 30;

type Sources = ReadonlyMap<string, Source<RecordKind>>;

async function* nothing(): AsyncGenerator<Uint8Array> {}

const stopWaiting = (error: unknown): void => {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
};

const openPushes = async (options: IntakeOptions, sources: Sources): Promise<Pushes | null> => {
  const { store, tables, log, ways } = options;
  if (ways === undefined) return null;
  return createPushes({
    spool: await openSpool(ways.spool),
    desk: createBatchDesk(store, tables),
    take: ({ number, system, file, jurisdiction, viewer }, body) =>
      takeBatch(options, getSource(sources, system), {
        ...{ system, file, jurisdiction, viewer, body },
        ...{ way: 'PUSH', received: number },
      }),
    failedDays: ways.failedDays ?? FAILED_DAYS,
    log,
    wait: (ms, signal) => delay(ms, undefined, { signal, ref: false }).catch(stopWaiting),
  });
};

const openPulls = (options: IntakeOptions, sources: Sources) => {
  const { store, tables, log, ways } = options;
  const pulled = [...sources.values()].flatMap((source): PulledSource[] =>
    source.pull === null ? [] : [{ system: source.system, pull: source.pull, shape: fileShapeOf(source) }],
  );
  return createPulls({
    sources: ways === undefined ? [] : pulled,
    store: createPullStore(store, tables),
    take: ({ system, ...rest }) =>
      takeBatch(options, getSource(sources, system), {
        ...{ ...rest, system, jurisdiction: null, body: nothing(), way: 'PULL' },
      }),
    secret: ways?.secret ?? (() => null),
    log,
  });
};

const revoker =
  ({ store, tables, kinds, dataKey }: IntakeOptions, sources: Sources): Intake['revoke'] =>
  async ({ batch: id, viewer }) => {
    const batch = await getOwnBatch(store, tables, { viewer, batch: id });
    const isOurs = sources.get(batch.system)?.master === 'network';
    const sealerOf = (kind: RecordKind) => createSealer(kind, dataKey);
    return store.db.transaction((tx) =>
      revokeBatch(tx, { subgraph: store.name, tables, kinds, sealerOf, batch, viewer, isOurs }),
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
  const sources = await loadSources(options.folders, kinds);
  const pushes = await openPushes(options, sources);
  const pulls = openPulls(options, sources);
  const desk = createDesk({
    ...{ store, tables, dataKey, kinds, sources, pushes, mostBytes: options.ways?.mostBytes ?? MOST_BYTES },
    take: (source, asked) => takeBatch(options, source, asked),
    check: (source, asked) => checkBatch(options, source, asked),
    revoke: revoker(options, sources),
    correct: (choice) => correctRows(options, sources, choice),
    replay: async (choice) => summaryOf(store.name, await replayRows(options, sources, choice)),
  });
  const { take, check, revoke, correct, replay } = desk;
  return {
    ...{ take, check, revoke, correct, replay, desk },
    systems: desk.systems,
    provenance: provenanceReader(store, { kinds, tables }),
    matches: (_, path) => path === '/sources' || path.startsWith('/sources/'),
    answer: (request, viewer) => answerSources(desk, request, viewer),
    run: async (home) => {
      await pushes?.recover();
      pulls.start();
      const close = async (): Promise<void> => {
        await Promise.all([pushes?.close(), pulls.close()]);
        await home.close();
      };
      return { ...home, close };
    },
  };
};
