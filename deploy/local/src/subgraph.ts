import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveSubgraph } from '@network/kit/serve/listen';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { parsePort, readArguments } from './arguments.ts';
import { inCheckout } from './checkout.ts';
import { createClosers } from './closers.ts';
import { openDataFolder } from './data-folder.ts';
import { closeOver } from './database/close-over.ts';
import { openDatabases } from './database/databases.ts';
import { readEnvironment } from './environment.ts';
import { createFeeds } from './feeds.ts';
import { keepKeys } from './keys.ts';
import { openLogFile } from './log.ts';
import { assertPortFree, portOf } from './ports.ts';
import { Refused } from './refused.ts';
import { createReport } from './report.ts';
import { runUntilStopped } from './running.ts';
import { startSubgraph, waysOf } from './subgraphs.ts';

const parseName = (text: string | undefined): SubgraphName => {
  const name = SUBGRAPHS.find((known) => known === text);
  if (name !== undefined) return name;
  throw new Refused(
    `Expected one of ${SUBGRAPHS.join(', ')}, found ${text === undefined ? 'nothing' : `"${text}"`}. For example: npm run subgraph -- cases.`,
  );
};

/**
 * `npm run subgraph -- cases`: one subgraph alone over HTTP. It reads its peers' feeds where SUBGRAPH_<PEER>_URL says, or
 * at their usual ports, and joins the embedded database that another process of this folder runs.
 */
export const runSubgraph = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = readArguments(args, {
    port: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    socket: { type: 'string' },
    data: { type: 'string', default: inCheckout('.data') },
    sources: { type: 'string', multiple: true, default: [] },
  });
  const name = parseName(positionals[0]);
  const port = values.port === undefined ? portOf(name) : parsePort(values.port);
  const environment = readEnvironment();
  const data = openDataFolder(values.data);
  const keys = keepKeys(data, environment);
  const { log, path } = openLogFile(data, environment.logLevel);
  const closers = createClosers();
  const { host, sources } = values;
  const socket = values.socket === undefined ? undefined : resolve(values.socket);
  return runUntilStopped({ closers, log, report: createReport(process.stderr) }, async (report) => {
    await assertPortFree(port, host);
    const databases = await openDatabases({ data, environment, keys, subgraphs: [name], closers, report, log });
    const house = databases.houses.get(name);
    if (house === undefined) throw new Error(`invariant: ${name} has a house`);
    const find = (peer: SubgraphName): URL =>
      environment.subgraphUrls[peer] ?? new URL(`http://127.0.0.1:${portOf(peer)}`);
    const feeds = createFeeds({ reader: name, secret: keys.secret, find });
    const subgraph = await startSubgraph(name, {
      house,
      keys,
      feeds,
      sources,
      ways: waysOf(name, data, environment),
      log,
    });
    const at = { port, host, ...(socket === undefined ? {} : { socket }) };
    const { url, close } = await serveSubgraph(subgraph, at).catch((error: Error) => {
      throw new Refused(error.message, { cause: error });
    });
    closers.add({ what: `the ${name} subgraph`, close: closeOver(house.app, close) });
    const joined = socket === undefined ? url : pathToFileURL(socket).href.replace('file://', 'unix:');
    report.line(
      `${name} serves at ${url}. SUBGRAPH_${name.toUpperCase()}_URL=${joined} npm start joins it to the gateway. It logs to ${path}.`,
    );
    if (databases.isKeeper)
      report.line(
        'This process keeps the database: when it stops, what joined it is without one for some seconds. To keep it apart, start npm run database -- serve first.',
      );
    const failed = databases.exited.then(
      ({ because }) =>
        `Expected the database to run until ${name} stops, found that it ended: ${because}. Start again.`,
    );
    return { failed };
  });
};
