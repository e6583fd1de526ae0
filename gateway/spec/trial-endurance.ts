import { createHash } from 'node:crypto';
import { composeSupergraph } from '@network/schema/compose';
import { createLog } from '@network/schema/log';
import { ANONYMOUS } from '@network/schema/viewer';
import { parse } from 'graphql';
import { openEngine } from '#engine/engine.ts';
import type { Written } from '#engine/executor.ts';
import { Presence } from '#presence.ts';
import { type Clock, systemClock } from '#transports/clock.ts';
import { createFetch, type Fetch } from '#transports/fetches.ts';
import { guard } from '#transports/guards/guard.ts';
import { createHttpTransport } from '#transports/http.ts';
import { createInProcess } from '#transports/in-process.ts';
import type { Send } from '#transports/send.ts';
import { parseSettings } from '#transports/settings/read-settings.ts';
import { createTrialClock } from '#transports/trial-clock.ts';
import { FAULTY_SDLS } from './faulty-subgraphs.ts';

// node --expose-gc trial-endurance.ts <people> <events> <cases> <faults> <faults of lists> — an engine over subgraphs at
// these addresses, of which only people is well; asks for each fault in turn, 10 000 times in all, and writes as JSON the
// heap after each thousand, after a forced collection, what was said how often, and answers that are not what they have to be.

const THOUSANDS = 10;
const AT_ONCE = 40;
const SECONDS_20 = 20_000;
/** Turns of the loop without an answer in which time passes for those who wait to try again. */
const TURNS = 100;
const [people = '', events = '', cases = '', faults = '[]', faultsOfLists = '[]'] = process.argv.slice(2);
const OF_ALL = JSON.parse(faults) as readonly string[];
const FAULTS = [...OF_ALL, ...(JSON.parse(faultsOfLists) as readonly string[])];

/** Without a breaker every fault of events comes through; cases has it. */
const SETTINGS = parseSettings(
  'all: { largest answer: 1 MB }\nevents: { breaker: off, hedge: { after: 5 s, share: 5 % } }',
  'endurance',
);

const clock = createTrialClock();
const log = createLog('gateway', 'silent');
const open = (
  name: keyof typeof FAULTY_SDLS,
  { send, time = clock }: { send: Send; time?: Clock },
): [string, Fetch] => [
  name,
  createFetch(
    { name, send: guard(send, { ...SETTINGS[name], clock: time, log }) },
    { sign: async () => 'Bearer x', log, clock: time },
  ),
];
const transports = [people, events, cases].map((base) =>
  createHttpTransport(new URL(base), { largest: SETTINGS.events.largest }),
);
const [ofPeople, ofEvents, ofCases] = transports.map(({ send }) => send) as [Send, Send, Send];
const ending = createInProcess({ execute: () => Promise.reject(new Error('ended')) });

const composition = composeSupergraph(
  Object.entries(FAULTY_SDLS).map(([name, text]) => ({ name: name as 'people', files: [{ path: name, text }] })),
);
if ('problems' in composition) throw new Error(composition.problems.join('\n'));
const engine = await openEngine(composition.supergraph, {
  fetches: new Map([
    open('people', { send: ofPeople, time: systemClock }),
    open('events', { send: ofEvents }),
    open('cases', { send: ofCases }),
    open('inspections', { send: ending }),
  ]),
  log,
});

const GIVEN = '($fault: String!, $nth: Int!)';
const PASSED = '(fault: $fault, nth: $nth)';
/** Each asks for one thing that fails, beside others that do not. */
const OPERATIONS = Object.entries({
  root: `query ${GIVEN} { places { code name } latest${PASSED} { number } }`,
  records: `query ${GIVEN} { places { code name openEvents${PASSED} } }`,
  'records, guarded': `query ${GIVEN} { places { code name openCases${PASSED} } }`,
  'records later': `query ${GIVEN} { places { code name ... @defer { openEvents${PASSED} } } }`,
  'in this process': `query ${GIVEN} { places { code name due${PASSED} } }`,
  mutation: `mutation ${GIVEN} { report${PASSED} { number } done: __typename }`,
}).map(([what, text]) => ({
  what,
  operation: {
    document: parse(text, { noLocation: true }),
    text,
    name: null,
    hash: createHash('sha256').update(text).digest('hex'),
    incremental: what === 'records later',
  },
}));
const OF_LISTS = OPERATIONS.filter(({ what }) => what.startsWith('records'));

