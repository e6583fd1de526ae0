import { Fault, invariant } from '@network/schema/errors';
import { loadSources, type Source } from '../mapping/source-file.ts';
import { answerSources, type Desk } from './answer.ts';
import { revokeBatch } from './batch/revoke.ts';
import { takeBatch } from './batch/take.ts';
import { getBatch, listBatches, listQuarantine, requireImporter, summaryOf } from './batches.ts';
import type { Intake, IntakeOptions, RecordKind } from './intake.ts';
import { provenanceReader } from './provenance.ts';
import { createSealer } from './records.ts';

const SHOWN_ROWS = 100;

const getSource = (sources: ReadonlyMap<string, Source<RecordKind>>, system: string): Source<RecordKind> => {
  const source = sources.get(system);
  if (source !== undefined) return source;
  const known = [...sources.keys()].join(', ') || 'none';
  throw new Fault(
    'UNKNOWN_SYSTEM',
    `Expected a system that a source file describes (${known}), found "${system.slice(0, 60)}". Correct the name or add a source file.`,
  );
};

/**
 * Takes in files of existing systems as batches, by their source files.
 * @throws {Fault} UNREADABLE_FILE with file and line where a source file has a mistake.
 */
export const createIntake = async (options: IntakeOptions): Promise<Intake> => {
  const { store, kinds, tables, dataKey } = options;
  const sources = await loadSources(options.folders, kinds);
  const getKind = (name: string): RecordKind => {
    const kind = kinds.find((known) => known.name === name);
    invariant(kind !== undefined, `the kind of record ${name} is declared`);
    return kind;
  };
  const provenance = provenanceReader(store, { kinds, tables });

  const desk: Desk = {
    systems: () =>
      [...sources.values()].map(({ system, title, records, oddities }) => ({ name: system, title, records, oddities })),
    take: async (asked) => {
      requireImporter(asked.viewer);
      return summaryOf(store.name, await takeBatch(options, getSource(sources, asked.system), asked));
    },
    revoke: async ({ batch: id, viewer }) => {
      requireImporter(viewer);
      const batch = await getBatch(store, tables, id);
      const kind = getKind(batch.kind);
      const isOurs = sources.get(batch.system)?.master === 'network';
      const sealer = createSealer(kind, dataKey);
      return store.db.transaction((tx) =>
        revokeBatch(tx, { subgraph: store.name, tables, kind, sealer, batch, viewer, isOurs }),
      );
    },
    list: async (viewer, filter) => {
      requireImporter(viewer);
      return listBatches(store, tables, filter);
    },
    read: async (viewer, id) => {
      requireImporter(viewer);
      const batch = await getBatch(store, tables, id);
      const sealer = createSealer(getKind(batch.kind), dataKey);
      const query = { viewer, batch: batch.number, first: SHOWN_ROWS, sealer };
      const quarantine = await listQuarantine(store.db, tables, query);
      return { ...summaryOf(store.name, batch), quarantine };
    },
  };
  const { systems, take, revoke } = desk;
  return {
    ...{ systems, take, revoke, provenance },
    matches: (_, path) => path === '/sources' || path.startsWith('/sources/'),
    answer: (request, viewer) => answerSources(desk, request, viewer),
  };
};
