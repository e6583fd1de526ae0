import type { FetchNode, PlanNode } from '@apollo/query-planner';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Trip, tripsOf } from './waves.ts';

let made = 0;
const fetchOf = (serviceName: string, rest: Partial<FetchNode> = {}): FetchNode => {
  made += 1;
  const operation = `${serviceName} ${made}`;
  return { kind: 'Fetch', serviceName, operation, operationName: undefined, operationKind: 'query' as never, ...rest };
};
/** A fetch of fields of the root. */
const fields = (subgraph: string): FetchNode => fetchOf(subgraph);
/** A fetch of entities that stand at a path. */
const at = (path: string, subgraph: string): PlanNode => ({
  kind: 'Flatten',
  path: path.split('.'),
  node: fetchOf(subgraph, { requires: [] }),
});
const sequence = (...nodes: PlanNode[]): PlanNode => ({ kind: 'Sequence', nodes });
const parallel = (...nodes: PlanNode[]): PlanNode => ({ kind: 'Parallel', nodes });

const placedIn = (trip: Trip) => ('together' in trip ? trip.together : [trip.alone]);
const nodesIn = (trip: Trip): readonly PlanNode[] => placedIn(trip).map(({ node }) => node);
const nameOf = (node: PlanNode): string => (node.kind === 'Fetch' ? node.serviceName : node.kind);

/** Each trip in a line: whom it asks, at which paths, and after which lines. */
const told = (plan: PlanNode): readonly string[] =>
  tripsOf({ node: plan, path: [] }).map((trip) => {
    const [first] = placedIn(trip);
    const paths = placedIn(trip).map(({ path }) => path.join('.'));
    return `${first === undefined ? '' : nameOf(first.node)} ${paths.join(' + ')} after ${trip.after.join()}`;
  });

describe('the trips of a plan', () => {
  it('are one for what several branches ask of one subgraph equally deep, and nobody else waits for it', () => {
    const page = sequence(
      fields('people'),
      parallel(
        at('place', 'inspections'),
        sequence(at('place', 'cases'), parallel(at('cases.item', 'catalogue'), at('cases.officer', 'people'))),
        sequence(
          at('place', 'events'),
          parallel(
            sequence(at('events', 'catalogue'), at('events.body', 'people')),
            at('events.category', 'catalogue'),
            at('events.place', 'people'),
          ),
        ),
      ),
    );
    expect(told(page)).toEqual([
      'people  after ',
      'inspections place after 0',
      'cases place after 0',
      'events place after 0',
      'catalogue cases.item + events + events.category after 2,3',
      'people cases.officer + events.place after 2,3',
      'people events.body after 4',
    ]);
  });

  it('are those of the plan where no two go to one subgraph', () => {
    const plan = parallel(sequence(fields('a'), at('x', 'b'), at('y', 'c')), sequence(fields('d'), at('z', 'e')));
    expect(told(plan)).toEqual(['a  after ', 'd  after ', 'b x after 0', 'e z after 1', 'c y after 2']);
  });

  it('do not wait for what stands deeper', () => {
    const plan = parallel(sequence(fields('a'), at('x', 'c')), sequence(fields('b'), at('y', 'd'), at('z', 'c')));
    expect(told(plan)).toEqual(['a  after ', 'b  after ', 'c x after 0', 'd y after 1', 'c z after 3']);
  });

  it('leave fields of the root to themselves, and a mutation its order', () => {
    const plan = sequence(fields('a'), at('x', 'b'), fields('a'), at('y', 'b'));
    expect(told(plan)).toEqual(['a  after ', 'b x after 0', 'a  after 1', 'b y after 2']);
    expect(told(parallel(fields('a'), fields('a')))).toEqual(['a  after ', 'a  after ']);
  });

  it('do not reach into parts that come later, nor into what a condition decides', () => {
    const node = at('y', 'b');
    const deferring: PlanNode = {
      kind: 'Defer',
      primary: { node: sequence(fields('a'), at('x', 'b')) },
      deferred: [{ depends: [], label: 'l', queryPath: [], node }],
    };
    expect(told(deferring)).toEqual(['Defer  after ']);
    const deciding: PlanNode = { kind: 'Condition', condition: 'c', ifClause: node };
    expect(told(sequence(fields('a'), parallel(deciding, at('z', 'b'))))).toEqual([
      'a  after ',
      'Condition  after 0',
      'b z after 0',
    ]);
  });

  it('are none where nothing is fetched, which holds up nobody', () => {
    expect(told(sequence())).toEqual([]);
    expect(told(sequence(fields('a'), parallel(), sequence(), at('x', 'b')))).toEqual(['a  after ', 'b x after 0']);
  });
});

