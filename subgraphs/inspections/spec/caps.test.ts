import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileInspections, removeInspections } from '../src/store/inspection-writer.ts';
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
      entry('J-2', { bodyCodes: ['BM-1'], place: ZEGUO, inspectedOn: '2022-11-21' }),
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

type Page = {
  readonly nodes: readonly { readonly number: string; readonly isOverCap: boolean }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
};
/** The numbers of the visits that were one too many, paged two by two to the end. */
const overFrom = async (cursor: string): Promise<string[]> => {
  const query = `{ inspections(jurisdiction: "331081", first: 2${cursor}) {
    nodes { number isOverCap } pageInfo { hasNextPage endCursor } } }`;
  const { nodes, pageInfo }: Page = (await opened.ask(query)).inspections;
  const numbers = nodes.filter(({ isOverCap }) => isOverCap).map(({ number }) => number);
  return pageInfo.hasNextPage ? [...numbers, ...(await overFrom(`, after: "${pageInfo.endCursor}"`))] : numbers;
};

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

  it('B-02p MUST tell the visits that were one too many, by a figure that each of them moves', async () => {
    const figures = async () => {
      const entities = `query { _entities(representations: [{ __typename: "Place", code: "331081000000" }]) {
        ... on Place { inspectionMetrics(keys: [VISITS_OVER_CAP, ENTERPRISES_OVER_CAP], window: { from: "2022-01-01", to: "2023-01-01" }) {
          numerator } } } }`;
      const [{ inspectionMetrics }] = (await opened.ask(entities))['_entities'];
      return inspectionMetrics.map(({ numerator }: { numerator: number }) => numerator);
    };
    const over = async () => (await overFrom('')).toSorted();
    // BM-1 published one visit, and took part in two.
    expect([await over(), await figures()]).toEqual([['J-2'], [1, 1]]);
    const third = entry('J-7', { bodyCodes: ['BM-1'], inspectedOn: '2022-06-30' });
    await opened.store.db.transaction((tx) => fileInspections(tx, [third]));
    expect([(await over()).length, await figures()]).toEqual([2, [2, 1]]);
    await opened.store.db.transaction((tx) => removeInspections(tx, [third]));
    expect([(await over()).length, await figures()]).toEqual([1, [1, 1]]);
    const { batch } = await opened.send('inspectionPlan', [plan('P-7', 'ZHZF', { visitCap: '0' })]);
    // Every visit of ZHZF in 2022 but the one for cause and the one that was not made.
    expect([await over(), await figures()]).toEqual([
      ['J-1', 'J-2', 'J-5'],
      [3, 2],
    ]);
    await opened.revoke(batch);
    expect([await over(), await figures()]).toEqual([['J-2'], [1, 1]]);
  });

  it('are the same for whoever sees the enterprise, though a visit lies elsewhere', async () => {
    expect(await left(SHOP, LEFT, xinhe)).toEqual(await left());
    expect(await left(SHOP, LEFT, beihai)).toBeUndefined();
  });
});
