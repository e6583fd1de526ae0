import { createHash } from 'node:crypto';
import { createLog } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import { ANONYMOUS } from '@network/schema/viewer';
import { parse } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openEngine } from '#engine/engine.ts';
import type { Purpose } from '#exchange.ts';
import { parseSupergraph } from '#supergraph/supergraph.ts';
import { createFetch } from '#transports/fetches.ts';
import { guard } from '#transports/guards/guard.ts';
import type { Asked, Outcome } from '#transports/send.ts';
import { parseSettings } from '#transports/settings/read-settings.ts';
import { createTrialClock } from '#transports/trial-clock.ts';
import { answer, createTrialSend, type Sent } from '#transports/trial-send.ts';
import { composeTiny } from './tiny-network.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
/** A place with an event and a case, each of which stands at a place whose name people alone knows. */
const SDLS = [
  ['people', `${LINK} type Query { place: Place } type Place @key(fields: "code") { code: String! name: String }`],
  [
    'events',
    `${LINK} type Place @key(fields: "code") { code: String! event: Event } type Event { number: ID at: Place }`,
  ],
  ['cases', `${LINK} type Place @key(fields: "code") { code: String! case: Case } type Case { number: ID at: Place }`],
] as const satisfies [SubgraphName, string][];
const SUPERGRAPH = parseSupergraph(composeTiny(...SDLS), false).planned;
const PURPOSE: Purpose = { viewer: ANONYMOUS, requestId: 'r-1', waited: new Map(), line: {} };

/** What people says of the places that it is asked for, of each list under its own name. */
const named = ({ variables, document }: Asked): Outcome => {
  const place = () => ({ __typename: 'Place', code: '1' });
  if (variables === null) return answer({ place: place(), _a0: place(), _a1: place(), _a2: place() });
  const lists = Object.entries(JSON.parse(variables) as Record<string, { code: string }[]>);
  const fields = document.text.includes('_0:') ? lists.map((_, index) => `_${index}`) : ['_entities'];
  const names = lists.map(([, places]) => places.map(({ code }) => ({ name: `place ${code}` })));
  return answer(Object.fromEntries(fields.map((field, index) => [field, names[index]])));
};
const eventOf = answer({ _entities: [{ event: { number: 'E-1', at: { __typename: 'Place', code: '2' } } }] });
const caseOf = answer({ _entities: [{ case: { number: 'C-1', at: { __typename: 'Place', code: '3' } } }] });

/** An engine over these subgraphs under their guards. People answers at once, the others when they are told to. */
const open = async () => {
  const [clock, log] = [createTrialClock(), createLog('gateway', 'silent')];
  const sent = {} as Record<SubgraphName, readonly Sent[]>;
  const fetches = SDLS.map(([name]) => {
    const trial = createTrialSend();
    sent[name] = trial.sent;
    const settings = parseSettings('', 'transports.yaml')[name];
    const send = guard(
      (asked, done) => {
        const cancel = trial.send(asked, done);
        if (name === 'people') trial.sent.at(-1)?.finish(named(asked));
        return cancel;
      },
      { ...settings, clock, log },
    );
    return [name, createFetch({ name, send }, { sign: async () => '', log, clock })] as const;
  });
  const engine = await openEngine(SUPERGRAPH, { fetches: new Map(fetches), log });
  onTestFinished(() => engine.close());
  const ask = (text: string, incremental = false) => {
    const hash = createHash('sha256').update(text).digest('hex');
    return engine.execute({ document: parse(text), text, hash, name: null, variables: {}, incremental }, PURPOSE);
  };
  const begun = (name: SubgraphName, requests: number) => expect.poll(() => sent[name].length).toBe(requests);
  return { ask, clock, sent, begun };
};

const EVENT = 'event { number at { name } }';
const CASE = 'case { number at { name } }';

