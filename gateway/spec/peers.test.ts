import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openOurs } from './oracle/engines/ours.ts';
import { createFixtureNetwork, createRealNetwork } from './oracle/networks.ts';
import { generateOperation } from './oracle/operations/generate.ts';
import { openApollo } from './oracle/peers/apollo.ts';
import { CLASSES, explain, isSame, type Pair } from './oracle/peers/classes.ts';
import { openHive } from './oracle/peers/hive.ts';

/** The gateways that many use, beside ours: `@apollo/gateway` and `@graphql-hive/gateway-runtime`. */
const PEERS = { apollo: openApollo, hive: openHive } as const;
type Peer = keyof typeof PEERS;
const SEEDS = 150;

/** Ours, and one that uses all that a supergraph can say. */
const networks = { real: createRealNetwork(), fixture: createFixtureNetwork() } as const;
type Over = keyof typeof networks;
const ours = { real: await openOurs(networks.real), fixture: await openOurs(networks.fixture) };
const pairOf = async (peer: Peer, over: Over): Promise<Pair> => ({
  network: networks[over],
  ours: ours[over],
  peer: await PEERS[peer](networks[over]),
});

const [ORDER, ALIAS, FRAGMENT, VARIABLE, CONDITION, ABSTRACT, NULL, INTERFACE_OBJECT, SHARED, REQUIRING] = CLASSES.map(
  ({ name }) => name,
) as [string, string, string, string, string, string, string, string, string, string];

type Known = { readonly peer: Peer; readonly name: string; readonly text: string };
/** The smallest documents over the network's own supergraph by which a class shows. */
const KNOWN: readonly Known[] = [
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
/** The same over the fixture's. */
const KNOWN_OF_FIXTURE: readonly Known[] = [
  { peer: 'apollo', name: ABSTRACT, text: '{ bestWork { ... on Found { __typename } } }' },
  { peer: 'apollo', name: INTERFACE_OBJECT, text: '{ works { ... on Film { headline } stars } }' },
  { peer: 'apollo', name: ALIAS, text: '{ ... on Query { __typename: author { __typename } } }' },
  { peer: 'apollo', name: ORDER, text: '{ find { ... { __typename } ... on Book { id } ... { _0: __typename } } }' },
  { peer: 'hive', name: REQUIRING, text: '{ dearest { bundle { __typename } } }' },
  { peer: 'hive', name: INTERFACE_OBJECT, text: '{ works { headline } }' },
  { peer: 'hive', name: ALIAS, text: '{ cheapest { price { parts { __typename: amount } } } }' },
  {
    peer: 'hive',
    name: FRAGMENT,
    text: '{ members { balance { parts { ...constructor } } } } fragment constructor on Price { __typename }',
  },
  { peer: 'hive', name: SHARED, text: '{ member(id: "1") { profile { credit } } }' },
  { peer: 'hive', name: SHARED, text: '{ branches { a: members { name } code } }' },
];
/** Worlds that are looked at before a difference is said not to show. */
const WORLDS = 100;
const EACH = (Object.keys(networks) as Over[]).flatMap((over) =>
  (Object.keys(PEERS) as Peer[]).map((peer) => ({ over, peer })),
);
const ALL_KNOWN = [
  ...KNOWN.map((each) => ({ ...each, over: 'real' as const })),
  ...KNOWN_OF_FIXTURE.map((each) => ({ ...each, over: 'fixture' as const })),
];

/** How many differences are of which class, and what is of none. */
const lookAt = async (pair: Pair) => {
  const { schemas, hubs } = pair.network;
  const counts = new Map(CLASSES.map((each) => [each.name, 0]));
  const unexplained: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const operation = generateOperation({ schema: schemas.api, hubs }, seed);
    if (await isSame(pair, { operation, seed })) continue;
    const classes = await explain(pair, { operation, seed });
    if (classes.length === 0) unexplained.push(`seed ${seed}: ${operation.text}`);
    for (const each of classes) counts.set(each.name, (counts.get(each.name) ?? 0) + 1);
  }
  return { counts, unexplained };
};

describe('E-02', () => {
  it.each(EACH)(
    'E-02 MUST answer over the $over supergraph the data that $peer answers, each difference being of a known class',
    async ({ over, peer }) => {
      const pair = await pairOf(peer, over);
      const { counts, unexplained } = await lookAt(pair);
      await pair.peer.close();
      const told = [...counts].map(([each, count]) => `${each} ${count}`).join(', ');
      process.stdout.write(`${peer} over ${over}: ${told}, unexplained ${unexplained.length}\n`);
      expect(unexplained).toEqual([]);
    },
    300_000,
  );

  it.each(ALL_KNOWN)('knows the smallest document over $over by which $peer differs: $name', async (known) => {
    const { over, peer, name, text } = known;
    const pair = await pairOf(peer, over);
    const operation = { document: parse(text), text, name: null, variables: {} };
    let seed = 1;
    while (seed < WORLDS && (await isSame(pair, { operation, seed }))) seed += 1;
    expect((await explain(pair, { operation, seed })).map((each) => each.name)).toEqual([name]);
    expect(await isSame(pair, { operation, seed })).toBe(false);
    await pair.peer.close();
  });
});
