import { Fault } from '@network/schema/errors';
import { createLog } from '@network/schema/log';
import type { Subgraph } from '@network/schema/subgraph';
import { ANONYMOUS } from '@network/schema/viewer';
import { GraphQLError, Source } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Purpose } from '#exchange.ts';
import { Presence } from '#presence.ts';
import { createSubgraphDocument } from './documents.ts';
import { createFetch, type SubgraphFetch } from './fetches.ts';
import { createInProcess } from './in-process.ts';
import { brokenWay, failure, loss, type Outcome, refusal, type Send } from './send.ts';
import { createTrialClock } from './trial-clock.ts';
import { answer, createTrialSend } from './trial-send.ts';

type Execute = Subgraph['execute'];

const about = (presence?: Presence): Purpose => ({
  viewer: ANONYMOUS,
  requestId: 'r-1',
  waited: new Map(),
  line: {},
  ...(presence === undefined ? {} : { presence }),
});
const QUERY: SubgraphFetch = {
  document: createSubgraphDocument({ text: 'query A($n: Int) { a(n: $n) }', name: 'A', kind: 'query' }),
  variables: '{"n":1}',
};
const MUTATION: SubgraphFetch = {
  document: createSubgraphDocument({ text: 'mutation { a }', name: null, kind: 'mutation' }),
  variables: null,
};