describe('branches of one answer', () => {
  it('ask one subgraph in one request, when the slower of them may', async () => {
    const { ask, sent, begun } = await open();
    const written = ask(`{ place { ${EVENT} ${CASE} } }`);
    await begun('cases', 1);
    sent.events[0]?.finish(eventOf);
    await new Promise(setImmediate);
    expect(sent.people).toHaveLength(1);
    sent.cases[0]?.finish(caseOf);
    expect(JSON.parse(String((await written).data))).toEqual({
      place: { event: { number: 'E-1', at: { name: 'place 2' } }, case: { number: 'C-1', at: { name: 'place 3' } } },
    });
    expect(sent.people).toHaveLength(2);
  });

  it('E-05i MUST be served where another one hangs, when its time is over, with all that they ask for together', async () => {
    const { ask, clock, sent, begun } = await open();
    const written = ask(`{ place { ${EVENT} ${CASE} } }`);
    await begun('cases', 1);
    sent.events[0]?.finish(eventOf);
    clock.pass(15_000);
    const { data, errors } = await written;
    expect(JSON.parse(String(data))).toEqual({
      place: { event: { number: 'E-1', at: { name: 'place 2' } }, case: null },
    });
    expect(errors).toMatchObject([{ path: ['place'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(JSON.parse(sent.people[1]?.asked.variables ?? '')).toEqual({
      representations: [{ __typename: 'Place', code: '2' }],
    });
  });
});

describe('what travels together', () => {
  it('has one document, whichever of it has something to ask', async () => {
    const branches = (['a', 'b', 'c'] as const).map((name) => `${name}: place { event { at { name } } }`);
    const { ask, sent, begun } = await open();
    const askWithout = async (lacking: number) => {
      const [asked, before] = [sent.events.length, sent.people.length];
      const written = ask(`{ ${branches.join(' ')} }`);
      await begun('events', asked + 1);
      const events = [0, 1, 2].map((branch) =>
        branch === lacking ? null : { at: { __typename: 'Place', code: '2' } },
      );
      sent.events[asked]?.finish(
        answer(Object.fromEntries(events.map((event, branch) => [`_${branch}`, [{ event }]]))),
      );
      const { data } = await written;
      return { data: JSON.parse(String(data)), document: sent.people[before + 1]?.asked.document.text };
    };
    const [all, some] = [await askWithout(-1), await askWithout(1)];
    const event = { at: { name: 'place 2' } };
    expect(all.data).toEqual({ a: { event }, b: { event }, c: { event } });
    expect(some.data).toEqual({ a: { event }, b: { event: null }, c: { event } });
    expect(some.document).toBe(all.document);
  });
});

describe('a branch that comes later', () => {
  it('holds up nothing of the first answer, which it travels with for no subgraph', async () => {
    const { ask, sent, begun } = await open();
    const written = ask(`{ place { ${EVENT} ... @defer { ${CASE} } } }`, true);
    await begun('events', 1);
    sent.events[0]?.finish(eventOf);
    const { data, later } = await written;
    expect(JSON.parse(String(data))).toEqual({ place: { event: { number: 'E-1', at: { name: 'place 2' } } } });
    await begun('cases', 1);
    sent.cases[0]?.finish(caseOf);
    const parts = [];
    for await (const { increments } of later ?? [])
      parts.push(...increments.map((one) => JSON.parse(one.data.toString())));
    expect(parts).toEqual([{ case: { number: 'C-1', at: { name: 'place 3' } } }]);
    expect(sent.people).toHaveLength(3);
  });

  it('asks one subgraph in one request with the other branches of its own part', async () => {
    const { ask, sent, begun } = await open();
    const written = ask(`{ place { code ... @defer { ${EVENT} ${CASE} } } }`, true);
    await begun('cases', 1);
    for (const [one, outcome] of [
      [sent.events, eventOf],
      [sent.cases, caseOf],
    ] as const)
      one[0]?.finish(outcome);
    for await (const { increments } of (await written).later ?? []) expect(increments).toHaveLength(1);
    expect(sent.people).toHaveLength(2);
  });
});
