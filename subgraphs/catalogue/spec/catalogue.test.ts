import { createId } from '@network/kit/ids';
import { type Fact, functionFeed } from '@network/kit/reference';
import { parseId } from '@network/schema/ids';
import { encodeCursor } from '@network/schema/page';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discretionTierKind, itemKind, itemVersionKind } from '../src/store/item-kinds.ts';
import { dutyItemKind } from '../src/store/kinds/duties.ts';
import { calendarDayKind, eventCategoryKind } from '../src/store/kinds.ts';
import { createCatalogueStores } from '../src/store/stores.ts';
import { outbox } from '../src/store/tables.ts';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

let catalogue: TrialCatalogue;
let ids: { item: string; version: string; tier: string; category: string; duty: string; day: string };

const DUCKS = '330217056000';
const item = (code: string, name: string, change: Partial<Parameters<typeof itemKind.naturalKey>[0]> = {}) => ({
  ...{ code, name, field: '城市管理', kind: 'PENALTY' as const, list: 'COMPREHENSIVE' as const },
  ...{ enforcingBodyCode: 'A1', supervisingBodyCode: null },
  ...change,
});
const version = (number: number, validFrom: string, validTo: string | null) => ({
  ...{ itemCode: DUCKS, number, validFrom, validTo, name: `饲养家禽 ${number}` },
  ...{ sanctions: ['FINE', 'CONFISCATION_OF_PROPERTY'], fineMin: '50', fineMax: '500' },
  isCorrectionPrerequisite: true,
  bases: ['《浙江省城市市容和环境卫生管理条例》（2021-09-30）第三十三条：禁止饲养。'],
});
const tier = (ordinal: number, name: string, [fineMin, fineMax]: [string, string]) => ({
  ...{ itemCode: DUCKS, ordinal, name, condition: `${name}的`, fineMin, fineMax, source: '裁量基准 2022' },
});
const category = (code: string, name: string, parentCode: string | null) => ({
  ...{ code, name, parentCode, level: parentCode === null ? 1 : 2 },
});
const duty = (categoryCode: string, placeCode: string | null, bodyCode: string) => ({
  ...{ categoryCode, placeCode, bodyCode },
});

