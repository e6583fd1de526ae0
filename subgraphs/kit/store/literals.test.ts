import { expect, it } from 'vitest';
import { withLiterals } from './literals.ts';

const place = { name: 'place' };

it('writes what never changes into the text, and numbers the others anew', () => {
  const query = {
    sql: 'select $1 where a = $2 and b in ($3, $4) and c = $2 limit $5',
    params: ['x', place, "o'k", 7, place],
  };
  expect(withLiterals(query)).toEqual({
    sql: "select 'x' where a = $1 and b in ('o''k', '7') and c = $1 limit $2",
    params: [place, place],
  });
});

it('reads a missing value and a truth as PostgreSQL writes them', () => {
  expect(withLiterals({ sql: 'select $1, $2', params: [null, true] })).toEqual({
    sql: "select null, 'true'",
    params: [],
  });
});

it.each([
  ['a parameter that the text does not have', 'select $1', ['x', 'y']],
  ['a number that is no parameter', 'select $1, $3', ['x', 'y']],
])('leaves a query with %s as it is', (_, sql, params) => {
  expect(withLiterals({ sql, params })).toEqual({ sql, params });
});

it('keeps lists and days as parameters', () => {
  const [list, day] = [['a'], new Date(0)];
  expect(withLiterals({ sql: 'select $1, $2, $3', params: [list, 'x', day] })).toEqual({
    sql: "select $1, 'x', $2",
    params: [list, day],
  });
});