const open = (send: Send) => {
  const lines: Record<string, unknown>[] = [];
  const log = pino<string>({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const clock = createTrialClock();
  const sign = async (_: unknown, audience: string): Promise<string> => `Bearer for ${audience}`;
  return { fetch: createFetch({ name: 'events', send }, { sign, log, clock }), clock, lines };
};
const says =
  (outcome: Outcome): Send =>
  (_, done) => {
    done(outcome);
    return () => undefined;
  };
const unavailable = (found: string, advice = 'The rest is served; try again.') => ({
  data: null,
  errors: [
    {
      message: `Expected the events part of the network to answer, found ${found}. ${advice}`,
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'events' },
    },
  ],
});

describe('a fetch', () => {
  it('is signed for its subgraph', async () => {
    const { send, sent } = createTrialSend();
    const { fetch } = open(send);
    const fetched = fetch(QUERY, { ...about(), view: 'public' });
    await expect
      .poll(() => sent[0]?.asked)
      .toEqual({
        ...QUERY,
        authorization: 'Bearer for events',
        requestId: 'r-1',
        view: 'public',
      });
    sent[0]?.finish(answer({ a: 1 }));
    expect(await fetched).toEqual({ data: { a: 1 } });
  });

  it('adds to what its subgraph was waited for', async () => {
    const { send, sent } = createTrialSend();
    const { fetch, clock } = open(send);
    const purpose = about();
    const fetches = [fetch(QUERY, purpose), fetch(QUERY, purpose)];
    await expect.poll(() => sent.length).toBe(2);
    clock.pass(70);
    for (const { finish } of sent) finish(answer());
    await Promise.all(fetches);
    expect(purpose.waited).toEqual(new Map([['events', 140]]));
  });

  it('E-05d MUST come to one error with one clear sentence when there is no answer, and say no cause that is ours', async () => {
    const { fetch, lines } = open(says(brokenWay('no connection', new Error('connect ECONNREFUSED 10.0.0.7:4103'))));
    expect(await fetch(QUERY, about())).toEqual(unavailable('no connection'));
    expect(lines).toMatchObject([{ level: 50, subgraph: 'events', requestId: 'r-1', found: 'no connection' }]);
    expect(JSON.stringify(lines)).toContain('ECONNREFUSED 10.0.0.7:4103');
  });

  it('tells who changes something that it may have been done, unless it was never asked', async () => {
    const perhaps = 'What was asked may have been done all the same: look before you send it again.';
    expect(await open(says(failure('HTTP 500'))).fetch(MUTATION, about())).toEqual(unavailable('HTTP 500', perhaps));
    const { fetch, lines } = open(says(loss('its end')));
    expect(await fetch(MUTATION, about())).toEqual(unavailable('its end', perhaps));
    expect(lines).toMatchObject([{ level: 50, found: 'its end' }]);
    expect(await open(says(refusal('a queue'))).fetch(MUTATION, about())).toEqual(unavailable('a queue'));
  });

  it('masks what a subgraph says that no caller is to read, and takes a refused signature for our own mistake', async () => {
    const errors = [
      { message: 'relation "events" does not exist', path: ['a'] },
      { message: 'Expected a viewer, found none.', extensions: { code: 'UNAUTHENTICATED' } },
      { message: 'Expected a person, found nobody.', path: ['a'], extensions: { code: 'UNAUTHENTICATED' } },
    ];
    const { fetch } = open(says({ kind: 'answered', data: { a: null }, errors }));
    const { data, errors: shown } = await fetch(QUERY, about());
    expect(data).toEqual({ a: null });
    expect(shown?.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
      [['a'], 'INTERNAL'],
      [undefined, 'INTERNAL'],
      [['a'], 'UNAUTHENTICATED'],
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/relation|viewer/);
  });

  it('never rejects, also when nobody can be signed for', async () => {
    const sign = () => Promise.reject(new Error('no key'));
    const fetch = createFetch(
      { name: 'events', send: says(answer()) },
      { sign, log: createLog('gateway', 'silent'), clock: createTrialClock() },
    );
    expect(await fetch(QUERY, about())).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL' } }] });
  });
});

describe('a caller who goes away', () => {
  it('takes all queries along, and no mutation', async () => {
    const { send, sent } = createTrialSend();
    const { fetch } = open(send);
    const caller = new Presence();
    const purpose = about(caller);
    const queries = Array.from({ length: 20 }, () => fetch(QUERY, purpose));
    const mutation = fetch(MUTATION, purpose);
    await expect.poll(() => sent.length).toBe(21);
    caller.end();
    expect(await Promise.all(queries)).toEqual(queries.map(() => unavailable('that the caller went away')));
    expect(sent[20]?.cancelled).toEqual([]);
    sent[20]?.finish(answer({ a: 1 }));
    expect(await mutation).toEqual({ data: { a: 1 } });
  });

  it('before anything was sent has nothing sent', async () => {
    const { send, sent } = createTrialSend();
    const { fetch } = open(send);
    const caller = new Presence();
    caller.end();
    expect(await fetch(QUERY, about(caller))).toEqual(unavailable('that the caller went away'));
    expect(sent).toEqual([]);
  });

  it('after an answer changes nothing', async () => {
    const { send, sent } = createTrialSend();
    const { fetch } = open(send);
    const caller = new Presence();
    const fetched = fetch(QUERY, about(caller));
    await expect.poll(() => sent.length).toBe(1);
    sent[0]?.finish(answer({ a: 1 }));
    caller.end();
    expect(await fetched).toEqual({ data: { a: 1 } });
    expect(sent[0]?.cancelled).toEqual([]);
  });
});

describe('a subgraph in this process', () => {
  const ask = async (execute: Execute, asked = QUERY) => open(createInProcess({ execute })).fetch(asked, about());

  it('is called with its document already parsed, the same each time, and with values as variables', async () => {
    const calls: Parameters<Execute>[] = [];
    const execute: Execute = async (...call) => {
      calls.push(call);
      return { data: { a: 1 } };
    };
    const { fetch } = open(createInProcess({ execute }));
    expect([await fetch(QUERY, about()), await fetch(QUERY, about())]).toEqual([
      { data: { a: 1 } },
      { data: { a: 1 } },
    ]);
    const [[operation, caller] = [], [again] = []] = calls;
    expect(operation).toMatchObject({ query: QUERY.document.text, operationName: 'A', variables: { n: 1 } });
    expect(operation?.document).toMatchObject({ kind: 'Document' });
    expect(again?.document).toBe(operation?.document);
    expect(caller).toMatchObject({ authorization: 'Bearer for events', requestId: 'r-1' });
  });

  it('has its faults shown, and its failures said to be no answer', async () => {
    const fault = new Fault('BAD_CURSOR', 'Expected a cursor, found none.', { argument: 'after' });
    expect(await ask(() => Promise.reject(fault))).toEqual({
      data: null,
      errors: [{ message: fault.message, extensions: { code: 'BAD_CURSOR', argument: 'after' } }],
    });
    expect(await ask(() => Promise.reject(new Error('ended')))).toEqual(unavailable('no answer'));
    const throwing = (() => {
      throw new Error('ended');
    }) as Execute;
    expect(await ask(throwing)).toEqual(unavailable('no answer'));
  });

  it('has its data served beside its errors', async () => {
    const at = { source: new Source('{ a }'), positions: [2] };
    const error = new GraphQLError('Expected more, found less.', {
      ...at,
      path: ['a'],
      extensions: { code: 'BAD_PAGE' },
    });
    expect(await ask(async () => ({ data: { a: null }, errors: [error] }))).toEqual({
      data: { a: null },
      errors: [{ message: 'Expected more, found less.', path: ['a'], extensions: { code: 'BAD_PAGE' } }],
    });
    expect(await ask(async () => ({ errors: [error] }))).toMatchObject({ data: null });
    expect(await ask(async () => ({ data: { a: 1 }, errors: [] }))).toEqual({ data: { a: 1 } });
  });
});
