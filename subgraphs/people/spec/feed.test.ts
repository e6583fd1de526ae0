import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTrialPeople, type TrialPeople } from './trial-people.ts';

let trial: TrialPeople;
beforeAll(async () => {
  trial = await openTrialPeople();
});
afterAll(() => trial?.close());

/** What is told of a topic, once there are so many facts: the feed waits for every transaction that is under way. */
const told = async (topic: string, count: number) => {
  const read = async () => (await trial.feed()).filter((fact) => fact.topic === topic);
  await expect.poll(async () => (await read()).length, { timeout: 30_000 }).toBe(count);
  return read();
};

const officer = { key: 'A-1', certificateNumber: 'A-1', name: '甲（样例）' };

it('tells peers which team an officer serves in, and the new one after a move', async () => {
  await trial.take('officer', [{ ...officer, teamCode: 'ZD-104' }]);
  await trial.take('officer', [{ ...officer, teamCode: 'ZD-105' }]);
  const facts = await told('officer', 3);
  expect(facts.map(({ key, version, payload }) => [key, version, payload?.['teamCode'] ?? null])).toEqual([
    ['331081:A-1', 1, 'ZD-104'],
    ['331081:A-1', 2, null],
    ['331081:A-1', 3, 'ZD-105'],
  ]);
  expect(facts.at(-1)?.payload).toEqual({ jurisdiction: '331081', number: 'A-1', teamCode: 'ZD-105' });
});

it('tells peers nothing of an officer but the number and the team', async () => {
  expect(JSON.stringify(await told('officer', 3))).not.toContain('样例');
  await expect(trial.feed(ANONYMOUS)).rejects.toThrow('FORBIDDEN');
});

it('tells peers the mode of a place, and nothing of its basis', async () => {
  await trial.take('place', [{ code: '331081104000', name: '新河镇' }]);
  await trial.take('placeMode', [
    { placeCode: '331081104000', mode: 'EMPOWERED', validFrom: '2022-04-01', basis: '意见' },
  ]);
  const facts = await told('mode', 1);
  expect(facts.map(({ payload }) => payload)).toEqual([
    { jurisdiction: '331081', placeCode: '331081104000', mode: 'EMPOWERED', validFrom: '2022-04-01', validTo: null },
  ]);
});
