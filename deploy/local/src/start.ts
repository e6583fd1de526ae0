import { parseKept, parsePort, parseSample, parseWorkers, readArguments } from './arguments.ts';
import { inCheckout } from './checkout.ts';
import { createClosers } from './closers.ts';
import { openDataFolder } from './data-folder.ts';
import { findElsewhere } from './elsewhere.ts';
import { readEnvironment } from './environment.ts';
import { openLogFile } from './log.ts';
import type { Network, NetworkOptions } from './network.ts';
import { takeNetworkLock } from './network-lock.ts';
import { assertPortFree, GATEWAY_PORT } from './ports.ts';
import { createReport } from './report.ts';
import { runUntilStopped } from './running.ts';
import { welcome } from './welcome.ts';

/** Loaded late: what is used wrongly is answered at once. */
const openNetworkOf = async (workers: number | null, options: NetworkOptions): Promise<Network> => {
  if (workers === null) return (await import('./network.ts')).openNetwork(options);
  return (await import('./cluster/cluster.ts')).openCluster(options, workers);
};

/** `npm start`: the whole network, in one process or from several on one port, until it is told to stop. */
export const start = async (args: readonly string[]): Promise<number> => {
  const { values } = readArguments(args, {
    port: { type: 'string', default: String(GATEWAY_PORT) },
    host: { type: 'string', default: '127.0.0.1' },
    data: { type: 'string', default: inCheckout('.data') },
    sources: { type: 'string', multiple: true, default: [] },
    empty: { type: 'boolean', default: false },
    workers: { type: 'string' },
    'keep-answers': { type: 'string' },
    'keep-answers-in': { type: 'string' },
    sample: { type: 'string' },
    scale: { type: 'string' },
  });
  const port = parsePort(values.port);
  const workers = parseWorkers(values.workers);
  const kept = parseKept(values['keep-answers'], values['keep-answers-in']);
  const environment = readEnvironment();
  const elsewhere = findElsewhere(environment).map(({ name }) => name);
  const sample = parseSample(values, elsewhere);
  const data = openDataFolder(values.data);
  const lock = takeNetworkLock(data);
  const closers = createClosers();
  closers.add({ what: 'the lock', close: async () => lock.release() });
  const { log, path } = openLogFile(data, environment.logLevel);
  return runUntilStopped({ closers, log, report: createReport(process.stdout) }, async (report) => {
    await assertPortFree(port, values.host);
    const { host, sources, empty: isEmpty } = values;
    const place = { data, port, host };
    const wish = { ...place, sources, kept, isEmpty, sample, environment, report, closers, log };
    const network = await openNetworkOf(workers, wish);
    lock.tell({ url: network.url });
    report.line(
      welcome({ url: network.url, data, log: path, isProduction: environment.isProduction, workers, isEmpty }),
    );
    return network;
  });
};
