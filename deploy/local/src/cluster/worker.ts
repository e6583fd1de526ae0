// A process that serves: a gateway over subgraphs of its own, on a port that its siblings share. It joins the databases that
// the primary keeps, and ends with it: node:cluster ends a worker whose primary is gone.
import { Fault } from '@network/schema/errors';
import { createClosers } from '../closers.ts';
import { readEnvironment } from '../environment.ts';
import { openLogFile } from '../log.ts';
import { Refused } from '../refused.ts';
import { SILENT } from '../report.ts';
import { runUntilStopped } from '../running.ts';
import { createChannel, type Line } from './channel.ts';
import { createMembership } from './membership.ts';
import type { Orders } from './orders.ts';

// A terminal sends these to everybody; the primary hears them and stops its workers in order.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);

const { number, workbench, port, ...place } = JSON.parse(process.argv[2] ?? '{}') as Orders;
const environment = readEnvironment();
const log = openLogFile(place.data, environment.logLevel).log.child({ worker: number });
const line: Line = {
  send: (message, sent) => process.send?.(message, undefined, undefined, sent),
  on: (_, listener) => process.on('message', listener),
};
const membership = createMembership(number, () => channel);
const channel = createChannel(line, {
  hear: membership.hear,
  onFailure: (error) => log.error({ err: error }, 'unexpected failure'),
});
const closers = createClosers();
const { others, handing } = membership;

const serve = async (): Promise<{ failed: Promise<never> }> => {
  const { openGateway, openParts } = await import('../network.ts');
  const options = { ...place, environment, report: SILENT, closers, log };
  const opened = await openParts(options, { processes: 1, isFollower: true, tellsFeeds: false, handing });
  const url = await openGateway({ ...options, port, opened, workbench, others });
  await channel.ask({ kind: 'serving', url });
  return { failed: new Promise(() => undefined) };
};

try {
  process.exit(await runUntilStopped({ closers, log, report: SILENT, signals: ['SIGTERM'] }, serve));
} catch (error) {
  log.fatal({ err: error }, 'the worker cannot go on');
  if (error instanceof Refused || error instanceof Fault)
    await channel.ask({ kind: 'refused', because: error.message });
  process.exit(1);
}
