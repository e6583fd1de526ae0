import { type ActionEntry, appendActions } from '@network/kit/log';
import { publishChanged } from '@network/kit/reference/changed';
import type { OutboxTable } from '@network/kit/reference/tables';
import { liftLimit, type Transaction } from '@network/kit/store';
import { Fault, invariant } from '@network/schema/errors';
import { ENTITY_CODES } from '@network/schema/network';
import type { Viewer } from '@network/schema/viewer';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { boundsOf, outsideBounds } from '../callers/bounds.ts';
import type { RecordKey, RecordKind, Revocation } from '../intake.ts';
import { type BatchRow, batchId } from '../shown/batches.ts';
import type { IntakeTables } from '../tables.ts';
import { readPayloads, STUB, stillClaims } from '../verdict/held.ts';
import type { Sealer } from './record-sealer.ts';
import { waitForTurn } from './statements.ts';

const CHUNK = 1_000;
const MOST_LISTED = 100;

type Touched = {
  readonly jurisdiction: string;
  readonly record: string;
  /** Hash of what the record holds before the revocation. */
  readonly held: string;
  /** Hash and batch of what the record holds after the revocation; null where nothing does. */
  readonly hash: string | null;
  readonly batch: number | null;
  /** The record held another content before. */
  readonly changes: boolean;
  /** Another record has taken the natural key of that content since. */
  readonly isTaken: boolean;
  /** Somebody has worked on the record since. */
  readonly isWorkedOn: boolean;
};

export type RevokeOptions = {
  readonly subgraph: string;
  readonly tables: IntakeTables;
  readonly outbox: OutboxTable | undefined;
  /** All kinds that a row of the batch may have made. */
  readonly kinds: readonly RecordKind[];
  readonly sealerOf: (kind: RecordKind) => Sealer;
  readonly batch: BatchRow;
  readonly viewer: Viewer;
  /** Records of this batch's system belong to the network: they keep their content. */
  readonly isOurs: boolean;
};

type Revoking = RevokeOptions & { readonly at: string; readonly kind: RecordKind };

/** Kinds may share their tables: an id tells of which type its record is. */
const startOfIds = ({ type }: RecordKind): string => ENTITY_CODES[type].toString(16).padStart(2, '0');

/** `+ 0` keeps a planner without statistics from walking whole batches in search of one record. */
const openTouched = async (tx: Transaction, { tables, kind, batch }: Revoking): Promise<void> => {
  const { batches } = tables;
  const { sources, actions } = kind.tables;
  const number = sql.raw(String(batch.number));
  const like = sql.raw(`'${startOfIds(kind)}%'`);
  // What a row brought goes before a stub, also where one batch has both.
  const newest = sql`order by p.source = ${STUB}, p.batch + 0 desc limit 1`;
  await tx.execute(sql`
    declare touched no scroll cursor for
    select t.jurisdiction, t.record, before.row_hash as held, after.row_hash as hash, after.batch::float8 as batch,
      after.row_hash <> before.row_hash as changes, coalesce(taken.is_on, false) as "isTaken",
      coalesce(work.is_on, false) as "isWorkedOn"
    from (select distinct jurisdiction, record from ${sources} where batch = ${number} and record::text like ${like}) t
    left join lateral (
      select p.row_hash, p.natural_key from ${sources} p join ${batches} b on b.number = p.batch + 0
      where p.record = t.record and (b.revoked_at is null or b.number = ${number}) ${newest}
    ) before on true
    left join lateral (
      select p.row_hash, p.batch, p.natural_key from ${sources} p join ${batches} b on b.number = p.batch + 0
      where p.record = t.record and b.revoked_at is null and b.number <> ${number} ${newest}
    ) after on true
    left join lateral (
      select true as is_on from ${sources} p join ${batches} b on b.number = p.batch + 0
      where after.natural_key is distinct from before.natural_key and p.jurisdiction = t.jurisdiction
        and p.natural_key = after.natural_key and p.record <> t.record and b.revoked_at is null
        and ${stillClaims(tables, sources)} limit 1
    ) taken on true
    left join lateral (
      select bool_or(a.action not in ('IMPORT', 'REVOKE')) as is_on from ${actions} a
      where a.jurisdiction = t.jurisdiction and a.record_id = t.record and a.sequence > (
        select min(i.sequence) from ${actions} i
        where i.jurisdiction = t.jurisdiction and i.record_id = t.record and i.batch = ${number} and i.action = 'IMPORT')
    ) work on true`);
};

const actionOf = (
  { batch, viewer, at }: Revoking,
  { jurisdiction, record }: Touched,
): Omit<ActionEntry, 'action' | 'state'> => ({
  ...{ jurisdiction, recordId: record, at, actor: viewer.subject, batch: batch.number },
});

const keyOf = ({ jurisdiction, record }: Touched): RecordKey => ({ jurisdiction, id: record });

