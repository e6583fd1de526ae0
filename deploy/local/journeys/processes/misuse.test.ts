import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@network/schema/log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from '#src/postgres/postgres.ts';
import type { Answered } from '../networks/asking.ts';
import { openWholeNetwork, type WholeNetwork, withSql } from '../networks/whole-network.ts';

const startServer = (): Promise<RunningPostgres> =>
  startPostgres({ data, log: createLog('postgres', 'silent'), isTrial: true, keepsData: true });

const XINHE = '331081104000';

let data: string;
let postgres: RunningPostgres;
let network: WholeNetwork;
let tables: readonly string[];
beforeAll(async () => {
  // A server of its own, which can be stopped and started again.
  data = mkdtempSync(join(tmpdir(), 'one-network-misuse-'));
  chmodSync(data, 0o711);
  postgres = await startServer();
  network = await openWholeNetwork({ server: postgres.connection });
  const found = await network.inspect(
    (sql) => sql`select distinct tablename from pg_tables where tablename like '%\\_%'`,
  );
  tables = found.map(({ tablename }) => tablename);
});
afterAll(async () => {
  await network.close();
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
});

const ask = (query: string, variables: Record<string, unknown> = {}): Promise<Answered> =>
  network.ask(query, 'command-centre', variables);

/** One clear sentence with a code: expected, found, what to do; without a trace or the name of a table. */
const expectSentence = ({ text, errors }: Answered, code: string, ...parts: readonly string[]): void => {
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  expect(errors[0]!.message).toMatch(/^Expected [^\n]+ found [^\n]+\. [^\n]+\.$/);
  for (const part of parts) expect(errors[0]!.message).toContain(part);
  expectNothingInside(text);
};

const expectNothingInside = (text: string): void => {
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d|stack|select |postgres/i);
  expect(tables.filter((table) => new RegExp(`\\b${table}\\b`).test(text))).toEqual([]);
};

const LISTS = [
  ['events', `events(jurisdiction: "331081", %) { nodes { id } }`],
  ['cases', `cases(jurisdiction: "331081", %) { nodes { id } }`],
  ['inspections', `inspections(jurisdiction: "331081", %) { nodes { id } }`],
  ['enforcementItems', `enforcementItems(jurisdiction: "331081", %) { nodes { id } }`],
  ['eventCategories', `eventCategories(jurisdiction: "331081", %) { nodes { id } }`],
  ['penaltyClauses', `penaltyClauses(%) { nodes { id } }`],
  ['place.children', `place(code: "${XINHE}") { children(%) { nodes { id } } }`],
  ['place.regulatedEntities', `place(code: "${XINHE}") { regulatedEntities(%) { nodes { id } } }`],
  ['place.events.reports', `place(code: "${XINHE}") { events(first: 1) { nodes { reports(%) { nodes { id } } } } }`],
  ['team.officers', `place(code: "${XINHE}") { team { officers(%) { nodes { id } } } }`],
] as const;

