import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallerName } from '../networks/asking.ts';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Graph, readGraph } from '../reach/routes.ts';
import { type Asker, createAsker } from './asking-all.ts';
import { type Hop, hasField, hopsOf, inParts, type Lookup, lookupsOf, rootListsOf } from './root-fields.ts';

const BEIHAI = '450500';
const CITY = '450500000000';
/** Each government with the command centre that sees all of it. */
const CENTRES = {
  '320281': 'command-centre-jiangyin',
  '331081': 'command-centre',
  '350700': 'command-centre-nanping',
  '450500': 'command-centre-beihai',
  '330922': 'command-centre-shengsi',
} as const satisfies Record<string, CallerName>;
type Government = keyof typeof CENTRES;
const GOVERNMENTS = Object.keys(CENTRES) as readonly Government[];
const OF_JIANGYIN = ['command-centre-jiangyin', 'officer-jiangyin'] as const;

/** Who asks for what is another's: both callers of 江阴 for everybody's, and 北海 for that of 江阴. */
const STRANGERS: readonly (readonly [caller: CallerName, government: Government])[] = [
  ...OF_JIANGYIN.flatMap((caller) =>
    GOVERNMENTS.filter((government) => government !== '320281').map((government) => [caller, government] as const),
  ),
  ['command-centre-beihai', '320281'],
];

/** Lists that are open to everybody: the catalogue, places, bodies, teams, and what those are made of. */
const OPEN: ReadonlySet<string> = new Set(
  [
    'enforcementItems eventCategories dutyItems grants empowermentLists exemptionEntries policyDocuments',
    'supervisionItems supervisionThemes supervisionScenes checkLists responsibilityChains governanceMatters',
    'caseTemplates documentForms guidelines reportedFigures targets',
    'places placeModes marks bodies teams posts subjectRegistrations stations commandCentres grids',
    'cooperationAgreements',
  ].flatMap((line) => line.split(' ')),
);

// What comes back is whatever was asked for.
type Data = ReturnType<typeof JSON.parse>;
type Page = { readonly totalCount: number; readonly nodes: readonly Data[] };
type Seen = { readonly government: Government; readonly lists: ReadonlyMap<string, Page> };

let network: WholeNetwork;
let graph: Graph;
let lists: readonly Hop[];
/** What each government has, by its own command centre. */
let own: readonly Seen[];

const askers = new Map<CallerName, Asker>();
const as = (caller: CallerName): Asker => {
  const asker = askers.get(caller) ?? createAsker(network.ask, caller);
  askers.set(caller, asker);
  return asker;
};

/** The values of a record by which its lookup finds it. */
const KEYS: Readonly<Record<string, string>> = { inspectionNumber: 'inspection { number }' };
const keyOf = ({ type, key }: Lookup): string =>
  key.map((name) => (hasField(graph, type, name) ? name : (KEYS[name] ?? 'finding { ordinal }'))).join(' ');
const lookupOf = (type: string): Lookup | undefined => lookupsOf(graph).find((lookup) => lookup.type === type);

/** The first records of every list of a government, as one caller sees them. */
const readLists = async (caller: CallerName, government: Government): Promise<Seen> => {
  const readList = ({ name, type }: Hop): string => {
    const lookup = lookupOf(type);
    const key = lookup === undefined ? '' : keyOf(lookup);
    return `${name}(jurisdiction: "${government}", first: 3) { totalCount nodes { id ${key} } }`;
  };
  const pages = await Promise.all(
    inParts(lists, 15).map((part) => as(caller).get(`{ ${part.map(readList).join(' ')} }`)),
  );
  return { government, lists: new Map(pages.flatMap((page) => Object.entries<Page>(page))) };
};

const closedLists = (): readonly Hop[] => lists.filter(({ name }) => !OPEN.has(name));

