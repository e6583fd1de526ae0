import { afterEach, expect, it, vi } from 'vitest';
import { askCallers, askWith, createFetcher } from './src/network.ts';

afterEach(() => vi.unstubAllGlobals());

const runWith = async (token: string | null, text = '{"data":{"a":1}}') => {
  const reached: boolean[] = [];
  const sent: Headers[] = [];
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
    sent.push(new Headers(headers));
    return new Response(text);
  });
  const fetcher = createFetcher({
    asker: askWith(token),
    tellReached: (isReached) => reached.push(isReached),
    tellAnswered: () => undefined,
  });
  const answer = JSON.stringify(await fetcher({ query: '{ a }' }));
  return { reached, sent, answer };
};

it('sends a token that was pasted', async () => {
  const { reached, sent, answer } = await runWith('a.b-c_d');
  expect([reached, sent[0]?.get('authorization'), answer]).toEqual([[true], 'Bearer a.b-c_d', '{"data":{"a":1}}']);
});

it.each(['令牌', 'a\nb', 'a b'])('says of "%s" that it is no token, not that the gateway is away', async (token) => {
  const { reached, sent, answer } = await runWith(token);
  expect([reached, sent]).toEqual([[true], []]);
  expect(answer).toContain('Expected a token');
});

it.each(['null', '1', '<html>'])('says of the answer %s what it is, not that the gateway is away', async (text) => {
  const { reached, answer } = await runWith(null, text);
  expect(reached).toEqual([true]);
  expect(answer).toContain('Expected an answer in JSON');
});

it.each([
  [404, 'own token'],
  [502, 'unreachable'],
])('takes status %i where callers are asked for to mean: %s', async (status, kind) => {
  vi.stubGlobal('fetch', async () => new Response('{}', { status }));
  expect(await askCallers()).toEqual({ kind });
});