const said: Record<string, number> = {};
const wrong: Record<string, number> = {};
const count = (counts: Record<string, number>, what: string): void => {
  counts[what] = (counts[what] ?? 0) + 1;
};

/** The answer with all that comes later. */
const wholeOf = async ({ data, errors, later }: Written) => {
  const all = [...errors];
  for await (const { increments } of later ?? []) all.push(...increments.flatMap((one) => one.errors));
  return {
    data: JSON.parse(data?.toString() ?? 'null') as { places?: readonly { name?: unknown }[]; done?: unknown } | null,
    errors: all,
  };
};

const hasOthers = ({ data }: Awaited<ReturnType<typeof wholeOf>>): boolean =>
  data?.done === 'Mutation' || (data?.places?.length === 3 && data.places.every(({ name }) => name === '新河镇'));

/** Every fault meets every operation that it can befall. */
const operationFor = (fault: string, round: number) => {
  const fitting = OF_ALL.includes(fault) ? OPERATIONS : OF_LISTS;
  const found = fitting[round % fitting.length];
  if (found === undefined) throw new Error('Expected an operation, found none.');
  return found;
};

let asked = 0;
const askOne = async (fault: string, nth: number): Promise<void> => {
  const { what, operation } = operationFor(fault, Math.floor(nth / FAULTS.length));
  const caller = new Presence();
  const purpose = {
    viewer: ANONYMOUS,
    requestId: `r-${nth}`,
    waited: new Map(),
    line: {},
    presence: caller,
  };
  const leaves = nth % 70 === 0;
  const answering = engine.execute({ ...operation, variables: { fault, nth: Math.floor(nth / 3) } }, purpose);
  if (leaves) setImmediate(() => caller.end());
  const whole = await wholeOf(await answering);
  for (const { message } of whole.errors) count(said, message.replaceAll(/r-\d+/g, 'r'));
  if (!leaves && (whole.errors.length !== 1 || !hasOthers(whole)))
    count(wrong, `${what}, ${fault}: ${JSON.stringify(whole)}`);
};

/** Lets time pass while nothing comes: a little for those who try again, much when only what hangs is left. */
const settle = async (batch: readonly { readonly isHanging: boolean; readonly answered: Promise<void> }[]) => {
  let left = batch.length;
  let hanging = batch.filter(({ isHanging }) => isHanging).length;
  let idle = 0;
  const answers = batch.map(({ isHanging, answered }) =>
    answered.then(() => {
      left -= 1;
      if (isHanging) hanging -= 1;
      idle = 0;
    }),
  );
  while (left > 0) {
    await new Promise((resolve) => setImmediate(resolve));
    idle += 1;
    if (idle > TURNS && left === hanging) clock.pass(1_000);
    else if (idle <= TURNS) clock.pass(1);
  }
  await Promise.all(answers);
  clock.pass(SECONDS_20);
};

const next = () => {
  asked += 1;
  const fault = FAULTS[asked % FAULTS.length] ?? '';
  return { isHanging: fault === 'hang', answered: askOne(fault, asked) };
};

const heaps: number[] = [];
for (let thousand = 0; thousand < THOUSANDS; thousand += 1) {
  for (let batch = 0; batch < 1_000 / AT_ONCE; batch += 1) await settle(Array.from({ length: AT_ONCE }, next));
  for (let time = 0; time < 3; time += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  heaps.push(process.memoryUsage().heapUsed);
}
await engine.close();
await Promise.all(transports.map(({ close }) => close()));
process.stdout.write(JSON.stringify({ heaps, said, wrong }));
