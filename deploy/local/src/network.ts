import type { AmongOthers } from '@network/gateway/among-others';
import { createGateway } from '@network/gateway/server';
import type { IntakeWays } from '@network/kit/intake';
import { serveSubgraph } from '@network/kit/serve/listen';
import type { Logger } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { inCheckout } from './checkout.ts';
import type { Closers } from './closers.ts';
import { closeOver } from './database/close-over.ts';
import { type Databases, openDatabases } from './database/databases.ts';
import { type Elsewhere, findElsewhere, findSilent } from './elsewhere.ts';
import type { Environment } from './environment.ts';
import { createFeeds } from './feeds.ts';
import { type KeptAnswers, openKeptAnswers } from './kept-answers.ts';
import { keepKeys } from './keys.ts';
import { MOUNTS } from './mounts.ts';
import { portOf } from './ports.ts';
import { Refused } from './refused.ts';
import type { Report } from './report.ts';
import { fillEmptyStore, type SampleWish } from './sample.ts';
import { type Parts, startSubgraph, waysOf } from './subgraphs.ts';
import { bundleWorkbench } from './workbench.ts';

export type PartsOptions = {
  readonly data: string;
  readonly host: string;
  /** Folders with a county's own source files. */
  readonly sources: readonly string[];
  /** How gateways keep answers; null keeps none. */
  readonly kept: KeptAnswers | null;
  readonly environment: Environment;
  readonly report: Report;
  readonly closers: Closers;
  readonly log: Logger;
};
export type NetworkOptions = PartsOptions & {
  readonly port: number;
  /** Whether an empty store stays empty, without the sample. */
  readonly isEmpty: boolean;
  readonly sample: SampleWish;
};

/** What a process has to do with others that serve the same network beside it. */
export type Beside = {
  /** How many such processes there are. */
  readonly processes: number;
  /** Whether it leaves it to them to start the embedded database anew. */
  readonly isFollower: boolean;
  /** Whether subgraphs in yet other processes read the feeds of this one's. */
  readonly tellsFeeds: boolean;
  /** How files that one process receives come to the one that takes them. */
  readonly handing: (name: SubgraphName) => Pick<IntakeWays, 'tell' | 'onTold'>;
};
const ALONE: Beside = { processes: 1, isFollower: false, tellsFeeds: true, handing: () => ({}) };

/** The databases, and the subgraphs that run on them. */
export type Opened = { readonly databases: Databases; readonly subgraphs: Parts };

export type Network = {
  readonly url: string;
  /** Resolves with a sentence when something that the network needs has ended. */
  readonly failed: Promise<string>;
};

const startSubgraphs = async (
  { environment, sources, report, closers, log, data, host }: PartsOptions,
  { houses }: Databases,
  { tellsFeeds, handing }: Beside,
): Promise<Parts> => {
  const keys = keepKeys(data, environment);
  const elsewhere = findElsewhere(environment);
  const parts: Parts = Object.fromEntries(elsewhere.map(({ name, url }) => [name, url]));
  const isSpread = elsewhere.length > 0;
  let silent: readonly Elsewhere[] = [];
  await report.step('Subgraphs', async (note) => {
    for (const [name, house] of houses) {
      note(name);
      const feeds = createFeeds({ reader: name, secret: keys.secret, find: (peer) => parts[peer] });
      const subgraph = await startSubgraph(name, {
        house,
        keys,
        feeds,
        sources,
        ways: { ...waysOf(name, data, environment), ...handing(name) },
        log,
      });
      parts[name] = subgraph;
      closers.add({ what: `the ${name} subgraph`, close: closeOver(house.app, () => subgraph.close()) });
      // Subgraphs in other processes read the feeds of those in this one.
      if (isSpread && tellsFeeds) await serveSubgraph(subgraph, { port: portOf(name), host });
    }
    silent = await findSilent(elsewhere);
    const serving = SUBGRAPHS.filter((name) => !silent.some((one) => one.name === name));
    note(serving.map((name) => (parts[name] instanceof URL ? `${name} at ${parts[name].href}` : name)).join(', '));
  });
  for (const { name, url } of silent) report.line(`! ${name} does not answer at ${url.href} yet`);
  return parts;
};

