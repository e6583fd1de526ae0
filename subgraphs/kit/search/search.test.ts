import { createLog } from '@network/schema/log';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { sql } from 'drizzle-orm';
import { pgSchema, primaryKey, uuid } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createId } from '../ids/ids.ts';
import { openPlanner } from '../list/explain.ts';
import { recordLoaders } from '../list/loaders.ts';
import { createRecords } from '../list/records.ts';
import { createTableSql } from '../log/trial-tables.ts';
import { inScope } from '../scope/scope.ts';
import { jurisdictionColumn, keyText } from '../store/columns.ts';
import { clientOptions, openStore, type Store } from '../store/store.ts';
import { createTrialDatabase, type TrialDatabase } from '../store/trial.ts';
import { searchColumns } from './columns.ts';
import { type SearchArguments, searchLoader } from './loaders.ts';
import { createSearch, searchable } from './search.ts';
import { normalise } from './text.ts';

const schema = pgSchema('cases');
const columns = () => ({
  jurisdiction: jurisdictionColumn(),
  id: uuid().notNull(),
  place: keyText('place'),
  name: keyText('name').notNull(),
  ...searchColumns(),
});
const cases = schema.table('cases', columns(), (table) => [primaryKey({ columns: [table.jurisdiction, table.id] })]);
const lines = schema.table('lines', columns(), (table) => [primaryKey({ columns: [table.jurisdiction, table.id] })]);

const open = (store: Store) => ({
  store,
  search: createSearch(store, {
    name: 'cases',
    types: {
      Case: { table: cases, scope: inScope(cases) },
      CaseLine: {
        table: lines,
        scope: null,
        within: (own) => sql`${own} in (${lines.jurisdiction}, left(${lines.place}, 6))`,
      },
    },
  }),
  cases: createRecords(store, { name: 'cases', table: cases, scope: inScope(cases), key: null }),
  lines: createRecords(store, { name: 'lines', table: lines, scope: null, key: null }),
});

