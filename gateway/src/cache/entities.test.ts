import { createLog } from '@network/schema/log';
import { ANONYMOUS } from '@network/schema/viewer';
import fc from 'fast-check';
import type { GraphQLFormattedError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSubgraphDocument } from '#transports/documents.ts';
import type { Fetch } from '#transports/fetches.ts';
import { withKeptEntities } from './entities.ts';
import { knownSince } from './freshness.ts';
import { readHints } from './hints.ts';
import { createMemoryStore } from './store.ts';
import { purposeOf, SUPERGRAPH } from './trial-network.ts';

const log = createLog('gateway', 'silent');
const documentOf = (text: string) => createSubgraphDocument({ text, name: null, kind: 'query' });
const ALONE = documentOf(
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Place { name } ... on Body { headName } } }',
);
const PRIVATE = documentOf(
  'query ($mine: [_Any!]!) { _0: _entities(representations: $mine) { ... on Place { mine } } }',
);
const TOGETHER = documentOf(
  'query ($a: [_Any!]!, $b: [_Any!]!) { _0: _entities(representations: $a) { ... on Place { name } } _1: _entities(representations: $b) { ... on Place { code } } }',
);
const KEYED = documentOf(
  'query ($keyed: [_Any!]!) { _entities(representations: $keyed) { ... on Place { code name } } }',
);
type Rep = { readonly __typename: string; readonly code: string };
const place = (code: string): Rep => ({ __typename: 'Place', code });
const body = (code: string): Rep => ({ __typename: 'Body', code });
const texts = (lists: Record<string, readonly Rep[]>): string => JSON.stringify(lists);

const documentFor = (lists: object) => {
  if ('mine' in lists) return PRIVATE;
  if ('keyed' in lists) return KEYED;
  return 'a' in lists ? TOGETHER : ALONE;
};

type Answer = {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly tooFew?: boolean;
  readonly brought?: readonly Rep[];
};

const open = () => {
  const clock = { now: 0 };
  const asked: Record<string, string[]>[] = [];
  const trial: Answer & { round: number } = { round: 0 };
  /** Answers each representation with its code, and in which round it was asked. */
  const fetch: Fetch = async ({ document, variables }) => {
    const lists: Record<string, Rep[]> = JSON.parse(variables ?? '{}');
    asked.push(Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map(({ code }) => code)])));
    const record = ({ code }: Rep) => (code === 'lost' ? null : { name: `${code} ${trial.round}` });
    const answered = (name: string) => (lists[name] ?? []).map(record).slice(trial.tooFew === true ? 1 : 0);
    const keyed = () =>
      (trial.brought ?? lists['keyed'] ?? []).map(({ code }) => ({ code, name: `${code} ${trial.round}` }));
    if (document === KEYED) return { data: { _entities: keyed() } };
    const data =
      document === ALONE
        ? { _entities: answered('representations') }
        : { _0: answered(document === PRIVATE ? 'mine' : 'a'), _1: answered('b') };
    return trial.errors === undefined ? { data } : { data, errors: trial.errors };
  };
  const store = createMemoryStore(1e6, () => clock.now);
  const options = {
    subgraph: 'people',
    store,
    hints: readHints(SUPERGRAPH),
    supergraph: 's',
    now: () => clock.now,
    log,
  };
  const kept = withKeptEntities(fetch, options);
  const ask = (lists: Record<string, readonly Rep[]>, purpose = purposeOf()) =>
    kept({ document: documentFor(lists), variables: texts(lists) }, purpose);
  return { clock, asked, trial: trial as { -readonly [K in keyof Answer]: Answer[K] } & { round: number }, store, ask };
};

