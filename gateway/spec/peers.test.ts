import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openOurs } from './oracle/engines/ours.ts';
import { createRealNetwork } from './oracle/networks.ts';
import { generateOperation } from './oracle/operations/generate.ts';
import { openApollo } from './oracle/peers/apollo.ts';
import { CLASSES, explain, isSame, type Pair } from './oracle/peers/classes.ts';
import { openHive } from './oracle/peers/hive.ts';

/** The gateways that many use, beside ours: `@apollo/gateway` and `@graphql-hive/gateway-runtime`. */
const PEERS = { apollo: openApollo, hive: openHive } as const;
type Peer = keyof typeof PEERS;
const SEEDS = 150;

const network = createRealNetwork();
const ours = await openOurs(network);
const pairOf = async (peer: Peer): Promise<Pair> => ({ network, ours, peer: await PEERS[peer](network) });

const [ORDER, ALIAS, FRAGMENT, VARIABLE, CONDITION, ABSTRACT, NULL] = CLASSES.map(({ name }) => name) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
/** The smallest documents by which a class shows. */
const KNOWN: readonly { peer: Peer; name: string; text: string }[] = [
  {
    peer: 'apollo',
    name: ORDER,
    text: '{ ... on Query { __typename } c: __typename ... on Query { clock(jurisdiction: "331081") } }',
  },
  { peer: 'apollo', name: ALIAS, text: '{ place(code: "3") { code: kind empowermentLists { __typename } } }' },
  {
    peer: 'apollo',
    name: VARIABLE,
    text: 'query ($representations: EmpowermentListFilter) { place(code: "3") { empowermentLists(filter: $representations) { __typename } } }',
  },
  {
    peer: 'apollo',
    name: CONDITION,
    text: 'mutation ($b: Boolean = true) { replayInspectionRows(input: {batch: ""}) { __typename } revokeEventBatch(input: {batch: "1"}) { __typename } replayInspectionRows(input: {batch: ""}) @include(if: $b) { __typename } }',
  },
  {
    peer: 'apollo',
    name: ABSTRACT,
    text: '{ case(jurisdiction: "3", number: "1") { ... on CaseSearchResult { ... on Case { servedOn } } } }',
  },
  {
    peer: 'apollo',
    name: ABSTRACT,
    text: 'mutation { ... on Mutation { replayInspectionRows(input: {batch: ""}) { __typename } } revokeEventBatch(input: {batch: "1"}) { __typename } ... on Mutation { revokePeopleBatch(input: {batch: "1"}) { __typename } } }',
  },
  {
    peer: 'hive',
    name: ALIAS,
    text: '{ event(jurisdiction: "3", number: "1") { id: address place { code empowermentLists { __typename } } } }',
  },
  {
    peer: 'hive',
    name: FRAGMENT,
    text: '{ team(jurisdiction: "3", code: "1") { body { ...constructor dispatches { __typename } } } } fragment constructor on Body { name }',
  },
  {
    peer: 'hive',
    name: CONDITION,
    text: '{ hearings(jurisdiction: "3") { totalCount @include(if: false) totalCount } }',
  },
  {
    peer: 'hive',
    name: ABSTRACT,
    text: '{ team(jurisdiction: "3", code: "1") { ... on PeopleSearchResult { ... on Node { id } } } }',
  },
  {
    peer: 'hive',
    name: NULL,
    text: '{ grid(jurisdiction: "3", code: "1") { team { document { openness } } } }',
  },
];
/** Worlds that are looked at before a difference is said not to show. */
const WORLDS = 100;

describe('E-02', () => {
  it.each(Object.keys(PEERS) as Peer[])(
    'E-02 MUST answer the data that %s answers, each difference being of a known class',
    async (name) => {
      const pair = await pairOf(name);
      const counts = new Map(CLASSES.map((each) => [each.name, 0]));
      const unexplained: string[] = [];
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const operation = generateOperation({ schema: network.schemas.api, hubs: network.hubs }, seed);
        if (await isSame(pair, { operation, seed })) continue;
        const classes = await explain(pair, { operation, seed });
        if (classes.length === 0) unexplained.push(`seed ${seed}: ${operation.text}`);
        for (const each of classes) counts.set(each.name, (counts.get(each.name) ?? 0) + 1);
      }
      await pair.peer.close();
      process.stdout.write(
        `${name}: ${[...counts].map(([each, count]) => `${each} ${count}`).join(', ')}, unexplained ${unexplained.length}\n`,
      );
      expect(unexplained).toEqual([]);
    },
  );

  it.each(KNOWN)('knows the smallest document by which $peer differs: $name', async ({ peer, name, text }) => {
    const pair = await pairOf(peer);
    const operation = { document: parse(text), text, name: null, variables: {} };
    let seed = 1;
    while (seed < WORLDS && (await isSame(pair, { operation, seed }))) seed += 1;
    expect((await explain(pair, { operation, seed })).map((each) => each.name)).toEqual([name]);
    expect(await isSame(pair, { operation, seed })).toBe(false);
    await pair.peer.close();
  });
});