let trial: TrialDatabase;
let opened: ReturnType<typeof open>;
beforeAll(async () => {
  trial = await createTrialDatabase('cases', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  for (const table of [cases, lines]) await owner.unsafe(createTableSql(table));
  await owner.unsafe('create index on cases using gin (grams)');
  await owner.end();
  opened = open(openStore({ name: 'cases', connection: trial.app, log: createLog('cases', 'silent') }));
});
afterAll(async () => {
  await opened.store.close();
  await trial.drop();
});
beforeEach(async () => {
  await opened.store.db.delete(cases);
  await opened.store.db.delete(lines);
});

const HERE = '331081';
const seeing = (place: string | null): Viewer => ({ ...ANONYMOUS, grants: [{ jurisdiction: HERE, place }] });
const EVERYONE = seeing(null);

type Draft = { readonly name: string; readonly place?: string; readonly jurisdiction?: string };
const put = async (table: typeof cases | typeof lines, drafts: readonly Draft[]) => {
  const rows = drafts.map(({ name, place = null, jurisdiction = HERE }, at) => ({
    jurisdiction,
    place,
    name,
    id: createId('Case', { jurisdiction, source: table === cases ? 'cases' : 'lines', sourceId: `${at}` }),
    ...searchable(...name.split('|')),
  }));
  await opened.store.db.insert(table).values(rows);
};

const find = (args: SearchArguments, viewer: Viewer = EVERYONE) => {
  const [byCase, byLine] = [recordLoaders(opened.cases, viewer).byId, recordLoaders(opened.lines, viewer).byId];
  return searchLoader(opened.search, viewer, { Case: byCase, CaseLine: byLine })(args);
};
const names = async (args: SearchArguments, viewer: Viewer = EVERYONE): Promise<string[]> =>
  (await find(args, viewer).nodes()).map(({ __typename, name }) => `${__typename} ${name}`);

describe('what a row is found by', () => {
  it('is every piece of one and of two characters, each once', () => {
    expect(searchable('前蔡村', 'AA a')).toEqual({
      searchText: '前蔡村\naaa',
      grams: ['前', '蔡', '村', '前蔡', '蔡村', 'a', 'aa'],
    });
  });

  it('does not reach from one part into the next, and leaves out what is missing', () => {
    const { searchText, grams } = searchable('前', null, undefined, ' ', '蔡');
    expect([searchText, grams]).toEqual(['前\n蔡', ['前', '蔡']]);
  });

  it('is told also of a row that has no words, by a gram that no text has', () => {
    expect(searchable(null, '（ ）')).toEqual({ searchText: '', grams: [''] });
  });

  it('counts a character beyond the basic plane as one', () => {
    expect(searchable('𠮷田').grams).toEqual(['𠮷', '田', '𠮷田']);
  });
});

describe('a search', () => {
  it('finds a village by a part of its name', async () => {
    await put(cases, [{ name: '前蔡村|石桥头镇' }, { name: '蔡前村' }, { name: '前|蔡' }]);
    expect(await names({ text: '前蔡' })).toEqual(['Case 前蔡村|石桥头镇']);
  });

  it.each([
    '温综执罚字〔2022〕第1号',
    '温综执罚字[2022]第1号',
    '温综执罚字【2022】第1号',
    '温综执罚字（2022）第１号',
    '温综执罚字(2022) 第1号',
  ])('finds a number written %s whatever the brackets of the record are', async (text) => {
    await put(cases, [{ name: '温综执罚字〔2022〕第1号' }, { name: '温综执罚字〔2022〕第2号' }]);
    await put(lines, [{ name: '温综执罚字(2022)第1号' }]);
    expect(await names({ text })).toEqual(['Case 温综执罚字〔2022〕第1号', 'CaseLine 温综执罚字(2022)第1号']);
  });

  it('finds no text that has every piece of the query and yet not the query', async () => {
    await put(cases, [{ name: '前前' }, { name: '前蔡|蔡村' }]);
    expect(await names({ text: '前前前' })).toEqual([]);
    expect(await names({ text: '前蔡村' })).toEqual([]);
  });

  it('finds by one character, and by letters of either case', async () => {
    await put(cases, [{ name: '前蔡村' }, { name: '浙J·A1' }]);
    expect(await names({ text: '村' })).toEqual(['Case 前蔡村']);
    expect(await names({ text: '浙j·a' })).toEqual(['Case 浙J·A1']);
  });

  it('takes signs of patterns for what they are', async () => {
    await put(cases, [{ name: '100%_a' }, { name: '100xya' }]);
    expect(await names({ text: '0%_' })).toEqual(['Case 100%_a']);
    expect(await names({ text: "'; --" })).toEqual([]);
  });

  it('finds exactly the rows that hold the text in one of their parts', async () => {
    const word = fc.string({ unit: fc.constantFrom('前', '蔡', 'a', 'A', '（', ' '), maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, word), { maxLength: 6 }), word, async (drafts, text) => {
        fc.pre(normalise(text) !== '');
        await opened.store.db.delete(cases);
        if (drafts.length > 0)
          await put(
            cases,
            drafts.map((parts) => ({ name: parts.join('|') })),
          );
        const expected = drafts.filter((parts) => parts.some((part) => normalise(part).includes(normalise(text))));
        const found = find({ text, types: ['CASE'], first: 50 });
        expect((await found.nodes()).map(({ name }) => name).toSorted()).toEqual(
          expected.map((parts) => parts.join('|')).toSorted(),
        );
        expect(await found.totalCount()).toBe(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  it('neither finds nor counts what is out of scope', async () => {
    await put(cases, [
      { name: '前蔡村', place: '331081114000' },
      { name: '前蔡', place: '331081104000' },
      { name: '前蔡路' },
    ]);
    await put(lines, [{ name: '前蔡' }]);
    const seen = find({ text: '前蔡' }, seeing('331081114000'));
    expect((await seen.nodes()).map(({ name }) => name)).toEqual(['前蔡村', '前蔡']);
    expect(await seen.totalCount()).toBe(2);
    expect(await names({ text: '前蔡' }, ANONYMOUS)).toEqual(['CaseLine 前蔡']);
  });

  it('keeps to a government and to the types that are asked for', async () => {
    await put(cases, [{ name: '前蔡' }, { name: '前蔡村', jurisdiction: '331082' }]);
    await put(lines, [{ name: '前蔡' }]);
    const both = { ...EVERYONE, grants: [...EVERYONE.grants, { jurisdiction: '331082', place: null }] };
    expect(await names({ text: '前蔡', jurisdiction: '331082' }, both)).toEqual(['Case 前蔡村']);
    expect(await names({ text: '前蔡', types: ['CASE_LINE'] })).toEqual(['CaseLine 前蔡']);
    expect(await names({ text: '前蔡', types: [] })).toEqual([]);
    expect(await find({ text: '前蔡', types: [] }).totalCount()).toBe(0);
    expect(await find({ text: '前蔡', jurisdiction: HERE }, both).totalCount()).toBe(2);
  });

  it('finds facts of no government within the one that their type says they belong to', async () => {
    await put(lines, [
      { name: '前蔡', jurisdiction: '000000', place: '331081104000' },
      { name: '前蔡村', jurisdiction: '000000', place: '331082104000' },
    ]);
    expect(await names({ text: '前蔡', jurisdiction: HERE })).toEqual(['CaseLine 前蔡']);
    expect(await find({ text: '前蔡', jurisdiction: HERE }).totalCount()).toBe(1);
  });

  it('reads on from page to page across the types, each row once', async () => {
    await put(
      cases,
      Array.from({ length: 5 }, (_, at) => ({ name: `前蔡${at}` })),
    );
    await put(
      lines,
      Array.from({ length: 4 }, (_, at) => ({ name: `前蔡${at}` })),
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = find({ text: '前蔡', first: 2, after });
      seen.push(...(await page.nodes()).map(({ __typename, name }) => `${__typename} ${name}`));
      const info = await page.pageInfo();
      after = info.hasNextPage ? info.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
    expect(seen.slice(0, 5).every((row) => row.startsWith('Case '))).toBe(true);
  });

  it.each(['蔡', '前蔡', '前蔡村'])('finds %s by the index, whatever government it is in', async (text) => {
    const rows = sql`select ${HERE}, gen_random_uuid(), 'x', 'x' || n, array['x', n::text] from generate_series(1, 20000) n`;
    await opened.store.db.execute(sql`insert into cases (jurisdiction, id, name, search_text, grams) ${rows}`);
    const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
    await owner.unsafe('vacuum analyze cases');
    await owner.end();
    const planner = openPlanner(opened.store, trial.app);
    const { search } = open(planner.store);
    const page = { limit: 20, after: null };
    await search.find(EVERYONE, { text, jurisdiction: HERE, types: ['Case'] }, page);
    for (const plan of planner.takePlans()) {
      expect(plan.indexes, plan.text).toEqual(['cases_grams_idx']);
      expect(plan.discarded).toBe(0);
    }
    await planner.close();
  });

  it('runs one statement for each set of types, under its name', async () => {
    await put(lines, [{ name: '前蔡' }]);
    const ran: (string | null)[] = [];
    const stop = opened.store.onStatement(({ name }) => ran.push(name));
    await find({ text: '前蔡' }).nodes();
    await find({ text: '前蔡', types: ['CASE'], jurisdiction: HERE }).totalCount();
    stop();
    expect(ran).toEqual(['cases.search_cases', 'cases.lines_by_id', 'cases.search_totals_cases_of_case_within']);
  });
});

describe('a text that cannot be searched for', () => {
  it.each(['', '  ', '（）〔〕', '\u0000'])('answers %j, of which nothing counts, with one clear sentence', (text) => {
    expect(() => find({ text })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/^Expected `text` with at least/),
      }),
    );
  });

  it('answers more than 100 characters with one clear sentence', () => {
    expect(() => find({ text: '前'.repeat(101) })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: 'Expected `text` of at most 100 characters, found 101. Search for a part of it.',
      }),
    );
    expect(() => find({ text: '前'.repeat(100) })).not.toThrow();
  });
});
