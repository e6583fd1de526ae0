import { readFile } from 'node:fs/promises';
import { findRealData } from '@network/kit/intake/real-data';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWholeNetwork, type WholeNetwork } from '../networks/whole-network.ts';

const FILE = 'divisions/villages_2022_seed_counties.csv';
const WENLING = '331081000000';
const XINHE = '331081104000';

let sample: WholeNetwork;
let network: WholeNetwork;
beforeAll(async () => {
  sample = await openWholeNetwork();
  network = await openWholeNetwork({ isEmpty: true });
});
afterAll(async () => {
  await sample.close();
  await network.close();
});

const TOWNS = `query ($code: ID!) { place(code: $code) {
  towns: children(filter: { isTown: true }, first: 100) { totalCount nodes { name isTown } }
  all: children(first: 100) { totalCount nodes { name kind isTown } }
} }`;

it('N-09 MUST count 16 towns in 温岭, with 东部新区 present as a place that is not a town.', async () => {
  const { data, errors } = await sample.ask(TOWNS, 'anonymous', { code: WENLING });
  expect(errors).toEqual([]);
  const { towns, all } = data.place;
  expect([towns.totalCount, towns.nodes.length, all.totalCount]).toEqual([16, 16, 17]);
  expect(towns.nodes.map(({ name }: { name: string }) => name)).not.toContain('东部新区');
  expect(all.nodes.filter(({ isTown }: { isTown: boolean }) => !isTown)).toEqual([
    { name: '东部新区', kind: 'STATISTICAL_UNIT', isTown: false },
  ]);
});

it('takes the whole list in over the sample, whose towns it has already', async () => {
  const path = findRealData(FILE);
  if (path === null) return;
  const text = await readFile(path, 'utf8');
  const towns = await sample.send('division-towns', 'villages.csv', text);
  expect(towns).toMatchObject({ status: 200, body: { taken: 320, unchanged: 5811, quarantined: 0 } });
  const villages = await sample.send('division-villages', 'villages.csv', text);
  expect(villages).toMatchObject({ status: 200, body: { taken: 6067, unchanged: 64, quarantined: 0 } });
  const { data } = await sample.ask(TOWNS, 'anonymous', { code: WENLING });
  expect([data.place.towns.totalCount, data.place.all.totalCount]).toEqual([16, 17]);
});

it('N-07u MUST take 6 131 villages through the network, 0 quarantined, and none of them the second time', async () => {
  const path = findRealData(FILE);
  if (path === null) return;
  const text = await readFile(path, 'utf8');
  const towns = await network.send('division-towns', 'villages.csv', text);
  expect(towns).toMatchObject({ status: 200, body: { read: 6131, taken: 337, unchanged: 5794, quarantined: 0 } });
  const first = await network.send('division-villages', 'villages.csv', text);
  expect(first).toMatchObject({ status: 200, body: { read: 6131, taken: 6131, unchanged: 0, quarantined: 0 } });
  const second = await network.send('division-villages', 'villages.csv', text);
  expect(second).toMatchObject({ status: 200, body: { read: 6131, taken: 0, unchanged: 6131, quarantined: 0 } });
});

it('N-07v MUST answer the 64 villages of 新河镇', async () => {
  if (findRealData(FILE) === null) return;
  const query = `query ($code: ID!) { place(code: $code) { name children(first: 200) {
    totalCount nodes { code name kind isTown parent { name } provenance { source sourceId batch } }
  } } }`;
  const { data, errors } = await network.ask(query, 'anonymous', { code: XINHE });
  expect(errors).toEqual([]);
  const { totalCount, nodes } = data.place.children;
  expect([data.place.name, totalCount, nodes.length]).toEqual(['新河镇', 64, 64]);
  for (const { code, kind, isTown, parent, provenance } of nodes) {
    expect(code).toMatch(/^331081104\d{3}$/);
    expect([kind, isTown, parent.name]).toEqual(['VILLAGE', false, '新河镇']);
    const told = { source: 'division-villages', sourceId: code };
    expect(provenance).toEqual([
      { ...told, batch: 'people-2' },
      { ...told, batch: 'people-3' },
    ]);
  }
});
