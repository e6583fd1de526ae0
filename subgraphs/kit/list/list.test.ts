import type { Viewer } from '@network/schema/viewer';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../store/store.ts';
import { listLoader } from './loaders.ts';
import {
  COLOURS,
  createThingList,
  keepers,
  openThings,
  seeing,
  type Thing,
  type ThingList,
  thingId,
  things,
} from './trial-list.ts';

let opened: Awaited<ReturnType<typeof openThings>>;
let store: Store;
let list: ThingList;
beforeAll(async () => {
  opened = await openThings();
  ({ store } = opened);
  list = createThingList(store);
});
afterAll(() => opened.close());
beforeEach(async () => {
  await store.db.delete(things);
  await store.db.delete(keepers);
});

const HERE = '331081';
const EVERYONE = seeing(HERE, '331082');
const BOXES = [1, 2].map((number) => thingId(HERE, 9_000 + number));

type Draft = Omit<Thing, 'id' | 'county' | 'town'>;
const PLAIN: Draft = {
  jurisdiction: HERE,
  code: 'a',
  colour: 'RED',
  isOpen: true,
  filedOn: '2022-01-01',
  decidedOn: null,
  seenAt: null,
  fine: null,
  rank: null,
  boxId: null,
  tags: [],
  itemCode: null,
  place: null,
};
const put = async (drafts: readonly Partial<Draft>[]): Promise<Thing[]> => {
  const rows = drafts.map((draft, at) => ({ ...PLAIN, ...draft, id: thingId(draft.jurisdiction ?? HERE, at) }));
  if (rows.length > 0) await store.db.insert(things).values(rows);
  return rows.map((row) => ({ ...row, county: null, town: null }));
};

type Arguments = Parameters<ReturnType<typeof open>>[2];
const open = (viewer: Viewer = EVERYONE) => listLoader(list, viewer);
const codes = async (
  parent: Parameters<ReturnType<typeof open>>[0],
  key: string,
  args: Arguments = {},
  viewer = EVERYONE,
) => (await open(viewer)(parent, { jurisdiction: HERE, key }, args).nodes()).map(({ code }) => code);

/** All rows page by page, as a client reads them. */
const readThrough = async (parent: 'ITEM' | 'KEEPER', args: Arguments): Promise<string[]> => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = open()(parent, { jurisdiction: HERE, key: 'x' }, { ...args, after });
    seen.push(...(await page.nodes()).map(({ id }) => id));
    const info = await page.pageInfo();
    after = info.hasNextPage ? info.endCursor : null;
  } while (after !== null);
  return seen;
};

const day = fc.constantFrom('2022-01-01', '2022-01-02', '2022-03-01');
const draft = fc.record({
  itemCode: fc.constantFrom('x', 'x', 'x', 'y'),
  code: fc.constantFrom('a', 'b', 'B', '城'),
  colour: fc.constantFrom(...COLOURS),
  isOpen: fc.boolean(),
  filedOn: day,
  decidedOn: fc.option(day, { freq: 1 }),
  seenAt: fc.option(fc.constantFrom('2022-01-01T09:00:00+08:00', '2022-01-01T09:00:00.000001+08:00')),
  fine: fc.option(fc.constantFrom('-1.50', '9.00', '10.00')),
  rank: fc.option(fc.integer({ min: -1, max: 1 })),
  tags: fc.subarray(['p', 'q']),
});

type Order = ThingList['offers']['orders'][number];
const valuesOf: Readonly<Record<Order, (row: Thing) => (string | number | null)[]>> = {
  FILED_ON: ({ filedOn }) => [filedOn],
  DECIDED_ON: ({ decidedOn }) => [decidedOn],
  SEEN_AT: ({ seenAt }) => [
    seenAt === null ? null : seenAt.padEnd(30, '0').slice(0, 19) + (seenAt.includes('.') ? '1' : '0'),
  ],
  FINE: ({ fine, code }) => [fine === null ? null : Number(fine), code],
  CODE: ({ code }) => [code],
  RANK: ({ rank }) => [rank],
};
const bytewise = (one: string | number, other: string | number): number => {
  if (typeof one === 'number') return one - Number(other);
  return Buffer.compare(Buffer.from(one), Buffer.from(String(other)));
};

