import type { Source } from '@network/kit/mapping/source-file';
import { type DataKey, decrypt } from '@network/kit/secret';
import type { Store } from '@network/kit/store';
import { Fault } from '@network/schema/errors';
import { requireImporter, requireOperator, type Viewer } from '@network/schema/viewer';
import { createMask, type Mask } from '../callers/mask.ts';
import type { BatchSummary, ImportOptions, Intake, QuarantinedRow, RecordKind, System } from '../intake.ts';
import { limited, requireSize } from '../kept/limited.ts';
import type { Pushes } from '../push/pushes.ts';
import {
  type BatchFilter,
  type BatchRow,
  countBatches,
  getBatch,
  getOwnBatch,
  listBatches,
  summaryOf,
} from '../shown/batches.ts';
import { countQuarantine, listQuarantine, type QuarantineFilter } from '../shown/quarantine.ts';
import { readSystemStates, type SystemState, systemOf } from '../shown/system-states.ts';
import type { IntakeTables } from '../tables.ts';
import { draftSource, type SuggestWish } from './draft-source.ts';

/** A file that a caller sends, and what it said of its size beforehand. */
export type Sent = Omit<ImportOptions, 'tables' | 'received' | 'also'> & {
  readonly declaredBytes?: string | undefined;
};

/** What can be asked of an intake, over HTTP and in the graph: an operator may do all, a machine with its own. */
export type Desk = {
  readonly systems: () => readonly System[];
  readonly states: () => Promise<SystemState[]>;
  readonly take: (sent: Sent) => Promise<BatchSummary>;
  readonly check: (sent: Sent) => Promise<BatchSummary>;
  /** The names of the kinds of record that are taken in here. */
  readonly kinds: readonly string[];
  /** A draft of a source file, as YAML, from the head of a file of the system. */
  readonly suggest: (viewer: Viewer, wish: SuggestWish) => Promise<string>;
  /** Null where no folder is named in which files could wait. */
  readonly push: ((sent: Sent) => Promise<BatchSummary>) | null;
  readonly retry: (viewer: Viewer, batch: string) => Promise<BatchSummary>;
  readonly revoke: Intake['revoke'];
  readonly correct: Intake['correct'];
  readonly replay: Intake['replay'];
  readonly list: (viewer: Viewer, filter: BatchFilter) => Promise<BatchSummary[]>;
  readonly count: (viewer: Viewer, filter: Omit<BatchFilter, 'first'>) => Promise<number>;
  readonly read: (viewer: Viewer, batch: string) => Promise<BatchSummary>;
  readonly quarantine: (viewer: Viewer, batch: string, filter: QuarantineFilter) => Promise<readonly QuarantinedRow[]>;
  readonly countQuarantine: (viewer: Viewer, batch: string, filter: Omit<QuarantineFilter, 'first'>) => Promise<number>;
};

export type DeskParts = {
  readonly store: Store;
  readonly tables: IntakeTables;
  readonly dataKey: DataKey;
  readonly kinds: readonly RecordKind[];
  readonly sources: ReadonlyMap<string, Source<RecordKind>>;
  readonly mostBytes: number;
  /** Rows read so far of a system's file that is being taken in; null where none is. */
  readonly rowsRead: (system: string) => number | null;
  readonly pushes: Pushes | null;
  readonly take: (source: Source<RecordKind>, options: ImportOptions) => Promise<BatchRow>;
  readonly check: (source: Source<RecordKind>, options: ImportOptions) => Promise<BatchRow>;
} & Pick<Intake, 'revoke' | 'correct' | 'replay'>;

/** @throws {Fault} UNKNOWN_SYSTEM */
export const getSource = <Kind extends RecordKind>(
  sources: ReadonlyMap<string, Source<Kind>>,
  system: string,
): Source<Kind> => {
  const source = sources.get(system);
  if (source !== undefined) return source;
  const known = [...sources.keys()].join(', ') || 'none';
  throw new Fault(
    'UNKNOWN_SYSTEM',
    `Expected a system that a source file describes (${known}), found "${system.slice(0, 60)}". Correct the name or add a source file.`,
  );
};

