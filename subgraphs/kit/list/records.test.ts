import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inScope } from '../scope/scope.ts';
import { childrenLoader, recordLoaders } from './loaders.ts';
import { createChildren, createKeyedChildren, createRecords } from './records.ts';
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
  keyed: createKeyedChildren(store, {
    ...{ name: 'keepers', by: 'keeper', table: keepers, scope: null, parent: keepers.name },
    orderBy: [keepers.filedOn],
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

it('children by the key of their parent are all rows with it within its government', async () => {
  const keyed = childrenLoader(reads.keyed, ANONYMOUS);
  ran.length = 0;
  const keys = ['x', 'none'].map((key) => ({ jurisdiction: HERE, key }));
  const lists = await Promise.all([...keys, { jurisdiction: '331082', key: 'x' }].map((key) => keyed.load(key)));
  expect(lists.map((rows) => rows.map(({ filedOn }) => filedOn))).toEqual([['2022-01-02'], [], []]);
  expect(ran).toEqual(['cases.keepers_by_keeper']);
});

describe('of which some fields are read', () => {
  const sent: string[] = [];
  beforeAll(() => opened.store.onStatement(({ sql }) => sent.push(sql.slice(0, sql.indexOf(' from ')))));
  beforeEach(() => {
    sent.length = 0;
  });

  it('records have their columns, whose they are, and what they are found by', async () => {
    const { byId, byKey } = recordLoaders(reads.records, seeing(HERE));
    const named = await byId.load(thingId(HERE, 1), [], ['colour']);
    expect(named).toEqual({ jurisdiction: HERE, id: thingId(HERE, 1), colour: 'RED' });
    const keyed = await byKey.load({ jurisdiction: HERE, key: 'a' }, ['isOpen']);
    expect(keyed).toEqual({ jurisdiction: HERE, id: thingId(HERE, 0), code: 'a', isOpen: true });
    expect(sent).toEqual(['select "jurisdiction", "id", "colour"', 'select "jurisdiction", "id", "code", "is_open"']);
  });

  it('children have theirs', async () => {
    const children = childrenLoader(reads.children, ANONYMOUS);
    const [first] = await children.load(thingId(HERE, 0), ['name']);
    expect(first).toEqual({ jurisdiction: HERE, thingId: thingId(HERE, 0), name: 'z' });
    expect(sent).toEqual(['select "jurisdiction", "thing_id", "name"']);
  });

  it('to look for another is an error', async () => {
    const row = await recordLoaders(reads.records, seeing(HERE)).byId.load(thingId(HERE, 1), ['colour']);
    expect(() => (row as unknown as { readonly isOpen: boolean }).isOpen).toThrow('isOpen');
  });

  it('they are read whole where nobody says which, and for a field that is no column', async () => {
    for (const fields of [null, ['colour', 'elsewhere']]) {
      const row = await recordLoaders(reads.records, seeing(HERE)).byId.load(thingId(HERE, 1), fields);
      expect(row).toMatchObject({ code: 'b', isOpen: true, filedOn: '2022-01-01' });
    }
  });

  it('what needs no more than was read runs no statement, and what needs more runs another of the same name', async () => {
    const { byId } = recordLoaders(reads.records, seeing(HERE));
    const load = (fields: string[]) => byId.load(thingId(HERE, 1), fields);
    ran.length = 0;
    for (const fields of [['colour', 'isOpen'], ['isOpen'], ['id'], ['colour', 'code'], ['code']]) await load(fields);
    expect(ran).toEqual(['cases.things_by_id', 'cases.things_by_id']);
    expect(new Set(sent).size).toBe(2);
  });
});
