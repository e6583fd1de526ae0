import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inScope } from '../scope/scope.ts';
import { childrenLoader, recordLoaders } from './loaders.ts';
import { createChildren, createRecords } from './records.ts';
import { keepers, openThings, seeing, thingId, things } from './trial-list.ts';

const HERE = '331081';
const PLAIN = { jurisdiction: HERE, colour: 'RED', isOpen: true, filedOn: '2022-01-01', tags: [] } as const;

let opened: Awaited<ReturnType<typeof openThings>>;
const ran: (string | null)[] = [];
const open = ({ store }: typeof opened) => ({
  records: createRecords(store, { name: 'things', table: things, scope: inScope(things), key: things.code }),
  keyless: createRecords(store, { name: 'nameless', table: things, scope: null, key: null }),
  children: createChildren(store, {
    name: 'keepers',
    table: keepers,
    scope: null,
    parent: keepers.thingId,
    orderBy: [keepers.filedOn, keepers.name],
  }),
});
let reads: ReturnType<typeof open>;
beforeAll(async () => {
  opened = await openThings();
  const rows = ['a', 'b'].map((code, at) => ({ ...PLAIN, tags: [], code, id: thingId(HERE, at) }));
  await opened.store.db.insert(things).values(rows);
  const links = [
    ['y', '2022-01-02'],
    ['z', '2022-01-01'],
    ['x', '2022-01-02'],
  ].map(([name = '', filedOn = '']) => ({ jurisdiction: HERE, thingId: thingId(HERE, 0), name, filedOn }));
  await opened.store.db.insert(keepers).values(links);
  reads = open(opened);
  opened.store.onStatement(({ name }) => ran.push(name));
});
afterAll(() => opened.close());

it('records are found by id and by key, each kind in one statement; what is missing is null', async () => {
  const { byId, byKey } = recordLoaders(reads.records, seeing(HERE));
  ran.length = 0;
  const found = await Promise.all([
    ...[1, 7, 0].map((number) => byId.load(thingId(HERE, number))),
    ...['b', 'c'].map((key) => byKey.load({ jurisdiction: HERE, key })),
    byKey.load({ jurisdiction: '331082', key: 'a' }),
  ]);
  expect(found.map((row) => row?.code ?? null)).toEqual(['b', null, 'a', 'b', null, null]);
  expect(ran.toSorted()).toEqual(['cases.things_by_code', 'cases.things_by_id']);
});

it('records out of scope are as missing ones', async () => {
  const { byId, byKey } = recordLoaders(reads.records, ANONYMOUS);
  expect(await byId.load(thingId(HERE, 0))).toBeNull();
  expect(await byKey.load({ jurisdiction: HERE, key: 'a' })).toBeNull();
});

it('records without a key are not asked for by one', async () => {
  const { byKey } = recordLoaders(reads.keyless, ANONYMOUS);
  await expect(byKey.load({ jurisdiction: HERE, key: 'a' })).rejects.toThrow('invariant: nameless have a key');
});

it('children are all rows of their parents, in order, read at once', async () => {
  const children = childrenLoader(reads.children, ANONYMOUS);
  ran.length = 0;
  const lists = await Promise.all([0, 1].map((number) => children.load(thingId(HERE, number))));
  expect(lists.map((rows) => rows.map(({ name }) => name))).toEqual([['z', 'x', 'y'], []]);
  expect(ran).toEqual(['cases.keepers_by_thing_id']);
});
