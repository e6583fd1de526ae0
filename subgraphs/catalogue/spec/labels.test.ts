import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

let catalogue: TrialCatalogue;
beforeAll(async () => {
  catalogue = await openTrialCatalogue();
});
afterAll(() => catalogue.close());

const QUERY = 'query ($names: [String!]) { enumLabels(names: $names) { name title values { value label meaning } } }';

describe('labels of enum values', () => {
  it('tells the values of an enum in Chinese, also of one that another subgraph owns', async () => {
    const { data } = await catalogue.ask(QUERY, { names: ['PlaceModeKind', 'NoSuchEnum'] });
    expect(data?.['enumLabels']).toMatchObject([
      {
        name: 'PlaceModeKind',
        title: '执法模式',
        values: [
          { value: 'EMPOWERED', label: '赋权' },
          { value: 'STATIONED', label: '派驻' },
          { value: 'COVERED', label: '兼管' },
        ],
      },
    ]);
  });

  it('tells those of all enums where none is named', async () => {
    const { data } = await catalogue.ask(QUERY);
    const named = ['CaseState', 'EventState', 'InspectionState', 'ItemKind'].map((name) => ({ name }));
    expect(data?.['enumLabels']).toEqual(expect.arrayContaining(named.map((one) => expect.objectContaining(one))));
  });
});
