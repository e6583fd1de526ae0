import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCatalogueSubgraph } from '@network/catalogue/server';
import { CACHE, openCache } from '@network/gateway/cache';
import { createDataKey } from '@network/kit/secret';
import { createTrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import { parseSdlFiles } from '@network/schema/sdl';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inCheckout } from '../src/checkout.ts';

// What a gateway keeps of a catalogue's real answers, over the catalogue's real feed. Time stands still: nothing ends by it.

const SECRET = randomBytes(32);
const OPERATOR: Viewer = { ...ANONYMOUS, subject: 'operator', roles: ['OPERATOR'] };
const SOURCE = `
system: trial-guidelines
title: Guidelines 指引
records: guideline
format: csv
jurisdiction: from the import
key: [number]
master: source
fields: { guide: guide, number: { column: number, integer: true }, text: text }
oddities: [None. Made for a test.]
`;
const csvOf = (...texts: readonly string[]): string =>
  ['guide,number,text', ...texts.map((text, at) => `电力执法指引,${at + 1},${text}`)].join('\n');
/** A type of which no fact is published but that it has changed. */
const TEXT = `{ guidelines(jurisdiction: "331081", first: 9, orderBy: { field: NUMBER, direction: ASC }) { edges { node { text } } } }`;
const parse = (text: string) => parseSdlFiles([{ path: 'text', text }]);
const OPERATION = { document: parse(TEXT), text: TEXT, hash: TEXT, name: null, variables: {} };

const folder = mkdtempSync(join(tmpdir(), 'one-network-kept-'));
const log = createLog('gateway', 'silent');
const sign = async (viewer: Viewer, audience: SubgraphName): Promise<string> =>
  `Bearer ${await createViewerSigner(SECRET, audience)(viewer)}`;

const openNetwork = async () => {
  writeFileSync(join(folder, 'trial-guidelines.yaml'), SOURCE);
  const database = await createTrialDatabase('catalogue', null);
  const catalogue = await createCatalogueSubgraph({
    ...{ database, secret: SECRET, dataKey: createDataKey(randomBytes(32)), sources: [folder], log },
    feeds: () => async () => ({ facts: [], position: '1:1', more: false }),
  });
  const clock = { now: () => 0, after: () => () => undefined };
  const cache = openCache({ settings: CACHE, peers: [catalogue], sign, log, now: () => new Date(0), clock });
  const text = readFileSync(inCheckout('schema/supergraph.graphql'), 'utf8');
  let asked = 0;
  /** Stands for the engine: all that is asked here is the catalogue's. */
  const engine = cache.of({ full: parse(text), text }).engine({
    schema: {} as never,
    execute: async ({ text: query }, { viewer, requestId }) => {
      asked += 1;
      const authorization = await sign(viewer, 'catalogue');
      const { data, errors } = await catalogue.execute({ query, variables: {} }, { authorization, requestId });
      if (errors !== undefined) throw new Error(errors[0]?.message);
      return { data: Buffer.from(JSON.stringify(data)), errors: [] };
    },
    subscribe: async () => ({ data: undefined, errors: [] }),
    compile: async () => undefined,
    close: async () => undefined,
  });
  const purpose = () => ({ requestId: 'r', viewer: ANONYMOUS, waited: new Map(), line: {} });
  return {
    cache,
    asked: () => asked,
    texts: async (): Promise<string[]> => {
      const { data } = await engine.execute(OPERATION, purpose());
      return JSON.parse(String(data)).guidelines.edges.map(({ node }: { node: { text: string } }) => node.text);
    },
    /** Asks a path of the catalogue as the operator. */
    send: async (method: string, path: string, content = ''): Promise<Record<string, unknown>> => {
      const headers = { authorization: await sign(OPERATOR, 'catalogue') };
      const body = (async function* () {
        yield Buffer.from(content);
      })();
      const answer = await catalogue.answer({ method, path, headers, body });
      return JSON.parse(String(answer.body));
    },
    close: async () => {
      await cache.close();
      await catalogue.close();
      await database.drop();
    },
  };
};

let network: Awaited<ReturnType<typeof openNetwork>>;
beforeAll(async () => {
  network = await openNetwork();
});
afterAll(async () => {
  await network.close();
  rmSync(folder, { recursive: true });
});

const take = (content: string) =>
  network.send('POST', '/sources/trial-guidelines?for=331081&file=guidelines.csv', content);
/** What is answered once the feed has been read that far: it waits for every transaction under way on the server. */
const afterPolls = (expected: readonly string[]) =>
  expect
    .poll(
      async () => {
        await network.cache.poll();
        return network.texts();
      },
      { timeout: 30_000 },
    )
    .toEqual(expected);

beforeEach(async () => {
  const { batch } = await take(csvOf('一'));
  await afterPolls(['一']);
  const before = network.asked();
  expect([await network.texts(), network.asked()]).toEqual([['一'], before]);
  return async () => {
    await network.send('DELETE', `/sources/batches/${batch}`);
    await afterPolls([]);
  };
});

it('ends by an import', async () => {
  const { batch } = await take(csvOf('二'));
  expect(await network.texts()).toEqual(['一']);
  await afterPolls(['二']);
  await network.send('DELETE', `/sources/batches/${batch}`);
});

it('ends by a revocation', async () => {
  const { batch } = await take(csvOf('二'));
  await afterPolls(['二']);
  await network.send('DELETE', `/sources/batches/${batch}`);
  expect(await network.texts()).toEqual(['二']);
  await afterPolls(['一']);
});

it('ends by a replay', async () => {
  const { batch } = await take(`${csvOf('一')}\n电力执法指引,二,二`);
  const rows = JSON.stringify({ rows: [2] });
  await network.send('POST', `/sources/batches/${batch}/correct`, `{"rows":[2],"cells":{"number":"2"}}`);
  const replayed = await network.send('POST', `/sources/batches/${batch}/replay`, rows);
  expect([replayed['taken'], await network.texts()]).toEqual([1, ['一']]);
  await afterPolls(['一', '二']);
  await network.send('DELETE', `/sources/batches/${replayed['batch']}`);
  await network.send('DELETE', `/sources/batches/${batch}`);
});

it('does not end by a batch that changes nothing', async () => {
  const { batch, unchanged } = await take(csvOf('一'));
  const before = network.asked();
  await network.cache.poll();
  expect([unchanged, await network.texts(), network.asked()]).toEqual([1, ['一'], before]);
  await network.send('DELETE', `/sources/batches/${batch}`);
});
