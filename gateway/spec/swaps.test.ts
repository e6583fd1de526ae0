import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type Door, openDoor } from '../src/doors/door.ts';
import { openEngine } from '../src/engine/engine.ts';
import type { Exchange, Purpose } from '../src/exchange.ts';
import { createSign } from '../src/identity/signatures.ts';
import { openPlanning, type Planning } from '../src/planning/planner.ts';
import { startServing } from '../src/supergraph/serving.ts';
import { parseSettings } from '../src/transports/settings/read-settings.ts';
import { openTransports } from '../src/transports/transports.ts';
import {
  composeTiny,
  createEvents,
  createKeptLog,
  createPeople,
  EVENTS_SDL,
  PEOPLE_SDL,
  type Result,
  replaceFile,
  SECRET,
  temporaryFolder,
} from './tiny-network.ts';

const SWAPS = 100;
const CALLERS = 4;
/** How many swaps an operation that is held up lives through. */
const HELD_FOR = 3;

const FIRST = composeTiny(
  ['people', PEOPLE_SDL.replace('place(code', 'version0: Int place(code')],
  ['events', EVENTS_SDL],
);
const supergraphOf = (version: number): string => FIRST.replaceAll('version0', `version${version}`);
const versionIn = (text: string): number => Number(/\bversion(\d+)\b/.exec(text)?.[1]);

/** What it says of the schema is said when all else has come. */
const asking = (field: string): string =>
  `query ($number: String!) { ${field} event(number: $number) { number place { code name openEvents } } __type(name: "Query") { fields { name } } }`;
const USUAL = asking('');
/** Held before it is planned. */
const LATE = asking('whoAmI');

/** Things that wait, by name, until they are let go. */
const createGates = () => {
  const gates = new Map<string, { arrived: PromiseWithResolvers<void>; released: PromiseWithResolvers<void> }>();
  const find = (name: string) => {
    const gate = gates.get(name) ?? { arrived: Promise.withResolvers(), released: Promise.withResolvers() };
    gates.set(name, gate);
    return gate;
  };
  return {
    pass: (name: string): Promise<void> => {
      find(name).arrived.resolve();
      return find(name).released.promise;
    },
    arrived: (name: string): Promise<void> => find(name).arrived.promise,
    release: (name: string): void => find(name).released.resolve(),
  };
};

