import type { Database, Transaction } from '@network/kit/store';
import { unnest } from '@network/kit/store/unnest';
import { type SQL, sql } from 'drizzle-orm';
import type { Piece } from '../batch/work.ts';
import type { RecordKind } from '../intake.ts';
import type { IntakeTables, SourceTable } from '../tables.ts';

/** The source under which records stand that only their keys are known of. */
export const STUB = 'stub';

/** What the batches before say of a record of this one. */
export type Held = {
  /** The record that the newest batch with this source record holds, with its hash and clock; null where none does. */
  readonly record: string | null;
  readonly hash: string | null;
  readonly clock: string | null;
  /** The number of that batch, and the natural key that the record has by it. */
  readonly batch: number | null;
  readonly naturalKey: string | null;
  /** The natural key is this record's, or also another's, or that of one that was only known by it. */
  readonly isOwn: boolean;
  readonly isOthers: boolean;
  readonly stub: string | null;
};

export const UNHELD: Held = {
  ...{ record: null, hash: null, clock: null, batch: null, naturalKey: null },
  ...{ isOwn: false, isOthers: false, stub: null },
};

type HeldRow = Omit<Held, 'isOwn' | 'isOthers'> & { at: number; is_own: boolean | null; is_others: boolean | null };

type Asked = {
  readonly system: string;
  readonly kind: RecordKind;
  readonly pieces: readonly Piece[];
};

/**
 * Whether the provenance `p` still claims its natural key: a later row of its source record may have brought another. A key
 * that a stub stood for stays with the record that took the stub's place, for others name it.
 */
export const stillClaims = ({ batches }: Pick<IntakeTables, 'batches'>, sources: SourceTable): SQL => sql`(
  not exists (
    select from ${sources} q join ${batches} c on c.number = q.batch + 0 and c.revoked_at is null
    where q.jurisdiction = p.jurisdiction and q.source = p.source and q.source_id = p.source_id
      and q.batch + 0 > p.batch and q.natural_key is distinct from p.natural_key)
  or exists (
    select from ${sources} q
    where q.jurisdiction = p.jurisdiction and q.source = ${STUB} and q.source_id = p.natural_key and q.record = p.record))`;

/**
 * The pieces whose source id or natural key some batch brought, revoked or not, by their place in the list: of most files none.
 */
const readHeard = async (
  db: Database | Transaction,
  { system, kind, pieces }: Asked,
): Promise<readonly (readonly [at: number, piece: Piece])[]> => {
  const { sources } = kind.tables;
  const rows = await db.execute<{ at: number }>(sql`
    select key.at
    from ${unnest([
      [pieces.map((_, at) => at), 'integer'],
      [pieces.map(({ mapped }) => mapped.jurisdiction), 'text'],
      [pieces.map(({ mapped }) => mapped.sourceId), 'text'],
      [pieces.map(({ naturalKey }) => naturalKey), 'text'],
    ])} as key(at, jurisdiction, source_id, natural_key)
    left join lateral (
      select true as was from ${sources} p
      where p.jurisdiction = key.jurisdiction collate "C" and p.source = ${system} and p.source_id = key.source_id collate "C" limit 1
    ) known on true
    left join lateral (
      select true as was from ${sources} p
      where p.jurisdiction = key.jurisdiction collate "C" and p.natural_key = key.natural_key collate "C" limit 1
    ) claimed on true
    where known.was or claimed.was`);
  return rows.flatMap(({ at }) => {
    const piece = pieces[at];
    return piece === undefined ? [] : [[at, piece] as const];
  });
};

/**
 * Finds what was brought before of these records, by their place in the list; those of which nothing was ever heard are
 * missing. One statement, or two where some were. What a batch holds counts while it is not revoked. Each lookup goes by the
 * index of its key, whatever the planner believes of tables that were filled a moment ago: a list of keys (`any`) would take
 * a fifth where it knows them well, and read the whole table where it does not; `+ 0` keeps it from walking whole batches.
 */
export const readHeld = async (
  db: Database | Transaction,
  { batches }: Pick<IntakeTables, 'batches'>,
  asked: Asked,
): Promise<ReadonlyMap<number, Held>> => {
  const heard = await readHeard(db, asked);
  if (heard.length === 0) return new Map();
  const { sources } = asked.kind.tables;
  const { system } = asked;
  const pieces = heard.map(([, piece]) => piece);
  const stands: SQL = sql`join ${batches} b on b.number = p.batch + 0 and b.revoked_at is null`;
  const rows = await db.execute<HeldRow>(sql`
    select key.at, latest.record, latest.hash, latest.clock, latest.batch::float8 as batch,
      latest.natural_key as "naturalKey", latest.natural_key = key.natural_key as is_own, claim.is_others, claim.stub
    from ${unnest([
      [heard.map(([at]) => at), 'integer'],
      [pieces.map(({ mapped }) => mapped.jurisdiction), 'text'],
      [pieces.map(({ mapped }) => mapped.sourceId), 'text'],
      [pieces.map(({ naturalKey }) => naturalKey), 'text'],
      [pieces.map(({ id }) => id), 'uuid'],
    ])} as key(at, jurisdiction, source_id, natural_key, record)
    left join lateral (
      select p.record, p.row_hash as hash, p.clock, p.batch, p.natural_key from ${sources} p ${stands}
      where p.jurisdiction = key.jurisdiction collate "C" and p.source = ${system} and p.source_id = key.source_id collate "C"
      order by p.batch + 0 desc limit 1
    ) latest on true
    left join lateral (
      select bool_or(p.record <> coalesce(latest.record, key.record) and p.source <> ${STUB}
          and ${stillClaims({ batches }, sources)}) as is_others,
        min(p.record::text) filter (where p.source = ${STUB}) as stub
      from ${sources} p ${stands}
      where p.jurisdiction = key.jurisdiction collate "C" and p.natural_key = key.natural_key collate "C"
    ) claim on true`);
  return new Map(
    rows.map(({ at, is_own, is_others, ...row }) => [
      at,
      { ...row, isOwn: is_own ?? false, isOthers: is_others ?? false },
    ]),
  );
};

type Payload = { readonly record: Record<string, unknown> };

/** The contents that older imports brought, as the log keeps them, by record. */
export const readPayloads = async <Kept extends Payload>(
  db: Database | Transaction,
  kind: RecordKind,
  asked: readonly { readonly jurisdiction: string; readonly record: string; readonly hash: string }[],
): Promise<ReadonlyMap<string, Kept>> => {
  if (asked.length === 0) return new Map();
  const rows = await db.execute<{ record_id: string; payload: Kept }>(sql`
    select held.record as record_id, brought.payload
    from ${unnest([
      [asked.map(({ jurisdiction }) => jurisdiction), 'text'],
      [asked.map(({ record }) => record), 'uuid'],
      [asked.map(({ hash }) => hash), 'text'],
    ])} as held(jurisdiction, record, hash)
    cross join lateral (
      select a.payload from ${kind.tables.actions} a
      where a.jurisdiction = held.jurisdiction collate "C" and a.record_id = held.record
        and a.action = 'IMPORT' and a.payload ->> 'hash' = held.hash
      order by a.sequence desc limit 1
    ) brought`);
  return new Map(rows.map(({ record_id, payload }) => [record_id, payload]));
};