beforeAll(async () => {
  catalogue = await openTrialCatalogue();
  const { write } = catalogue;
  const [versions, items] = [
    await write({
      kind: itemVersionKind,
      records: [version(2, '2022-05-01', null), version(1, '2019-01-01', '2022-04-30')],
    }),
    await write({
      kind: itemKind,
      records: [
        item(DUCKS, '饲养家禽', { supervisingBodyCode: 'B7' }),
        item('330264001000', '危害电力设施', { field: '电力', list: 'PROFESSIONAL', enforcingBodyCode: null }),
        item('330317001000', '查封场所', { kind: 'COERCION' }),
      ],
    }),
  ];
  const tiers = await write({
    kind: discretionTierKind,
    records: [tier(2, '一般', ['200', '350']), tier(1, '轻微', ['50', '200'])],
  });
  const categories = await write({
    kind: eventCategoryKind,
    records: [category('01', '市容', null), category('0101', '饲养家禽', '01'), category('02', '电力', null)],
  });
  await write({
    kind: eventCategoryKind,
    jurisdiction: '000000',
    records: [category('09', '水务', null), category('02', '标准电力', null)],
  });
  const duties = await write({
    kind: dutyItemKind,
    records: [
      duty('01', null, 'BUREAU'),
      duty('0101', '331081104000', 'TOWN'),
      duty('0101', '331081104273', 'VILLAGE'),
      { ...duty('0101', '331081104201', 'COMING'), validFrom: '2023-01-01' },
      duty('09', '331081104000', 'WATER'),
    ],
  });
  const days = await write({
    kind: calendarDayKind,
    jurisdiction: '000000',
    records: [{ date: '2022-05-02', name: '劳动节', isOff: true, announcedFor: 2022 }],
  });
  await createCatalogueStores(catalogue.store, { provenance: async () => new Map() }).calendar.writeClocks([
    { jurisdiction: '331081', now: '2022-04-30T09:00:00+08:00' },
  ]);
  ids = {
    ...{ item: items[0]!, version: versions[0]!, tier: tiers[0]! },
    ...{ category: categories[0]!, duty: duties[0]!, day: days[0]! },
  };
});
afterAll(() => catalogue.close());

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await catalogue.ask(query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};
const expectFault = async (query: string, code: string, message: RegExp) => {
  const { errors } = await catalogue.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions['code']).toBe(code);
  expect(errors![0]!.message).toMatch(message);
};
describe('an item', () => {
  it('has its bodies, the version of the day, its bases and its tiers', async () => {
    const { enforcementItem } = await ask(`{ enforcementItem(jurisdiction: "331081", code: "${DUCKS}") {
      id name field kind list
      enforcingBody { jurisdiction code } supervisingBody { code }
      version { number isCorrectionPrerequisite sanctions fineMin fineMax bases { law versionDate article text } item { code } }
      later: version(asOf: "2022-05-01") { number }
      before: version(asOf: "2018-12-31") { number }
      versions { number validFrom validTo }
      discretionTiers { ordinal name fineMin fineMax condition source item { name } }
      provenance { source }
    } }`);
    expect(enforcementItem).toEqual({
      ...{ id: ids.item, name: '饲养家禽', field: '城市管理', kind: 'PENALTY', list: 'COMPREHENSIVE' },
      enforcingBody: { jurisdiction: '331081', code: 'A1' },
      supervisingBody: { code: 'B7' },
      version: {
        ...{ number: 1, isCorrectionPrerequisite: true, fineMin: '50.00', fineMax: '500.00' },
        sanctions: ['FINE', 'CONFISCATION_OF_PROPERTY'],
        bases: [
          {
            ...{ law: '浙江省城市市容和环境卫生管理条例', versionDate: '2021-09-30' },
            ...{ article: '第三十三条', text: '禁止饲养。' },
          },
        ],
        item: { code: DUCKS },
      },
      later: { number: 2 },
      before: null,
      versions: [
        { number: 1, validFrom: '2019-01-01', validTo: '2022-04-30' },
        { number: 2, validFrom: '2022-05-01', validTo: null },
      ],
      discretionTiers: [
        {
          ...{ ordinal: 1, name: '轻微', fineMin: '50.00', fineMax: '200.00', condition: '轻微的' },
          ...{ source: '裁量基准 2022', item: { name: '饲养家禽' } },
        },
        {
          ...{ ordinal: 2, name: '一般', fineMin: '200.00', fineMax: '350.00', condition: '一般的' },
          ...{ source: '裁量基准 2022', item: { name: '饲养家禽' } },
        },
      ],
      provenance: [],
    });
  });

  it('is not found under another government', async () => {
    expect(await ask(`{ enforcementItem(jurisdiction: "320281", code: "${DUCKS}") { id } }`)).toEqual({
      enforcementItem: null,
    });
  });

  it.each([
    ['', [DUCKS, '330264001000', '330317001000']],
    ['filter: { field: "电力" }', ['330264001000']],
    ['filter: { list: COMPREHENSIVE }', [DUCKS, '330317001000']],
    ['filter: { list: COMPREHENSIVE, kind: COERCION }', ['330317001000']],
    ['filter: { field: "消防" }', []],
    ['filter: { enforcingBodyCode: "A1" }', [DUCKS, '330317001000']],
  ])('is listed by %j', async (filter, codes) => {
    const query = `{ enforcementItems(jurisdiction: "331081" ${filter}) { totalCount nodes { code } } }`;
    expect((await ask(query)).enforcementItems).toEqual({
      totalCount: codes.length,
      nodes: codes.map((code) => ({ code })),
    });
  });

  it('is listed page by page', async () => {
    const query = `query ($after: String) {
      enforcementItems(jurisdiction: "331081", first: 2, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } }
    }`;
    const { enforcementItems: first } = await ask(query);
    const { enforcementItems: last } = await ask(query, { after: first.pageInfo.endCursor });
    expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([2, true]);
    expect([last.nodes, last.pageInfo.hasNextPage]).toEqual([[{ code: '330317001000' }], false]);
  });

  it('costs one statement per field that reads, for many items', async () => {
    const query =
      '{ enforcementItems(jurisdiction: "331081") { nodes { version { number } versions { number } discretionTiers { ordinal } } } }';
    expect((await catalogue.statementsOf(query)).toSorted()).toEqual([
      'catalogue.clocks',
      'catalogue.items_by_jurisdiction_with_as_of',
      'catalogue.tiers_by_item',
      'catalogue.versions_by_item',
    ]);
  });
});

const ENTITIES =
  'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Event { dutyBody { code } } ... on EventCategory { name jurisdiction } ... on DiscretionTier { name } ... on EnforcementItem { name } } }';
const entities = async (...of: Record<string, unknown>[]) => (await ask(ENTITIES, { of }))._entities;

