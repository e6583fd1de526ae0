import { createLog } from '@network/schema/log';
import { ANONYMOUS } from '@network/schema/viewer';
import { createSubgraphDocument } from './documents.ts';
import { createFetch } from './fetches.ts';
import { guard } from './guards/guard.ts';
import { createHttpTransport } from './http.ts';
import { createInProcess } from './in-process.ts';
import type { Send } from './send.ts';
import { parseSettings } from './settings/read-settings.ts';
import { createTrialClock } from './trial-clock.ts';

// node --expose-gc trial-endurance.ts <address> <fault> … — asks for each fault in turn, 10 000 times in all, and writes as
// JSON what was said how often and the heap after each thousand, after a forced collection.

const THOUSANDS = 10;
const AT_ONCE = 40;
const SECONDS_20 = 20_000;
const [, , address = '', ...faults] = process.argv;

/** Without a breaker every fault comes through; the one in this process has it. */
const SETTINGS = parseSettings(
  'events: { breaker: off, hedge: { after: 5 s, share: 5 % }, largest answer: 1 MB }',
  'endurance',
);

const clock = createTrialClock();
const log = createLog('gateway', 'silent');
const sign = async (): Promise<string> => 'Bearer x';
const transport = createHttpTransport(new URL(address), { largest: SETTINGS.events.largest });
const ending = createInProcess({ execute: () => Promise.reject(new Error('ended')) });
const open = (name: 'events' | 'cases', send: Send) =>
  createFetch({ name, send: guard(send, { ...SETTINGS[name], clock, log }) }, { sign, log, clock });
const [remote, inProcess] = [open('events', transport.send), open('cases', ending)];

const document = createSubgraphDocument({ text: 'query ($fault: String!) { a }', name: null, kind: 'query' });
const said: Record<string, number> = {};
let asked = 0;

const askOne = async (): Promise<void> => {
  asked += 1;
  const fault = faults[asked % faults.length];
  const caller = new AbortController();
  const purpose = {
    viewer: ANONYMOUS,
    requestId: `r-${asked}`,
    waited: new Map(),
    line: {},
    signal: caller.signal,
  };
  const fetch = asked % 50 === 0 ? inProcess : remote;
  const fetched = fetch({ document, variables: JSON.stringify({ fault, nth: Math.floor(asked / 3) }) }, purpose);
  if (asked % 70 === 0) caller.abort();
  const { errors } = await fetched;
  for (const { message } of errors ?? []) said[message] = (said[message] ?? 0) + 1;
};

/** Lets time pass while nothing comes, faster and faster: what hangs is given up, what broke is tried again. */
const settle = async (batch: readonly Promise<void>[]): Promise<void> => {
  let left = batch.length;
  let idle = 0;
  for (const one of batch)
    one.finally(() => {
      left -= 1;
      idle = 0;
    });
  while (left > 0) {
    await new Promise((resolve) => setImmediate(resolve));
    idle += 1;
    clock.pass(idle / 200);
  }
  clock.pass(SECONDS_20);
};

const heaps: number[] = [];
for (let thousand = 0; thousand < THOUSANDS; thousand += 1) {
  for (let batch = 0; batch < 1_000 / AT_ONCE; batch += 1) await settle(Array.from({ length: AT_ONCE }, askOne));
  for (let time = 0; time < 3; time += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  heaps.push(process.memoryUsage().heapUsed);
}
await transport.close();
process.stdout.write(JSON.stringify({ heaps, said }));
