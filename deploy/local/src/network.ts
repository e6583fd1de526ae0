import { createGateway } from '@network/gateway/server';
import { serveSubgraph } from '@network/kit/serve/listen';
import type { Logger } from '@network/schema/log';
import { SUBGRAPHS } from '@network/schema/network';
import { inCheckout } from './checkout.ts';
import type { Closers } from './closers.ts';
import { type Databases, openDatabases } from './database/databases.ts';
import type { Environment } from './environment.ts';
import { createFeeds } from './feeds.ts';
import { keepKeys } from './keys.ts';
import { MOUNTS } from './mounts.ts';
import { portOf } from './ports.ts';
import { Refused } from './refused.ts';
import type { Report } from './report.ts';
import { fillEmptyStore, type SampleWish } from './sample.ts';
import { type Parts, startSubgraph, waysOf } from './subgraphs.ts';
import { bundleWorkbench } from './workbench.ts';

export type NetworkOptions = {
  readonly data: string;
  readonly port: number;
  readonly host: string;
  /** Whether an empty store stays empty, without the sample. */
  readonly isEmpty: boolean;
  readonly sample: SampleWish;
  /** Folders with a county's own source files. */
  readonly sources: readonly string[];
  readonly environment: Environment;
  readonly report: Report;
  readonly closers: Closers;
  readonly log: Logger;
};

export type Network = {
  readonly url: string;
  /** Resolves with a sentence when something that the network needs has ended. */
  readonly failed: Promise<string>;
};

const startSubgraphs = async (
  { environment, sources, report, closers, log, data, host }: NetworkOptions,
  { houses }: Databases,
): Promise<Parts> => {
  const keys = keepKeys(data, environment);
  const parts: Parts = { ...elsewhere(environment) };
  const isSpread = Object.keys(parts).length > 0;
  await report.step('Subgraphs', async (note) => {
    for (const [name, house] of houses) {
      note(name);
      const feeds = createFeeds({ reader: name, secret: keys.secret, find: (peer) => parts[peer] });
      const subgraph = await startSubgraph(name, {
        house,
        keys,
        feeds,
        sources,
        ways: waysOf(name, data, environment),
        log,
      });
      parts[name] = subgraph;
      closers.add({ what: `the ${name} subgraph`, close: () => subgraph.close() });
      // Subgraphs in other processes read the feeds of those in this one.
      if (isSpread) await serveSubgraph(subgraph, { port: portOf(name), host });
    }
    note(SUBGRAPHS.map((name) => (parts[name] instanceof URL ? `${name} at ${parts[name].href}` : name)).join(', '));
  });
  return parts;
};

const elsewhere = ({ subgraphUrls }: Environment): Parts =>
  Object.fromEntries(Object.entries(subgraphUrls).filter(([, url]) => url !== null)) as Parts;

/**
 * Starts database, subgraphs and gateway in this process; `closers` stop them.
 * @throws {Refused} when one of them cannot start as it is told to.
 */
export const openNetwork = async (options: NetworkOptions): Promise<Network> => {
  const { environment, report, closers, log, data } = options;
  const keys = keepKeys(data, environment);
  const ours = SUBGRAPHS.filter((name) => environment.subgraphUrls[name] === null);
  const databases = await openDatabases({ data, environment, keys, subgraphs: ours, closers, report, log });
  const subgraphs = await startSubgraphs(options, databases);
  const disk = environment.databases.events === null ? data : null;
  if (!options.isEmpty) await fillEmptyStore({ parts: subgraphs, databases, disk, keys, report, log }, options.sample);
  const workbench = await bundleWorkbench(data, report);
  const gateway = await report.step('Gateway', () =>
    createGateway({
      subgraphs,
      secret: keys.secret,
      operatorKey: keys.operatorKey,
      port: options.port,
      host: options.host,
      supergraph: inCheckout('schema/supergraph.graphql'),
      documents: inCheckout('schema/operations'),
      state: data,
      workbench,
      mounts: MOUNTS,
      production: environment.isProduction,
      jwks: environment.jwks,
      log: log.child({ part: 'gateway' }),
    }).catch((error: Error) => {
      throw new Refused(error.message, { cause: error });
    }),
  );
  closers.add({ what: 'the gateway', close: () => gateway.close() });
  const failed = databases.exited.then(
    ({ because }) =>
      `Expected the database to run until the network stops, found that it ended: ${because}. The network has stopped; start it again, every committed record is kept.`,
  );
  return { url: gateway.url, failed };
};
