import { ANONYMOUS } from '@network/schema/viewer';
import { describe, expect, it } from 'vitest';
import { groupsInOrder, inOrder, many, mapped, perArguments, single, total } from './loaders.ts';
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

  it('of totals gives 0 where the statement counts nothing', async () => {
    const find = async () => [{ code: 'a', total: 3 }];
    const loader = total({ name: 'totals', find, keyOf: ({ code }) => key(code) });
    expect(await Promise.all([loader.load(key('x')), loader.load(key('a'))])).toEqual([0, 3]);
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
