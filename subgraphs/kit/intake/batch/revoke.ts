import { type ActionEntry, appendActions } from '@network/kit/log';
import { liftLimit, type Transaction } from '@network/kit/store';
import { Fault, invariant } from '@network/schema/errors';
import type { Viewer } from '@network/schema/viewer';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { type BatchRow, batchId } from '../batches.ts';
import type { RecordKind, Revocation } from '../intake.ts';
import type { Sealer } from '../records.ts';
import type { IntakeTables } from '../tables.ts';
import { CHUNK, waitForTurn } from './statements.ts';

type Touched = {
  readonly jurisdiction: string;
  readonly record: string;
  /** Hash and batch of what the record holds after the revocation; null where nothing does. */
  readonly hash: string | null;
  readonly batch: number | null;
  /** The record held another content before. */
  readonly changes: boolean;
};

export type RevokeOptions = {
  readonly subgraph: string;
  readonly tables: IntakeTables;
  readonly kind: RecordKind;
  readonly sealer: Sealer;
  readonly batch: BatchRow;
  readonly viewer: Viewer;
  /** Records of this batch's system belong to the network: they keep their content. */
  readonly isOurs: boolean;
};

type Revoking = RevokeOptions & { readonly at: string };

/** `+ 0` keeps a planner without statistics from walking whole batches in search of one record. */
const openTouched = async (tx: Transaction, { tables, kind, batch }: Revoking): Promise<void> => {
  const { batches } = tables;
  const { sources } = kind.tables;
  const number = sql.raw(String(batch.number));
  await tx.execute(sql`
    declare touched no scroll cursor for
    select t.jurisdiction, t.record, after.row_hash as hash, after.batch::float8 as batch, after.row_hash <> before.row_hash as changes
    from (select distinct jurisdiction, record from ${sources} where batch = ${number}) t
    left join lateral (
      select p.row_hash from ${sources} p join ${batches} b on b.number = p.batch + 0
      where p.record = t.record and (b.revoked_at is null or b.number = ${number}) order by p.batch + 0 desc limit 1
    ) before on true
    left join lateral (
      select p.row_hash, p.batch from ${sources} p join ${batches} b on b.number = p.batch + 0
      where p.record = t.record and b.revoked_at is null and b.number <> ${number} order by p.batch + 0 desc limit 1
    ) after on true`);
};

const actionOf = (
  { batch, viewer, at }: Revoking,
  { jurisdiction, record }: Touched,
): Omit<ActionEntry, 'action' | 'state'> => ({
  ...{ jurisdiction, recordId: record, at, actor: viewer.subject, batch: batch.number },
});

const removeRecords = async (tx: Transaction, revoking: Revoking, gone: readonly Touched[]): Promise<void> => {
  if (gone.length === 0) return;
  const { kind } = revoking;
  await kind.remove(
    tx,
    gone.map(({ jurisdiction, record }) => ({ jurisdiction, id: record })),
  );
  await appendActions(
    tx,
    kind.tables.actions,
    gone.map((touched) => ({ ...actionOf(revoking, touched), action: 'REVOKE', state: null })),
  );
};

type Payload = {
  readonly source: string;
  readonly sourceId: string;
  readonly hash: string;
  readonly record: Record<string, unknown>;
};

/** The content that an older import brought, as the log keeps it. */
const readPayloads = async (
  tx: Transaction,
  { kind }: Revoking,
  touched: readonly Touched[],
): Promise<ReadonlyMap<string, Payload>> => {
  const rows = await tx.execute<{ record_id: string; payload: Payload }>(sql`
    select held.record as record_id, brought.payload
    from unnest(
      ${sql.param(touched.map(({ jurisdiction }) => jurisdiction))}::text[],
      ${sql.param(touched.map(({ record }) => record))}::uuid[],
      ${sql.param(touched.map(({ hash }) => hash))}::text[]
    ) as held(jurisdiction, record, hash)
    cross join lateral (
      select a.payload from ${kind.tables.actions} a
      where a.jurisdiction = held.jurisdiction collate "C" and a.record_id = held.record
        and a.action = 'IMPORT' and a.payload ->> 'hash' = held.hash
      order by a.sequence desc limit 1
    ) brought`);
  return new Map(rows.map(({ record_id, payload }) => [record_id, payload]));
};

/** Writes the older content back; the log says it as an IMPORT of the batch that holds it, after the revocation. */
const restoreRecords = async (tx: Transaction, revoking: Revoking, changed: readonly Touched[]): Promise<void> => {
  if (changed.length === 0) return;
  const { kind, sealer, batch: revoked } = revoking;
  const payloads = await readPayloads(tx, revoking, changed);
  const rows = changed.map((touched) => {
    const payload = payloads.get(touched.record);
    invariant(payload !== undefined, 'the log keeps what each import brought');
    return { touched, payload, record: sealer.open(payload.record) };
  });
  await kind.write(
    tx,
    rows.map(({ touched, record }) => ({
      id: touched.record,
      jurisdiction: touched.jurisdiction,
      record,
      isNew: false,
    })),
  );
  const actions = rows.map(({ touched, payload, record }) => ({
    ...actionOf(revoking, touched),
    batch: touched.batch,
    action: 'IMPORT',
    state: kind.stateOf(record),
    payload: { ...payload, afterRevocationOf: revoked.number },
  }));
  await appendActions(tx, kind.tables.actions, actions);
};

/** Marks the batch as revoked, before anything is read of it: a second revocation waits here and is refused. */
const mark = async (tx: Transaction, { subgraph, tables, batch, viewer }: RevokeOptions): Promise<string> => {
  const [row] = await tx
    .update(tables.batches)
    .set({ revokedAt: sql`now()`, revokedBy: viewer.subject })
    .where(and(eq(tables.batches.number, batch.number), isNull(tables.batches.revokedAt)))
    .returning();
  if (row?.revokedAt != null) return row.revokedAt;
  throw new Fault(
    'BATCH_REFUSED',
    `Expected a batch that stands, found that ${batchId(subgraph, batch.number)} is revoked. Import its file again to take it back.`,
  );
};

/**
 * Revokes a batch: its provenance stays and no longer counts; records that no other batch holds go, and those that an
 * older batch held with another content get it back. The order of revocations does not matter.
 * @throws {Fault} BATCH_REFUSED when it is revoked already.
 */
export const revokeBatch = async (tx: Transaction, options: RevokeOptions): Promise<Revocation> => {
  await liftLimit(tx);
  await waitForTurn(tx, options.kind.name);
  const revoking = { ...options, at: await mark(tx, options) };
  await openTouched(tx, revoking);
  const fetch = (): Promise<readonly Touched[]> =>
    tx.execute<Touched>(sql`fetch ${sql.raw(String(CHUNK))} from touched`);
  let [removed, restored] = [0, 0];
  for (let rows = await fetch(); rows.length > 0; rows = await fetch()) {
    const gone = rows.filter(({ hash }) => hash === null);
    const changed = options.isOurs ? [] : rows.filter(({ changes }) => changes === true);
    await removeRecords(tx, revoking, gone);
    await restoreRecords(tx, revoking, changed);
    removed += gone.length;
    restored += changed.length;
  }
  await tx.execute(sql`close touched`);
  return { batch: batchId(options.subgraph, options.batch.number), removed, restored };
};