const subgraph = fc.constantFrom('a', 'b', 'c');
const { plan } = fc.letrec<{ plan: PlanNode; nodes: PlanNode[] }>((tie) => ({
  nodes: fc.array(tie('plan'), { maxLength: 4 }),
  plan: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      subgraph.map(fields),
      subgraph.map((name) => at('x', name)),
    ),
    tie('nodes').map((nodes) => sequence(...nodes)),
    tie('nodes').map((nodes) => parallel(...nodes)),
  ),
}));

/** What a plan has end before each of its fetches. */
const demandsOf = (node: PlanNode): ReadonlyMap<PlanNode, ReadonlySet<PlanNode>> => {
  const before = new Map<PlanNode, ReadonlySet<PlanNode>>();
  const look = (one: PlanNode, ended: ReadonlySet<PlanNode>): ReadonlySet<PlanNode> => {
    if (one.kind === 'Flatten') return look(one.node, ended);
    if (one.kind === 'Sequence') return one.nodes.reduce((so, next) => look(next, so), ended);
    if (one.kind === 'Parallel') return new Set([...ended, ...one.nodes.flatMap((next) => [...look(next, ended)])]);
    if (one.kind !== 'Fetch') return ended;
    before.set(one, ended);
    return new Set([...ended, one]);
  };
  look(node, new Set());
  return before;
};

/** What has been fetched for sure when a trip begins. */
const fetchedBefore = (trips: readonly Trip[], trip: Trip): ReadonlySet<PlanNode> =>
  new Set(
    trip.after.flatMap((position) => {
      const before = trips[position]!;
      return [...nodesIn(before), ...fetchedBefore(trips, before)];
    }),
  );

describe('the trips of any plan', () => {
  it('ask each fetch once, and after all that the plan has end before it', () => {
    fc.assert(
      fc.property(plan, (node) => {
        const demands = demandsOf(node);
        const trips = tripsOf({ node, path: [] });
        expect(new Set(trips.flatMap(nodesIn))).toEqual(new Set(demands.keys()));
        expect(trips.flatMap(nodesIn)).toHaveLength(demands.size);
        for (const [position, trip] of trips.entries()) {
          expect(trip.after.filter((one) => one >= position)).toEqual([]);
          const fetched = fetchedBefore(trips, trip);
          const demanded = nodesIn(trip).flatMap((one) => [...demands.get(one)!]);
          expect(demanded.filter((one) => !fetched.has(one))).toEqual([]);
        }
      }),
    );
  });

  it('wait for no trip of which nothing is demanded', () => {
    fc.assert(
      fc.property(plan, (node) => {
        const demands = demandsOf(node);
        const trips = tripsOf({ node, path: [] });
        for (const trip of trips) {
          const demanded = new Set(nodesIn(trip).flatMap((one) => [...demands.get(one)!]));
          const waitedFor = trip.after.map((position) => nodesIn(trips[position]!));
          expect(waitedFor.filter((nodes) => !nodes.some((one) => demanded.has(one)))).toEqual([]);
        }
      }),
    );
  });

  it('go to one subgraph for entities once at each depth', () => {
    fc.assert(
      fc.property(plan, (node) => {
        const trips = tripsOf({ node, path: [] });
        const depths: number[] = [];
        for (const { after } of trips) depths.push(Math.max(0, ...after.map((one) => depths[one]!)) + 1);
        const ofEntities = trips.flatMap((trip, position) => {
          const { requires, serviceName } = nodesIn(trip)[0] as FetchNode;
          return requires === undefined ? [] : [`${depths[position]} ${serviceName}`];
        });
        expect(new Set(ofEntities).size).toBe(ofEntities.length);
      }),
    );
  });
});
