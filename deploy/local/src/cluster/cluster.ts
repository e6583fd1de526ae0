import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { endOf, fillParts, type Network, type NetworkOptions, openParts } from '../network.ts';
import { choosePort } from '../ports.ts';
import { Refused } from '../refused.ts';
import { bundleWorkbench } from '../workbench.ts';
import { createDesk } from './desk.ts';
import type { Orders } from './orders.ts';
import { requireRoom } from './room.ts';
import { startWorkers, type WorkerProcess, type Workers } from './workers.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Starts a process that shares the port of its siblings: connections are handed to them in turn by this one. */
const fork = (orders: Orders): WorkerProcess => {
  cluster.setupPrimary({ exec: WORKER, args: [JSON.stringify(orders)] });
  const worker = cluster.fork();
  // What became of it is told by its exit.
  worker.on('error', () => undefined);
  return {
    pid: worker.process.pid,
    kill: (signal) => void worker.process.kill(signal),
    send: (message, sent) => worker.send(message, sent),
    on: (_, listener) => worker.on('message', listener),
    once: (_, listener) => worker.once('exit', listener),
  };
};

/**
 * Starts the network as one primary and several workers. The primary, this process, keeps the database, takes pushed files
 * in, fetches and makes the sample; the workers serve, each a gateway over subgraphs of its own; `closers` stop all of them.
 * @throws {Refused} when one of them cannot start as it is told to.
 */
export const openCluster = async (options: NetworkOptions, count: number): Promise<Network> => {
  const { data, host, sources, kept, environment, report, closers, log } = options;
  const desk = createDesk({ tellOthers: (worker, said) => workers.tellOthers(worker, said) });
  const opened = await openParts(options, {
    processes: count + 1,
    isFollower: false,
    tellsFeeds: true,
    handing: desk.handing,
  });
  await requireRoom(opened.databases, environment, count);
  await fillParts(options, opened);
  const workbench = await bundleWorkbench(data, report);
  // Each that comes later finds the port by its number.
  const port = options.port === 0 ? await choosePort(host) : options.port;
  const failed = endOf(opened.databases);
  const start = (): Workers =>
    startWorkers({
      count,
      fork: (number) => fork({ number, data, port, host, sources, kept, workbench }),
      hear: desk.hear,
      onGone: desk.gone,
      log,
    });
  let workers: Workers;
  return report.step('Workers', async (note) => {
    workers = start();
    closers.add({ what: 'the workers', close: workers.close, hurry: workers.hurry });
    const refusal = Promise.race([failed, workers.failed]);
    const url = await Promise.race([workers.opened, refusal.then((sentence) => Promise.reject(new Refused(sentence)))]);
    note(String(count));
    return { url, failed: refusal };
  });
};
