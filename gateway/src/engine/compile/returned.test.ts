import { buildASTSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { askingKeys, createLeafKeyOf, isAnother } from './returned.ts';

const SCHEMA = buildASTSchema(
  parse(`
    type Query { record: Record }
    type Place { code: ID! }
    type Record { place: Place! number: String! kind: Kind! }
    interface Named { id: ID! }
    enum Kind { A }
  `),
);

describe('keys that records are asked for', () => {
  it('are the first that consist of leaves', () => {
    const keys: Readonly<Record<string, readonly string[][]>> = {
      Record: [['place', 'number'], ['number', 'kind'], ['number']],
      Place: [['place']],
      Named: [['id']],
    };
    const keyOf = createLeafKeyOf(SCHEMA, (_, typename) => keys[typename] ?? [])('cases');
    expect(['Record', 'Place', 'Named', 'Query', 'Record'].map(keyOf)).toEqual([
      ['number', 'kind'],
      [],
      ['id'],
      [],
      ['number', 'kind'],
    ]);
  });

  it('stand once in what is asked, and nowhere else', () => {
    const asked = (selections: string): string =>
      askingKeys(`query ($r: [_Any!]!) { _entities(representations: $r) { ${selections} } }`, (typename) =>
        typename === 'Record' ? ['number', 'kind'] : [],
      ).replaceAll(/\s+/g, ' ');
    expect(asked('... on Record { kind } ... on Place { records { ... on Record { kind } } }')).toBe(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Record { kind number } ... on Place { records { ... on Record { kind } } } } }',
    );
  });

  it('tell another record, and nothing where they are missing', () => {
    const record = { number: 7, kind: 'A' };
    const key = ['number', 'kind'];
    const others = [{ number: '7', kind: 'A' }, { number: 7 }, { kind: null }, { number: 8 }, { number: 7, kind: 'B' }];
    expect(others.map((one) => isAnother(one, record, key))).toEqual([false, false, false, true, true]);
  });
});
