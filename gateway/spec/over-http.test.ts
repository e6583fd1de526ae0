import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createEvents,
  createPeople,
  OPERATOR_KEY,
  replaceFile,
  SECRET,
  send,
  startTiny,
  type TinySubgraph,
  temporaryFolder,
  textOf,
} from './tiny-network.ts';

const ACROSS = 'query A($n: String!) { event(number: $n) { number place { name openEvents } } whoAmI refuses breaks }';

const listen = async (
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
  socketPath?: string,
): Promise<URL> => {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  const at = socketPath === undefined ? { port: 0, host: '127.0.0.1' } : { path: socketPath };
  await new Promise<void>((resolve) => server.listen(at, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  if (socketPath !== undefined) return new URL(`unix:${socketPath}`);
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
};

/** The subgraph on a port of its own, or on a socket. */
const serve = (subgraph: TinySubgraph, socketPath?: string): Promise<URL> =>
  listen(async (request, response) => {
    const headers = request.headers as Record<string, string>;
    const caller = { authorization: headers['authorization'], requestId: headers['x-request-id'] ?? '' };
    if (request.url === '/health/ready') response.end(JSON.stringify({ notReady: await subgraph.notReady() }));
    else if (request.url === '/graphql')
      response.end(JSON.stringify(await subgraph.execute(JSON.parse(await textOf(request)), caller)));
    else {
      const answer = await subgraph.answer({
        method: request.method ?? '',
        path: request.url ?? '',
        headers,
        body: request,
      });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    }
  }, socketPath);

const startOverHttp = async () => {
  const [people, events] = [createPeople(), createEvents()];
  const network = await startTiny({ subgraphs: { people: await serve(people), events: await serve(events) } });
  return { ...network, people, events };
};

const signOperator = (): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('one-network/operator')
    .setAudience('gateway')
    .setExpirationTime('5 minutes')
    .sign(OPERATOR_KEY);

describe('subgraphs in processes of their own', () => {
  it('N-10a MUST give the same answer over HTTP as in one process', async () => {
    const [inside, outside] = [await startTiny(), await startOverHttp()];
    const answers = await Promise.all(
      [inside, outside].map(async ({ ask, tokenOf }) => {
        const { json, headers } = await ask(ACROSS, {
          variables: { n: 'E-1' },
          token: await tokenOf('legal-reviewer'),
        });
        return JSON.stringify(json).replaceAll(headers.get('x-request-id') ?? '', 'id');
      }),
    );
    expect(answers[1]).toBe(answers[0]);
    expect(answers[0]).toContain('legal-reviewer-1');
  });

  it('take a file in as it comes', async () => {
    const { url, events } = await startOverHttp();
    const token = await signOperator();
    const init = { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: '路灯不亮\n'.repeat(50_000) };
    expect((await send(`${url}/sources/events-list`, init)).json).toEqual({ taken: 1 });
    expect(events.bodies).toEqual([init.body]);
  });

  it('answer over a unix socket as over a port: the graph, a file, and how they are', async () => {
    const [people, events, folder] = [createPeople(), createEvents(), temporaryFolder()];
    const { url, ask } = await startTiny({
      subgraphs: { people: await serve(people), events: await serve(events, join(folder, 'events.sock')) },
    });
    const { json } = await ask('{ event(number: "E-1") { place { name openEvents } } }');
    expect(json).toEqual({ data: { event: { place: { name: '新河镇', openEvents: 3 } } } });
    const init = { method: 'POST', headers: { authorization: `Bearer ${await signOperator()}` }, body: '路灯不亮' };
    expect((await send(`${url}/sources/events-list`, init)).json).toEqual({ taken: 1 });
    expect(events.bodies).toEqual(['路灯不亮']);
    expect((await send(`${url}/health/ready`)).json).toMatchObject({ ready: true, notReady: [] });
  });

  it.each([
    ['nothing listens', () => Promise.resolve(new URL('http://127.0.0.1:1'))],
    ['the connection breaks', () => listen(async (request) => request.socket.destroy())],
    [
      'the answer is no GraphQL',
      () => listen(async (_, response) => response.writeHead(502).end('<html>Bad gateway</html>')),
    ],
    ['the answer is other JSON', () => listen(async (_, response) => response.writeHead(503).end('{"status":"down"}'))],
  ])('are said to be away when %s, and the rest is served', async (_, away) => {
    const { url, ask } = await startTiny({ subgraphs: { people: await away(), events: await serve(createEvents()) } });
    const { json } = await ask('{ event(number: "E-1") { place { name openEvents } } }');
    expect(json.data).toEqual({ event: { place: { name: null, openEvents: 3 } } });
    expect(json.errors).toMatchObject([
      { path: ['event', 'place'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'people' } },
    ]);
    expect((await send(`${url}/health/ready`)).json['notReady']).toEqual([
      { part: 'people', what: 'subgraph', because: 'It does not answer.' },
    ]);
  });

  it('tell through the gateway what they are not ready for', async () => {
    const { url, events } = await startOverHttp();
    events.down = true;
    expect((await send(`${url}/health/ready`)).json['notReady']).toEqual([
      { part: 'events', what: 'database', because: 'It does not answer.' },
    ]);
  });
});

describe('a gateway with a transports file of its own', () => {
  it('asks as it says, and does not start with a mistake in it', async () => {
    const transports = join(temporaryFolder(), 'ours.yaml');
    replaceFile(transports, 'events:\n  largest answer: 30 B\n');
    await expect(startTiny({ transports })).rejects.toThrow(
      'ours.yaml:2: expected a number above 0 with one of the units',
    );
    replaceFile(transports, 'events:\n  largest answer: 0.03 kB\n');
    const { ask } = await startTiny({
      subgraphs: { people: createPeople(), events: await serve(createEvents()) },
      transports,
    });
    const { json } = await ask('{ event(number: "E-1") { number } places { name } }');
    expect(json.data).toEqual({ event: null, places: [{ name: '新河镇' }, { name: '泽国镇' }] });
    expect(json.errors).toMatchObject([
      { path: ['event'], message: expect.stringContaining('found more than 30 bytes') },
    ]);
  });
});

describe('a gateway with another key than its subgraphs', () => {
  it('N-11g MUST get nothing from a subgraph, and not blame the caller', async () => {
    const { ask, lines } = await startTiny({ secret: new Uint8Array(SECRET.length).fill(9) });
    const { json } = await ask('{ event(number: "E-1") { number } whoAmI }');
    expect(json.data).toEqual({ event: null, whoAmI: null });
    expect(new Set(json.errors?.map(({ extensions }) => extensions['code']))).toEqual(new Set(['INTERNAL']));
    expect(JSON.stringify(lines)).toContain('found one that the gateway did not sign for it');
  });
});
