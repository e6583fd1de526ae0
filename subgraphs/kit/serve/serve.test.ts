import { Fault } from '@network/schema/errors';
import { createLog, type Logger } from '@network/schema/log';
import type { NotReady, SubgraphRequest } from '@network/schema/subgraph';
import { ANONYMOUS, createViewerSigner } from '@network/schema/viewer';
import { pgSchema } from 'drizzle-orm/pg-core';
import { parse } from 'graphql';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { outboxTable } from '../reference/tables.ts';
import { openStore } from '../store/store.ts';
import { feedRoute } from './feed-route.ts';
import { serveSubgraph } from './listen.ts';
import { createSubgraph } from './serve.ts';

const SECRET = new Uint8Array(32).fill(3);
const sign = createViewerSigner(SECRET, 'people');
const silent = createLog('people', 'silent');
/** Nobody listens on this port. */
const connection = { host: '127.0.0.1', port: 1, database: 'none', user: 'none', password: 'none' };
const away = openStore({ name: 'people', connection, log: silent });

let logged: { object: Record<string, unknown>; message: string }[] = [];
let missing: NotReady[] = [];
beforeEach(() => {
  [logged, missing] = [[], []];
});

type Context = { readonly subject: string; readonly requestId: string };
const subgraph = createSubgraph<Context>({
  name: 'people',
  typeDefs: parse('type Query { whoAmI: String bug: String refused: String stored: String }'),
  resolvers: {
    Query: {
      whoAmI: (_: unknown, __: unknown, { subject, requestId }: Context) => `${subject} in ${requestId}`,
      bug: () => {
        throw new Error('select * from secret_table');
      },
      refused: () => {
        throw new Fault('BAD_PAGE', 'Expected a page, found none. Ask for one.', { first: 1 });
      },
      stored: async () => away.db.execute('select 1'),
    },
  },
  secret: SECRET,
  context: ({ subject }, requestId) => ({ subject, requestId }),
  routes: [
    {
      matches: (method, path) => method === 'GET' && path === '/hello',
      answer: async ({ path }, { subject }) => ({ status: 200, headers: {}, body: `${path} ${subject}` }),
    },
    {
      matches: (_, path) => path === '/broken',
      answer: async () => {
        throw new Error('select * from secret_table');
      },
    },
    feedRoute(away, outboxTable(pgSchema('people'))),
  ],
  notReady: async () => missing,
  close: async () => {},
  log: {
    error: (object: Record<string, unknown>, message: string) => logged.push({ object, message }),
  } as unknown as Logger,
});

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
const request = async (
  method: string,
  path: string,
  { body = '', headers }: { body?: string; headers?: SubgraphRequest['headers'] } = {},
) => {
  const authorization = `Bearer ${await sign({ ...ANONYMOUS, subject: 'somebody' })}`;
  const sent = headers ?? { authorization, 'x-request-id': 'r-1' };
  const { status, body: answer } = await subgraph.answer({ method, path, headers: sent, body: bytesOf(body) });
  return { status, body: String(answer) };
};
const ask = async (query: string) => {
  const { status, body } = await request('POST', '/graphql', { body: JSON.stringify({ query }) });
  return { status, ...JSON.parse(body) };
};

