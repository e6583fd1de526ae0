import { ANONYMOUS } from '@network/schema/viewer';
import { describe, expect, it } from 'vitest';
import { counted, groupsInOrder, inOrder, many, mapped, perArguments, single } from './loaders.ts';
import { provenanceLoaders } from './provenance.ts';

type Key = { readonly jurisdiction: string; readonly key: string };
type Row = { readonly code: string; readonly name: string };
const key = (code: string): Key => ({ jurisdiction: '331081', key: code });
const keyOf = ({ code }: Row): Key => key(code);
const ROWS: Row[] = [
  { code: 'b', name: 'second' },
  { code: 'a', name: 'first' },
  { code: 'b', name: 'third' },
];

/** Finds among the rows, and counts how often and with which keys it was asked. */
const finder = () => {
  const asked: string[][] = [];
  const find = async (keys: readonly Key[]): Promise<Row[]> => {
    asked.push(keys.map(({ key: code }) => code));
    return ROWS.filter(({ code }) => keys.some((wanted) => wanted.key === code));
  };
  return { asked, find };
};

describe('rows in the order of their keys', () => {
  it('have a gap for what is missing; of several the last counts', () => {
    const found = inOrder(['a', 'x', 'b'].map(key), ROWS, keyOf);
    expect(found.map((row) => row?.name ?? null)).toEqual(['first', null, 'third']);
  });

  it('stay in groups in the order in which they came; a key without rows has an empty one', () => {
    const groups = groupsInOrder(['b', 'x', 'a'].map(key), ROWS, keyOf);
    expect(groups.map((rows) => rows.map(({ name }) => name))).toEqual([['second', 'third'], [], ['first']]);
  });
});

describe('a loader', () => {
  it('reads the keys of one wave at once, each once, compared by their contents', async () => {
    const { asked, find } = finder();
    const loader = single({ name: 'rows', find, keyOf });
    const names = await Promise.all(['b', 'a', 'x', 'b'].map(async (code) => (await loader.load(key(code)))?.name));
    expect(names).toEqual(['third', 'first', undefined, 'third']);
    expect(await loader.load(key('a'))).toEqual(ROWS[1]);
    expect(asked).toEqual([['b', 'a', 'x']]);
  });

  it('of many gives every row of a key', async () => {
    const { asked, find } = finder();
    const loader = many({ name: 'rows', find, keyOf });
    const lists = await Promise.all([loader.load(key('x')), loader.load(key('b'))]);
    expect(lists.map((rows) => rows.length)).toEqual([0, 2]);
    expect(asked).toHaveLength(1);
  });

  describe('of lists and how many there are', () => {
    const open = () => {
      const { asked, find } = finder();
      const totals = async (keys: readonly Key[]) => {
        asked.push(['totals of', ...keys.map(({ key: code }) => code)]);
        return keys.flatMap(({ key: code }) => (code === 'x' ? [] : [{ code, total: code === 'b' ? 2 : 1 }]));
      };
      const both = async (keys: readonly Key[]) => {
        asked.push(['both']);
        return { rows: await find(keys), totals: await totals(keys) };
      };
      const loader = counted<Key, Row, { code: string; total: number }>({
        ...{ name: 'rows', rows: find, totals, both },
        keyOf: ({ code }) => key(code),
      });
      const rows = async (code: string) => (await loader.rows(key(code))).map(({ name }) => name);
      return { asked, rows, total: (code: string) => loader.total(key(code)) };
    };

    it('asks once for both of the same keys, in whichever order they are wanted', async () => {
      const { asked, rows, total } = open();
      const found = await Promise.all([total('x'), rows('b'), rows('x'), total('b'), total('b')]);
      expect(found).toEqual([0, ['second', 'third'], [], 2, 2]);
      expect(asked).toEqual([['both'], ['b', 'x'], ['totals of', 'b', 'x']]);
    });

    it('asks for what is wanted by itself, and for both apart where they are wanted of different keys', async () => {
      const { asked, rows, total } = open();
      expect(await rows('a')).toEqual(['first']);
      expect(await Promise.all([rows('a'), total('a'), total('x')])).toEqual([['first'], 1, 0]);
      expect(await Promise.all([rows('b'), total('b'), rows('x'), total('y')])).toEqual([
        ['second', 'third'],
        2,
        [],
        1,
      ]);
      expect(asked).toEqual([['a'], ['totals of', 'a', 'x'], ['b', 'x'], ['totals of', 'b', 'y']]);
    });
  });

  it('is one per set of arguments', () => {
    const loaderOf = perArguments(({ list }: { list: string }) => ({ list }));
    expect(loaderOf({ list: 'a' })).toBe(loaderOf({ list: 'a' }));
    expect(loaderOf({ list: 'a' })).not.toBe(loaderOf({ list: 'b' }));
  });

  it('of a map gives an empty list for what the map lacks', async () => {
    const loader = mapped('lists', async () => new Map([['a', [1, 2]]]));
    expect(await Promise.all([loader.load('x'), loader.load('a')])).toEqual([[], [1, 2]]);
  });

  it('of provenances asks once for each kind of record', async () => {
    const asked: [string, readonly string[]][] = [];
    const provenance = provenanceLoaders(async (_viewer, kind, ids) => {
      asked.push([kind, ids]);
      return new Map();
    }, ANONYMOUS);
    const lists = ['1', '2'].map((id) => provenance('event').load(id));
    expect(await Promise.all([...lists, provenance('case').load('1')])).toEqual([[], [], []]);
    expect(asked).toEqual([
      ['event', ['1', '2']],
      ['case', ['1']],
    ]);
  });
});