beforeAll(async () => {
  network = await openFullNetwork();
  graph = await readGraph(network.ask);
  lists = rootListsOf(graph);
  own = await Promise.all(GOVERNMENTS.map((government) => readLists(CENTRES[government], government)));
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

/** The governments that have records in a list. */
const holdersOf = (name: string): Government[] =>
  own.filter((seen) => (seen.lists.get(name)?.totalCount ?? 0) > 0).map(({ government }) => government);

describe('every list of every government', () => {
  it('B-10a MUST answer nothing of another government but the open lists, which it answers alike.', async () => {
    expect(lists.length).toBeGreaterThan(OPEN.size + 50);
    for (const [caller, government] of STRANGERS) {
      const seen = await readLists(caller, government);
      const theirs = own.find((one) => one.government === government)?.lists;
      for (const { name } of lists) {
        const expected = OPEN.has(name) ? theirs?.get(name) : { totalCount: 0, nodes: [] };
        expect([caller, government, name, seen.lists.get(name)]).toEqual([caller, government, name, expected]);
      }
    }
    // Each list has a record somewhere, so that it could have been seen.
    expect(lists.map(({ name }) => name).filter((name) => holdersOf(name).length === 0)).toEqual([]);
  });
});

/** What a record says where an argument of its lookup asks for it. */
const keyPartOf = (record: Data, key: string): unknown =>
  key === 'inspectionNumber' ? record.inspection.number : (record[key] ?? record.finding.ordinal);

/** Whether a field that leads to records leads to none. */
const isNothing = (value: Data): boolean => {
  if (Array.isArray(value)) return value.every((one) => one === null);
  return value === null || (value.totalCount === 0 && value.nodes.length === 0);
};

/** Asks for records of one list by their ids and, for the first, by its natural key where there is one. */
const asking = ({ type }: Hop, government: Government, nodes: readonly Data[]): string => {
  // An id says its own type; whether there is such a record, only what is asked beside it tells.
  const values = `id ... on ${type} { ${hasField(graph, type, 'provenance') ? 'provenance { source }' : 'jurisdiction'} }`;
  const ids = nodes.map(({ id }) => id);
  const byId = `node(id: "${ids[0]}") { ${values} } nodes(ids: ${JSON.stringify(ids)}) { ${values} }`;
  const lookup = lookupOf(type);
  if (lookup === undefined) return `{ ${byId} }`;
  const key = lookup.key.map((name) => `${name}: ${JSON.stringify(keyPartOf(nodes[0], name))}`).join(', ');
  return `{ ${byId} found: ${lookup.name}(jurisdiction: "${government}", ${key}) { id } }`;
};

/** Sees that a list's records are found by their own command centre and by no stranger; answers whether there were any. */
const isHidden = async (list: Hop): Promise<boolean> => {
  // 北海's where it has any, else those of the first that has.
  const holders = holdersOf(list.name);
  const government = holders.includes(BEIHAI) ? BEIHAI : holders[0];
  const nodes = own.find((seen) => seen.government === government)?.lists.get(list.name)?.nodes ?? [];
  if (government === undefined) return false;
  const query = asking(list, government, nodes);
  const ids = nodes.map(({ id }) => id);
  const { node, nodes: all, ...rest } = await as(CENTRES[government]).get(query);
  expect([list.name, node?.id, all.map((one: Data) => one?.id)]).toEqual([list.name, ids[0], ids]);
  if ('found' in rest) expect([list.name, rest.found?.id]).toEqual([list.name, ids[0]]);
  const nothing = { node: null, nodes: ids.map(() => null), ...('found' in rest ? { found: null } : {}) };
  for (const [caller] of STRANGERS.filter((stranger) => stranger[1] === government)) {
    expect([caller, list.name, await as(caller).get(query)]).toEqual([caller, list.name, nothing]);
  }
  return true;
};

const callOf = ({ name, isPage }: Hop): string =>
  isPage ? `${name}(first: 1) { totalCount nodes { id } }` : `${name} { id }`;

/** Goes from the first records of an open list to closed ones; answers where a government's own command centre comes to any. */
const walkFrom = async ({ name, type }: Hop, hops: readonly Hop[], government: Government): Promise<string[]> => {
  const first = type === 'Body' ? 30 : 3;
  const query = `{ found: ${name}(jurisdiction: "${government}", first: ${first}) { nodes { id ${hops.map(callOf).join(' ')} } } }`;
  const walk = async (caller: CallerName) => {
    const { nodes }: Page = (await as(caller).get(query)).found;
    const reached = hops.filter((hop) => nodes.some((node) => !isNothing(node[hop.name])));
    return { ids: nodes.map(({ id }) => id), reached: reached.map((hop) => `${type}.${hop.name}`) };
  };
  const { ids, reached } = await walk(CENTRES[government]);
  for (const caller of OF_JIANGYIN) {
    expect([caller, government, name, await walk(caller)]).toEqual([caller, government, name, { ids, reached: [] }]);
  }
  return reached;
};

describe('every closed record of another government', () => {
  it('B-10b MUST not be found by its natural key or its id.', async () => {
    const hidden = new Set<string>();
    for (const list of closedLists()) if (await isHidden(list)) hidden.add(list.name);
    expect([...hidden]).toEqual(expect.arrayContaining(['events', 'cases', 'parties', 'officers', 'inspections']));
    expect(hidden.size).toBe(closedLists().length);
  });

  it('B-10c MUST not hang on what is open: a place, a body, a team, an item, a post.', async () => {
    const closed = new Set([...closedLists().map(({ type }) => type), 'Report']);
    const walks = lists
      .filter(({ name }) => OPEN.has(name))
      .flatMap((list) => inParts(hopsOf(graph, list.type, closed), 20).map((hops) => ({ list, hops })));
    const reached = new Set<string>();
    for (const { list, hops } of walks) {
      for (const government of [BEIHAI, '331081'] as const) {
        for (const hop of await walkFrom(list, hops, government)) reached.add(hop);
      }
    }
    const places = ['Place.cases', 'Place.events', 'Place.inspections', 'Place.regulatedEntities'];
    const others = ['Body.cases', 'Team.officers', 'Team.leaders', 'EnforcementItem.cases', 'EventCategory.events'];
    expect([...reached]).toEqual(expect.arrayContaining([...places, ...others]));
  });
});

/** Words by which each house finds a closed record of 北海, and what they find. */
const readSearches = async (): Promise<readonly (readonly [search: string, text: string, id: string])[]> => {
  const { cases, events, entities, inspections, officers } = await as('command-centre-beihai').get(`{
    cases(jurisdiction: "${BEIHAI}", first: 1) { nodes { id number party { id name } } }
    events(jurisdiction: "${BEIHAI}", first: 1) { nodes { id number } }
    entities: regulatedEntities(jurisdiction: "${BEIHAI}", first: 1) { nodes { id name } }
    inspections(jurisdiction: "${BEIHAI}", first: 1) { nodes { id number } }
    officers(jurisdiction: "${BEIHAI}", first: 1) { nodes { id name certificateNumber } }
  }`);
  const [event, entity, inspection, officer] = [events, entities, inspections, officers].map(({ nodes }) => nodes[0]);
  const [{ party, ...file }] = cases.nodes;
  return [
    ['searchCases', file.number, file.id],
    ['searchCases', party.name, party.id],
    ['searchEvents', event.number, event.id],
    ['searchInspections', entity.name, entity.id],
    ['searchInspections', inspection.number, inspection.id],
    ['searchPeople', officer.name, officer.id],
    ['searchPeople', officer.certificateNumber, officer.id],
  ];
};

describe('a search', () => {
  const search = async (caller: CallerName, field: string, args: string): Promise<Page> => {
    const query = `{ found: ${field}(${args}, first: 200) { totalCount nodes { ... on Node { id } } } }`;
    return (await as(caller).get(query)).found;
  };
  const idsOf = ({ nodes }: Page): string[] => nodes.map(({ id }) => id);

  it('B-10d MUST find no closed record of another government, named or not, and what is open alike.', async () => {
    for (const [field, text, id] of await readSearches()) {
      const anywhere = `text: ${JSON.stringify(text)}`;
      const inBeihai = `${anywhere}, jurisdiction: "${BEIHAI}"`;
      expect([text, idsOf(await search('command-centre-beihai', field, inBeihai))]).toEqual([
        text,
        expect.arrayContaining([id]),
      ]);
      for (const caller of OF_JIANGYIN) {
        expect([caller, text, await search(caller, field, inBeihai)]).toEqual([
          caller,
          text,
          { totalCount: 0, nodes: [] },
        ]);
        expect(idsOf(await search(caller, field, anywhere))).not.toContain(id);
      }
    }
    // A word that both governments' events have finds each its own.
    const [mine, theirs] = [
      await search('command-centre-jiangyin', 'searchEvents', 'text: "占道"'),
      await search('command-centre-beihai', 'searchEvents', 'text: "占道"'),
    ];
    expect([mine.totalCount > 0, theirs.totalCount > 0]).toEqual([true, true]);
    expect(new Set([...idsOf(mine), ...idsOf(theirs)]).size).toBe(idsOf(mine).length + idsOf(theirs).length);

    for (const [field, text] of [
      ['searchPeople', '北海市综合行政执法局'],
      ['searchPeople', '涠洲镇'],
      ['searchCatalogue', '北海市综合行政执法局权力清单'],
    ] as const) {
      const args = `text: "${text}"`;
      const open = await search('command-centre-beihai', field, args);
      expect([text, open.totalCount > 0]).toEqual([text, true]);
      for (const caller of OF_JIANGYIN) expect([text, await search(caller, field, args)]).toEqual([text, open]);
    }
  });
});

describe('the metrics of a place', () => {
  it.each(['case', 'catalogue', 'event', 'inspection', 'people'])(
    'B-10e MUST be answered alike to every government: those of the %s counters of 北海.',
    async (house) => {
      const keyType = `${house.charAt(0).toUpperCase()}${house.slice(1)}MetricKey`;
      const { __type } = await as('anonymous').get(`{ __type(name: "${keyType}") { enumValues { name } } }`);
      const keys: readonly string[] = __type.enumValues.map(({ name }: { name: string }) => name);
      const query = `{ place(code: "${CITY}") { found: ${house}Metrics(keys: [${keys.join(' ')}],
        window: { from: "2020-01-01", to: "2021-01-01" }) { key numerator denominator value from to cutOff } } }`;
      const mine = await as('command-centre-beihai').get(query);
      expect(mine.place.found.map(({ key }: { key: string }) => key)).toEqual(keys);
      expect(mine.place.found.filter(({ numerator }: { numerator: number }) => numerator > 0).length).toBeGreaterThan(
        3,
      );
      for (const caller of OF_JIANGYIN) expect([caller, await as(caller).get(query)]).toEqual([caller, mine]);
    },
  );
});
