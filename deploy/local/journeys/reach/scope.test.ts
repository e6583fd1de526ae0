import { SUBGRAPHS } from '@network/schema/network';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CROSSING, writeCrossings } from '../crowds/crossing-records.ts';
import { writeLots } from '../crowds/crowded-records.ts';
import { lotOf } from '../crowds/town-drafts.ts';
import type { CallerName } from '../networks/asking.ts';
import { openWholeNetwork, type WholeNetwork, withSql } from '../networks/whole-network.ts';
import { type Crawled, crawl, createVisits } from './crawl.ts';
import { isForOperators, lookupsOf, readEntries } from './entries.ts';
import { marksOf, maySee, type Row, readRows, type Sight } from './protected-rows.ts';
import { type Graph, readGraph } from './routes.ts';

const XINHE = { code: '331081104000', name: '新河', body: 'ZJ-104', team: 'ZD-104' };
const ZEGUO = { code: '331081100000', name: '泽国', body: 'ZJ-100', team: 'ZD-100' };
const NOBODY: Sight = { town: null, owner: null };
const OFFICER_OF_XINHE: Sight = { town: XINHE.code, owner: null };
const OFFICER_OF_ZEGUO: Sight = { town: ZEGUO.code, owner: null };
/** A crawl takes a few seconds, and far longer beside other work. */
const TIMEOUT = 120_000;

let network: WholeNetwork;
let graph: Graph;
let tables: readonly string[];
let rows: readonly Row[];
/** The rows that not everybody may see. */
let guarded: readonly Row[];
let entries: ReadonlyMap<string, readonly string[]>;
/** The words for the values of enums, which every caller may read. */
let labels: string;

beforeAll(async () => {
  network = await openWholeNetwork();
  const [xinhe, zeguo] = await network.inspect((sql) =>
    Promise.all(
      [XINHE, ZEGUO].map(async ({ code }) => {
        const [row] = await sql`select credit_code from inspections.entities where place = ${code} order by 1 limit 1`;
        return row!['credit_code'] as string;
      }),
    ),
  );
  await writeCrossings(network, { xinhe: xinhe!, zeguo: zeguo! });
  await writeLots(network, [lotOf(XINHE, ZEGUO), lotOf(ZEGUO, XINHE)]);
  ({ tables, rows } = await network.inspect(readRows));
  guarded = rows.filter(({ scope }) => scope !== 'open');
  graph = await readGraph(network.ask);
  entries = readEntries(graph, rows);
  labels = (await network.ask('{ enumLabels { title values { label meaning } } }', 'anonymous')).text;
});
afterAll(() => network.close());

/** All that a caller is given who asks everything, and knows the ids of these records from the start. */
const crawlAs = (caller: CallerName, known: readonly Row[]): Promise<Crawled> =>
  crawl(
    { ask: network.ask, graph, caller, entries: [...entries.values()].flat(), known },
    new Set(guarded.map(({ type }) => type)),
  );

const told = ({ type, id }: Row): string => `${type} ${id}`;

/** What a caller with this sight was given and may not see, by id, by what it holds, and by counts. */
const leaksOf = ({ found, told: answered, text, overcounted, faults }: Crawled, sight: Sight) => {
  const hidden = guarded.filter((row) => !maySee(sight, row));
  const marks = marksOf(rows, sight).filter((mark) => !labels.includes(mark));
  expect(marks).toContain(CROSSING.reporter);
  expect(marks.length).toBeGreaterThan(hidden.length / 2);
  return {
    ids: hidden.filter(({ id }) => found.has(id) || answered.has(id)).map(told),
    marks: marks.filter((mark) => text.includes(mark)),
    overcounted,
    faults,
  };
};
const NOTHING = { ids: [], marks: [], overcounted: [], faults: [] };

/** Whatever a caller with this sight may see and was not given. */
const missedBy = ({ found }: Crawled, sight: Sight): string[] =>
  guarded.filter((row) => maySee(sight, row) && !found.has(row.id)).map(told);

/** The same record under keys that no record has. */
const withoutKeys = (row: Row): Row => {
  const values = Object.entries(row.values).map(([column, value]) => {
    if (column === 'jurisdiction') return [column, value];
    return [column, typeof value === 'number' ? 999 : 'none'];
  });
  return { ...row, values: Object.fromEntries(values) };
};

