import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Subgraph } from '@network/schema/subgraph';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { type Listening, serveSubgraph } from './listen.ts';

async function* breaking(): AsyncGenerator<string> {
  yield 'the first half';
  throw new Error('the store went away');
}
const subgraph: Subgraph = {
  name: 'people',
  execute: async () => ({}),
  answer: async ({ path }) => {
    if (path === '/bug') throw new Error('a bug');
    return { status: 200, headers: {}, body: path === '/breaking' ? breaking() : 'whole' };
  },
  notReady: async () => [],
  close: async () => {},
};

let listening: Listening;
beforeAll(async () => {
  listening = await serveSubgraph(subgraph, { port: 0 });
});
afterAll(() => listening.close());

const read = async (path: string): Promise<string> => (await fetch(`${listening.url}${path}`)).text();

it('an answer that breaks on its way is cut, and the next is given', async () => {
  await expect(read('/breaking')).rejects.toThrow(TypeError);
  await expect(read('/bug')).rejects.toThrow(TypeError);
  expect(await read('/')).toBe('whole');
});

it('a file may take an hour to come in', async () => {
  const seen: number[] = [];
  const note = (message: unknown): void => void seen.push((message as { server: Server }).server.requestTimeout);
  subscribe('http.server.request.start', note);
  await read('/');
  unsubscribe('http.server.request.start', note);
  expect(seen).toEqual([3_600_000]);
});

const readFrom = (socketPath: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const asked = request({ socketPath, path: '/' }, (answer) => resolve(text(answer)));
    asked.once('error', reject).end();
  });

it('listens on a unix socket beside its port, takes over one that was left behind, and leaves another its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'subgraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const socket = join(folder, 'people.sock');
  writeFileSync(socket, '');
  const both = await serveSubgraph(subgraph, { port: 0, socket });
  expect(await readFrom(socket)).toBe('whole');
  expect(await (await fetch(both.url)).text()).toBe('whole');
  await expect(serveSubgraph(subgraph, { port: 0, socket })).rejects.toThrow('found another program on it');
  expect(await readFrom(socket)).toBe('whole');
  await both.close();
  await expect(readFrom(socket)).rejects.toThrow();
});