/** The tiny network behind a file that changes. Operations whose number begins with "held" wait for their gates. */
const serve = async () => {
  const [people, events, gates, { log }] = [createPeople(), createEvents(), createGates(), createKeptLog()];
  const execute = events.execute;
  events.execute = async (operation, caller) => {
    const number = String(operation.variables?.['number']);
    if (number.startsWith('held-fetch')) await gates.pass(number);
    return execute(operation, caller);
  };
  // Whoever is held up is waited for.
  const settings = parseSettings('all: { timeout: 600 s }', 'swaps');
  const sign = createSign(SECRET, () => new Date());
  const { fetches } = openTransports({ people, events }, { settings, sign, log });
  const path = join(temporaryFolder(), 'supergraph.graphql');
  replaceFile(path, supergraphOf(0));

  const [began, closed] = [new Map<string, number>(), new Set<number>()];
  const closedEarly: number[] = [];
  const holding = (planning: Planning, version: number): Planning => ({
    ...planning,
    plan: async (text) => {
      if (text.includes('whoAmI')) await gates.pass(`held-plan-${version}`);
      return planning.plan(text);
    },
    close: async () => {
      closed.add(version);
      await planning.close();
    },
  });
  const open = async ({ planned }: { planned: string }): Promise<Door> => {
    const version = versionIn(planned);
    const planning = holding(await openPlanning(planned, { log }), version);
    const engine = await openEngine(planned, { fetches, log, planning });
    const door = await openDoor(engine, { production: false, log, documents: [] });
    return {
      ...door,
      answer: async (sent, purpose) => {
        began.set(purpose.requestId, version);
        const answer = await door.answer(sent, purpose);
        if (closed.has(version)) closedEarly.push(version);
        return answer;
      },
    };
  };
  const serving = await startServing({ path, production: false, open, log, now: () => new Date() });
  onTestFinished(() => serving.close());

  let requests = 0;
  /** Asks by the door that is open now; what was wrong, if anything was. */
  const ask = async (query: string, number: string): Promise<string | undefined> => {
    requests += 1;
    const requestId = `r-${requests}`;
    const viewer = { subject: 'nobody', roles: [], grants: [] };
    const purpose = { requestId, viewer, waited: new Map(), line: {} } as unknown as Purpose;
    const headers = { 'content-type': 'application/json' };
    const exchange = { method: 'POST', path: '/graphql', headers, requestId } as unknown as Exchange;
    const sent = { exchange, body: { query, variables: { number } } };
    const answer = await serving
      .door()
      .answer(sent, purpose)
      .catch((error: unknown) => error as Error);
    if (answer instanceof Error) return `${answer.stack}`;
    const { body } = answer;
    const { data, errors } = JSON.parse(String(body)) as Result;
    const version = began.get(requestId)!;
    const wrong = {
      errors,
      event: data?.['event'],
      ended: versionIn(JSON.stringify(data?.['__type'])),
    };
    const right = {
      errors: undefined,
      event: { number, place: { code: '331081104000', name: '新河镇', openEvents: 3 } },
      ended: version,
    };
    return JSON.stringify(wrong) === JSON.stringify(right)
      ? undefined
      : `began with ${version}: ${JSON.stringify(wrong)}`;
  };
  const swap = async (version: number): Promise<void> => {
    const before = serving.door();
    replaceFile(path, supergraphOf(version));
    await expect.poll(() => serving.door() !== before, { interval: 5, timeout: 60_000 }).toBe(true);
  };
  return { ask, swap, gates, closed, closedEarly, requests: () => requests };
};

it('E-06 MUST finish operations on the schema they began with while the supergraph is swapped 100 times under load; zero failed requests', async () => {
  const { ask, swap, gates, closed, closedEarly, requests } = await serve();
  const failures: string[] = [];
  const note = (wrong: string | undefined): void => void (wrong !== undefined && failures.push(wrong));

  let isOver = false;
  const load = async (): Promise<void> => {
    while (!isOver && failures.length === 0) {
      note(await ask(USUAL, 'E-1'));
      // Others have their turn: what swaps a supergraph comes from outside.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const callers = Array.from({ length: CALLERS }, load);
  const held: Promise<void>[] = [];
  for (let version = 1; version <= SWAPS; version += 1) {
    const [fetching, planning] = [`held-fetch-${version - 1}`, `held-plan-${version - 1}`];
    const [inFetch, inPlan] = [ask(USUAL, fetching).then(note), ask(LATE, planning).then(note)];
    held.push(inFetch, inPlan);
    // What fails does not arrive.
    await Promise.race([inFetch, gates.arrived(fetching)]);
    await Promise.race([inPlan, gates.arrived(planning)]);
    await swap(version);
    const long = version - HELD_FOR;
    expect(closed.has(Math.max(long, 0))).toBe(false);
    gates.release(`held-fetch-${long}`);
    gates.release(`held-plan-${long}`);
  }
  isOver = true;
  for (let version = SWAPS - HELD_FOR; version < SWAPS; version += 1) {
    gates.release(`held-fetch-${version}`);
    gates.release(`held-plan-${version}`);
  }
  await Promise.all([...callers, ...held]);

  expect(failures).toEqual([]);
  expect(closedEarly).toEqual([]);
  expect(requests()).toBeGreaterThan(SWAPS * 10);
  // Each engine but the last has closed, and its thread with it.
  await expect.poll(() => closed.size).toBe(SWAPS);
}, 600_000);