/** The oracle: a plain sort. What has no value comes last, whichever way the others go. */
const sorted = (
  rows: readonly Thing[],
  { field, direction }: { field: Order; direction: 'ASC' | 'DESC' },
): string[] => {
  const sign = direction === 'ASC' ? 1 : -1;
  const compare = (one: Thing, other: Thing): number => {
    const pairs = [...valuesOf[field](one), one.id].map((value, at) => [
      value,
      [...valuesOf[field](other), other.id][at] ?? null,
    ]);
    for (const [mine, theirs] of pairs) {
      if (mine === theirs || mine === undefined || theirs === undefined) continue;
      if (mine === null) return 1;
      if (theirs === null) return -1;
      return sign * bytewise(mine, theirs);
    }
    return 0;
  };
  return rows.toSorted(compare).map(({ id }) => id);
};

describe('pages', () => {
  const asked = fc.record({
    drafts: fc.array(draft, { maxLength: 20 }),
    field: fc.constantFrom<Order>('FILED_ON', 'DECIDED_ON', 'SEEN_AT', 'FINE', 'CODE', 'RANK'),
    direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
    first: fc.integer({ min: 1, max: 4 }),
    isOpen: fc.option(fc.boolean(), { freq: 1 }),
    colours: fc.option(fc.subarray([...COLOURS]), { freq: 1 }),
  });

  it('give every row once, in the order of a plain sort, whatever ties there are and whatever has no value', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ drafts, field, direction, first, isOpen, colours }) => {
        await store.db.delete(things);
        const rows = (await put(drafts)).filter(
          (row) =>
            row.itemCode === 'x' &&
            (isOpen ?? row.isOpen) === row.isOpen &&
            (colours ?? [row.colour]).includes(row.colour),
        );
        const args = { first, filter: { isOpen, colours }, orderBy: { field, direction } };
        expect(await readThrough('ITEM', args)).toEqual(sorted(rows, { field, direction }));
        const total = await open()('ITEM', { jurisdiction: HERE, key: 'x' }, args).totalCount();
        expect(total).toBe(rows.length);
      }),
      { numRuns: 120 },
    );
  });
});

