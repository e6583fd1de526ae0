import { createLog } from '@network/schema/log';
import { type SQL, sql } from 'drizzle-orm';
import { pgSchema } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyText } from '../store/columns.ts';
import { PARENTS, parentKey } from '../store/parents.ts';
import { clientOptions, openStore, type Store } from '../store/store.ts';
import { createTrialDatabase, type TrialDatabase } from '../store/trial.ts';
import {
  isAtOrBelow,
  isInGovernment,
  levelOfCode,
  type PlaceLevel,
  placeLevelColumns,
  withinParent,
} from './places.ts';

const rows = pgSchema('events').table('rows', { place: keyText('place'), ...placeLevelColumns() });
const TABLE = `create table rows (place text collate "C",
  county text collate "C" generated always as (left(place, 6) || '000000') stored,
  town text collate "C" generated always as (left(place, 9) || '000') stored)`;
const PLACES = [
  '331081104248',
  '331081104000',
  '331081000000',
  '331004100201',
  '330100000000',
  '340100001000',
  '331081114200',
  null,
];

let trial: TrialDatabase;
let store: Store;
beforeAll(async () => {
  trial = await createTrialDatabase('events', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  await owner.unsafe(TABLE);
  await owner.end();
  store = openStore({ name: 'events', connection: trial.app, log: createLog('events', 'silent') });
  await store.db.insert(rows).values(PLACES.map((place) => ({ place })));
});
afterAll(async () => {
  await store.close();
  await trial.drop();
});

it.each<[string, PlaceLevel]>([
  ['330000000000', 'REGION'],
  ['331000000000', 'REGION'],
  ['331081000000', 'COUNTY'],
  ['330010000000', 'COUNTY'],
  ['331081104000', 'TOWN'],
  ['331081100000', 'TOWN'],
  ['331081104248', 'PLACE'],
  ['331081104200', 'PLACE'],
  ['331081', 'PLACE'],
  ['', 'PLACE'],
])('%s is of the level %s', (code, level) => {
  expect(levelOfCode(code)).toBe(level);
});

describe('a list by place', () => {
  const list = async (code: string): Promise<(string | null)[]> => {
    const found = store.db
      .select({ place: rows.place })
      .from(rows)
      .where(withinParent(rows)[levelOfCode(code)])
      .as('row');
    const statement = store.db
      .select({ parentKey, place: found.place })
      .from(PARENTS)
      .innerJoinLateral(found, sql`true`);
    const seen = await statement.prepare(`within_${code}`).execute({ parents: [code] });
    return seen.map(({ place }) => place).toSorted();
  };

  it.each([
    ['330000000000', ['330100000000', '331004100201', '331081000000', '331081104000', '331081104248', '331081114200']],
    ['331000000000', ['331004100201', '331081000000', '331081104000', '331081104248', '331081114200']],
    ['331081000000', ['331081000000', '331081104000', '331081104248', '331081114200']],
    ['331081104000', ['331081104000', '331081104248']],
    ['331081104248', ['331081104248']],
    ['350000000000', []],
    ['nowhere', []],
  ])('of %s holds what lies there or below, and nothing without a place', async (code, expected) => {
    expect(await list(code)).toEqual(expected);
  });
});

describe('a stretch of codes', () => {
  const find = async (condition: SQL): Promise<(string | null)[]> => {
    const found = await store.db.select({ place: rows.place }).from(rows).where(condition);
    return found.map(({ place }) => place).toSorted();
  };

  it.each(['330000000000', '331000000000', '331081000000', '331081104000', '331081104248', '350000000000'])(
    'of %s holds the codes that begin like it',
    async (code) => {
      const prefix = code.replace(/(0{10}|0{8}|0{6}|0{3})$/, '');
      const expected = PLACES.filter((place) => place?.startsWith(prefix)).toSorted();
      expect(await find(isAtOrBelow(rows.place, sql`${code}::text`))).toEqual(expected);
    },
  );

  it.each([
    ['331081', ['331081000000', '331081104000', '331081104248', '331081114200']],
    ['330100', ['330100000000']],
    ['000000', []],
  ])('of the government %s holds the places in it', async (jurisdiction, expected) => {
    expect(await find(isInGovernment(rows.place, sql`${jurisdiction}::text`))).toEqual(expected);
  });
});
