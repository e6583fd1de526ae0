import { createLog } from '@network/schema/log';
import { ANONYMOUS, type PlaceGrant, ROLES, type Viewer } from '@network/schema/viewer';
import { sql } from 'drizzle-orm';
import { pgSchema } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTableSql } from '../log/trial-tables.ts';
import { jurisdictionColumn, keyText } from '../store/columns.ts';
import { clientOptions, openStore, type Store } from '../store/store.ts';
import { createTrialDatabase, type TrialDatabase } from '../store/trial.ts';
import { inJurisdiction, inScope, placePrefix, read } from './scope.ts';

const rows = pgSchema('events').table('rows', {
  jurisdiction: jurisdictionColumn(),
  place: keyText('place'),
  owner: keyText('owner'),
});
type Row = typeof rows.$inferSelect;

const PLACES = ['330000000000', '331000000000', '331081000000', '331081104000', '331081104248', '331081114000', null];
const OWNERS = ['subject:a', 'body:a', 'subject:b', null];
const ROWS: Row[] = ['331081', '331082', '000000'].flatMap((jurisdiction) =>
  PLACES.flatMap((place) => OWNERS.map((owner) => ({ jurisdiction, place, owner }))),
);

let trial: TrialDatabase;
let store: Store;
let statements: ReturnType<typeof prepare>;

const prepare = ({ db, prepare: named }: Store) => {
  const owned = { jurisdiction: rows.jurisdiction, place: rows.place, owner: rows.owner };
  const { owner: _, ...placed } = owned;
  return {
    owned: named('owned', db.select().from(rows).where(inScope(owned))),
    placed: named('placed', db.select().from(rows).where(inScope(placed))),
    registered: named('registered', db.select().from(rows).where(inJurisdiction(rows))),
    all: named('all', db.select().from(rows).where(sql`true`)),
  };
};

beforeAll(async () => {
  trial = await createTrialDatabase('events', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  await owner.unsafe(createTableSql(rows));
  await owner.end();
  store = openStore({ name: 'events', connection: trial.app, log: createLog('events', 'silent') });
  await store.db.insert(rows).values(ROWS);
  statements = prepare(store);
});
afterAll(async () => {
  await store.close();
  await trial.drop();
});

const told = (seen: readonly Row[]): string[] => seen.map((row) => JSON.stringify(Object.values(row))).toSorted();

/** The oracle: province, city, county, town and village one by one; what an area leaves open is all zeros. */
const SEGMENTS = [
  [0, 2],
  [2, 4],
  [4, 6],
  [6, 9],
  [9, 12],
] as const;
const liesIn = (place: string, area: string): boolean => {
  const depth = SEGMENTS.findLastIndex(([from, to]) => Number(area.slice(from, to)) !== 0);
  return SEGMENTS.every(([from, to], at) => at > depth || place.slice(from, to) === area.slice(from, to));
};
const isGranted = ({ jurisdiction, place }: Row, grants: readonly PlaceGrant[]): boolean =>
  grants.some(
    (grant) =>
      grant.jurisdiction === jurisdiction && (grant.place === null || (place !== null && liesIn(place, grant.place))),
  );
const isOwn = ({ owner }: Row, { roles, subject, body }: Viewer): boolean =>
  (roles.includes('CITIZEN') && owner === `subject:${subject}`) ||
  (roles.includes('PARTNER') && body !== null && owner === `body:${body}`);

const grant = fc.record({
  jurisdiction: fc.constantFrom('331081', '331082', '330000'),
  place: fc.constantFrom(...PLACES),
});
const viewer: fc.Arbitrary<Viewer> = fc.record({
  subject: fc.constantFrom('a', 'b', 'c'),
  roles: fc.subarray([...ROLES]),
  grants: fc.array(grant, { maxLength: 3 }),
  body: fc.constantFrom('a', 'b', null),
  scopes: fc.constant([]),
  officer: fc.constant(null),
  clearance: fc.constant([]),
  purpose: fc.constant(null),
});

describe('rows with a place', () => {
  it('are seen at and below the places granted, and by those who brought them', async () => {
    await fc.assert(
      fc.asyncProperty(viewer, async (who) => {
        const [owned, placed] = await Promise.all([read(who, statements.owned), read(who, statements.placed)]);
        const granted = (row: Row): boolean => isGranted(row, who.grants);
        expect(told(placed)).toEqual(told(ROWS.filter(granted)));
        expect(told(owned)).toEqual(told(ROWS.filter((row) => granted(row) || isOwn(row, who))));
      }),
      { numRuns: 150 },
    );
  });

  it('are seen without a place only under a grant for the whole jurisdiction', async () => {
    const placeless = async (place: string | null): Promise<number> => {
      const who = { ...ANONYMOUS, grants: [{ jurisdiction: '331081', place }] };
      const seen = await read(who, statements.placed);
      return seen.filter((row) => row.jurisdiction === '331081' && row.place === null).length;
    };
    expect(await placeless(null)).toBe(OWNERS.length);
    expect(await placeless('331081000000')).toBe(0);
  });

  it('are hidden from somebody without grants, also those that stand under the whole country', async () => {
    expect(await read(ANONYMOUS, statements.owned)).toEqual([]);
    expect(await read(ANONYMOUS, statements.registered)).toEqual([]);
  });
});

it('S-08c MUST let a machine that only sends files read nothing by the grants that bound what it writes', async () => {
  const grants = [{ jurisdiction: '331081', place: null }];
  const machine = { ...ANONYMOUS, subject: 'machine-1', scopes: ['sources:write:hotline-12345'], grants };
  for (const statement of [statements.owned, statements.placed, statements.registered])
    expect(await read(machine, statement)).toEqual([]);
  expect(await read({ ...machine, scopes: ['exports:read:credit'] }, statements.placed)).toEqual([]);
  const citizen = { ...machine, subject: 'a', roles: ['CITIZEN' as const] };
  const own = told(ROWS.filter(({ owner }) => owner === 'subject:a'));
  expect(told(await read(citizen, statements.owned))).toEqual(own);
  expect(await read(citizen, statements.placed)).toEqual([]);
  expect(await read({ ...machine, roles: ['ANALYST'] }, statements.placed)).not.toEqual([]);
});

it('rows of a register are seen whole by whoever has any grant in their government', async () => {
  const who = { ...ANONYMOUS, grants: [{ jurisdiction: '331082', place: '331082104000' }] };
  const seen = await read(who, statements.registered);
  expect(told(seen)).toEqual(told(ROWS.filter(({ jurisdiction }) => jurisdiction === '331082')));
});

it('a statement without a condition of scope is read as it is', async () => {
  expect(await read(ANONYMOUS, statements.all)).toHaveLength(ROWS.length);
});

it.each([
  ['330000000000', '33'],
  ['331000000000', '3310'],
  ['331081000000', '331081'],
  ['331081104000', '331081104'],
  ['331081104248', '331081104248'],
  ['331081100000', '331081100'],
  ['331081104200', '331081104200'],
])('the prefix of %s is %s', (code, prefix) => {
  expect(placePrefix(code)).toBe(prefix);
});