describe('records that are kept', () => {
  it('are given to everybody, in their places; the rest is asked for', async () => {
    const { ask, asked, trial } = open();
    await ask({ representations: [place('a'), place('c')] }, purposeOf({ ...ANONYMOUS, subject: 'one' }));
    trial.round = 1;
    const answer = await ask(
      { representations: [place('b'), place('c'), body('a'), place('a'), place('b')] },
      purposeOf({ ...ANONYMOUS, subject: 'other' }),
    );
    expect(answer).toEqual({
      data: { _entities: ['b 1', 'c 0', 'a 1', 'a 0', 'b 1'].map((name) => ({ name })) },
    });
    expect(asked[1]).toEqual({ representations: ['b', 'a', 'b'] });
    await ask({ representations: [place('a'), place('b')] });
    expect(asked).toHaveLength(2);
  });

  it('E-08i MUST be of what is the same for everybody only, and of one policy view', async () => {
    const { ask, asked } = open();
    for (const subject of ['one', 'other'])
      await ask({ representations: [body('a')] }, purposeOf({ ...ANONYMOUS, subject }));
    for (const subject of ['one', 'other']) await ask({ mine: [place('a')] }, purposeOf({ ...ANONYMOUS, subject }));
    for (const view of ['a', 'b', 'a']) await ask({ representations: [place('a')] }, purposeOf(ANONYMOUS, view));
    expect(asked).toHaveLength(6);
  });

  it('are what they were without anything kept, over fetches that travel together', async () => {
    const codes = fc.array(fc.constantFrom('a', 'b', 'c', 'lost'), { maxLength: 5 });
    const wish = fc.record({ a: codes, b: codes });
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { maxLength: 8 }), async (wishes) => {
        const { ask } = open();
        const named = (code: string) => (code === 'lost' ? null : { name: `${code} 0` });
        for (const { a, b } of wishes)
          expect(await ask({ a: a.map(place), b: b.map(place) })).toEqual({
            data: { _0: a.map(named), _1: b.map(named) },
          });
      }),
    );
  });

  it('are the asker’s own to change', async () => {
    const { ask } = open();
    for (const _ of [1, 2, 3]) {
      const { data } = await ask({ representations: [place('a'), place('a')] });
      expect(data).toEqual({ _entities: [{ name: 'a 0' }, { name: 'a 0' }] });
      const [records] = Object.values(data ?? {}) as { name: string }[][];
      records![0]!.name = 'changed';
    }
  });

  it('are no longer than their time, tell since when they are known, and end with a change', async () => {
    const { ask, asked, clock, store } = open();
    clock.now = 5_000;
    await ask({ representations: [place('a')] });
    clock.now = 14_999;
    const purpose = purposeOf();
    await ask({ representations: [place('a'), place('b')] }, purpose);
    expect(knownSince(purpose, 14_999)).toBe(5_000);
    clock.now = 15_000;
    await ask({ representations: [place('a'), place('b')] });
    await store.invalidate(['people']);
    await ask({ representations: [place('a')] });
    expect(asked.map((one) => one['representations'])).toEqual([['a'], ['b'], ['a'], ['a']]);
  });

  it('are none where one is missing or an answer has errors, whose paths stay true', async () => {
    const { ask, asked, trial } = open();
    await ask({ representations: [place('lost'), place('a')] });
    trial.errors = [{ message: 'no', path: ['_entities', 1, 'name'] }, { message: 'all' }];
    const { errors } = await ask({ representations: [place('lost'), place('a'), place('b')] });
    expect(errors?.map(({ path }) => path)).toEqual([['_entities', 2, 'name'], undefined]);
    await ask({ representations: [place('b'), place('lost')] });
    expect(asked.map((one) => one['representations'])).toEqual([
      ['lost', 'a'],
      ['lost', 'b'],
      ['b', 'lost'],
    ]);
  });

  it('leave an answer that cannot be matched to whoever asked', async () => {
    const { ask, asked, trial } = open();
    await ask({ representations: [place('a')] });
    trial.tooFew = true;
    expect(await ask({ representations: [place('b'), place('a')] })).toEqual({
      data: { _entities: [{ name: 'a 0' }] },
    });
    expect(asked.map((one) => one['representations'])).toEqual([['a'], ['b'], ['b', 'a']]);
  });

  it('are none of an answer that brings others than were asked for', async () => {
    const { ask, asked, trial } = open();
    const swapped = [place('b'), place('a')];
    trial.brought = swapped;
    const wrong = { data: { _entities: swapped.map(({ code }) => ({ code, name: `${code} 0` })) } };
    expect(await ask({ keyed: [place('a'), place('b')] })).toEqual(wrong);
    trial.brought = [place('a'), place('c')];
    await ask({ keyed: [place('a'), place('b')] });
    delete trial.brought;
    const right = { data: { _entities: ['a', 'b'].map((code) => ({ code, name: `${code} 0` })) } };
    for (const _ of [1, 2]) expect(await ask({ keyed: [place('a'), place('b')] })).toEqual(right);
    expect(asked.map((one) => one['keyed'])).toEqual(Array.from({ length: 3 }, () => ['a', 'b']));
  });
});
