import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, encodeOrderedCursor, MAX_PAGE, parseOrderedPage, parsePage } from './page.ts';

describe('parsePage', () => {
  it('gives 20 rows from the start when nothing is asked', () => {
    expect(parsePage({}, ['text', 'id'])).toEqual({ limit: 20, after: null });
    expect(parsePage({ first: null, after: null }, ['text', 'id'])).toEqual({ limit: 20, after: null });
  });

  it.each([0, 1, MAX_PAGE])('takes `first` of %i', (first) => {
    expect(parsePage({ first }, ['text', 'id']).limit).toBe(first);
  });

  const refusal = (first: number) => ({
    code: 'BAD_PAGE',
    message: `Expected \`first\` between 0 and 200, found ${first}. Ask for smaller pages and follow pageInfo.endCursor.`,
  });

  it.each([MAX_PAGE + 1, 100_000])('N-13c MUST answer `first: %i` with one clear sentence', (first) => {
    expect(() => parsePage({ first }, ['text', 'id'])).toThrow(expect.objectContaining(refusal(first)));
  });

  it('N-13d MUST answer a negative page with one clear sentence', () => {
    expect(() => parsePage({ first: -1 }, ['text', 'id'])).toThrow(expect.objectContaining(refusal(-1)));
  });

  const LIST = ['date', 'id'] as const;
  const ID = '31050d69-1f2e-4d3c-8b1a-0123456789ab';

  it.each([
    [LIST, ['2022-11-30', ID]],
    [['instant', 'id'] as const, ['2022-11-30T09:00:00+08:00', ID]],
    [['text'] as const, ['A-1']],
    [['text', 'integer'] as const, ['城市', -1]],
    [['bigint', 'decimal'] as const, [2 ** 40, '-1795200.00']],
    [['date?', 'id'] as const, [null, ID]],
    [['date?', 'id'] as const, ['2022-11-30', ID]],
  ])('takes a cursor whose parts are %o', (parts, cursor) => {
    expect(parsePage({ after: encodeCursor(cursor) }, parts).after).toEqual(cursor);
  });

  it.each([
    [LIST, ['soon', ID]],
    [LIST, ['2022-02-30', ID]],
    [LIST, [null, ID]],
    [LIST, ['2022-11-30', 'x']],
    [LIST, ['2022-11-30']],
    [['instant', 'id'] as const, ['2022-11-30', ID]],
    [['text'] as const, [5]],
    [['text'] as const, ['a\0']],
    [['text', 'integer'] as const, ['a', 1.5]],
    [['text', 'integer'] as const, ['a', 2 ** 31]],
    [['bigint'] as const, [2 ** 53]],
    [['decimal'] as const, ['1e5']],
    [['decimal'] as const, [1]],
    [['date?', 'id'] as const, ['soon', ID]],
    [['date?', 'id'] as const, ['2022-11-30', null]],
  ])('N-13v MUST answer a cursor that is not of %o in one clear sentence: %o', (parts, cursor) => {
    expect(() => parsePage({ after: encodeCursor(cursor) }, parts)).toThrow(
      expect.objectContaining({ code: 'BAD_CURSOR', message: expect.stringMatching(/^Expected `after` to be an/) }),
    );
  });

  it('takes an empty `after` for the start', () => {
    expect(parsePage({ after: '' }, ['text', 'id']).after).toBeNull();
  });
});

describe('parseOrderedPage', () => {
  const ORDER = { name: 'DECIDED_ON DESC', parts: ['date?', 'integer'] } as const;

  it.each([[['2022-11-30', 1]], [[null, 1]]])('takes a cursor of its own order: %j', (cursor) => {
    const after = encodeOrderedCursor(ORDER.name, cursor);
    expect(parseOrderedPage({ first: 3, after }, ORDER)).toEqual({ limit: 3, after: cursor });
  });

  it('starts at the first row without a cursor, and refuses the same pages as any connection', () => {
    expect(parseOrderedPage({}, ORDER)).toEqual({ limit: 20, after: null });
    expect(parseOrderedPage({ after: '' }, ORDER).after).toBeNull();
    expect(() => parseOrderedPage({ first: -1 }, ORDER)).toThrow(expect.objectContaining({ code: 'BAD_PAGE' }));
  });

  it.each(['DECIDED_ON ASC', 'FILED_ON DESC'])('MUST answer a cursor of %s with the order that it expects', (name) => {
    const after = encodeOrderedCursor(name, ['2022-11-30', 1]);
    expect(() => parseOrderedPage({ after }, ORDER)).toThrow(
      expect.objectContaining({
        code: 'BAD_CURSOR',
        message: `Expected \`after\` to be an endCursor of the order DECIDED_ON DESC, found one of ${name}. Keep the order while paging, or leave \`after\` out for the first page.`,
      }),
    );
  });

  it.each([
    ['of a connection without orders', encodeCursor(['2022-11-30', 1])],
    ['of an order with other values', encodeOrderedCursor(ORDER.name, [1, '2022-11-30'])],
    ['whose order is a text of somebody', encodeOrderedCursor('<b>DESC</b>', ['2022-11-30', 1])],
    ['cut', encodeOrderedCursor(ORDER.name, ['2022-11-30', 1]).slice(0, 9)],
    ['no cursor', 'x'],
  ])('MUST answer a cursor that is %s with one clear sentence', (_, after) => {
    expect(() => parseOrderedPage({ after }, ORDER)).toThrow(
      expect.objectContaining({
        code: 'BAD_CURSOR',
        message: expect.stringMatching(/^Expected `after` to be an endCursor of this connection/),
      }),
    );
  });
});

describe('cursors', () => {
  it('come back as they went', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
    fc.assert(
      fc.property(text, fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (name, order) => {
        expect(decodeCursor(encodeCursor([name, order]), ['text', 'integer'])).toEqual([name, order]);
      }),
    );
  });

  it.each([
    ['not base64 of JSON', 'nonsense!'],
    ['cut', encodeCursor(['2022-11-30', 'a']).slice(0, 5)],
    ['of another connection', encodeCursor(['a', 'b', 'c'])],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['a list of objects', Buffer.from('[{"a":1},2]').toString('base64url')],
  ])('N-13e MUST answer a cursor that is %s with one clear sentence', (_, text) => {
    expect(() => decodeCursor(text, ['text', 'id'])).toThrow(
      expect.objectContaining({
        code: 'BAD_CURSOR',
        message: expect.stringMatching(
          /^Expected `after` to be an endCursor of this connection, found ".+"\. Take it from/,
        ),
      }),
    );
  });
});
