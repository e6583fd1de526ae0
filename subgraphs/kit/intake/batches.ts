import { Fault } from '@network/schema/errors';
import { CLEARANCES, type Viewer } from '@network/schema/viewer';
import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import type { Database, Store } from '../store/store.ts';
import type { BatchSummary, QuarantinedRow } from './intake.ts';
import type { Sealer } from './records.ts';
import type { IntakeTables } from './tables.ts';

export type BatchRow = IntakeTables['batches']['$inferSelect'];

/** @throws {Fault} FORBIDDEN unless the viewer is an operator or a machine that may write sources. */
export const requireImporter = ({ roles, scopes }: Viewer): void => {
  if (roles.includes('OPERATOR') || scopes.includes('sources:write')) return;
  throw new Fault(
    'FORBIDDEN',
    'Expected a caller with the role OPERATOR or the scope sources:write, found one with neither. Ask an operator to import.',
  );
};

/** The name under which callers know a batch. */
export const batchId = (subgraph: string, number: number): string => `${subgraph}-${number}`;

export const summaryOf = (subgraph: string, { number, kind, idempotencyKey: _, ...row }: BatchRow): BatchSummary => ({
  batch: batchId(subgraph, number),
  records: kind,
  ...row,
});

/** @throws {Fault} BATCH_REFUSED when there is no such batch in this subgraph. */
export const getBatch = async ({ name, db }: Store, { batches }: IntakeTables, id: string): Promise<BatchRow> => {
  const number = id.startsWith(`${name}-`) ? /^\d{1,15}$/.exec(id.slice(name.length + 1))?.[0] : undefined;
  const [row] =
    number === undefined
      ? []
      : await db
          .select()
          .from(batches)
          .where(eq(batches.number, Number(number)));
  if (row !== undefined) return row;
  throw new Fault(
    'BATCH_REFUSED',
    `Expected the id of a batch that was taken in, found "${id.slice(0, 60)}". See them with npm run import -- --list.`,
  );
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

export type BatchFilter = { readonly system: string | null; readonly before: string | null; readonly first: number };

/** Batches, newest first. */
export const listBatches = async (
  store: Store,
  tables: IntakeTables,
  { system, before, first }: BatchFilter,
): Promise<BatchSummary[]> => {
  const { batches } = tables;
  const conditions: SQL[] = [];
  if (system !== null) conditions.push(eq(batches.system, system));
  if (before !== null) conditions.push(lt(batches.number, (await getBatch(store, tables, before)).number));
  const rows = await store.db
    .select()
    .from(batches)
    .where(and(...conditions))
    .orderBy(desc(batches.number))
    .limit(first);
  return rows.map((row) => summaryOf(store.name, row));
};

const parseRaw = (text: string): QuarantinedRow['raw'] => {
  const value: unknown = JSON.parse(text);
  return typeof value === 'string' ? value : (value as Record<string, string>);
};

/** Whoever answers for the network's data, or may read every class that a row can hold. */
const mayOpen = ({ roles, clearance }: Viewer): boolean =>
  roles.includes('OPERATOR') || CLEARANCES.every((held) => clearance.includes(held));

type QuarantineQuery = {
  readonly viewer: Viewer;
  readonly batch: number;
  readonly first: number;
  readonly sealer: Sealer;
};

/** The first quarantined rows of a batch, as they came; `***` where they are sealed and the viewer may not open them. */
export const listQuarantine = async (
  db: Database,
  { quarantine }: IntakeTables,
  { viewer, batch, first, sealer }: QuarantineQuery,
): Promise<QuarantinedRow[]> => {
  const isOpen = !sealer.isSealing || mayOpen(viewer);
  const rows = await db
    .select()
    .from(quarantine)
    .where(eq(quarantine.batch, batch))
    .orderBy(sql`${quarantine.rowNumber}`)
    .limit(first);
  return rows.map(({ rowNumber, raw, problems }) => ({
    row: rowNumber,
    raw: isOpen ? parseRaw(sealer.openText(raw)) : '***',
    problems,
  }));
};
