import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileInspections } from '../src/store/inspection-writer.ts';
import { beihai, entry, type OpenedInspections, openInspections, QIANCAI, SHOP, xinhe, ZEGUO } from './trial.ts';

const plan = (number: string, leadBodyCode: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ number, year: '2022', name: '年度计划（样例）', kind: 'RANDOM', leadBodyCode, state: 'RUNNING' },
  ...{ fromOn: '2022-01-01', toOn: '2022-12-31', publishedOn: '2022-01-10', ...more },
});

let opened: OpenedInspections;
beforeAll(async () => {
  opened = await openInspections();
  await opened.send('entity', [
    { creditCode: SHOP, name: '甲店（样例）', kind: 'ENTERPRISE', placeCode: QIANCAI },
    { creditCode: 'X-2', name: '乙店（样例）', kind: 'ENTERPRISE', placeCode: QIANCAI },
  ]);
  await opened.send('inspectionPlan', [
    plan('P-1', 'ZHZF', { visitCap: '4' }),
    plan('P-2', 'ZHZF', { visitCap: '3' }),
    plan('P-3', 'BM-1', { visitCap: '1' }),
    plan('P-4', 'BM-2', { visitCap: '2', publishedOn: '' }),
    plan('P-5', 'BM-3'),
    plan('P-6', 'ZHZF', { visitCap: '9', year: '2021' }),
  ]);
  await opened.store.db.transaction((tx) =>
    fileInspections(tx, [
      entry('J-1'),
      entry('J-2', { bodyCodes: ['BM-1'], place: ZEGUO }),
      entry('J-3', { bodyCodes: ['ZHZF'], kind: 'FOR_CAUSE' }),
      entry('J-4', { bodyCodes: ['ZHZF'], inspectedOn: '2021-12-31', plannedFor: '2021-12-31' }),
      entry('J-5', { bodyCodes: ['ZHZF'], creditCode: 'X-2' }),
      entry('J-6', { bodyCodes: ['ZHZF'], inspectedOn: null }, 4),
    ]),
  );
});
afterAll(() => opened.close());

const LEFT = 'inspectionsLeft { year cap visits left body { code } plan { number } }';
const left = async (code = SHOP, fields = LEFT, as?: typeof xinhe) => {
  const query = `{ regulatedEntity(jurisdiction: "331081", creditCode: "${code}") { ${fields} } }`;
  return (await opened.ask(query, as)).regulatedEntity?.inspectionsLeft;
};
const of = (body: string, number: string, numbers: Readonly<Record<string, number>>) => ({
  ...{ year: 2022, body: { code: body }, plan: { number }, ...numbers },
});

describe('visits left in a year (R-1207)', () => {
  it('are told by body, against the lowest cap that it published', async () => {
    expect(await left()).toEqual([
      of('BM-1', 'P-3', { cap: 1, visits: 2, left: 0 }),
      of('ZHZF', 'P-2', { cap: 3, visits: 1, left: 2 }),
    ]);
    expect(await left('X-2')).toEqual([
      of('BM-1', 'P-3', { cap: 1, visits: 0, left: 1 }),
      of('ZHZF', 'P-2', { cap: 3, visits: 1, left: 2 }),
    ]);
  });

  it('are of the year asked for, and nothing where no cap was published', async () => {
    expect(await left(SHOP, LEFT.replace('Left', 'Left(year: 2021)'))).toEqual([
      { year: 2021, body: { code: 'ZHZF' }, plan: { number: 'P-6' }, cap: 9, visits: 1, left: 8 },
    ]);
    expect(await left(SHOP, LEFT.replace('Left', 'Left(year: 2020)'))).toEqual([]);
  });

  it('are the same for whoever sees the enterprise, though a visit lies elsewhere', async () => {
    expect(await left(SHOP, LEFT, xinhe)).toEqual(await left());
    expect(await left(SHOP, LEFT, beihai)).toBeUndefined();
  });
});
