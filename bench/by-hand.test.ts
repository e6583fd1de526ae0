import { afterAll, beforeAll, expect, it } from 'vitest';
import { logOf } from './measuring/statement-log.ts';
import { ranIn } from './plans/ran-statements.ts';
import { type Endpoint, startEndpoint } from './running/child.ts';
import { type Network, startNetwork } from './running/network.ts';
import { ask, bodyOf, signIn, WENLING, XINHE } from './running/page.ts';

let network: Network;
let endpoint: Endpoint;
beforeAll(async () => {
  network = await startNetwork();
  endpoint = await startEndpoint(network.connection);
});
afterAll(async () => {
  endpoint?.stop();
  await network?.stop();
});

it.each([0, 1, 20, 200])('writes the page of each town, first %i, byte for byte as the network does', async (first) => {
  const headers = await signIn(network.url);
  for (const code of WENLING) {
    const body = bodyOf({ code, first });
    expect(await ask(endpoint.url, {}, body)).toBe(await ask(network.url, headers, body));
  }
});

it('runs statements of the same names, each with a text with which the network runs it', async () => {
  const headers = await signIn(network.url);
  const body = bodyOf({ code: XINHE, first: 20 });
  const ours = ranIn(await logOf(network, () => ask(network.url, headers, body)));
  const byHand = ranIn(await logOf(network, () => ask(endpoint.url, {}, body)));
  const namesOf = (ran: typeof ours) => ran.map(({ subgraph, name }) => `${subgraph}.${name}`).sort();
  expect(namesOf(byHand)).toEqual(namesOf(ours));
  const texts = new Set(ours.map(({ sql }) => sql));
  expect(byHand.map(({ sql }) => sql).filter((text) => !texts.has(text))).toEqual([]);
});
