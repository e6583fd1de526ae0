import { createLog } from '@network/schema/log';
import { describe, expect, it } from 'vitest';
import type { Executor, Written } from '#engine/executor.ts';
import { noteOlder } from './freshness.ts';
import { readHints } from './hints.ts';
import { createPolicyOf } from './policy.ts';
import { keepAnswers } from './responses.ts';
import { createMemoryStore, type Store } from './store.ts';
import { operationOf, purposeOf, SUPERGRAPH } from './trial-network.ts';

const log = createLog('gateway', 'silent');
const PLACE = operationOf('{ place { code } }');
const DECLARING = operationOf('query ($a: Int) { place(code: $a) { code } }');

const deep = (): unknown => JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
const nth = (n: number): Buffer => Buffer.from(`{"n":${n}}`);

const open = (answer: Partial<Written> = {}, broken: Partial<Store> = {}) => {
  const clock = { now: 0 };
  const asked: (string | undefined)[] = [];
  const during = { run: async (): Promise<void> => undefined };
  const execute: Executor = async (_, { view }) => {
    asked.push(view);
    await during.run();
    return { data: nth(asked.length), errors: [], ...answer };
  };
  const store = createMemoryStore(1e6, () => clock.now);
  const policyOf = createPolicyOf(readHints(SUPERGRAPH));
  const all = { store: { ...store, ...broken }, policyOf, supergraph: 's', now: () => clock.now, log };
  return {
    clock,
    asked,
    during,
    store,
    ask: keepAnswers(execute, all),
    other: keepAnswers(execute, { ...all, supergraph: 't' }),
  };
};

describe('answers that are kept', () => {
  it('are given again with their age, until the least of their times is over', async () => {
    const { ask, clock } = open();
    expect(await ask(PLACE, purposeOf())).toEqual({ data: nth(1), errors: [] });
    clock.now = 59_999;
    const purpose = purposeOf();
    expect(await ask(PLACE, purpose)).toEqual({ data: nth(1), errors: [], age: 59 });
    expect(purpose.line).toEqual({ kept: 59 });
    clock.now = 60_000;
    expect((await ask(PLACE, purposeOf())).data).toEqual(nth(2));
  });

  it('are as old as the oldest thing that they were made of', async () => {
    const { clock, store } = open();
    const policyOf = createPolicyOf(readHints(SUPERGRAPH));
    clock.now = 50_000;
    let count = 0;
    const execute: Executor = async (_, purpose) => {
      noteOlder(purpose, 10_000);
      count += 1;
      return { data: Buffer.from(`${count}`), errors: [] };
    };
    const ask = keepAnswers(execute, { store, policyOf, supergraph: 's', now: () => clock.now, log });
    await ask(PLACE, purposeOf());
    clock.now = 69_999;
    expect(await ask(PLACE, purposeOf())).toMatchObject({ data: Buffer.from('1'), age: 59 });
    clock.now = 70_000;
    expect(await ask(PLACE, purposeOf())).toEqual({ data: Buffer.from('2'), errors: [], age: 60 });
  });

  it.each<[string, Partial<Written>]>([
    ['have errors', { errors: [{ message: 'a' }] }],
    ['did not begin', { data: undefined }],
    ['come in parts', { later: (async function* () {})() }],
  ])('are none that %s', async (_, answer) => {
    const { ask, asked } = open(answer);
    await ask(PLACE, purposeOf());
    await ask(PLACE, purposeOf());
    expect(asked).toHaveLength(2);
  });

  it.each(['mutation { place { code } }', '{ myTasks { title } }', '{ place { events } }'])(
    'are none to %s',
    async (text) => {
      const { ask, asked } = open();
      await ask(operationOf(text), purposeOf());
      await ask(operationOf(text), purposeOf());
      expect(asked).toEqual([undefined, undefined]);
    },
  );

  it('end with a change of what they are made of, also one that came while they were made', async () => {
    const { ask, store, asked, during } = open();
    await ask(PLACE, purposeOf());
    await store.invalidate(['people.Place']);
    await ask(PLACE, purposeOf());
    await store.invalidate(['people.Body']);
    await ask(PLACE, purposeOf());
    expect(asked).toEqual(['\n0', '\n1']);
    during.run = () => store.invalidate(['people']);
    await ask(operationOf('{ place { code name } }'), purposeOf());
    await ask(operationOf('{ place { code name } }'), purposeOf());
    expect(asked).toHaveLength(4);
  });

  it('are told apart by supergraph, document, name, variables and whether parts may come later', async () => {
    const { ask, other, asked } = open();
    const variants = [
      PLACE,
      { ...PLACE, hash: 'other' },
      { ...DECLARING, variables: { a: 1 } },
      { ...DECLARING, variables: { a: null } },
      DECLARING,
      { ...PLACE, incremental: true },
      operationOf('query a { place { code } }', { hash: PLACE.hash, name: 'a' }),
    ];
    for (const one of [...variants, ...variants]) await ask(one, purposeOf());
    await other(PLACE, purposeOf());
    expect(asked).toHaveLength(variants.length + 1);
  });

  it('are given whatever came beside the variables that an operation declares', async () => {
    const { ask, asked } = open();
    for (const variables of [{}, { b: 1, toString: 2 }, { b: deep() }])
      expect((await ask({ ...PLACE, variables }, purposeOf())).data).toEqual(nth(1));
    expect(asked).toHaveLength(1);
  });

  it('are none where a variable is too deep to be told from others', async () => {
    const { ask } = open();
    for (const n of [1, 2])
      expect(await ask({ ...DECLARING, variables: { a: deep() } }, purposeOf())).toEqual({ data: nth(n), errors: [] });
  });

  it.each<keyof Store>(['get', 'mark', 'set'])('are asked anew where the store fails to %s', async (name) => {
    const { ask } = open({}, { [name]: () => Promise.reject(new Error('no answer')) });
    expect((await ask(PLACE, purposeOf())).data).toEqual(nth(1));
    expect((await ask(PLACE, purposeOf())).data).toEqual(nth(2));
  });
});