describe('rows and totals', () => {
  const OTHER = '331082';
  const PARENTS = [
    ...['x', 'y', 'z'].map((key) => ['ITEM', { jurisdiction: HERE, key }] as const),
    ['ITEM', { jurisdiction: OTHER, key: 'x' }] as const,
    ['JURISDICTION', { jurisdiction: OTHER, key: OTHER }] as const,
    ...['331000000000', '331081000000', '331081104000', '331081104248', '331082001000'].map(
      (key) => ['PLACE', key] as const,
    ),
    ['TAG', { jurisdiction: HERE, key: 'p' }] as const,
    ['KEEPER', { jurisdiction: HERE, key: 'k' }] as const,
  ] as const;
  const placed = fc.record({
    ...{ code: fc.constantFrom('a', 'b'), isOpen: fc.boolean(), filedOn: day, decidedOn: fc.option(day) },
    ...{ itemCode: fc.constantFrom('x', 'y'), tags: fc.subarray(['p', 'q']) },
    jurisdiction: fc.constantFrom(HERE, HERE, OTHER),
    place: fc.option(fc.constantFrom('331081104248', '331081104249', '331081114200', '331082001001')),
  });
  const asked = fc.record({
    drafts: fc.array(placed, { maxLength: 12 }),
    parents: fc.uniqueArray(fc.nat(PARENTS.length - 1), { minLength: 1, maxLength: 6 }),
    grants: fc.subarray([
      ...[HERE, OTHER].map((jurisdiction) => ({ jurisdiction, place: null })),
      { jurisdiction: HERE, place: '331081104000' },
    ]),
    field: fc.constantFrom<Order>('FILED_ON', 'DECIDED_ON', 'CODE'),
    direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
    first: fc.integer({ min: 0, max: 3 }),
    filter: fc.record({
      isOpen: fc.option(fc.boolean()),
      isDecided: fc.option(fc.boolean()),
      keptBy: fc.option(fc.constant(['k']), { freq: 1 }),
    }),
  });

  it('asked together are those asked apart: of empty lists, of several parents, of whatever a viewer may see', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ drafts, parents, grants, field, direction, first, filter }) => {
        await store.db.delete(things);
        await store.db.delete(keepers);
        const rows = await put(
          drafts.map((one) => ({ ...one, place: one.place?.startsWith(one.jurisdiction) ? one.place : null })),
        );
        const links = rows
          .slice(0, 5)
          .map(({ jurisdiction, id, filedOn }) => ({ jurisdiction, thingId: id, name: 'k', filedOn }));
        if (links.length > 0) await store.db.insert(keepers).values(links);
        const viewer: Viewer = { ...EVERYONE, grants };
        const below = (args: Arguments) => {
          const found = open(viewer);
          return parents.map((at) => found(PARENTS[at]![0], PARENTS[at]![1], args));
        };
        const args = { first, filter, orderBy: { field, direction } };
        const expectSame = async (page: Arguments): Promise<(string | null)[]> => {
          const nodes = await Promise.all(below(page).map((one) => one.nodes()));
          const infos = await Promise.all(below(page).map((one) => one.pageInfo()));
          const totals = await Promise.all(below(page).map((one) => one.totalCount()));
          const together = await Promise.all(
            below(page).map((one) => Promise.all([one.totalCount(), one.nodes(), one.pageInfo()])),
          );
          expect(together.map(([total]) => total)).toEqual(totals);
          expect(together.map(([, shown]) => shown.map(({ id }) => id))).toEqual(
            nodes.map((of) => of.map(({ id }) => id)),
          );
          expect(together.map(([, , info]) => info)).toEqual(infos);
          return infos.map(({ endCursor }) => endCursor);
        };
        const [after] = (await expectSame(args)).filter((cursor) => cursor !== null);
        if (after !== undefined) await expectSame({ ...args, after });
      }),
      { numRuns: 150 },
    );
  });
});

