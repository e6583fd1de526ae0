import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Endpoint, startEndpoint } from './child.ts';
import { type Network, startNetwork } from './network.ts';
import { ask, bodyOf, signIn, WENLING } from './page.ts';

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