const removeRecords = async (tx: Transaction, revoking: Revoking, gone: readonly Touched[]): Promise<void> => {
  if (gone.length === 0) return;
  const { kind } = revoking;
  await kind.remove(tx, gone.map(keyOf));
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

/**
 * What a sender that is bounded takes away or brings back lies within what it is granted today. S-08.
 * @throws {Fault} FORBIDDEN where a record does not.
 */
const requireInside = async (tx: Transaction, { kind, sealerOf, viewer }: Revoking, touched: readonly Touched[]) => {
  const bounds = boundsOf(viewer);
  if (bounds === null) return;
  for (const side of ['held', 'hash'] as const) {
    const asked = touched.map(({ jurisdiction, record, [side]: hash }) => ({ jurisdiction, record, hash: hash ?? '' }));
    const payloads = await readPayloads<Payload>(tx, kind, asked);
    for (const { jurisdiction, record } of asked) {
      const payload = payloads.get(record);
      if (payload === undefined || payload.source === STUB) continue;
      if (outsideBounds(bounds, kind, { jurisdiction, record: sealerOf(kind).open(payload.record) }) !== null)
        throw new Fault(
          'FORBIDDEN',
          'Expected a batch whose records lie within what its sender is granted, found one outside. Ask the operator.',
        );
    }
  }
};

/** Writes the older content back; the log says it as an IMPORT of the batch that holds it, after the revocation. */
const restoreRecords = async (tx: Transaction, revoking: Revoking, changed: readonly Touched[]): Promise<void> => {
  if (changed.length === 0) return;
  const { kind, sealerOf, batch: revoked } = revoking;
  const asked = changed.map(({ hash, ...touched }) => ({ ...touched, hash: hash ?? '' }));
  const payloads = await readPayloads<Payload>(tx, kind, asked);
  const rows = changed.map((touched) => {
    const payload = payloads.get(touched.record);
    invariant(payload !== undefined, 'the log keeps what each import brought');
    return { touched, payload, record: sealerOf(kind).open(payload.record) };
  });
  await kind.write(
    tx,
    rows.map(({ touched, record }) => ({ ...keyOf(touched), record, isNew: false })),
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
  const { batches } = tables;
  const stands = and(eq(batches.number, batch.number), eq(batches.state, 'TAKEN'), isNull(batches.revokedAt));
  const [row] = await tx
    .update(batches)
    .set({ revokedAt: sql`now()`, revokedBy: viewer.subject })
    .where(stands)
    .returning();
  if (row?.revokedAt != null) return row.revokedAt;
  const found = batch.state === 'TAKEN' ? 'revoked' : `not taken in (${batch.state})`;
  throw new Fault(
    'BATCH_REFUSED',
    `Expected a batch that stands, found that ${batchId(subgraph, batch.number)} is ${found}. Import its file again to take it back.`,
  );
};

type Done = { removed: number; restored: number; kept: number; keptRecords: RecordKey[] };
type Revoked = { readonly done: Done; readonly changed: Set<RecordKind> };

/** What others brought or did since stays: what nobody else holds goes; what was worked on, or lost its key, goes not back. */
const revokeChunk = async (
  tx: Transaction,
  revoking: Revoking,
  { rows, done, changed: kinds }: Revoked & { readonly rows: readonly Touched[] },
) => {
  const gone = rows.filter(({ hash, isWorkedOn }) => hash === null && !isWorkedOn);
  const mayChange = (touched: Touched): boolean =>
    touched.changes === true && !touched.isTaken && !touched.isWorkedOn && !revoking.isOurs;
  const changed = rows.filter(mayChange);
  const kept = rows.filter((touched) => (touched.hash !== null || touched.isWorkedOn) && !mayChange(touched));
  await requireInside(tx, revoking, [...gone, ...changed]);
  await removeRecords(tx, revoking, gone);
  await restoreRecords(tx, revoking, changed);
  if (gone.length + changed.length > 0) kinds.add(revoking.kind);
  done.removed += gone.length;
  done.restored += changed.length;
  done.kept += kept.length;
  done.keptRecords.push(...kept.slice(0, MOST_LISTED - done.keptRecords.length).map(keyOf));
};

/** Quarantined rows that the batch had taken up wait again. */
const reopenRows = async (tx: Transaction, { tables: { quarantine }, batch }: RevokeOptions): Promise<void> => {
  if (batch.replays === null) return;
  const taken = and(eq(quarantine.batch, batch.replays), eq(quarantine.replayedBy, batch.number));
  await tx.update(quarantine).set({ replayedBy: null }).where(taken);
};

/**
 * Revokes a batch: its provenance stays and no longer counts; records that no other batch holds go, and those that an
 * older batch held with another content get it back. What was changed since, by a later batch or by hand, is kept and
 * told. Rows that a replay took up are open again. The order of revocations does not matter.
 * @throws {Fault} BATCH_REFUSED when it is revoked already, or was not taken; FORBIDDEN for records outside a sender's grant.
 */
export const revokeBatch = async (tx: Transaction, options: RevokeOptions): Promise<Revocation> => {
  await liftLimit(tx);
  await waitForTurn(tx, options.kinds);
  const at = await mark(tx, options);
  await reopenRows(tx, options);
  const changed = new Set<RecordKind>();
  const done: Done = { removed: 0, restored: 0, kept: 0, keptRecords: [] };
  // Records of a row stand in the order of the kinds that made them; they go in the other.
  for (const kind of options.kinds.toReversed()) {
    const revoking = { ...options, at, kind };
    await openTouched(tx, revoking);
    const fetch = (): Promise<readonly Touched[]> =>
      tx.execute<Touched>(sql`fetch ${sql.raw(String(CHUNK))} from touched`);
    for (let rows = await fetch(); rows.length > 0; rows = await fetch())
      await revokeChunk(tx, revoking, { rows, done, changed });
    await tx.execute(sql`close touched`);
  }
  if (options.outbox !== undefined) await publishChanged(tx, options.outbox, changed);
  return { batch: batchId(options.subgraph, options.batch.number), ...done };
};