describe('a list', () => {
  it('stands under whatever is declared above it, each within its own government', async () => {
    const [box, other] = BOXES;
    await put([
      { code: 'a', itemCode: 'x', boxId: box ?? null, tags: ['p', 'q'] },
      { code: 'b', itemCode: 'y', boxId: other ?? null, tags: ['p'] },
      { code: 'c', itemCode: 'x', jurisdiction: '331082', boxId: box ?? null, tags: ['p'] },
    ]);
    const ascending: Arguments = { orderBy: { field: 'CODE', direction: 'ASC' } };
    expect(await codes('JURISDICTION', HERE, ascending)).toEqual(['a', 'b']);
    expect(await codes('ITEM', 'x', ascending)).toEqual(['a']);
    expect(await codes('STANDARD_ITEM', 'x', ascending)).toEqual(['a', 'c']);
    expect(await codes('BOX', box ?? '', ascending)).toEqual(['a']);
    expect(await codes('TAG', 'p', ascending)).toEqual(['a', 'b']);
    expect(await codes('TAG', 'r')).toEqual([]);
  });

  it.each([
    ['330000000000', ['a', 'b', 'c', 'd']],
    ['331000000000', ['a', 'b', 'c']],
    ['331081000000', ['a', 'b']],
    ['331081104000', ['a']],
    ['331081104248', ['a']],
    ['331081104249', []],
  ])('stands under the place %s of whichever level, given by its code alone', async (code, expected) => {
    const places = ['331081104248', '331081114200', '331082001001', '330100001001', null];
    await put(places.map((place, at) => ({ place, code: 'abcde'[at] ?? '' })));
    const found = open()('PLACE', code, { orderBy: { field: 'CODE', direction: 'ASC' } });
    expect((await found.nodes()).map((row) => row.code)).toEqual(expected);
    expect(await found.totalCount()).toBe(expected.length);
  });

  it('stands under a parent that links lead to, in the order of the links', async () => {
    const rows = await put([{ filedOn: '2022-01-02' }, { filedOn: '2022-01-03' }, { filedOn: '2022-01-01' }, {}]);
    const links = rows.slice(0, 3).map(({ id, filedOn }) => ({ jurisdiction: HERE, thingId: id, name: 'x', filedOn }));
    await store.db.insert(keepers).values(links);
    const linked = rows.slice(0, 3);
    for (const direction of ['ASC', 'DESC'] as const) {
      for (const field of ['FILED_ON', 'CODE'] as const) {
        const expected = sorted(linked, { field, direction });
        expect(await readThrough('KEEPER', { first: 1, orderBy: { field, direction } })).toEqual(expected);
      }
    }
    expect(await open()('KEEPER', { jurisdiction: HERE, key: 'x' }, {}).totalCount()).toBe(3);
  });

  it.each<[string, Arguments['filter'], string[]]>([
    ['nothing', {}, ['a', 'b', 'c']],
    ['null', { colours: null, isOpen: null }, ['a', 'b', 'c']],
    ['any of several values', { colours: ['RED', 'GREEN'] }, ['a', 'c']],
    ['any of no values', { colours: [] }, []],
    ['false', { isOpen: false }, ['b']],
    ['a first day', { filedFrom: '2022-01-02' }, ['b', 'c']],
    ['a day before which', { filedBefore: '2022-01-02' }, ['a']],
    ['both', { filedFrom: '2022-01-02', filedBefore: '2022-01-03' }, ['b']],
    ['some of the elements', { tags: ['q', 'r'] }, ['b', 'c']],
    ['what is filled', { isDecided: true }, ['c']],
    ['what is not', { isDecided: false }, ['a', 'b']],
    ['a condition', { isRed: true }, ['a']],
    ['its opposite', { isRed: false }, ['b', 'c']],
    ['a condition of its own over values', { codesLike: ['a', 'b'] }, ['a', 'b']],
    ['numbers', { ranks: [2, 3] }, ['b']],
    ['two at once', { colours: ['RED'], isDecided: true }, []],
  ])('can be filtered by %s', async (_, filter, expected) => {
    await put([
      { code: 'a', rank: 1, tags: ['p'] },
      { code: 'b', rank: 2, colour: 'BLUE', isOpen: false, filedOn: '2022-01-02', tags: ['p', 'q'] },
      { code: 'c', colour: 'GREEN', filedOn: '2022-01-03', decidedOn: '2022-02-01', tags: ['r'] },
    ]);
    const found = open()('JURISDICTION', HERE, { filter, orderBy: { field: 'CODE', direction: 'ASC' } });
    expect((await found.nodes()).map(({ code }) => code)).toEqual(expected);
    expect(await found.totalCount()).toBe(expected.length);
  });

  it('shows and counts nothing that is out of scope', async () => {
    await put([{ code: 'a', place: '331081104248' }, { code: 'b', place: '331081114200' }, { code: 'c' }]);
    const viewer = { ...EVERYONE, grants: [{ jurisdiction: HERE, place: '331081104000' }] };
    expect(await codes('JURISDICTION', HERE, {}, viewer)).toEqual(['a']);
    expect(await open(viewer)('JURISDICTION', HERE, {}).totalCount()).toBe(1);
  });

  it('takes a filter or an order that it does not declare for our mistake', () => {
    const wrong = { filter: { toString: ['x'] } } as unknown as Arguments;
    expect(() => open()('JURISDICTION', HERE, wrong)).toThrow('invariant: the list declares the filter toString');
    const order = { orderBy: { field: 'SIZE' } } as unknown as Arguments;
    expect(() => open()('JURISDICTION', HERE, order)).toThrow('invariant: the list declares the order SIZE');
  });
});

