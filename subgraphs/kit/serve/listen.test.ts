import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import type { Subgraph } from '@network/schema/subgraph';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