describe('an operation', () => {
  it('runs for the viewer who was signed, under the request id of the caller', async () => {
    expect(await ask('{ whoAmI }')).toEqual({ status: 200, data: { whoAmI: 'somebody in r-1' } });
  });

  it('shows of a bug a request id alone, and logs it once, whole', async () => {
    const { data, errors } = await ask('{ whoAmI bug }');
    expect(data).toEqual({ whoAmI: 'somebody in r-1', bug: null });
    expect(errors).toMatchObject([{ path: ['bug'], extensions: { code: 'INTERNAL', requestId: 'r-1' } }]);
    expect(errors[0].message).toContain('r-1');
    expect(JSON.stringify(errors)).not.toContain('secret_table');
    expect(logged).toHaveLength(1);
    expect(logged[0]?.object).toMatchObject({ requestId: 'r-1', err: { message: 'select * from secret_table' } });
  });

  it('shows a fault as it was said, and logs none', async () => {
    const { errors } = await ask('{ refused }');
    expect(errors).toMatchObject([
      { message: 'Expected a page, found none. Ask for one.', extensions: { code: 'BAD_PAGE', first: 1 } },
    ]);
    expect(logged).toEqual([]);
  });

  it('says when its database does not answer, and names neither address nor statement', async () => {
    const { errors } = await ask('{ stored }');
    expect(errors).toMatchObject([{ path: ['stored'], extensions: { code: 'STORE_UNAVAILABLE' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|select/);
  });

  it('that does not fit the schema is told so', async () => {
    const { errors } = await ask('{ whoAreYou }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});

describe('a request', () => {
  it('is alive without looking at anything', async () => {
    missing = [{ what: 'database of people', because: 'It does not answer.' }];
    expect(await request('GET', '/health/live', { headers: {} })).toEqual({ status: 200, body: '{"live":true}' });
  });

  it('is told what is not ready, and that all is', async () => {
    missing = [{ what: 'database of people', because: 'It does not answer.' }];
    const { status, body } = await request('GET', '/health/ready', { headers: {} });
    expect([status, JSON.parse(body)]).toEqual([503, { ready: false, notReady: missing }]);
    missing = [];
    expect((await request('GET', '/health/ready', { headers: {} })).status).toBe(200);
  });

  it.each([
    ['not JSON', 'query', 'Expected a JSON object as the body, found "query".'],
    ['a list', '[]', 'Expected a JSON object as the body, found "[]".'],
    ['JSON without a query', '{"document":"{ whoAmI }"}', 'Expected a JSON body with a "query", found none.'],
  ])('of %s is refused with what was expected', async (_, body, expected) => {
    const answer = await request('POST', '/graphql', { body });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).errors[0]).toMatchObject({
      message: expect.stringContaining(expected),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    ['POST', '/graphql'],
    ['GET', '/hello'],
  ])('to %s %s is refused without a signed viewer', async (method, path) => {
    const answer = await request(method, path, { headers: {}, body: '{"query":"{ whoAmI }"}' });
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.body).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is not read before its caller is known, and no further than 64 MB', async () => {
    const megabyte = Buffer.alloc(2 ** 20, ' ');
    let sent = 0;
    async function* large(): AsyncGenerator<Uint8Array> {
      for (; sent < 80; sent += 1) yield megabyte;
    }
    const send = (headers: SubgraphRequest['headers']) =>
      subgraph.answer({ method: 'POST', path: '/graphql', headers, body: large() });
    expect((await send({})).status).toBe(401);
    expect(sent).toBe(0);
    const { status, body } = await send({ authorization: `Bearer ${await sign(ANONYMOUS)}` });
    expect([status, JSON.parse(String(body)).errors[0]]).toMatchObject([
      400,
      {
        message: 'Expected a body of at most 64 MB, found a larger one. Ask for less at a time.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(sent).toBe(64);
  });

  it.each([
    ['GET', '/nowhere'],
    ['GET', '/graphql'],
    ['POST', '/hello'],
  ])('to %s %s, where nothing is, is told so', async (method, path) => {
    const answer = await request(method, path);
    expect(answer.status).toBe(404);
    expect(answer.body).toContain(`found \\"${path}\\"`);
  });

  it('to a further path reaches it with its query and the viewer', async () => {
    expect(await request('GET', '/hello?to=all')).toEqual({ status: 200, body: '/hello?to=all somebody' });
  });

  it('that breaks is answered with its id, and logged once, whole', async () => {
    const { status, body } = await request('GET', '/broken');
    expect(status).toBe(500);
    expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'INTERNAL', requestId: 'r-1' });
    expect(body).not.toContain('secret_table');
    expect(logged).toHaveLength(1);
  });

  it('for the feed is refused to whoever is no peer', async () => {
    const { status, body } = await request('GET', '/feed');
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('without an id gets one', async () => {
    const authorization = `Bearer ${await sign(ANONYMOUS)}`;
    const body = '{"query":"{ whoAmI }"}';
    const answers = await Promise.all(
      [0, 1].map(() => request('POST', '/graphql', { body, headers: { authorization } })),
    );
    const ids = answers.map((answer) => JSON.parse(answer.body).data.whoAmI.replace('anonymous in ', ''));
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(['', 'a b', 'x'.repeat(65), 'r"\n{"level":60}'])('with the id %j gets another', async (given) => {
    const headers = { authorization: `Bearer ${await sign(ANONYMOUS)}`, 'x-request-id': given };
    const { body } = await request('POST', '/graphql', { body: '{"query":"{ whoAmI }"}', headers });
    expect(JSON.parse(body).data.whoAmI).toMatch(/^anonymous in [0-9a-f-]{36}$/);
  });
});

it('a subgraph on a port reads a body in pieces, answers in one piece, and refuses 64 MB and more while it comes', async () => {
  const { url, close } = await serveSubgraph(subgraph, { port: 0 });
  onTestFinished(close);
  const authorization = `Bearer ${await sign({ ...ANONYMOUS, subject: 'somebody' })}`;
  const send = (pieces: Iterable<Uint8Array>) =>
    fetch(`${url}/graphql`, {
      ...{ method: 'POST', headers: { authorization, 'x-request-id': 'r-3' } },
      ...{ body: ReadableStream.from(pieces), duplex: 'half' },
    } as RequestInit);
  const parts = ['{"query":"{ who', 'AmI } # 温', '岭"}'].map((text) => Buffer.from(text));
  const answer = await send(parts);
  const body = await answer.text();
  expect(JSON.parse(body)).toEqual({ data: { whoAmI: 'somebody in r-3' } });
  expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
  const large = await send(Array.from({ length: 80 }, () => Buffer.alloc(2 ** 20, ' ')));
  expect([large.status, await large.text()]).toEqual([400, expect.stringContaining('at most 64 MB')]);
});

it('a subgraph on a port of its own answers there as it does here', async () => {
  const { url, close } = await serveSubgraph(subgraph, { port: 0 });
  try {
    const authorization = `Bearer ${await sign({ ...ANONYMOUS, subject: 'somebody' })}`;
    const headers = { authorization, 'x-request-id': 'r-2' };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{"query":"{ whoAmI }"}' });
    expect(await answer.json()).toEqual({ data: { whoAmI: 'somebody in r-2' } });
    expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  } finally {
    await close();
  }
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
});
