import { composeSupergraph } from '@network/schema/compose';
import { createLog } from '@network/schema/log';
import { parse } from 'graphql';
import { openEngine } from '#engine/engine.ts';
import { keepPlans, openPlanning } from '#planning/planner.ts';

// node --expose-gc trial-bounds.ts plans|real <operations> — asks for so many distinct operations: of the cache of plans
// before a planner that makes up plans of real sizes, or of a whole engine, each planned. Writes as JSON the heap after each
// tenth, after a forced collection, and the most bytes that the cache of plans said it kept.

const [, , asked = '', given = '0'] = process.argv;
const COUNT = Number(given);
const TENTH = COUNT / 10;
const AT_ONCE = 50;
/** The most that the cache of plans may keep here. */
const MOST = 16 * 2 ** 20;
/** Bytes of the JSON of plans over the network's supergraph: of small operations, of generated ones, of trusted documents. */
const SIZES = [170, 380, 390, 620, 640, 850, 860, 1_120, 1_130, 5_450];

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const PEOPLE = `${LINK}
type Query { place(code: String!): Place }
type Place @key(fields: "code") { code: String! name: String }`;
const EVENTS = `${LINK}
type Query { event(number: String!): Event }
type Event { number: String! place: Place }
type Place @key(fields: "code") { code: String! openEvents: Int }`;

const log = createLog('gateway', 'silent');
const heaps: number[] = [];
let most = 0;

const heapNow = async (): Promise<number> => {
  // A second turn collects what the first has let go of.
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
};

const askAll = async (ask: (nth: number) => Promise<unknown>): Promise<void> => {
  for (let nth = 0; nth < COUNT; nth += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, more) => ask(nth + more)));
    if ((nth + AT_ONCE) % TENTH === 0) heaps.push(await heapNow());
  }
};

const textOf = (nth: number): string => `{ event(number: "E-${nth}") { number place { code name openEvents } } }`;

/** Each of them takes its bytes: a text that is cut from another one would take none. */
const madeUp = async (text: string): Promise<string> => {
  const size = SIZES[Number(/\d+/.exec(text)?.[0]) % SIZES.length] ?? 0;
  return Buffer.alloc(size, text).toString('latin1');
};

const askPlans = async (): Promise<void> => {
  const { plan, bytes } = keepPlans(madeUp, MOST);
  await askAll(async (nth) => {
    await plan(textOf(nth));
    most = Math.max(most, bytes());
  });
};

const askEngine = async (): Promise<void> => {
  const sdls = [
    ['people', PEOPLE],
    ['events', EVENTS],
  ] as const;
  const composition = composeSupergraph(sdls.map(([name, text]) => ({ name, files: [{ path: name, text }] })));
  if ('problems' in composition) throw new Error(composition.problems.join('\n'));
  // Few enough that they are full long before the end.
  const planning = await openPlanning(composition.supergraph, { log, most: MOST / 4 });
  const nothing = async () => ({ data: null });
  const engine = await openEngine(composition.supergraph, {
    fetches: new Map([
      ['people', nothing],
      ['events', nothing],
    ]),
    log,
    planning,
  });
  await askAll((nth) => {
    const text = textOf(nth);
    return engine.compile({ document: parse(text, { noLocation: true }), text, hash: `${nth}`, name: null });
  });
  await engine.close();
};

await (asked === 'plans' ? askPlans() : askEngine());
process.stdout.write(JSON.stringify({ heaps, most }));