/**
 * Starts the database and the subgraphs in this process; `closers` stop them.
 * @throws {Refused} when one of them cannot start as it is told to.
 */
export const openParts = async (options: PartsOptions, beside: Beside = ALONE): Promise<Opened> => {
  const { environment, report, closers, log, data } = options;
  const keys = keepKeys(data, environment);
  const ours = SUBGRAPHS.filter((name) => environment.subgraphUrls[name] === null);
  const gateway = options.kept?.isShared ?? false;
  const { processes, isFollower } = beside;
  const wanted = { data, environment, keys, subgraphs: ours, gateway, processes, isFollower };
  const databases = await openDatabases({ ...wanted, closers, report, log });
  return { databases, subgraphs: await startSubgraphs(options, databases, beside) };
};

/** Makes the sample on an empty store, unless it is to stay empty. */
export const fillParts = async (options: NetworkOptions, { databases, subgraphs }: Opened): Promise<void> => {
  const { data, environment, report, log, isEmpty, sample } = options;
  const disk = environment.databases.events === null ? data : null;
  const keys = keepKeys(data, environment);
  if (!isEmpty) await fillEmptyStore({ parts: subgraphs, databases, disk, keys, report, log }, sample);
};

/** A sentence when the database ends. */
export const endOf = ({ exited }: Databases): Promise<string> =>
  exited.then(
    ({ because }) =>
      `Expected the database to run until the network stops, found that it ended: ${because}. The network has stopped; start it again, every committed record is kept.`,
  );

type GatewayWiring = Pick<PartsOptions, 'data' | 'host' | 'kept' | 'environment' | 'closers' | 'log'> & {
  readonly port: number;
  readonly opened: Opened;
  /** The folder with the workbench's files. */
  readonly workbench: string;
  readonly others?: AmongOthers;
};

/** Starts the gateway over subgraphs; answers its address. @throws {Refused} when it cannot serve. */
export const openGateway = async (wiring: GatewayWiring): Promise<string> => {
  const { opened, port, host, data, workbench, others, kept, environment, closers, log } = wiring;
  const { subgraphs, databases } = opened;
  const { secret, operatorKey } = keepKeys(data, environment);
  const cache = await openKeptAnswers(kept, { house: databases.gateway, closers, log: log.child({ part: 'gateway' }) });
  const gateway = await createGateway({
    subgraphs,
    secret,
    operatorKey,
    port,
    host,
    supergraph: environment.supergraph ?? inCheckout('schema/supergraph.graphql'),
    documents: inCheckout('schema/operations'),
    ...(environment.transports === null ? {} : { transports: environment.transports }),
    state: data,
    workbench,
    mounts: MOUNTS,
    production: environment.isProduction,
    jwks: environment.jwks,
    ...(cache === null ? {} : { cache }),
    ...(others === undefined ? {} : { others }),
    log: log.child({ part: 'gateway' }),
  }).catch((error: Error) => {
    throw new Refused(error.message, { cause: error });
  });
  closers.add({ what: 'the gateway', close: () => gateway.close() });
  return gateway.url;
};

/**
 * Starts database, subgraphs and gateway in this process; `closers` stop them.
 * @throws {Refused} when one of them cannot start as it is told to.
 */
export const openNetwork = async (options: NetworkOptions): Promise<Network> => {
  const { report, data } = options;
  const opened = await openParts(options);
  await fillParts(options, opened);
  const workbench = await bundleWorkbench(data, report);
  const url = await report.step('Gateway', () => openGateway({ ...options, opened, workbench }));
  return { url, failed: endOf(opened.databases) };
};
