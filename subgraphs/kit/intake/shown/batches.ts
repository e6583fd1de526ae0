import type { Database, Store } from '@network/kit/store';
import { Fault } from '@network/schema/errors';
import { isOperator, requireImporter, requireOperator, type Viewer } from '@network/schema/viewer';
import { and, desc, eq, inArray, lt, type SQL } from 'drizzle-orm';
import { mayReadBatch, systemsOfSender } from '../callers/bounds.ts';
import type { BatchSummary } from '../intake.ts';
import type { BatchState, BatchWay, IntakeTables } from '../tables.ts';

export type BatchRow = IntakeTables['batches']['$inferSelect'];

/** The name under which callers know a batch. */
export const batchId = (subgraph: string, number: number): string => `${subgraph}-${number}`;

export const summaryOf = (
  subgraph: string,
  { number, kind, idempotencyKey: _, context: __, replays, ...row }: BatchRow,
): BatchSummary => ({
  batch: batchId(subgraph, number),
  records: kind,
  ...row,
  replays: replays === null ? null : batchId(subgraph, replays),
});

const unknown = (id: string): Fault =>
  new Fault(
    'BATCH_REFUSED',
    `Expected the id of a batch that was taken in, found "${id.slice(0, 60)}". See them with npm run import -- --list.`,
  );

const findBatch = async ({ name, db }: Store, { batches }: IntakeTables, id: string): Promise<BatchRow | undefined> => {
  const number = id.startsWith(`${name}-`) ? /^\d{1,15}$/.exec(id.slice(name.length + 1))?.[0] : undefined;
  if (number === undefined) return undefined;
  const [row] = await db
    .select()
    .from(batches)
    .where(eq(batches.number, Number(number)));
  return row;
};

/** @throws {Fault} BATCH_REFUSED when there is no such batch in this subgraph. */
export const getBatch = async (store: Store, tables: IntakeTables, id: string): Promise<BatchRow> => {
  const row = await findBatch(store, tables, id);
  if (row !== undefined) return row;
  throw unknown(id);
};

/**
 * A batch that a viewer may read and act on: an operator any, a machine those that it sent.
 * @throws {Fault} BATCH_REFUSED where there is none; FORBIDDEN for one that is another's, and a machine is not told which.
 */
export const getOwnBatch = async (
  store: Store,
  tables: IntakeTables,
  { viewer, batch: id }: { readonly viewer: Viewer; readonly batch: string },
): Promise<BatchRow> => {
  requireImporter(viewer);
  const row = await findBatch(store, tables, id);
  if (row === undefined || !mayReadBatch(viewer, row)) requireOperator(viewer);
  if (row !== undefined) return row;
  throw unknown(id);
};

export const findBatchByKey = async (
  db: Database,
  { batches }: IntakeTables,
  { system, key }: { system: string; key: string },
): Promise<BatchRow | null> => {
  const [row] = await db
    .select()
    .from(batches)
    .where(and(eq(batches.system, system), eq(batches.idempotencyKey, key)));
  return row ?? null;
};

/** @throws {Fault} BATCH_REFUSED where an Idempotency-Key was given before, with another file. */
export const requireSameBytes = (subgraph: string, batch: BatchRow, sha256: string): void => {
  if (batch.sha256 === sha256) return;
  throw new Fault(
    'BATCH_REFUSED',
    `Expected the file that came first with this Idempotency-Key, found another than that of ${batchId(subgraph, batch.number)}. Send it with a key of its own.`,
  );
};

/** What is asked for of the batches; what is null or left out is not asked about. */
export type BatchFilter = {
  readonly first: number;
  readonly before?: string | null;
  /** The same, as the number of a batch of this subgraph. */
  readonly beforeNumber?: number | null;
  readonly system?: string | null;
  readonly jurisdiction?: string | null;
  readonly state?: BatchState | null;
  readonly way?: BatchWay | null;
};

const conditionsOf = ({ batches }: IntakeTables, viewer: Viewer, filter: Omit<BatchFilter, 'first'>): SQL[] => {
  const { system, jurisdiction, state, way, beforeNumber } = filter;
  const own = isOperator(viewer)
    ? []
    : [eq(batches.takenBy, viewer.subject), inArray(batches.system, systemsOfSender(viewer))];
  return [
    ...own,
    ...(beforeNumber == null ? [] : [lt(batches.number, beforeNumber)]),
    ...(system == null ? [] : [eq(batches.system, system)]),
    ...(jurisdiction == null ? [] : [eq(batches.jurisdiction, jurisdiction)]),
    ...(state == null ? [] : [eq(batches.state, state)]),
    ...(way == null ? [] : [eq(batches.way, way)]),
  ];
};

/** Batches that a viewer may read, newest first: an operator's all, a machine's those that it sent. */
export const listBatches = async (
  store: Store,
  tables: IntakeTables,
  { viewer, filter }: { viewer: Viewer; filter: BatchFilter },
): Promise<BatchRow[]> => {
  const { batches } = tables;
  const conditions = conditionsOf(tables, viewer, filter);
  if (filter.before != null) conditions.push(lt(batches.number, (await getBatch(store, tables, filter.before)).number));
  return store.db
    .select()
    .from(batches)
    .where(and(...conditions))
    .orderBy(desc(batches.number))
    .limit(filter.first);
};

/** How many batches there are that a viewer may read. */
export const countBatches = (
  { db }: Store,
  tables: IntakeTables,
  { viewer, filter }: { viewer: Viewer; filter: Omit<BatchFilter, 'first'> },
): Promise<number> => db.$count(tables.batches, and(...conditionsOf(tables, viewer, filter)));
