import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Answer, type Network, textOf } from './exchange.ts';
import { DOCUMENTS } from './graph.ts';
import { answerOpen311 } from './open311.ts';

const json = (value: unknown, status = 200): Answer => ({ status, headers: {}, body: JSON.stringify(value) });
/** What the graph says to each document here, unless a test says otherwise. */
const SAID: Readonly<Record<string, unknown>> = {
  Open311Clock: { place: { code: '331081000000' }, clock: '2022-11-30T17:00:00+08:00' },
  Open311Service: { eventCategory: { code: '01', name: '市容' } },
};
type Pushed = { readonly path: string; readonly body: string; readonly authorization: string | undefined };

const createNetwork = (taken: Answer, graph: (operation: string) => Answer | null = () => null) => {
  const pushed: Pushed[] = [];
  const network: Network = {
    call: async ({ path, body, headers }) => {
      const operation = /(?:query) (\w+)/.exec(body)?.[1] ?? '';
      if (path === '/graphql') return graph(operation) ?? json({ data: SAID[operation] });
      pushed.push({ path, body, authorization: headers['authorization'] });
      return taken;
    },
    subjectOf: async () => 'machine-1',
  };
  return { network, pushed };
};

const bytesOf = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
};
const FORM = {
  api_key: 'k1',
  jurisdiction_id: '331081',
  service_code: '01',
  lat: '28',
  long: '121',
  description: '灯',
};
const post = async (network: Network, form: Record<string, string> = FORM, headers: Record<string, string> = {}) => {
  const answered = await answerOpen311(
    {
      ...{ method: 'POST', path: '/open311/v2/requests.json', body: bytesOf(String(new URLSearchParams(form))) },
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    },
    network,
  );
  return { status: answered.status, json: JSON.parse(await textOf(answered)) };
};
const taken = json({ quarantined: 0, reasons: [] });
const idOf = async (form: Record<string, string>, headers: Record<string, string> = {}): Promise<string> =>
  (await post(createNetwork(taken).network, form, headers)).json[0].service_request_id;

describe('a request that is posted', () => {
  it('is one row of the source, sent with the client’s own key, and holds neither e-mail nor device', async () => {
    const { network, pushed } = createNetwork(taken);
    const { json: told } = await post(network, { ...FORM, email: 'a@example.org', device_id: 'd-1' });
    expect(pushed).toHaveLength(1);
    expect(pushed[0]).toMatchObject({
      authorization: 'Bearer k1',
      path: expect.stringContaining('/sources/open311-requests?for=331081&'),
    });
    const row = JSON.parse(pushed[0]?.body ?? '');
    expect(row).toMatchObject({
      service_request_id: told[0].service_request_id,
      owner: 'subject:machine-1',
      title: '灯',
      lat: '28',
    });
    expect(pushed[0]?.body).not.toMatch(/example\.org|d-1/);
  });

  it('has the same id when it is sent again, and another for another client, day, device or key', async () => {
    const id = await idOf(FORM);
    expect(await idOf(FORM)).toBe(id);
    const others = [
      await idOf({ ...FORM, api_key: 'k2' }),
      await idOf({ ...FORM, device_id: 'd-1' }),
      await idOf({ ...FORM, phone: '13800000000' }),
      await idOf(FORM, { 'idempotency-key': 'one' }),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
    expect(await idOf({ ...FORM, description: '别的' }, { 'idempotency-key': 'one' })).toBe(others[3]);
  });

  it.each([
    ['Expected a row of the governments and places that its sender was granted, found one outside', null, 403],
    ['Expected a telephone number', 'phone', 400],
  ])('that is quarantined (%s, column %s) is refused with %s', async (reason, column, status) => {
    const { network } = createNetwork(json({ quarantined: 1, reasons: [{ reason, column }] }));
    const { status: found, json: told } = await post(network);
    expect([found, told[0].code]).toEqual([status, status]);
    expect(told[0].description).toContain(reason);
  });
});

describe('a part that does not answer', () => {
  const away = {
    errors: [
      {
        message: 'Expected events to answer, found no answer. Try again.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ],
  };

  it('is told as 503, not as a request that does not exist', async () => {
    const { network } = createNetwork(taken, (operation) =>
      operation === 'Open311OneRequest' ? json({ ...away, data: { event: null } }) : null,
    );
    const path = '/open311/v2/requests/1.json?jurisdiction_id=331081';
    const answered = await answerOpen311({ method: 'GET', path, headers: {}, body: bytesOf('') }, network);
    expect(answered.status).toBe(503);
  });

  it('is told as it is when the row cannot be taken in', async () => {
    expect((await post(createNetwork(json(away, 503)).network)).status).toBe(503);
  });
});

it('asks the graph nothing that it does not have', () => {
  const file = new URL('../../../schema/supergraph.graphql', import.meta.url);
  const schema = Supergraph.build(readFileSync(file, 'utf8')).apiSchema().toGraphQLJSSchema();
  for (const [name, { text }] of Object.entries(DOCUMENTS)) expect(validate(schema, parse(text)), name).toEqual([]);
});