describe('what a caller is given by every route of the graph', () => {
  it('begins at every field of Query', () => {
    expect([...entries].filter(([, asked]) => asked.length === 0).map(([name]) => name)).toEqual([]);
    expect([...entries.keys(), 'node', 'nodes'].sort()).toEqual(
      graph
        .get('Query')!
        .fields!.filter((field) => !isForOperators(graph, field))
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('has records in both towns in every table that not everybody may read', () => {
    const lacking = tables.flatMap((table) =>
      [XINHE, ZEGUO]
        .filter(
          ({ code }) => !rows.some((row) => row.table === table && (row.scope === 'government' || row.town === code)),
        )
        .map(({ name }) => `${table} in ${name}`),
    );
    expect(lacking).toEqual([]);
    expect(new Set(tables.map((table) => table.split('.')[0]))).toEqual(
      new Set(SUBGRAPHS.filter((name) => name !== 'catalogue')),
    );
  });

  it(
    'finds the records of 新河镇 as an officer of 新河镇',
    async () => {
      const crawled = await crawlAs('officer-xinhe', []);
      expect(missedBy(crawled, OFFICER_OF_XINHE)).toEqual([]);
      expect(crawled.faults).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'N-11v MUST give an officer of one town nothing of another town’s events, cases, reporters and inspections, by every route of the supergraph',
    async () => {
      const crawled = await crawlAs('officer-zeguo', guarded);
      expect(leaksOf(crawled, OFFICER_OF_ZEGUO)).toEqual(NOTHING);
      expect(missedBy(crawled, OFFICER_OF_ZEGUO)).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'N-11h MUST give nobody nothing of any town, by every route of the supergraph',
    async () => {
      expect(leaksOf(await crawlAs('anonymous', guarded), NOBODY)).toEqual(NOTHING);
    },
    TIMEOUT,
  );

  it.each([
    ['power-utility', 'body:POWER-331081'],
    ['citizen', 'subject:citizen-1'],
  ] as const)(
    'N-11z MUST give the %s nothing but what it brought, by every route of the supergraph',
    async (caller, owner) => {
      const sight = { town: null, owner };
      expect(guarded.filter((row) => maySee(sight, row)).length).toBeGreaterThan(1);
      const crawled = await crawlAs(caller, guarded);
      expect(leaksOf(crawled, sight)).toEqual(NOTHING);
      expect(missedBy(crawled, sight)).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'N-11x MUST answer for a record of another town what it answers for one that is not there',
    async () => {
      const visits = createVisits(graph);
      const expectNothing = async (caller: CallerName, row: Row): Promise<void> => {
        const ids = [row.id, `${row.id.slice(0, -12)}000000000000`];
        for (const document of visits(row.type)) {
          const { data, errors } = await network.ask(document, caller, { ids });
          expect([row.type, data.nodes[0], errors]).toEqual([row.type, data.nodes[1], []]);
        }
        const missing = lookupsOf(graph, withoutKeys(row));
        for (const [index, lookup] of lookupsOf(graph, row).entries()) {
          const there = await network.ask(`{ ${lookup} }`, caller);
          const absent = await network.ask(`{ ${missing[index]} }`, caller);
          expect(there.text).toBe(absent.text);
        }
      };
      for (const [caller, sight] of [
        ['officer-zeguo', OFFICER_OF_ZEGUO],
        ['anonymous', NOBODY],
      ] as const) {
        const hidden = guarded.filter((row) => row.town !== ZEGUO.code && !maySee(sight, row));
        for (const [row] of Map.groupBy(hidden, ({ type }) => type).values()) await expectNothing(caller, row!);
      }
    },
    TIMEOUT,
  );
});

it('N-11y MUST give no role of a house anything of another house, table by table', async () => {
  const inHouses = await network.inspect(
    (sql) =>
      sql<{ house: string; name: string }[]>`
      select schemaname as house, schemaname || '.' || tablename as name from pg_tables where schemaname in ${sql(SUBGRAPHS)}`,
  );
  expect(new Set(inHouses.map(({ house }) => house))).toEqual(new Set(SUBGRAPHS));
  for (const name of SUBGRAPHS) {
    for (const connection of Object.values(network.houses[name])) {
      await withSql(connection, async (sql) => {
        for (const table of inHouses.filter(({ house }) => house !== name)) {
          const answer = await sql.unsafe(`select from ${table.name}`).catch((error: Error) => error.message);
          expect([connection.user, answer]).toEqual([connection.user, `permission denied for schema ${table.house}`]);
        }
      });
    }
  }
});
