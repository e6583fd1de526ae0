import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fulfil } from './fulfil.ts';

const SUMMARY = { batch: 'events-1', file: 'a.csv', read: 1, taken: 1, unchanged: 0, skipped: 0, quarantined: 0 };

/** A network that takes every file, and knows places of 331081, and 330000 as a place of another's. */
const openNetwork = async (answers = true): Promise<string> => {
  const server = createServer(async (request, response) => {
    if (request.url !== '/graphql') {
      request.resume();
      response.end(JSON.stringify({ ...SUMMARY, reasons: [], warningsBy: [] }));
      return;
    }
    const { variables } = (await json(request)) as { variables: { government: string } };
    const places = { totalCount: variables.government === '331081' ? 82 : 0 };
    const place = variables.government === '330000' ? {} : null;
    response.end(JSON.stringify({ data: answers ? { places, place } : null }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
};

const bring = async (kind: 'take' | 'check', query: string, url: string): Promise<string> => {
  const file = { path: import.meta.filename, bytes: statSync(import.meta.filename).size };
  const wish = { kind, system: 'messages', file, query: new URLSearchParams(query) };
  return (await fulfil(wish, url, 'token')).text;
};

describe('the government that a file is taken in for', () => {
  it.each(['take', 'check'] as const)('is warned of where nobody knows it: %s', async (kind) => {
    const text = await bring(kind, 'for=999999', await openNetwork());
    expect(text).toContain('1 read = 1 taken');
    expect(text).toMatch(/\n! 999999 is no government that this network knows: it has no place of it\.\n$/);
  });

  it.each(['for=331081', 'for=330000', 'for=000000', ''])(
    'is no matter where it is known, or not named: "%s"',
    async (query) => {
      expect(await bring('take', query, await openNetwork())).not.toContain('!');
    },
  );

  it('is no matter where the network does not say', async () => {
    expect(await bring('take', 'for=999999', await openNetwork(false))).not.toContain('!');
  });
});
