import { expect, expectTypeOf, it } from 'vitest';
import type { FieldsRead, Told } from '../connection/reads.ts';
import { narrowMany, narrowSingle } from './narrow.ts';

type Row = { readonly jurisdiction: string; readonly id: string; readonly name: string; readonly rank: number };
const ROWS: Row[] = ['a', 'b', 'c'].map((id, rank) => ({ jurisdiction: '331081', id, name: `the ${id}`, rank }));

/** Finds among the rows, and keeps how it was asked. */
const open = () => {
  const asked: [keys: readonly string[], fields: ReadonlySet<string> | null][] = [];
  const batch = {
    name: 'rows',
    find: async (keys: readonly string[], fields: FieldsRead): Promise<readonly Row[]> => {
      asked.push([keys, fields === null ? null : new Set(fields)]);
      if (keys.includes('broken')) throw new Error('broken');
      return ROWS.filter(({ id }) => keys.includes(id));
    },
    readFor: (fields: FieldsRead): FieldsRead => (fields === null ? null : ['id', ...fields]),
    keyOf: ({ id }: Row) => id,
  };
  return { asked, one: narrowSingle(batch), some: narrowMany(batch) };
};

it('reads what any load of a wave needs by one statement, each key once', async () => {
  const { asked, one } = open();
  const found = await Promise.all([one.load('a', ['name']), one.load('b', ['rank']), one.load('a', ['id', 'rank'])]);
  expect(found.map((row) => row?.id)).toEqual(['a', 'b', 'a']);
  expect(asked).toEqual([[['a', 'b'], new Set(['id', 'name', 'rank'])]]);
});

it('answers what needs no more of a key than was read, or than is read besides', async () => {
  const { asked, one } = open();
  const first = await one.load('a', ['name', 'rank']);
  expect(await Promise.all([one.load('a', ['rank']), one.load('a', ['id']), one.load('a', [])])).toEqual([
    first,
    first,
    first,
  ]);
  expect(asked).toHaveLength(1);
});

it('reads anew what needs more, with all that was read of it before', async () => {
  const { asked, one } = open();
  await Promise.all([one.load('a', ['name']), one.load('b', ['name'])]);
  await Promise.all([one.load('a', ['rank']), one.load('b', ['name'])]);
  expect(asked[1]).toEqual([['a'], new Set(['id', 'name', 'rank'])]);
  await Promise.all([one.load('a', ['rank']), one.load('a', ['name'])]);
  expect(asked).toHaveLength(2);
});

it('reads rows whole for who does not say what it reads, and answers everybody from them', async () => {
  const { asked, one } = open();
  await Promise.all([one.load('a', ['name']), one.load('a')]);
  await Promise.all([one.load('a'), one.load('a', null), one.load('a', ['rank'])]);
  expect(asked).toEqual([[['a'], null]]);
});

it('answers what was read before together with what the wave reads', async () => {
  const { asked, one } = open();
  await one.load('a', ['name']);
  const [sent] = await Promise.all([one.load('a', ['name']).then(() => asked.length), one.load('b', ['name'])]);
  expect(sent).toBe(2);
});

it('reads also what the resolver itself reads, which is all that its type lets it read', async () => {
  const { asked, one, some } = open();
  const own = ['rank'] as const;
  const row = await one.load('a', ['name'], own);
  expect(row?.rank).toBe(0);
  expect(asked).toEqual([[['a'], new Set(['id', 'name', 'rank'])]]);
  expectTypeOf(one.load('a', ['name'])).resolves.toEqualTypeOf<(Told<Row> & Pick<Row, never>) | null>();
  expectTypeOf<keyof NonNullable<typeof row> & string>().toEqualTypeOf<'jurisdiction' | 'id' | 'rank'>();
  expectTypeOf(one.load('a')).resolves.toEqualTypeOf<Row | null>();
  expectTypeOf(some.load('a')).resolves.toEqualTypeOf<Row[]>();
});

it('gives all rows of a key, and an empty list where there are none', async () => {
  const { some } = open();
  const lists = await Promise.all([some.load('b', ['name']), some.load('x', ['name'])]);
  expect(lists.map((rows) => rows.map(({ id }) => id))).toEqual([['b'], []]);
});

it('asks again for what could not be read', async () => {
  const { asked, one } = open();
  await expect(Promise.all([one.load('a', ['name']), one.load('broken', ['name'])])).rejects.toThrow('broken');
  expect((await one.load('a', ['name']))?.id).toBe('a');
  expect(asked.map(([keys]) => keys)).toEqual([['a', 'broken'], ['a']]);
});
