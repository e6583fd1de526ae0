import { describe, expect, it } from 'vitest';
import { answerPartsScripted, answerScripted, subscribeScripted } from './scripted-engine.ts';

const fault = (...path: (string | number)[]) => ({
  message: 'Expected no fault, found this one.',
  path,
  extensions: { code: 'STORE_UNAVAILABLE' },
});
const BOOK = { __typename: 'Book', id: '1' };

describe('faults of fields that only the plan asked for', () => {
  it('E-01c MUST tell of a lost key at the object that it is the key of, and answer null for what is found by it', async () => {
    const told = await answerScripted('{ book(isbn: "a") { title price { amount } } }', {
      works: [{ data: { book: { __typename: 'Book', title: 't', id: null } }, errors: [fault('book', 'id')] }],
      prices: [{ data: { _entities: [null] } }],
    });
    expect(told.data).toEqual({ book: { title: 't', price: null } });
    expect(told.errors).toEqual([{ path: 'book', code: 'STORE_UNAVAILABLE' }]);
  });

  it('E-01d MUST pass on a required field that is null with its error, told at the object that required it', async () => {
    const told = await answerScripted('{ dearest { deliveryFee } }', {
      prices: [{ data: { dearest: [BOOK] } }, { data: { _entities: [{ deliveryFee: 3 }] } }],
      works: [{ data: { _entities: [{ weight: null, size: null }] }, errors: [fault('_entities', 0, 'weight')] }],
    });
    expect(told.data).toEqual({ dearest: [{ deliveryFee: 3 }] });
    expect(told.errors).toEqual([{ path: 'dearest.0', code: 'STORE_UNAVAILABLE' }]);
    expect(told.asked.at(-1)?.variables).toEqual({
      representations: [{ ...BOOK, weight: null, size: null }],
    });
  });

  it('E-01e MUST NOT compute from half the facts: what a fetch did not bring keeps the next from being asked', async () => {
    const told = await answerScripted('{ dearest { deliveryFee tax } }', {
      prices: [{ data: { dearest: [{ ...BOOK, tax: 1 }] } }],
      works: [
        {
          data: null,
          errors: [{ message: 'Expected an answer, found none.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
        },
      ],
    });
    expect(told.data).toEqual({ dearest: [{ deliveryFee: null, tax: 1 }] });
    expect(told.errors).toEqual([{ path: 'dearest', code: 'SUBGRAPH_UNAVAILABLE' }]);
    expect(told.asked.map(({ subgraph }) => subgraph)).toEqual(['prices', 'works']);
  });

  it('E-01i MUST compute from the facts that there are where another field of the object went wrong', async () => {
    const told = await answerScripted(
      '{ named { ... on Author { masterpiece { ... on Work { stars ... on Film { headline } genre } } } } }',
      {
        works: [
          {
            data: { named: [{ __typename: 'Author', masterpiece: { __typename: 'Book', id: '1', genre: null } }] },
            errors: [fault('named', 0, 'masterpiece', 'genre')],
          },
        ],
        reviews: [{ data: { _entities: [{ stars: 4 }] } }],
      },
    );
    expect(told.data).toEqual({ named: [{ masterpiece: { stars: 4, genre: null } }] });
    expect(told.errors).toEqual([{ path: 'named.0.masterpiece.genre', code: 'STORE_UNAVAILABLE' }]);
  });

  it('E-01f MUST answer null, and nothing more, for an entity that a subgraph does not know', async () => {
    const told = await answerScripted('{ dearest { id title } cheapest { price { amount } } }', {
      prices: [{ data: { dearest: [BOOK], cheapest: { __typename: 'Book', price: { amount: 1 } } } }],
      works: [{ data: { _entities: [null] } }],
    });
    expect(told.data).toEqual({ dearest: null, cheapest: { price: { amount: 1 } } });
    expect(told.errors).toEqual([]);
  });

  it('E-01g MUST tell one error when such an entity leaves nothing of the data', async () => {
    const told = await answerScripted('{ latestReviews { work { title } } }', {
      reviews: [{ data: { latestReviews: [1, 2].map((id) => ({ work: { __typename: 'Work', id } })) } }],
      works: [{ data: { _entities: [null, null] } }],
    });
    expect(told.data).toBeNull();
    expect(told.errors).toEqual([{ path: 'latestReviews.0.work.title', code: 'INTERNAL' }]);
  });
});

describe('faults of what was asked of other types of object', () => {
  it('are not told, however deep below the condition it was asked', async () => {
    const told = await answerScripted(
      '{ work(id: "1") { ... on Film { authors { ofFilm: fans { name } } } authors { fans { name } } } }',
      {
        works: [{ data: { work: { __typename: 'Book', authors: [{ __typename: 'Author', id: '7' }] } } }],
        members: [
          {
            data: { _entities: [{ _a0: null, fans: [{ name: 'n' }] }] },
            errors: [fault('_entities', 0, '_a0')],
          },
        ],
      },
    );
    expect(told.data).toEqual({ work: { authors: [{ fans: [{ name: 'n' }] }] } });
    expect(told.errors).toEqual([]);
  });
});

describe('one name with different arguments', () => {
  it('is asked as often where a subgraph takes the types that it differs by for one', async () => {
    const told = await answerScripted('{ find { ... on Book { stars(of: ALL) } ... on Film { stars } } }', {
      works: [{ data: { find: [BOOK, { __typename: 'Film', id: '2' }] } }],
      reviews: [{ data: { _entities: [1, 2].map((stars) => ({ stars, _a0: stars + 10 })) } }],
    });
    expect(told.data).toEqual({ find: [{ stars: 1 }, { stars: 12 }] });
  });
});

describe('answers of subgraphs that do not fit', () => {
  const ENTITIES = '{ dearest { id pages } }';
  const dearest = [{ data: { dearest: [BOOK, { ...BOOK, id: '2' }] } }];

  it.each([
    ['too few', [{ pages: 1 }]],
    ['too many', [{ pages: 1 }, { pages: 2 }, { pages: 3 }]],
    ['no list', { pages: 1 }],
    [
      'in another order',
      [
        { id: '2', pages: 2 },
        { id: '1', pages: 1 },
      ],
    ],
    [
      'others',
      [
        { id: '1', pages: 1 },
        { id: '3', pages: 3 },
      ],
    ],
  ])('E-05f MUST tell once of entities that are %s, and serve the rest', async (_, entities) => {
    const told = await answerScripted(ENTITIES, { prices: dearest, works: [{ data: { _entities: entities } }] });
    expect(told.data).toEqual({
      dearest: [
        { id: '1', pages: null },
        { id: '2', pages: null },
      ],
    });
    expect(told.errors).toEqual([{ path: 'dearest', code: 'SUBGRAPH_UNAVAILABLE' }]);
  });

  it('are told from those that were asked for by their keys', async () => {
    const told = await answerScripted(ENTITIES, {
      prices: dearest,
      works: [{ data: { _entities: [1, 2].map((pages) => ({ id: pages, pages })) } }],
    });
    expect(told.asked.at(-1)?.text.replace(/\s+/g, ' ')).toContain('... on Book { pages id }');
    expect([told.data, told.errors]).toEqual([{ dearest: [1, 2].map((pages) => ({ id: String(pages), pages })) }, []]);
  });

  it.each([
    ['a text for a number', 'dearest.0.pages', { pages: 'many' }],
    ['a fraction for a whole number', 'dearest.0.pages', { pages: 1.5 }],
    ['a list for a number', 'dearest.0.pages', { pages: [1] }],
    ['an object for a number', 'dearest.0.pages', { pages: { count: 1 } }],
    ['a number beyond 32 bits', 'dearest.0.pages', { pages: 2 ** 31 }],
  ])('E-05g MUST answer null with one error for %s, and serve the rest', async (_, path, first) => {
    const told = await answerScripted(ENTITIES, {
      prices: dearest,
      works: [{ data: { _entities: [first, { pages: 2 }] } }],
    });
    expect(told.data).toEqual({
      dearest: [
        { id: '1', pages: null },
        { id: '2', pages: 2 },
      ],
    });
    expect(told.errors).toEqual([{ path, code: 'INTERNAL' }]);
  });

  it('E-05h MUST take null for an object of a type that cannot stand there, and for an enum value that callers do not know', async () => {
    const told = await answerScripted('{ named { name } work(id: "1") { genre } }', {
      works: [{ data: { named: [{ __typename: 'Price', name: 'n' }], work: { __typename: 'Book', genre: 'POETRY' } } }],
    });
    expect(told.errors.map(({ path }) => path).sort()).toEqual(['named.0', 'work.genre']);
  });

  it('keeps names of every object out of what it reads and merges', async () => {
    const hostile = JSON.parse('{"id":"1","__proto__":{"pages":7},"constructor":{"prototype":{"pages":8}}}');
    const told = await answerScripted('{ dearest { id pages toString: id } }', {
      prices: [{ data: { dearest: [{ ...hostile, __typename: 'Book', _a0: '1' }] } }],
      works: [{ data: { _entities: [JSON.parse('{"__proto__":{"pages":9}}')] } }],
    });
    expect(told.data).toEqual({ dearest: [{ id: '1', pages: null, toString: '1' }] });
    expect(Object.prototype).not.toHaveProperty('pages');
  });
});

describe('parts that come later', () => {
  it('are not given where a part around them has lost their place', async () => {
    const sequel = { __typename: 'Book', id: '2', genre: 'HISTORY' };
    const told = await answerPartsScripted('{ dearest { id ... @defer { sequel { tax ... @defer { genre } } } } }', {
      prices: [{ data: { dearest: [BOOK] } }, { data: { _entities: [null] }, errors: [fault('_entities', 0, 'tax')] }],
      works: [{ data: { _entities: [{ sequel }] } }, { data: { _entities: [{ genre: 'HISTORY' }] } }],
    });
    expect(told).toEqual({
      data: { dearest: [{ id: '1' }] },
      parts: [
        {
          path: 'dearest.0',
          data: { sequel: null },
          errors: [{ path: 'dearest.0.sequel.tax', code: 'STORE_UNAVAILABLE' }],
        },
      ],
    });
  });

  it.each([
    ['a part', '{ dearest { id sequel { tax } ... @defer { sequel { genre } } } }'],
    ['a part within another', '{ dearest { id sequel { tax } ... @defer { id ... @defer { sequel { genre } } } } }'],
  ])('are null where the first answer has lost what stands there: %s', async (_, text) => {
    const sequel = { __typename: 'Book', id: '2', genre: 'HISTORY' };
    const told = await answerPartsScripted(text, {
      prices: [{ data: { dearest: [BOOK] } }, { data: { _entities: [null] }, errors: [fault('_entities', 0, 'tax')] }],
      works: Array.from({ length: 3 }, () => ({ data: { _entities: [{ sequel }] } })),
    });
    expect(told.data).toEqual({ dearest: [{ id: '1', sequel: null }] });
    expect(told.parts.at(-1)).toEqual({ path: 'dearest.0', data: { sequel: null }, errors: [] });
  });
});

describe('parts within parts', () => {
  it('are given where their objects stand, and not where one was lost beside it', async () => {
    const member = (id: string, name: string | null) => ({ __typename: 'Member', id, name });
    const told = await answerPartsScripted('{ members { name ... @defer { ... on Member @defer { id } } } }', {
      members: [{ data: { members: [member('1', null), member('2', 'n')] }, errors: [fault('members', 0, 'name')] }],
    });
    expect(told.data).toEqual({ members: [null, { name: 'n' }] });
    expect(new Set(told.parts.map(({ path }) => path))).toEqual(new Set(['members.1']));
    expect(told.parts.at(-1)?.data).toEqual({ id: '2' });
  });
});

describe('subscriptions', () => {
  it('answers each message with what other subgraphs add to it', async () => {
    const told = await subscribeScripted('subscription { workAdded { id title stars } }', {
      messages: ['1', '2'].map((id) => ({ data: { workAdded: { __typename: 'Book', id, title: `t${id}` } } })),
      reviews: [{ data: { _entities: [{ stars: 4 }] } }, { data: null, errors: [fault('_entities', 0, 'stars')] }],
    });
    expect(told.map(({ data }) => data)).toEqual([
      { workAdded: { id: '1', title: 't1', stars: 4 } },
      { workAdded: { id: '2', title: 't2', stars: null } },
    ]);
    expect(told.map(({ errors }) => errors.length)).toEqual([0, 1]);
  });
});
