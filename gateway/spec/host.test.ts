import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { send, startTiny } from './tiny-network.ts';

/** Asks as a browser does whose page came from another site: by a name of that site's own that leads here. */
const askUnderName = (url: string, host: string, path = '/dev/token'): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const headers = { host, 'content-type': 'application/json' };
    const asked = request({ hostname, port, method: 'POST', path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
    });
    asked.on('error', reject);
    asked.end('{"caller":"legal-reviewer"}');
  });

describe('the name under which a development network is asked', () => {
  it.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '[::1].evil.example',
    'x',
  ])('is refused where it is not of this machine: "%s"', async (host) => {
    const { url } = await startTiny();
    const { status, text } = await askUnderName(url, host);
    expect([status, text]).toEqual([
      403,
      expect.stringMatching(/Expected a request to localhost or to an address, found one to .*\. Open the address/),
    ]);
  });

  it('is refused on every path', async () => {
    const { url } = await startTiny();
    for (const path of ['/graphql', '/', '/sources/people-list', '/health/ready'])
      expect((await askUnderName(url, 'evil.example', path)).status).toBe(403);
  });

  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:4000', '[::1]:4000', '192.168.1.7'])(
    'is taken where no other site can have it: "%s"',
    async (host) => {
      const { url } = await startTiny();
      expect((await askUnderName(url, host)).status).toBe(200);
    },
  );

  it('is taken whatever it is where the network was told to listen to others, and in production', async () => {
    const open = await startTiny({ host: '0.0.0.0' });
    expect((await askUnderName(open.url, 'devbox.example')).status).toBe(200);
    const production = await startTiny({ production: true });
    expect((await askUnderName(production.url, 'graph.wenling.example', '/graphql')).status).toBe(400);
    expect((await send(`${production.url}/health/live`)).status).toBe(200);
  });
});
