import { createServer } from 'node:http';
import { connect } from 'node:net';
import { SignJWT } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPushCounter, createPushLimits } from '../src/sources/push-limits.ts';
import { send, startTiny, type TinySubgraph } from './tiny-network.ts';

const MACHINE = { sub: 'machine-1', scope: 'sources:write:events-list' };

/** A gateway that believes an identity provider of its own, and what a machine of it sends. */
const startWithMachines = async (options: Parameters<typeof startTiny>[0] = {}) => {
  const { generateKeyPair, exportJWK } = await import('jose');
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }] });
  const provider = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    provider.closeAllConnections();
    provider.close();
  });
  const { port } = provider.address() as { port: number };
  const network = await startTiny({ jwks: new URL(`http://127.0.0.1:${port}/`), ...options });
  const tokenFor = (claims: Record<string, unknown>): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setIssuer('https://id.example')
      .setAudience('one-network')
      .setExpirationTime('5 minutes')
      .sign(privateKey);
  const push = async (system: string, claims: Record<string, unknown> = MACHINE, body: RequestInit['body'] = 'x') =>
    send(`${network.url}/sources/${system}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await tokenFor(claims)}` },
      body: body ?? null,
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    });
  return { ...network, push, tokenFor };
};

describe('S-08 a machine that sends files', () => {
  it('S-08a MUST be let through with the scope of the system that it sends', async () => {
    const { push, events } = await startWithMachines();
    expect(await push('events-list')).toMatchObject({ status: 200, json: { taken: 1 } });
    expect(events.bodies).toEqual(['x']);
  });

  it.each([
    ['another system', 'people-list', MACHINE],
    ['a system that nobody knows', 'nothing', MACHINE],
    ['every system at once, which is the operator alone', 'events-list', { sub: 'machine-2', scope: 'sources:write' }],
  ])('S-08b MUST be refused for %s with 403, before a byte is read', async (_, system, claims) => {
    const { push, events, people } = await startWithMachines();
    const { status, json } = await push(system, claims);
    expect([status, json.errors?.[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN']);
    expect(json.errors?.[0]?.message).toMatch(/^Expected an operator or a machine with the scope "sources:write:/);
    expect([...events.bodies, ...people.bodies]).toEqual([]);
  });

  it('sees of the systems those that it sends', async () => {
    const { url, tokenFor } = await startWithMachines();
    const headers = { authorization: `Bearer ${await tokenFor(MACHINE)}` };
    const { json } = await send(`${url}/sources`, { headers });
    expect(json['systems']).toEqual([{ name: 'events-list', title: 'List of events', subgraph: 'events' }]);
  });
});

describe('how much a machine may send', () => {
  const VIEWER = { roles: [], subject: 'machine-1' } as unknown as Parameters<
    ReturnType<typeof createPushLimits>['enter']
  >[0];

  it('is refused with 429 and Retry-After where too many files are under way', async () => {
    const { push } = await startWithMachines({ pushLimits: { atOnce: 0, perMinute: 9 } });
    const { status, headers, json } = await push('events-list');
    expect([status, headers.get('retry-after')]).toEqual([429, '1']);
    expect(json.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', retryAfter: 1 });
  });

  it('is counted by the minute, and told when the next one fits', () => {
    let at = 0;
    const counter = createPushCounter({ atOnce: 9, perMinute: 2 }, () => new Date(at));
    counter.enter('machine-1')();
    at = 20_000;
    counter.enter('machine-1')();
    at = 25_500;
    expect(() => counter.enter('machine-1')).toThrow(expect.objectContaining({ details: { retryAfter: 35 } }));
    at = 60_000;
    expect(() => counter.enter('machine-1')).not.toThrow();
  });

  it('is counted for each sender alone, gives back what has arrived, and leaves the operator free', async () => {
    const limits = createPushLimits({ atOnce: 1, perMinute: 99 }, () => new Date(0));
    const leave = await limits.enter(VIEWER);
    await expect(limits.enter(VIEWER)).rejects.toThrow(/at most 1 files of one sender at a time/);
    await limits.enter({ ...VIEWER, subject: 'machine-2' });
    await limits.enter({ ...VIEWER, roles: ['OPERATOR'] });
    await limits.enter({ ...VIEWER, roles: ['OPERATOR'] });
    leave();
    await expect(limits.enter(VIEWER)).resolves.toBeTypeOf('function');
  });
});

/** Lets the events subgraph answer after the first piece of what is sent. */
const refuseEarly = (events: TinySubgraph): void => {
  const { answer } = events;
  events.answer = async (request) => {
    if (request.method !== 'POST') return answer(request);
    for await (const _ of request.body) break;
    return { status: 413, headers: {}, body: '{"errors":[{"message":"too large","extensions":{"code":"TOO_LARGE"}}]}' };
  };
};

describe('a file that is refused while it is sent', () => {
  it('is answered to a sender who reads only when all is sent', async () => {
    const { url, tokenFor, events } = await startWithMachines();
    refuseEarly(events);
    const token = await tokenFor(MACHINE);
    const size = 20_000_000;
    const answered = new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      onTestFinished(() => void socket.destroy());
      socket.on('error', reject);
      socket.write(
        `POST /sources/events-list HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-length: ${size}\r\n\r\n`,
      );
      socket.write('x'.repeat(size), () => socket.once('data', (data) => resolve(data.toString())));
    });
    expect(await answered).toMatch(/^HTTP\/1\.1 413 .*TOO_LARGE/s);
  });
});