describe('the duty body', () => {
  const event = (categoryCode: string | null, placeCode: string | null) => ({
    ...{ __typename: 'Event', id: 'x', jurisdiction: '331081', categoryCode, placeCode },
  });

  it.each([
    ['of the smallest area around the place', '0101', '331081104273', 'VILLAGE'],
    ['of the town around another village', '0101', '331081104201', 'TOWN'],
    ['of the parent class where the class has none there', '0101', '331081001000', 'BUREAU'],
    ['of the whole jurisdiction where no place is known', '01', null, 'BUREAU'],
    ['of a standard’s class', '09', '331081104273', 'WATER'],
    ['nobody outside the government', '01', '320281001000', null],
    ['nobody where no entry fits', '02', '331081104273', null],
    ['nobody for an unknown class', '99', '331081104273', null],
    ['nobody without a class', null, '331081104273', null],
  ])('is %s', async (_, categoryCode, placeCode, code) => {
    const [found] = await entities(event(categoryCode, placeCode));
    expect(found.dutyBody).toEqual(code === null ? null : { code });
  });

  it('is that of another day where one is asked for', async () => {
    const query = ENTITIES.replace('dutyBody', 'now: dutyBody { code } dutyBody(asOf: "2023-01-01")');
    const { _entities } = await ask(query, { of: [event('0101', '331081104201')] });
    expect(_entities[0]).toMatchObject({ now: { code: 'TOWN' }, dutyBody: { code: 'COMING' } });
    const { eventCategory } = await ask(`{ eventCategory(jurisdiction: "331081", code: "0101") {
      now: dutyBody(place: "331081104201") { code } later: dutyBody(place: "331081104201", asOf: "2023-01-01") { code } } }`);
    expect(eventCategory).toEqual({ now: { code: 'TOWN' }, later: { code: 'COMING' } });
  });

  it('is read in one statement for many events', async () => {
    const of = [event('0101', '331081104273'), event('01', null), event('09', '331081104000'), event('0101', null)];
    expect(await catalogue.statementsOf(ENTITIES, { of })).toEqual(['catalogue.duty_bodies']);
    expect((await entities(...of)).map(({ dutyBody }: { dutyBody: { code: string } }) => dutyBody.code)).toEqual([
      ...['VILLAGE', 'BUREAU', 'WATER', 'BUREAU'],
    ]);
  });

  it('is asked of a class for a place', async () => {
    const query = `{
      own: eventCategory(jurisdiction: "331081", code: "0101") { dutyBody(place: "331081104273") { jurisdiction code } }
      standard: eventCategory(jurisdiction: "331081", code: "09") { jurisdiction dutyBody(place: "331081104273") { code } }
    }`;
    expect(await ask(query)).toEqual({
      own: { dutyBody: { jurisdiction: '331081', code: 'VILLAGE' } },
      standard: { jurisdiction: '000000', dutyBody: { code: 'WATER' } },
    });
  });
});

describe('a class of events', () => {
  it('is the government’s own before it is a standard’s', async () => {
    const of = (jurisdiction: string, code: string) => ({ __typename: 'EventCategory', jurisdiction, code });
    expect(await entities(of('331081', '02'), of('320281', '02'), of('331081', '09'), of('331081', '77'))).toEqual([
      { __typename: 'EventCategory', name: '电力', jurisdiction: '331081' },
      { __typename: 'EventCategory', name: '标准电力', jurisdiction: '000000' },
      { __typename: 'EventCategory', name: '水务', jurisdiction: '000000' },
      null,
    ]);
  });

  it('has a parent and is listed below it', async () => {
    const query =
      '{ eventCategories(jurisdiction: "331081", parent: "01") { totalCount nodes { code level parent { name } } } }';
    expect((await ask(query)).eventCategories).toEqual({
      ...{ totalCount: 1, nodes: [{ code: '0101', level: 2, parent: { name: '市容' } }] },
    });
    const { eventCategory, eventCategories } = await ask(`{
      eventCategory(jurisdiction: "331081", code: "01") { children { nodes { code } } dutyItems { totalCount } }
      eventCategories(jurisdiction: "331081", filter: { level: 1 }, orderBy: { field: CODE }) { nodes { code } } }`);
    expect(eventCategory).toEqual({ children: { nodes: [{ code: '0101' }] }, dutyItems: { totalCount: 1 } });
    expect(eventCategories.nodes).toEqual([{ code: '02' }, { code: '01' }]);
  });
});

describe('a record by its id', () => {
  it('is an entity for every kind of ours, and null where it is missing', async () => {
    for (const id of Object.values(ids)) {
      const __typename = parseId(id).type;
      expect(await entities({ __typename, id })).toMatchObject([{ __typename }]);
    }
    const missing = createId('EnforcementItem', { jurisdiction: '331081', source: 'trial', sourceId: 'none' });
    expect(await entities({ __typename: 'EnforcementItem', id: missing })).toEqual([null]);
    const byKey = { __typename: 'DiscretionTier', jurisdiction: '331081', itemCode: DUCKS, ordinal: 2 };
    expect(await entities(byKey, { ...byKey, ordinal: 3 })).toEqual([
      { __typename: 'DiscretionTier', name: '一般' },
      null,
    ]);
  });
});

