import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCheckout } from '#src/checkout.ts';
import { writeCrowds } from '../crowds/crowded-towns.ts';
import { openWatchedNetwork, type PlanFetch } from '../networks/watched-network.ts';

type Data = Record<string, unknown>;
type Part = {
  readonly data?: Data;
  readonly errors?: unknown;
  readonly incremental?: readonly { data: Data; path: readonly (string | number)[]; label: string; errors?: unknown }[];
};

const TOWN = { code: '331081120000', records: 20, children: 10 };
const READ = { code: TOWN.code, first: 20 };

let watched: Awaited<ReturnType<typeof openWatchedNetwork>>;
beforeAll(async () => {
  watched = await openWatchedNetwork();
  await writeCrowds(watched.network, [TOWN]);
});
afterAll(() => watched.network.close());

const readDocument = (name: string): Promise<string> =>
  readFile(inCheckout(`schema/operations/${name}.graphql`), 'utf8');

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${watched.network.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Asks for an operation as events, one for each part. */
const askInParts = async (query: string, variables: Data): Promise<readonly Part[]> => {
  const { token } = (await (await post('/dev/token', { caller: 'command-centre' })).json()) as { token: string };
  const headers = { accept: 'text/event-stream', authorization: `Bearer ${token}` };
  const text = await (await post('/graphql', { query, variables }, headers)).text();
  return [...text.matchAll(/^data: (\{.*)$/gm)].map(([, data = '']) => JSON.parse(data) as Part);
};

const merge = ([first, ...later]: readonly Part[]): unknown => {
  const whole: unknown = structuredClone(first?.data);
  for (const { data, path } of later.flatMap(({ incremental = [] }) => incremental)) {
    const target = path.reduce((value, step) => (value as Record<string | number, unknown>)[step], whole);
    Object.assign(target as Data, data);
  }
  return whole;
};

const statementsOf = (fetches: readonly PlanFetch[]): readonly string[] =>
  fetches.flatMap(({ statements }) => statements).sort();

describe('TownPageDeferred', () => {
  it('says in one piece what TownPage says, by the same statements', async () => {
    const [whole, deferred] = [await readDocument('TownPage'), await readDocument('TownPageDeferred')];
    watched.take();
    const expected = await watched.network.ask(whole, 'command-centre', READ);
    const statements = statementsOf(watched.take());
    const { data, errors } = await watched.network.ask(deferred, 'command-centre', READ);
    expect([data, errors]).toEqual([expected.data, []]);
    expect(statementsOf(watched.take())).toEqual(statements);
    expect(data.place.events.nodes).toHaveLength(TOWN.records);
  });

  it('says in parts what TownPage says, by one statement more: the events again, for their reports', async () => {
    const [whole, deferred] = [await readDocument('TownPage'), await readDocument('TownPageDeferred')];
    watched.take();
    const { data } = await watched.network.ask(whole, 'command-centre', READ);
    const statements = statementsOf(watched.take());
    const parts = await askInParts(deferred, READ);
    const inParts = statementsOf(watched.take());
    const increments = parts.flatMap(({ incremental = [] }) => incremental);
    const [first] = parts as [{ data: { place: Data } }];
    expect(Object.keys(first.data.place)).toEqual(['id', 'code', 'name', 'kind', 'mode', 'team', 'events']);
    expect([...new Set(increments.map(({ label }) => label))].sort()).toEqual(['cases', 'inspections', 'reports']);
    expect([...parts, ...increments].filter(({ errors }) => errors !== undefined)).toEqual([]);
    expect(merge(parts)).toEqual(data);
    expect(inParts).toEqual([...statements, 'events.events_by_id'].sort());
  });
});
