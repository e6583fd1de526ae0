import { createId } from '@network/kit/ids';
import type { RowProblem } from '@network/kit/mapping';
import type { Lookup } from '@network/kit/mapping/row-mapper';
import type { Transaction } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import type { Attempt, Piece, Unit } from '../batch/work.ts';
import type { FindByKeys, RecordKind } from '../intake.ts';
import type { IntakeTables } from '../tables.ts';
import { STUB } from './held.ts';
import { type Weighed, weigh } from './judge.ts';

/** A record that is only known by its key. */
export type Stub = {
  readonly kind: RecordKind;
  readonly jurisdiction: string;
  readonly key: string;
  readonly id: string;
};

type Asked = Lookup & { readonly jurisdiction: string };
type Found = ReadonlyMap<string, string>;

const nameOf = ({
  entity,
  jurisdiction,
  key,
  byName,
}: Pick<Asked, 'entity' | 'jurisdiction' | 'key' | 'byName'>): string =>
  `${entity}\0${jurisdiction}\0${byName}\0${key}`;

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

type Named = Pick<Asked, 'entity' | 'byName'>;

const finderOf = (
  { workplace: { lookups, names, kinds, tables } }: Attempt,
  { entity, byName }: Named,
): FindByKeys | null => {
  if (byName) return names?.[entity] ?? null;
  const own = kinds.find(({ name }) => name === entity);
  return lookups?.[entity] ?? (own === undefined ? null : byNaturalKey(tables, own));
};

const findAll = async (tx: Transaction, attempt: Attempt, asked: readonly Asked[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const some of Map.groupBy(asked, (one) => nameOf({ ...one, key: '' })).values()) {
    const [{ entity, byName, jurisdiction } = { entity: '', byName: false, jurisdiction: '' }] = some;
    const keys = [...new Set(some.map(({ key }) => key))];
    const ids = await finderOf(attempt, { entity, byName })?.(tx, { jurisdiction, keys });
    for (const [key, id] of ids ?? []) found.set(nameOf({ entity, byName, jurisdiction, key }), id);
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

/** A field with another text, or none, where it held the key of a lookup. */
const withAnswer = (value: unknown, key: string, answer: string | null): unknown => {
  if (!Array.isArray(value)) return answer;
  const told = value.map((held) => (String(held) === key ? answer : held));
  return [...new Set(told.filter((held) => held !== null))];
};

/**
 * What the field holds of a record that a row names; null where there is none. Of one that is called by name, that is its
 * key, or the name without blanks where that is to stand for it: registers without codes know their units so.
 */
const answerTo = (resolving: Resolving, row: readonly Weighed[], asked: Asked): string | null => {
  const { key, byName, missing } = asked;
  const found = resolving.found.get(nameOf(asked));
  if (byName) return found ?? (missing === 'stub' ? key.replace(/\s/gu, '') : null);
  const isKnown =
    found !== undefined ||
    row.some((beside) => isNamed(beside, asked)) ||
    (missing === 'stub' && isStubbed(resolving, asked));
  return isKnown ? key : null;
};

const resolvePiece = (
  resolving: Resolving,
  { piece, row, problems }: { piece: Weighed; row: readonly Weighed[]; problems: RowProblem[] },
): Weighed => {
  const { mapped } = piece;
  const { jurisdiction, lookups, kind } = mapped;
  const answers = lookups
    .map((lookup) => ({ ...lookup, answer: answerTo(resolving, row, { ...lookup, jurisdiction }) }))
    .filter(({ key, answer }) => answer !== key);
  if (answers.length === 0) return piece;
  const record = { ...mapped.record };
  for (const { field, entity, key, answer, missing } of answers) {
    if (answer !== null || missing === 'leave empty') record[field] = withAnswer(record[field], key, answer);
    else problems.push({ column: field, reason: `Expected a ${entity} that is known`, found: key });
  }
  return { ...piece, mapped: { ...mapped, record }, content: resolving.attempt.sealerOf(kind).contentOf(record) };
};

/** Looks after what a row names: what is missing becomes a stub, or is left out, or is a reason not to take the row. */
export const resolve = (resolving: Resolving, row: readonly Weighed[]): Resolved => {
  const problems: RowProblem[] = [];
  return { pieces: row.map((piece) => resolvePiece(resolving, { piece, row, problems })), problems };
};

/** What rows name of own kinds that stubs can stand for, and that is there: once each, by its name. */
export const findNamed = (
  { workplace: { kinds } }: Attempt,
  found: Found,
  units: readonly Unit[],
): ReadonlyMap<string, Omit<Stub, 'id'>> => {
  const named = new Map<string, Omit<Stub, 'id'>>();
  for (const { mapped } of units.flatMap(({ pieces }) => pieces))
    for (const { entity, key, byName, missing } of mapped.lookups) {
      const { jurisdiction } = mapped;
      const name = nameOf({ entity, jurisdiction, key, byName });
      if (byName || missing !== 'stub' || !found.has(name)) continue;
      const kind = kinds.find((own) => own.name === entity && own.stubOf !== undefined);
      if (kind !== undefined) named.set(name, { kind, jurisdiction, key });
    }
  return named;
};

/** A record that a stub of this file stands for takes its place, as one of a later file does. */
export const fillStubs = (stubs: ReadonlyMap<string, Stub>, row: Resolved): Resolved => {
  if (stubs.size === 0) return row;
  const fill = (piece: Weighed): Weighed => {
    const { mapped, naturalKey: key, held } = piece;
    if (key === null) return piece;
    const { jurisdiction, kind } = mapped;
    const stub = stubs.get(nameOf({ entity: kind.name, jurisdiction, key, byName: false }));
    return stub === undefined ? piece : weigh(piece, { ...held, stub: stub.id });
  };
  return { ...row, pieces: row.pieces.map(fill) };
};

/** Whether a row names a record that the file itself may bring later: it waits for the end. */
export const mustWait = ({ workplace: { kinds } }: Attempt, found: Found, { pieces }: Unit): boolean =>
  pieces.some(({ mapped }) =>
    mapped.lookups.some(
      (lookup) =>
        !lookup.byName &&
        !found.has(nameOf({ ...lookup, jurisdiction: mapped.jurisdiction })) &&
        kinds.some(({ name }) => name === lookup.entity) &&
        !pieces.some((beside) => isNamed(beside, lookup)),
    ),
  );