/** The words of a file's content never lie open in the store where they are sealed. */
const isOpen = (text: string): boolean => text.startsWith('{') || text.startsWith('"');

export const createDesk = (parts: DeskParts): Desk => {
  const { store, tables, dataKey, sources, mostBytes, pushes } = parts;

  const maskFor = (viewer: Viewer, system: string): Mask =>
    createMask(viewer, sources.get(system)?.personal ?? new Map());
  const shown = (viewer: Viewer, row: BatchRow): BatchSummary => {
    const mask = maskFor(viewer, row.system);
    const summary = summaryOf(store.name, row);
    return { ...summary, reasons: mask.reasons(summary.reasons), warningsBy: mask.reasons(summary.warningsBy) };
  };
  const get = (viewer: Viewer, batch: string): Promise<BatchRow> => getOwnBatch(store, tables, { viewer, batch });
  /** The network's own limit, or the smaller one of the system. */
  const mostOf = (system: string): number => Math.min(sources.get(system)?.mostBytes ?? mostBytes, mostBytes);
  const received = ({ declaredBytes, ...sent }: Sent): ImportOptions => {
    requireImporter(sent.viewer, sent.system);
    const most = mostOf(sent.system);
    requireSize(declaredBytes, most);
    return { ...sent, body: limited(sent.body, most) };
  };
  const push =
    (waiting: Pushes) =>
    async (sent: Sent): Promise<BatchSummary> => {
      const options = received(sent);
      const { kind } = getSource(sources, sent.system);
      return shown(sent.viewer, await waiting.push({ ...options, kind: kind.name, mostBytes: mostOf(sent.system) }));
    };

  return {
    systems: () => [...sources.values()].map(systemOf),
    states: () => readSystemStates(store.db, tables, { sources: sources.values(), rowsRead: parts.rowsRead }),
    kinds: parts.kinds.map(({ name }) => name),
    suggest: (viewer, wish) => {
      requireOperator(viewer);
      requireSize(wish.declaredBytes, mostBytes);
      return draftSource(parts.kinds, { ...wish, body: limited(wish.body, mostBytes) });
    },
    take: async (sent) => shown(sent.viewer, await parts.take(getSource(sources, sent.system), received(sent))),
    check: async (sent) => shown(sent.viewer, await parts.check(getSource(sources, sent.system), received(sent))),
    push: pushes === null ? null : push(pushes),
    retry: async (viewer, id) => {
      requireOperator(viewer);
      const batch = await getBatch(store, tables, id);
      if (pushes !== null) return shown(viewer, await pushes.retry(batch));
      throw new Fault(
        'BATCH_REFUSED',
        `Expected the file of ${id.slice(0, 60)} to be kept, found that none is. Send it again.`,
      );
    },
    revoke: parts.revoke,
    correct: parts.correct,
    replay: async (choice) => {
      const summary = await parts.replay(choice);
      const mask = maskFor(choice.viewer, summary.system);
      return { ...summary, reasons: mask.reasons(summary.reasons), warningsBy: mask.reasons(summary.warningsBy) };
    },
    list: async (viewer, filter) => {
      requireImporter(viewer, filter.system ?? null);
      return (await listBatches(store, tables, { viewer, filter })).map((row) => shown(viewer, row));
    },
    count: async (viewer, filter) => {
      requireImporter(viewer, filter.system ?? null);
      return countBatches(store, tables, { viewer, filter });
    },
    read: async (viewer, id) => shown(viewer, await get(viewer, id)),
    countQuarantine: async (viewer, id, filter) => {
      const { number } = await get(viewer, id);
      return countQuarantine(store.db, tables, { batch: number, filter });
    },
    quarantine: async (viewer, id, filter) => {
      const batch = await get(viewer, id);
      const openText = (text: string): string => (isOpen(text) ? text : decrypt(dataKey, text));
      const mask = maskFor(viewer, batch.system);
      return listQuarantine(store.db, tables, { subgraph: store.name, batch: batch.number, filter, openText, mask });
    },
  };
};
