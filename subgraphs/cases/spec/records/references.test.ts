import { afterAll, beforeAll, expect, it } from 'vitest';
import { referenceCalendar, referenceItems, referenceModes, referenceOfficers } from '#store/tables/copies.ts';
import { referencePlaces } from '#store/tables.ts';
import { startTrial, type Trial, WENLING, XINHE } from '../trial/trial-network.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
});
afterAll(() => trial.end());

const apply = (...facts: [topic: string, key: string, payload: unknown][]) =>
  trial.store.db.transaction((tx) =>
    trial.stores.applyFacts(
      tx,
      facts.map(([topic, key, payload], index) => ({ topic, key, payload, version: index + 1 })),
    ),
  );
const item = (version: number, name: string) => ({
  ...{ jurisdiction: WENLING, code: '330217199000', version, name },
  ...{ field: '市容环卫', list: 'TOWN', validFrom: '2022-05-01', validTo: null },
});

it('copies what the owners publish, the last of one key, and takes away what they took away', async () => {
  await apply(
    ['item', `${WENLING}:330217199000:1`, item(1, '旧名')],
    ['item', `${WENLING}:330217199000:1`, item(1, '家禽饲养')],
    ['item', `${WENLING}:330217199000:2`, item(2, '家禽饲养')],
    ['place', XINHE, null],
    ['certificate', 'anything', { anything: true }],
  );
  const items = await trial.store.db.select().from(referenceItems);
  expect(items.map(({ version, name }) => [version, name]).sort()).toEqual([
    [1, '家禽饲养'],
    [2, '家禽饲养'],
    [2, '生态环境事项'],
  ]);
  expect((await trial.store.db.select().from(referencePlaces)).map(({ name }) => name)).toEqual(['大溪镇']);
  await apply(['item', `${WENLING}:330217199000:1`, null], ['calendar_day', '2026-10-01', null]);
  expect(await trial.store.db.$count(referenceItems)).toBe(2);
  expect(await trial.store.db.$count(referenceCalendar)).toBe(4);
});

it('copies the modes of towns and the teams of officers, which filters ask for', async () => {
  const before = await trial.store.db.$count(referenceModes);
  await apply(
    ['mode', `${WENLING}:${XINHE}:2022-01-01`, null],
    ['officer', `${WENLING}:Z002`, { jurisdiction: WENLING, number: 'Z002', teamCode: null }],
  );
  expect(await trial.store.db.$count(referenceModes)).toBe(before - 1);
  expect((await trial.store.db.select().from(referenceOfficers)).map(({ number }) => number).sort()).toEqual([
    'Z001',
    'Z002',
    'Z009',
  ]);
});

it('writes nothing of facts that it cannot read', async () => {
  const before = await trial.store.db.$count(referencePlaces);
  const facts = apply(
    ['place', '331081102000', { code: '331081102000', name: '泽国镇', kind: 'TOWN', parentCode: null }],
    ['item', 'x', { code: 7 }],
  );
  await expect(facts).rejects.toThrow();
  expect(await trial.store.db.$count(referencePlaces)).toBe(before);
});

it('is ready once both feeds were read to their end', async () => {
  expect(await trial.subgraph.notReady()).toEqual([]);
});
