import { createId } from '@network/kit/ids';
import type { RowProblem } from '@network/kit/mapping';
import type { Lookup } from '@network/kit/mapping/row-mapper';
import type { Transaction } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import type { Attempt, Piece, Unit } from '../batch/work.ts';
import type { FindByKeys, RecordKind } from '../intake.ts';
import type { IntakeTables } from '../tables.ts';
import { STUB } from './held.ts';
import type { Weighed } from './judge.ts';

/** A record that is only known by its key. */
export type Stub = {
  readonly kind: RecordKind;
  readonly jurisdiction: string;
  readonly key: string;
  readonly id: string;
};

type Asked = Lookup & { readonly jurisdiction: string };
type Found = ReadonlyMap<string, string>;

const nameOf = ({ entity, jurisdiction, key }: Pick<Asked, 'entity' | 'jurisdiction' | 'key'>): string =>
  `${entity}\0${jurisdiction}\0${key}`;

/** Finds records of an own kind by their natural keys. */
const byNaturalKey =
  ({ batches }: IntakeTables, { tables: { sources } }: RecordKind): FindByKeys =>
  async (tx, { jurisdiction, keys }) => {
    const rows = await tx.execute<{ key: string; record: string }>(sql`
      select p.natural_key as key, min(p.record::text) as record
      from ${sources} p join ${batches} b on b.number = p.batch + 0 and b.revoked_at is null
      where p.jurisdiction = ${jurisdiction} and p.natural_key = any(${sql.param(keys)}::text[]) group by 1`);
    return new Map(rows.map(({ key, record }) => [key, record]));
  };

const finderOf = ({ workplace: { lookups, kinds, tables } }: Attempt, entity: string): FindByKeys | null => {
  const own = kinds.find(({ name }) => name === entity);
  return lookups?.[entity] ?? (own === undefined ? null : byNaturalKey(tables, own));
};

const findAll = async (tx: Transaction, attempt: Attempt, asked: readonly Asked[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const some of Map.groupBy(asked, ({ entity, jurisdiction }) => `${entity}\0${jurisdiction}`).values()) {
    const [{ entity, jurisdiction } = { entity: '', jurisdiction: '' }] = some;
    const keys = [...new Set(some.map(({ key }) => key))];
    const ids = await finderOf(attempt, entity)?.(tx, { jurisdiction, keys });
    for (const [key, id] of ids ?? []) found.set(nameOf({ entity, jurisdiction, key }), id);
  }
  return found;
};

/** Whether a record of the same row is what the row names. */
const isNamed = ({ mapped, naturalKey }: Piece, { entity, key }: Pick<Lookup, 'entity' | 'key'>): boolean =>
  mapped.kind.name === entity && naturalKey === key;

export const hasLookups = ({ pieces }: Pick<Unit, 'pieces'>): boolean =>
  pieces.some(({ mapped }) => mapped.lookups.length > 0);

/** Looks up what all these rows name, entity by entity. */
export const lookUp = async (tx: Transaction, attempt: Attempt, units: readonly Unit[]): Promise<Found> =>
  findAll(
    tx,
    attempt,
    units.flatMap(({ pieces }) =>
      pieces.flatMap(({ mapped }) => mapped.lookups.map((asked) => ({ ...asked, jurisdiction: mapped.jurisdiction }))),
    ),
  );

type Resolving = {
  readonly attempt: Attempt;
  readonly found: Found;
  readonly stubs: Map<string, Stub>;
};

/** Whether a stub stands for what is named, or can. */
const isStubbed = ({ attempt, stubs }: Resolving, asked: Asked): boolean => {
  const name = nameOf(asked);
  if (stubs.has(name)) return true;
  const kind = attempt.workplace.kinds.find((own) => own.name === asked.entity);
  if (kind?.stubOf === undefined) return false;
  const { jurisdiction, key } = asked;
  stubs.set(name, { kind, jurisdiction, key, id: createId(kind.type, { jurisdiction, source: STUB, sourceId: key }) });
  return true;
};

/** A row whose lookups are answered: what it names is there, or left out, or is what is wrong with it. */
export type Resolved = { readonly pieces: readonly Weighed[]; readonly problems: readonly RowProblem[] };

const without = (value: unknown, key: string): unknown =>
  Array.isArray(value) ? value.filter((held) => String(held) !== key) : null;

const resolvePiece = (
  resolving: Resolving,
  { piece, row, problems }: { piece: Weighed; row: readonly Weighed[]; problems: RowProblem[] },
): Weighed => {
  const { mapped } = piece;
  const { jurisdiction, lookups, kind } = mapped;
  const isKnown = (asked: Asked): boolean =>
    row.some((beside) => isNamed(beside, asked)) ||
    resolving.found.has(nameOf(asked)) ||
    (asked.missing === 'stub' && isStubbed(resolving, asked));
  const missing = lookups.filter((lookup) => !isKnown({ ...lookup, jurisdiction }));
  if (missing.length === 0) return piece;
  const record = { ...mapped.record };
  for (const { field, entity, key, missing: otherwise } of missing) {
    if (otherwise === 'leave empty') record[field] = without(record[field], key);
    else problems.push({ column: field, reason: `Expected a ${entity} that is known`, found: key });
  }
  return { ...piece, mapped: { ...mapped, record }, content: resolving.attempt.sealerOf(kind).contentOf(record) };
};

/** Looks after what a row names: what is missing becomes a stub, or is left out, or is a reason not to take the row. */
export const resolve = (resolving: Resolving, row: readonly Weighed[]): Resolved => {
  const problems: RowProblem[] = [];
  return { pieces: row.map((piece) => resolvePiece(resolving, { piece, row, problems })), problems };
};

/** Whether a row names a record that the file itself may bring later: it waits for the end. */
export const mustWait = ({ workplace: { kinds } }: Attempt, found: Found, { pieces }: Unit): boolean =>
  pieces.some(({ mapped }) =>
    mapped.lookups.some(
      (lookup) =>
        !found.has(nameOf({ ...lookup, jurisdiction: mapped.jurisdiction })) &&
        kinds.some(({ name }) => name === lookup.entity) &&
        !pieces.some((beside) => isNamed(beside, lookup)),
    ),
  );
