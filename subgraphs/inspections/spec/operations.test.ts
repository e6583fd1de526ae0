import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileInspections } from '../src/store/inspection-writer.ts';
import { beihai, entry, type OpenedInspections, openInspections, QIANCAI, xinhe, zeguo } from './trial.ts';

let opened: OpenedInspections;
let ask: OpenedInspections['ask'];

const operation = {
  ...{
    number: 'L-1',
    name: '“闪电”行动（样例）',
    initiatorCode: 'ZHZF',
    planText: '分组检查',
    targets: '油烟扰民餐饮店',
  },
  ...{ bodyCodes: 'ZHZF|BM-1', duties: '牵头|检测', people: '20|6', vehicles: '5|1' },
  ...{ fromOn: '2022-11-18', toOn: '2022-11-20', result: '立案2起', caseNumbers: 'C-1|C-2', placeCode: QIANCAI },
};

beforeAll(async () => {
  opened = await openInspections();
  ({ ask } = opened);
  await opened.send('jointOperation', [operation]);
  await opened.store.db.transaction((tx) =>
    fileInspections(tx, [
      entry('J-1', { operationNumber: 'L-1', eventNumber: 'E-1', kind: 'FOR_CAUSE' }),
      entry('J-2'),
    ]),
  );
});
afterAll(() => opened.close());

const query = `{ jointOperation(jurisdiction: "331081", number: "L-1") { name initiator { code } planText forces { body { code } duty people vehicles }
  peopleTotal vehicleTotal targets result place { code } cases { number } inspections { nodes { number operation { number } } } provenance { source } } }`;

describe('a joint operation', () => {
  it('has an initiator, a plan, bodies with their people, targets, a result, and what it led to', async () => {
    expect((await ask(query, xinhe)).jointOperation).toEqual({
      name: '“闪电”行动（样例）',
      initiator: { code: 'ZHZF' },
      planText: '分组检查',
      forces: [
        { body: { code: 'ZHZF' }, duty: '牵头', people: 20, vehicles: 5 },
        { body: { code: 'BM-1' }, duty: '检测', people: 6, vehicles: 1 },
      ],
      peopleTotal: 26,
      vehicleTotal: 6,
      targets: '油烟扰民餐饮店',
      result: '立案2起',
      place: { code: QIANCAI },
      cases: [{ number: 'C-1' }, { number: 'C-2' }],
      inspections: { nodes: [{ number: 'J-1', operation: { number: 'L-1' } }] },
      provenance: [{ source: 'trial-jointoperation' }],
    });
  });

  it('is found from its place, its bodies and its cases, and hidden from others', async () => {
    const links = `{ _entities(representations: [{ __typename: "Place", code: "331081104000" }, { __typename: "Body", jurisdiction: "331081", code: "BM-1" },
      { __typename: "Case", jurisdiction: "331081", number: "C-2" }]) { ... on Place { jointOperations { totalCount } } ... on Body { jointOperations { totalCount } } ... on Case { jointOperations { totalCount } } } }`;
    const count = (total: number) => Array.from({ length: 3 }, () => ({ jointOperations: { totalCount: total } }));
    expect((await ask(links, xinhe))._entities).toEqual(count(1));
    for (const other of [zeguo, beihai]) {
      expect((await ask(links, other))._entities).toEqual(count(0));
      expect((await ask(query, other)).jointOperation).toBeNull();
    }
  });

  it('is seen by a partner whose own body takes part, and by no other', async () => {
    const partner = (body: string): Viewer => ({ ...ANONYMOUS, subject: body, roles: ['PARTNER'], body });
    expect((await ask(query, partner('BM-1'))).jointOperation).toMatchObject({
      name: '“闪电”行动（样例）',
      inspections: { nodes: [] },
    });
    expect((await ask(query, partner('BM-9'))).jointOperation).toBeNull();
    expect((await ask(query, { ...partner('BM-1'), roles: ['CITIZEN'] })).jointOperation).toBeNull();
  });

  it('is quarantined where its lists do not fit its bodies, or numbers are none', async () => {
    const wrong = [
      { ...operation, number: 'L-2', duties: '牵头' },
      { ...operation, number: 'L-3', people: '20' },
      { ...operation, number: 'L-4', vehicles: '五|一' },
    ];
    const { quarantined, reasons } = await opened.send('jointOperation', wrong);
    const columns = reasons.map(({ column }: { column: string }) => column).toSorted();
    expect([quarantined, columns]).toEqual([3, ['duties', 'people', 'vehicles']]);
  });
});

it('an inspection for cause is found from the event that gave it', async () => {
  const data = await ask(
    `{ _entities(representations: [{ __typename: "Event", jurisdiction: "331081", number: "E-1" }]) { ... on Event { inspections { nodes { number event { number } } } } } }`,
  );
  expect(data._entities).toEqual([{ inspections: { nodes: [{ number: 'J-1', event: { number: 'E-1' } }] } }]);
});

it('the search finds by a part of a name, a number or an address, within scope only', async () => {
  await opened.send('entity', [
    {
      creditCode: '92331081MA2AAAAA11',
      name: '乙饭店（样例）',
      kind: 'INDIVIDUAL_BUSINESS',
      address: '人民路12号',
      placeCode: QIANCAI,
    },
  ]);
  const find = async (text: string, as = xinhe) => {
    const data = await ask(
      `{ searchInspections(text: "${text}", jurisdiction: "331081") { totalCount nodes { __typename ... on RegulatedEntity { name } ... on Inspection { number } ... on JointOperation { number } } } }`,
      as,
    );
    return data.searchInspections.nodes;
  };
  const shop = [{ __typename: 'RegulatedEntity', name: '乙饭店（样例）' }];
  expect(await find('饭店')).toEqual(shop);
  expect(await find('MA2AAAAA')).toEqual(shop);
  expect(await find('人民路')).toEqual(shop);
  expect(await find('闪电')).toEqual([{ __typename: 'JointOperation', number: 'L-1' }]);
  expect(await find('J-2')).toEqual([{ __typename: 'Inspection', number: 'J-2' }]);
  for (const text of ['饭店', '闪电', 'J-2']) expect(await find(text, zeguo)).toEqual([]);
});
