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

  it('is told apart by what it says where its Idempotency-Key is empty', async () => {
    const empty = { 'idempotency-key': '' };
    expect(await idOf(FORM, empty)).toBe(await idOf(FORM));
    expect(await idOf({ ...FORM, description: '别的' }, empty)).not.toBe(await idOf(FORM, empty));
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

describe('a request of coordinates alone', () => {
  const NOWHERE = /No place is found by lat and long.*Send address_string or address_id\.$/;
  const outside = json({
    quarantined: 1,
    reasons: [{ reason: 'Expected a row of the places that its sender was granted, found one outside', column: null }],
  });

  it('is taken, with a notice that it has no place; one with an address has none', async () => {
    expect((await post(createNetwork(taken).network)).json[0].service_notice).toMatch(NOWHERE);
    const addressed = { ...FORM, address_string: '新河镇前蔡村' };
    expect((await post(createNetwork(taken).network, addressed)).json[0].service_notice).toBeNull();
  });

  it('is refused to a client of one town with the reason and what to send', async () => {
    const { status, json: told } = await post(createNetwork(outside).network);
    expect([status, told[0].description]).toEqual([403, expect.stringMatching(NOWHERE)]);
    const addressed = { ...FORM, address_string: '大溪镇' };
    const other = await post(createNetwork(outside).network, addressed);
    expect([other.status, other.json[0].description]).toEqual([403, expect.not.stringMatching(NOWHERE)]);
  });
});

describe('a request that is refused', () => {
  it.each([
    ['a description that is too long', { description: '长'.repeat(4_001) }, 400],
    ['an address that is too long', { address_string: 'x'.repeat(501) }, 400],
    ['a name that is too long', { last_name: 'x'.repeat(101) }, 400],
    ['a number that is too long', { phone: '1'.repeat(41) }, 400],
    ['a latitude beyond the pole', { lat: '90.1' }, 400],
    ['a longitude beyond the globe', { long: '-180.5' }, 400],
    ['a latitude alone', { long: '' }, 400],
    ['no place at all', { lat: '', long: '' }, 400],
    ['a picture that is no address', { media_url: 'javascript:alert(1)' }, 400],
    ['a place of another government', { address_id: '320281104000' }, 400],
    ['no service', { service_code: '' }, 400],
    ['more than a form holds', { other: 'x'.repeat(64_000) }, 413],
  ])('%s, and nothing of it is sent on', async (_, change, status) => {
    const { network, pushed } = createNetwork(taken);
    const form = Object.fromEntries(Object.entries({ ...FORM, ...change }).filter(([, text]) => text !== ''));
    const { status: found, json: told } = await post(network, form);
    expect([found, told[0].code, pushed]).toEqual([status, status, []]);
    expect(told[0].description).toMatch(/^Expected .*\.$/);
  });

  it.each([{ description: '长'.repeat(4_000) }, { lat: '-90', long: '180' }, { phone: '1'.repeat(40) }])(
    'is none at the very limit: %#',
    async (change) => {
      const { network, pushed } = createNetwork(taken);
      expect((await post(network, { ...FORM, ...change })).status).toBe(200);
      expect(pushed).toHaveLength(1);
    },
  );

  it.each([
    [`service_request_id=${Array.from({ length: 51 }, (_, at) => at).join(',')}`, 'at most 50 ids'],
    ['page=11', 'within the first 10000'],
    ['page=10001&page_size=1', 'within the first 10000'],
    ['status=half', 'open or closed'],
    ['page_size=0', 'from 1 on'],
  ])('as a list that is too long or odd: %s', async (query, reason) => {
    const path = `/open311/v2/requests.json?jurisdiction_id=331081&${query}`;
    const { network } = createNetwork(taken);
    const answered = await answerOpen311({ method: 'GET', path, headers: {}, body: bytesOf('') }, network);
    expect([answered.status, JSON.parse(await textOf(answered))[0].description]).toEqual([
      400,
      expect.stringContaining(reason),
    ]);
  });

  it('has a title of sixty characters, whole ones, cut from its first line', async () => {
    const { network, pushed } = createNetwork(taken);
    await post(network, { ...FORM, description: `${'𠮷'.repeat(61)}\n二` });
    await post(network, { ...FORM, description: `${'𠮷'.repeat(60)}\n二` });
    const titles = pushed.map(({ body }) => JSON.parse(body).title);
    expect(titles).toEqual([`${'𠮷'.repeat(59)}…`, '𠮷'.repeat(60)]);
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

it('names the methods that there are, asked by another', async () => {
  const path = '/open311/v2/requests.json';
  const { network } = createNetwork(taken);
  const answered = await answerOpen311({ method: 'DELETE', path, headers: {}, body: bytesOf('') }, network);
  expect([answered.status, answered.headers['allow']]).toEqual([405, 'GET, HEAD, POST']);
});
