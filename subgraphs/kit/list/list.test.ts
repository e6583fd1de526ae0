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
  decidedOn: fc.option(day),
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
    drafts: fc.array(draft, { maxLength: 12 }),
    field: fc.constantFrom<Order>('FILED_ON', 'DECIDED_ON', 'SEEN_AT', 'FINE', 'CODE', 'RANK'),
    direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
    first: fc.integer({ min: 1, max: 4 }),
    isOpen: fc.option(fc.boolean()),
    colours: fc.option(fc.subarray([...COLOURS])),
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