describe('what is asked wrongly', () => {
  const foreign = encodeCursor(['a', 'b', 'c', 'd']);
  it.each([
    ['{ penaltyClauses(first: 201) { totalCount } }', 'BAD_PAGE', /^Expected `first` between 0 and 200, found 201\./],
    [
      `{ penaltyClauses(after: "${foreign}") { nodes { id } } }`,
      'BAD_CURSOR',
      /^Expected `after` to be an endCursor of this connection/,
    ],
    [
      '{ calendar { periodEnd(start: "2022-01-01", length: 1) { date } } }',
      'BAD_USER_INPUT',
      /found neither\. Give one/,
    ],
    [
      '{ calendar { periodEnd(start: "2022-01-01", length: 1, unit: DAY, statute: APL) { date } } }',
      'BAD_USER_INPUT',
      /found both/,
    ],
    [
      '{ calendar { periodEnd(start: "2022-01-01", length: 101, unit: YEAR) { date } } }',
      'BAD_USER_INPUT',
      /from 0 to 100, found 101/,
    ],
    [
      '{ calendar { workingDaysAfter(date: "2022-01-01", days: 2147483647) { date } } }',
      'BAD_USER_INPUT',
      /at most 36600 days/,
    ],
    [
      '{ calendar { day(date: "9999-12-31") { isWorkingDay } } }',
      'BAD_USER_INPUT',
      /^Expected a day from 1949-10-01 to 2999-12-31/,
    ],
  ])('is refused in one sentence: %s', async (query, code, message) => {
    await expectFault(query, code, message);
  });
});

describe('the clock', () => {
  it('is the government’s own, and the machine’s for the others', async () => {
    const { own, other } = await ask('{ own: clock(jurisdiction: "331081") other: clock(jurisdiction: "320281") }');
    expect(own).toBe('2022-04-30T09:00:00+08:00');
    expect(Math.abs(Date.parse(other) - Date.now())).toBeLessThan(60_000);
  });
});

describe('the feed', () => {
  const readAll = async (): Promise<readonly Fact[]> => {
    const read = functionFeed(catalogue.store.db, outbox);
    const page = await read(null);
    return page.facts;
  };

  it('tells clocks, calendar days, classes, duties and item versions, once the item is known', async () => {
    await expect.poll(async () => (await readAll()).length, { timeout: 30_000 }).toBe(14);
    const facts = await readAll();
    expect(facts.filter(({ topic }) => topic === 'category').map(({ key }) => key)).toEqual([
      '331081:01',
      '331081:0101',
      '331081:02',
      '000000:09',
      '000000:02',
    ]);
    expect(facts.filter(({ topic }) => topic === 'duty').map(({ payload }) => payload)).toMatchObject([
      { categoryCode: '01', placePrefix: '', bodyCode: 'BUREAU' },
      { categoryCode: '0101', placePrefix: '331081104', bodyCode: 'TOWN' },
      { categoryCode: '0101', placePrefix: '331081104273', bodyCode: 'VILLAGE' },
      { categoryCode: '0101', placePrefix: '331081104201', bodyCode: 'COMING' },
      { categoryCode: '09', placePrefix: '331081104', bodyCode: 'WATER' },
    ]);
    expect(facts.filter(({ topic }) => topic !== 'category' && topic !== 'duty')).toEqual([
      ...[2, 1].map((number) => ({
        topic: 'item',
        key: `331081:${DUCKS}:${number}`,
        version: 1,
        payload: expect.objectContaining({ code: DUCKS, version: number, field: '城市管理', list: 'COMPREHENSIVE' }),
      })),
      {
        ...{ topic: 'calendar_day', key: '2022-05-02', version: 1 },
        payload: { date: '2022-05-02', isOff: true, announcedFor: 2022 },
      },
      {
        ...{ topic: 'clock', key: '331081', version: 1 },
        payload: { jurisdiction: '331081', now: '2022-04-30T09:00:00+08:00' },
      },
    ]);
  });

  it('takes back what goes', async () => {
    const [id] = await catalogue.write({
      kind: itemVersionKind,
      records: [{ ...version(3, '2023-01-01', null), itemCode: '330317001000' }],
    });
    await catalogue.store.db.transaction((tx) => itemVersionKind.remove(tx, [{ jurisdiction: '331081', id: id! }]));
    await expect
      .poll(async () => (await readAll()).filter(({ key }) => key.endsWith(':3')).map(({ payload }) => payload), {
        timeout: 30_000,
      })
      .toEqual([expect.objectContaining({ name: '饲养家禽 3' }), null]);
  });
});
