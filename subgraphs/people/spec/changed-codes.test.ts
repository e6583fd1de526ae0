import { readFile } from 'node:fs/promises';
import { findRealData } from '@network/kit/intake/real-data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialPeople, type TrialPeople } from './trial-people.ts';

let trial: TrialPeople;
beforeAll(async () => {
  trial = await openTrialPeople();
  await trial.take('place', [
    { code: '331081002000', name: '城东街道' },
    { code: '331081002908', name: '东湖社区', formerCodes: '331081002901、331081002991' },
    { code: '331081002909', name: '湖心社区' },
  ]);
});
afterAll(() => trial?.close());

const placeOf = async (code: string): Promise<{ code: string; name: string } | null> =>
  (await trial.ask(`{ place(code: "${code}") { code name } }`)).place;

describe('S-10 MUST follow a village whose code changed between 2016 and 2022 to its present place, and keep the old code findable', () => {
  it('a former code answers the place as it is now', async () => {
    const present = { code: '331081002908', name: '东湖社区' };
    expect(await placeOf('331081002908')).toEqual(present);
    expect(await placeOf('331081002901')).toEqual(present);
    expect(await placeOf('331081002991')).toEqual(present);
    expect(await placeOf('331081002999')).toBeNull();
  });

  it('a place tells the codes that it had before', async () => {
    const { place } = await trial.ask(
      '{ place(code: "331081002000") { formerCodes children { nodes { formerCodes } } } }',
    );
    const former = place.children.nodes.map(({ formerCodes }: { formerCodes: string[] }) => formerCodes);
    expect(place.formerCodes).toEqual([]);
    expect(former).toEqual([['331081002901', '331081002991'], []]);
  });

  it('a row that names the former code goes to the present place, and says so', async () => {
    const grid = { code: 'G-1', name: '一格', placeCode: '331081002901' };
    const batch = await trial.take('grid', [grid, { ...grid, code: 'G-2', placeCode: '331081002909' }]);
    expect(batch).toMatchObject({ taken: 2, warnings: 1 });
    expect(batch.warningsBy[0].reason).toContain('found a former one');
    const { grids } = await trial.ask('{ grids(jurisdiction: "331081") { nodes { code place { code } } } }');
    expect(grids.nodes).toEqual([
      { code: 'G-1', place: { code: '331081002908' } },
      { code: 'G-2', place: { code: '331081002909' } },
    ]);
  });

  it('peers are told the former codes, so that their rows follow too', async () => {
    const places = async () => (await trial.feed()).filter(({ topic }) => topic === 'place');
    await expect.poll(async () => (await places()).length, { timeout: 30_000 }).toBe(3);
    const told = (await places()).find(({ key }) => key === '331081002908');
    expect(told?.payload).toMatchObject({ formerCodes: ['331081002901', '331081002991'] });
  });

  it('a code that was given again belongs to the place that has it now', async () => {
    await trial.take('place', [
      { key: 'a', code: '331081003907', name: '九龙湖社区', formerCodes: '331081003908' },
      { key: 'b', code: '331081003908', name: '新社区' },
    ]);
    expect(await placeOf('331081003908')).toEqual({ code: '331081003908', name: '新社区' });
  });

  it('the codes of 温岭 that changed and kept their name and town', async () => {
    const file = findRealData('divisions/wenling_village_code_changes_2016_2022.csv');
    if (file === null) return;
    const rows = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(','));
    const spoken = (name: string | undefined): string =>
      (name ?? '').replace(/(?:社区居委会|居委会|社区)$/, '社区').replace(/村委会$/, '村');
    const added = rows.filter(([, status]) => status === 'added');
    const moved = rows
      .filter(([, status]) => status === 'removed')
      .flatMap(([old = '', , name, town]) => {
        const same = added.filter(([, , , , now, place]) => place === town && spoken(now) === spoken(name));
        return same.length === 1 ? [{ old, code: same[0]?.[0] ?? '', name: same[0]?.[4] ?? '' }] : [];
      });
    expect(moved.length).toBeGreaterThan(0);
    const byCode = Map.groupBy(moved, ({ code }) => code);
    await trial.take(
      'place',
      [...byCode].map(([code, all]) => ({
        ...{ key: code, code, name: all[0]?.name ?? '' },
        formerCodes: all.map(({ old }) => old).join('、'),
      })),
    );
    for (const { old, code, name } of moved) {
      expect(await placeOf(old)).toEqual({ code, name });
      expect(await placeOf(code)).toEqual({ code, name });
    }
  });
});
