import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { send, startTiny, temporaryFolder } from './tiny-network.ts';

const startWithFiles = async () => {
  const folder = temporaryFolder();
  const workbench = join(folder, 'workbench');
  mkdirSync(join(workbench, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(workbench, '.hidden'), 'secret');
  writeFileSync(join(workbench, 'index.html'), '<!doctype html><title>一张网</title>');
  writeFileSync(join(workbench, 'assets', 'main.js'), 'export const a = 1;');
  return startTiny({ workbench });
};

/** The status of a path that is sent exactly as it is written. */
const rawStatus = (url: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the workbench', () => {
  it('is served at / under a policy that lets no request go to another host', async () => {
    const { url } = await startWithFiles();
    const response = await fetch(`${url}/`);
    expect(await response.text()).toContain('一张网');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('serves its assets by their kind, and only their head to HEAD', async () => {
    const { url } = await startWithFiles();
    const response = await fetch(`${url}/assets/main.js?v=1`);
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'text/javascript; charset=utf-8',
      'export const a = 1;',
    ]);
    const head = await fetch(`${url}/assets/main.js`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '19', '']);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/.hidden',
    '/assets',
    '/%00',
    '/none.js',
  ])('gives nothing for %s', async (path) => {
    const { url } = await startWithFiles();
    expect(await rawStatus(url, path)).toBe(404);
  });

  it('answers a path that is no path with one sentence', async () => {
    const { url } = await startWithFiles();
    expect(await rawStatus(url, '/%zz')).toBe(400);
  });

  it('says where the graph is when there is none', async () => {
    const { url } = await startTiny();
    expect((await send(`${url}/`)).json).toEqual({ graphql: '/graphql', ready: '/health/ready' });
    expect((await send(`${url}/other`)).status).toBe(404);
  });
});

describe('the port', () => {
  it('is refused in one sentence when another program has it', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    await expect(startTiny({ port })).rejects.toThrow(
      `Expected to listen on 127.0.0.1:${port}, found another program on it. Choose another with --port.`,
    );
  });
});
