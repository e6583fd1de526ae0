import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { SignJWT } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRemoteSubgraph } from '#transports/remote-subgraph.ts';
import { OPERATOR_KEY, send, startTiny } from './tiny-network.ts';

/** Asks for a path as it stands, which `fetch` would not. */
const sendRaw = async (url: string, path: string, headers: Record<string, string>): Promise<number> => {
  const { hostname, port } = new URL(url);
  const asked = request({ hostname, port, path, method: 'POST', headers }).end('{}');
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode ?? 0;
};

const operator = async (): Promise<{ authorization: string }> => {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('one-network/operator')
    .setAudience('gateway')
    .setExpirationTime('5 minutes')
    .sign(OPERATOR_KEY);
  return { authorization: `Bearer ${token}` };
};

describe('pushing a file', () => {
  it('streams it to the subgraph that owns the system, with its query and its kind', async () => {
    const { url, events, people } = await startTiny();
    const parts = ['编号,内容\n', '1,路灯不亮\n'];
    const body = ReadableStream.from(parts.map((part) => new TextEncoder().encode(part)));
    const { status, json } = await send(`${url}/sources/events-list?for=331081`, {
      method: 'POST',
      headers: { ...(await operator()), 'content-type': 'text/csv', 'idempotency-key': 'a-1', 'x-request-id': 'job-1' },
      body,
      duplex: 'half',
    });
    expect([status, json]).toEqual([200, { taken: 1 }]);
    expect(events.bodies).toEqual([parts.join('')]);
    const pushed = events.asked.find(({ method }) => method === 'POST');
    expect(pushed?.path).toBe('/sources/events-list?for=331081');
    expect(pushed?.headers).toMatchObject({
      'content-type': 'text/csv',
      'idempotency-key': 'a-1',
      'x-request-id': 'job-1',
    });
    expect(people.bodies).toEqual([]);
  });

  it("hands the subgraph its own signature and never the caller's token", async () => {
    const { url, events } = await startTiny();
    const headers = await operator();
    await send(`${url}/sources/events-list`, { method: 'POST', headers, body: 'x' });
    expect(JSON.stringify(events.asked.map((asked) => asked.headers))).not.toContain(headers.authorization);
  });

  it('asks the subgraphs for their systems once, and again when a name is not found', async () => {
    const { url, people } = await startTiny();
    const push = async (system: string) =>
      send(`${url}/sources/${system}`, { method: 'POST', headers: await operator(), body: 'x' });
    await push('events-list');
    await push('people-list');
    expect(people.asked.filter(({ path }) => path === '/sources?brief')).toHaveLength(1);
    await push('nothing');
    expect(people.asked.filter(({ path }) => path === '/sources?brief')).toHaveLength(2);
  });

  it('N-13j MUST answer an unknown system with one clear sentence that names the nearest known ones', async () => {
    const { url, events, people } = await startTiny();
    const { status, json } = await send(`${url}/sources/12346`, {
      method: 'POST',
      headers: await operator(),
      body: 'x',
    });
    expect(status).toBe(404);
    expect(json.errors).toEqual([
      {
        message:
          'Expected a system that a source file describes, such as events-list, people-list, found "12346". Correct the name. Source files are read when the network starts: for a new one, stop it and start it with --sources DIR.',
        extensions: { code: 'UNKNOWN_SYSTEM' },
      },
    ]);
    expect([...events.bodies, ...people.bodies]).toEqual([]);
  });

  it('writes down why a part did not answer', async () => {
    const { url, events, lines } = await startTiny();
    events.down = true;
    await send(`${url}/sources/people-list`, { method: 'POST', headers: await operator(), body: 'a' });
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 50,
        subgraph: 'events',
        msg: 'a subgraph does not answer',
        err: expect.objectContaining({ message: expect.stringContaining('ECONNREFUSED') }),
      }),
    );
  });

  it('says that a part does not answer, when it might be the one that owns the system', async () => {
    const { url, events } = await startTiny();
    events.down = true;
    const { status, json } = await send(`${url}/sources/events-list`, {
      method: 'POST',
      headers: await operator(),
      body: 'x',
    });
    expect([status, json.errors?.[0]?.extensions]).toEqual([503, { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'events' }]);
  });

  it('is refused to nobody with 401, and to a caller without the scope with 403', async () => {
    const { url, tokenOf, events } = await startTiny();
    const push = (headers: Record<string, string>) =>
      send(`${url}/sources/events-list`, { method: 'POST', headers, body: 'x' });
    const nobody = await push({});
    expect([nobody.status, nobody.json.errors?.[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
    const captain = await push({ authorization: `Bearer ${await tokenOf('town-captain')}` });
    expect([captain.status, captain.json.errors?.[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN']);
    expect(events.asked).toEqual([]);
  });
});

describe('the other paths of /sources', () => {
  it('lists the systems of every subgraph', async () => {
    const { url } = await startTiny();
    expect((await send(`${url}/sources`, { headers: await operator() })).json).toEqual({
      systems: [
        { name: 'people-list', title: 'List of people', subgraph: 'people' },
        { name: 'events-list', title: 'List of events', subgraph: 'events' },
      ],
    });
  });

  it('lists the batches of every subgraph, or of the one whose list goes on', async () => {
    const { url } = await startTiny();
    const list = async (query: string) =>
      (await send(`${url}/sources/batches${query}`, { headers: await operator() })).json['batches'];
    expect(await list('')).toEqual([{ batch: 'people-1' }, { batch: 'events-1' }]);
    expect(await list('?before=events-7')).toEqual([{ batch: 'events-1' }]);
  });

  it('reads and revokes a batch at the subgraph that took it in', async () => {
    const { url } = await startTiny();
    const ask = async (method: string, batch: string) =>
      (await send(`${url}/sources/batches/${batch}`, { method, headers: await operator() })).json;
    expect(await ask('GET', 'people-1')).toEqual({ batch: 'people-1' });
    expect(await ask('DELETE', 'people-1')).toEqual({ revoked: 'people-1' });
    expect(await ask('DELETE', 'events-1')).toEqual({ revoked: 'events-1' });
  });

  it('refuses a batch that names no subgraph', async () => {
    const { url } = await startTiny();
    const { status, json } = await send(`${url}/sources/batches/b-9`, { method: 'DELETE', headers: await operator() });
    expect(status).toBe(409);
    expect(json.errors).toEqual([
      {
        message: 'Expected the id of a batch that was taken in, found "b-9". See them with npm run import -- --list.',
        extensions: { code: 'BATCH_REFUSED' },
      },
    ]);
  });

  it('answers a path that is no path with one sentence', async () => {
    const { url } = await startTiny();
    const { status, json } = await send(`${url}/sources/%zz`, { method: 'POST', headers: await operator() });
    expect([status, json.errors?.[0]?.message]).toEqual([
      400,
      'Expected a path, found "%zz". Check its percent signs.',
    ]);
  });

  it('names the paths when another is asked', async () => {
    const { url } = await startTiny();
    const { json } = await send(`${url}/sources/events-list/rows`, { method: 'POST', headers: await operator() });
    expect(json.errors?.[0]?.message).toMatch(
      /^Expected GET \/sources, POST .* found POST \/sources\/events-list\/rows\. Correct the request\.$/,
    );
  });
});

describe('a path that means something else where it goes', () => {
  it.each([
    'events-1\\..\\..\\../graphql',
    'events-1\\..\\..\\..\\feed/x',
    'events-1\\..\\..\\events-list#/x',
    'events-1%2f../x',
  ])('is refused and passed on to nobody: /sources/batches/%s', async (rest) => {
    const { url, events } = await startTiny();
    expect(await sendRaw(url, `/sources/batches/${rest}`, await operator())).toBe(400);
    expect(events.asked).toEqual([]);
  });

  it('is never sent to a subgraph that is asked over HTTP', async () => {
    const events = createRemoteSubgraph('events', new URL('http://127.0.0.1:1'));
    onTestFinished(() => events.close());
    const headers = await operator();
    for (const path of ['/sources\\..\\graphql', '/sources/../graphql', '/sources/a#/b']) {
      const asked = { method: 'GET', path, headers, body: (async function* () {})() };
      await expect(events.answer(asked)).rejects.toThrow('Expected a path as it is sent');
    }
  });
});