describe('a cursor', () => {
  const endOf = async (args: Arguments): Promise<string | null> => {
    await put([{ code: 'a' }, { code: 'b' }]);
    return (await open()('JURISDICTION', HERE, { first: 1, ...args }).pageInfo()).endCursor;
  };

  it.each<[string, Arguments, Arguments]>([
    ['order', { orderBy: { field: 'CODE' } }, { orderBy: { field: 'FILED_ON' } }],
    ['direction', { orderBy: { field: 'CODE' } }, { orderBy: { field: 'CODE', direction: 'ASC' } }],
    ['order that nobody asked for', {}, { orderBy: { field: 'DECIDED_ON' } }],
  ])('of another %s is refused in one clear sentence', async (_, asked, other) => {
    const after = await endOf(asked);
    expect(() => open()('JURISDICTION', HERE, { ...other, after })).toThrow(
      expect.objectContaining({
        code: 'BAD_CURSOR',
        message: expect.stringMatching(
          /^Expected `after` to be an endCursor of the order [A-Z_]+ (ASC|DESC), found one of [A-Z_]+ DESC\. Keep the order/,
        ),
      }),
    );
  });

  it('holds whether the order was asked for or came by itself', async () => {
    const after = await endOf({});
    expect(
      await codes('JURISDICTION', HERE, { orderBy: { field: 'FILED_ON', direction: 'DESC' }, after }),
    ).toHaveLength(1);
  });
});

