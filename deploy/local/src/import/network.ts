import { createClosers } from '../closers.ts';
import type { Environment } from '../environment.ts';
import { findHolder } from '../lock.ts';
import { openLogFile } from '../log.ts';
import { type Running, takeNetworkLock } from '../network-lock.ts';
import { Refused } from '../refused.ts';
import { createReport } from '../report.ts';
import { runUntilStopped } from '../running.ts';

/** A job that needs the network: it gets its address. */
export type Job = (url: string) => Promise<void>;

/** Where the job is done; `sources` are a county's own folders of source files, for a network that has to be started. */
export type Workplace = {
  readonly data: string;
  readonly environment: Environment;
  readonly sources: readonly string[];
};

const startForJob = async ({ data, environment, sources }: Workplace, job: Job): Promise<number> => {
  const lock = takeNetworkLock(data);
  const closers = createClosers();
  closers.add({ what: 'the lock', close: async () => lock.release() });
  const { log } = openLogFile(data, environment.logLevel);
  let code = 1;
  await runUntilStopped({ closers, log, report: createReport(process.stderr) }, async (report) => {
    report.line('The network is down; starting it for this job.');
    const place = { data, port: 0, host: '127.0.0.1' };
    const options = {
      ...place,
      kept: null,
      isEmpty: true,
      sample: { size: null, scale: null },
      sources,
      environment,
      report,
      closers,
      log,
    };
    const { openNetwork } = await import('../network.ts');
    const network = await openNetwork(options);
    await job(network.url);
    code = 0;
    return { failed: Promise.resolve(null) };
  });
  return code;
};

/**
 * Does a job with the network that runs on a data folder, or starts one for it and stops it again.
 * @throws {Refused} what the job refuses, and when a network is just starting there.
 */
export const withNetwork = async (workplace: Workplace, job: Job): Promise<number> => {
  const holder = findHolder<Running>(workplace.data, 'network');
  if (holder === null) return startForJob(workplace, job);
  if (holder.known.url === null) {
    throw new Refused(`Expected the network to serve, found it just starting (process ${holder.pid}). Try again.`);
  }
  if (workplace.sources.length > 0)
    process.stderr.write(
      `The network runs already: --sources ${workplace.sources.join(' --sources ')} is read only when it starts.\n`,
    );
  await job(holder.known.url);
  return 0;
};