describe('what the network answers when it is asked wrongly', () => {
  it.each([['node(id: "%")'], ['nodes(ids: ["%"])']])(
    'N-13p MUST answer a malformed id in %s with one clear sentence',
    async (call) => {
      for (const id of ['', '7', 'Event:7', 'not-an-id', "'; drop table events; --", 'f'.repeat(4000)]) {
        expectSentence(await ask(`{ ${call.replace('%', id)} { id } }`), 'BAD_USER_INPUT', 'an id', 'found "');
      }
    },
  );

  it('N-13q MUST answer an unknown enum value with one clear sentence, in the document and in a variable', async () => {
    const written = await ask(
      `{ place(code: "${XINHE}") { events(filter: { states: [SLEEPING] }) { nodes { id } } } }`,
    );
    const given = await ask(
      `query ($filter: EventFilter) { place(code: "${XINHE}") { events(filter: $filter) { nodes { id } } } }`,
      { filter: { states: ['SLEEPING'] } },
    );
    for (const [answer, code] of [
      [written, 'GRAPHQL_VALIDATION_FAILED'],
      [given, 'BAD_USER_INPUT'],
    ] as const) {
      expect(answer.errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
      expect(answer.errors[0]!.message).toMatch(
        /^Expected a value of EventState, found "SLEEPING"\. Take one of .*AWAITING_ACCEPTANCE/,
      );
      expectNothingInside(answer.text);
    }
  });

  it.each(LISTS)(
    'N-13r MUST answer a page of 100000, a negative one and a broken cursor of %s with one clear sentence',
    async (_, list) => {
      const asked = (page: string) => ask(`{ ${list.replace('%', page)} }`);
      expectSentence(await asked('first: 100000'), 'BAD_PAGE', '200', '100000');
      expectSentence(await asked('first: -1'), 'BAD_PAGE', '-1');
      expectSentence(await asked('after: "x"'), 'BAD_CURSOR', 'found');
      expectSentence(await asked(`after: "${Buffer.from('["a",{}]').toString('base64url')}"`), 'BAD_CURSOR', 'found');
    },
  );

  it('N-13s MUST answer an unknown system and an unreadable file with one clear sentence, nothing half-written', async () => {
    const batches = () => network.inspect((sql) => sql`select count(*)::int as count from people.batches`);
    const before = await batches();
    const unknown = await network.send('no-such-system', 'a.csv', 'a,b\n1,2\n');
    expect(unknown.status).toBe(404);
    const unreadable = await network.send('division-villages', 'a.csv', 'a,b\n1,2\n');
    expect(unreadable.status).toBe(400);
    for (const [{ body }, code] of [
      [unknown, 'UNKNOWN_SYSTEM'],
      [unreadable, 'UNREADABLE_FILE'],
    ] as const) {
      const text = JSON.stringify(body);
      expectSentence({ status: 0, text, data: null, ...(body as Pick<Answered, 'errors'>) }, code);
    }
    expect(await batches()).toEqual(before);
  });

  it('N-13t MUST answer a database that stops while the network runs with one clear sentence', async () => {
    const query = `{ place(code: "${XINHE}") { name } }`;
    expect((await ask(query)).data.place.name).toBe('新河镇');
    await postgres.stop();
    for (const _ of [1, 2]) {
      const answer = await ask(query);
      expectSentence(answer, 'STORE_UNAVAILABLE', 'the database');
      expect(answer.data.place).toBeNull();
    }
    const ready = await fetch(`${network.url}/health/ready`);
    expect([ready.status, await ready.text()]).toEqual([503, expect.stringContaining('database of people')]);
    postgres = await startServer();
  });
});

describe('what stays of an import when its database stops half-way', () => {
  it('N-13u MUST answer with one clear sentence, nothing half-written', async () => {
    const other = await openWholeNetwork({ server: postgres.connection, isEmpty: true });
    async function* villages(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('village_code,village,urban_rural_code\n');
      for (let row = 0; row < 12_000; row += 1) {
        if (row === 11_000) await postgres.stop();
        yield Buffer.from(`33108110${String(row).padStart(4, '0')},试村${row},220\n`);
      }
    }
    const { status, body } = await other.send('division-villages', 'villages.csv', villages());
    expect(status).toBe(503);
    expectSentence(
      { status, text: JSON.stringify(body), data: null, ...(body as Pick<Answered, 'errors'>) },
      'STORE_UNAVAILABLE',
    );
    await other.close();

    postgres = await startServer();
    const { database } = other.houses.people.app;
    const left = await withSql({ ...postgres.connection, database }, async (sql) => {
      const counts: Record<string, unknown> = {};
      for (const table of ['places', 'place_actions', 'place_sources', 'quarantine', 'outbox', 'batches']) {
        const [row] = await sql`select count(*)::int as count from people.${sql(table)}`;
        counts[table] = row!['count'];
      }
      return counts;
    });
    expect(left).toEqual({
      places: 0,
      place_actions: 0,
      place_sources: 0,
      quarantine: 0,
      outbox: 0,
      batches: 0,
    });
  });
});
