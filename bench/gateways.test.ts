import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawGroups } from './measuring/graph.ts';
import { type Endpoint, startPeer } from './running/child.ts';
import { asTrusted, LOADS } from './running/loads.ts';
import { askAny, signIn } from './running/page.ts';
import { type Stand, startStand } from './stand.ts';

let stand: Stand;
const started: Endpoint[] = [];
const start = async (file: string): Promise<Endpoint> => {
  const peer = await startPeer(file, stand.task);
  if ('missing' in peer) throw new Error(peer.missing);
  started.push(peer);
  return peer;
};

beforeAll(async () => {
  stand = await startStand();
});
afterAll(async () => {
  for (const { stop } of started) stop();
  await stand?.stop();
});

it('has our gateway answer by both doors, and what it is measured beside, what the network in one process answers', async () => {
  const [ours, proxy, fanOut] = await Promise.all([start('ours.ts'), start('proxy.ts'), start('fan-out.ts')]);
  const overWebSockets = await start('ours-websocket.ts');
  const headers = await signIn(stand.network.url);
  expect(stand.subgraphs).toHaveLength(5);
  for (const { bodies, isSmall } of LOADS) {
    const [body = ''] = bodies;
    const expected = await askAny(stand.network.url, headers, body);
    expect(await askAny(ours.url, headers, asTrusted(body))).toBe(expected);
    expect(await askAny(ours.url, headers, body)).toBe(expected);
    // The first time it is recorded, from then on repeated.
    for (const { url } of [fanOut, fanOut]) expect(await askAny(url, headers, body)).toBe(expected);
    expect(await askAny(overWebSockets.url, headers, asTrusted(body))).toBe(expected);
    if (isSmall) expect(JSON.parse(await askAny(proxy.url, {}, body))).toEqual(JSON.parse(expected));
  }
});

it('draws bars as long as their figures, ours apart, and texts that are no markup', () => {
  const bars = [
    { name: 'ours', value: 1 },
    { name: 'a < b', value: 4 },
  ];
  const drawn = drawGroups([{ title: 'CPU & all', bars }], 'about');
  const widths = [...drawn.matchAll(/class="(\w+)" x="170" y="\d+" width="(\d+)"/g)].map(([, of, width]) => [
    of,
    Number(width),
  ]);
  expect(widths).toEqual([
    ['ours', 128],
    ['other', 510],
  ]);
  expect(drawn).toContain('CPU &amp; all');
  expect(drawn).toContain('a &lt; b');
  expect(drawn).toContain('prefers-color-scheme: dark');
});