describe('statements', () => {
  const ranWith = async (ask: () => Promise<unknown>) => {
    const ran: { name: string | null; sql: string }[] = [];
    const stop = store.onStatement((statement) => ran.push(statement));
    await ask();
    stop();
    return ran;
  };
  const read = (args: Arguments, parent: Parameters<ReturnType<typeof open>>[0] = 'ITEM') =>
    ranWith(() => open()(parent, { jurisdiction: HERE, key: 'x' }, args).nodes());

  it('are one for all parents of a wave that ask for the same, and apart from their total', async () => {
    await put([
      { code: 'a', itemCode: 'x' },
      { code: 'b', itemCode: 'y' },
      { code: 'c', itemCode: 'x', filedOn: '2022-01-02' },
    ]);
    const things = open();
    const lists = ['x', 'y', 'z'].map((key) =>
      things('ITEM', { jurisdiction: HERE, key }, { first: 1, filter: { isOpen: true, colours: null } }),
    );
    const ran = await ranWith(() => Promise.all(lists.map((found) => Promise.all([found.nodes(), found.pageInfo()]))));
    expect(ran.map(({ name }) => name)).toEqual(['cases.things_by_item_with_is_open']);
    expect(await Promise.all(lists.map(async (found) => (await found.nodes()).map(({ code }) => code)))).toEqual([
      ['c'],
      ['b'],
      [],
    ]);
    const totals = await ranWith(async () => {
      expect(await Promise.all(lists.map((found) => found.totalCount()))).toEqual([2, 1, 0]);
    });
    expect(totals.map(({ name }) => name)).toEqual(['cases.things_totals_by_item_with_is_open']);
  });

  it('are one for the rows and the totals of all parents that ask for both, named after both', async () => {
    const ask = (args: Arguments) => {
      const things = open();
      return ranWith(() =>
        Promise.all(
          ['x', 'y'].flatMap((key) => {
            const found = things('ITEM', { jurisdiction: HERE, key }, args);
            return [found.totalCount(), found.nodes(), found.pageInfo()];
          }),
        ),
      );
    };
    const names = async (args: Arguments) => (await ask(args)).map(({ name }) => name);
    expect(await names({ filter: { isOpen: true } })).toEqual(['cases.things_by_item_with_is_open_and_total']);
    expect(await names({ orderBy: { field: 'RANK' } })).toEqual(['cases.things_by_item_order_rank_desc_and_total']);
    expect((await names({ orderBy: { field: 'DECIDED_ON' }, filter: { isRed: false, isDecided: true } }))[0]).toBe(
      'cases.things_by_item_with_is_decided_not_is_red_order_decided_on_desc_and_total',
    );
  });

  it('are one for each level of the places in a wave', async () => {
    const things = open();
    const places = ['331081104000', '331081114000', '331081000000'].map((code) => things('PLACE', code, {}));
    const ran = await ranWith(() => Promise.all(places.map((found) => found.nodes())));
    expect(ran.map(({ name }) => name).toSorted()).toEqual(['cases.things_by_county', 'cases.things_by_town']);
  });

  it.each<[Arguments, string]>([
    [{}, 'things_by_item'],
    [{ orderBy: { field: 'FILED_ON', direction: 'DESC' } }, 'things_by_item'],
    [{ orderBy: { field: 'FILED_ON', direction: 'ASC' } }, 'things_by_item_order_filed_on_asc'],
    [{ filter: { isDecided: false, colours: ['RED'] } }, 'things_by_item_with_colours_not_is_decided'],
    [{ filter: { colours: ['RED'], isDecided: true } }, 'things_by_item_with_colours_is_decided'],
  ])('are named after what is asked for: %j', async (args, name) => {
    expect((await read(args)).map((ran) => ran.name)).toEqual([`cases.${name}`]);
  });

  it('hold no trace of what is not asked for', async () => {
    const [plain] = await read({});
    expect(plain?.sql).not.toMatch(/is_open" =|colour" =|is null|union|after/);
    const [, ...rest] = (await read({ filter: { isOpen: true } })).map(({ sql }) => sql);
    expect(rest).toEqual([]);
  });

  it('have names that tell all that is asked for, however many filters are given', async () => {
    const filter = {
      colours: [],
      isOpen: true,
      filedFrom: '2022-01-01',
      filedBefore: '2022-01-01',
      tags: [],
      isRed: true,
    };
    const ran = [
      ...(await read({ filter })),
      ...(await read({ filter: { ...filter, isRed: false } })),
      ...(await read({ filter, orderBy: { field: 'CODE' } })),
    ].map(({ name }) => name);
    const filters = 'cases.things_by_item_with_colours_is_open_filed_from_filed_before_tags';
    expect(ran).toEqual([`${filters}_is_red`, `${filters}_not_is_red`, `${filters}_is_red_order_code_desc`]);
  });

  it('are remembered for the combinations asked for first, and built anew for those beyond five hundred', async () => {
    const built: string[] = [];
    const prepare = (name: string, query: { prepare(): object }) => {
      built.push(name);
      return Object.assign(query.prepare(), { execute: async () => [] });
    };
    const made = createThingList({ db: store.db, prepare: prepare as Store['prepare'] });
    const { orders } = made.offers;
    const choices = {
      isOpen: true,
      filedFrom: '2022-01-01',
      colours: [],
      tags: [],
      isRed: true,
      isDecided: true,
      ranks: [],
    };
    const combinations = Array.from({ length: 2 ** 7 }, (_, at) =>
      Object.fromEntries(Object.entries(choices).filter((__, bit) => (at >> bit) % 2 === 1)),
    );
    const asked = combinations.flatMap((filter) => orders.map((field) => ({ filter, orderBy: { field } })));
    for (const args of [...asked, ...asked]) await listLoader(made, EVERYONE)('JURISDICTION', HERE, args).nodes();
    expect(new Set(built).size).toBe(asked.length);
    expect(built).toHaveLength(asked.length + asked.length - 500);
  });
});
