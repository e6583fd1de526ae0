import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { parseSupergraph } from '../gateway/src/supergraph/supergraph.ts';
import type { Task } from './peers/task.ts';
import { type Endpoint, startPeer } from './running/child.ts';
import { COMMANDER } from './running/commander.ts';
import { shellEnvironment } from './running/environment.ts';
import { writeDocuments } from './running/loads.ts';
import { endOf, type Network, ROOT, startNetworkIn } from './running/network.ts';

/** A network whose subgraphs also run as processes of their own, over the same database. */
export type Stand = {
  /** All in one process, as `npm start` has it. It keeps the database. */
  readonly network: Network;
  readonly task: Task;
  /** The processes of the subgraphs. */
  readonly subgraphs: readonly number[];
  stop(): Promise<void>;
};

/** Nothing is shared between requests, as other gateways do not. */
const TRANSPORTS = join(ROOT, 'bench/peers/transports.yaml');

/** A port that nobody has just now. */
const findPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const hasStarted = (child: ChildProcess, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text;
      if (said.includes(`${name} serves at`)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`Expected ${name} to start, found that it ended:\n${said}`)));
  });

type Ports = Readonly<Record<SubgraphName, number>>;

/** Starts one subgraph as `npm run subgraph` does. */
const startSubgraph = (name: SubgraphName, { ports, data }: { ports: Ports; data: string }): ChildProcess => {
  const main = join(ROOT, 'deploy/local/src/main.ts');
  const args = [main, 'subgraph', name, '--port', String(ports[name]), '--data', data];
  const peers = SUBGRAPHS.map((peer) => [`SUBGRAPH_${peer.toUpperCase()}_URL`, `http://127.0.0.1:${ports[peer]}`]);
  return spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...shellEnvironment(), ...Object.fromEntries(peers), LOG_LEVEL: 'warn' },
  });
};

/** The supergraph as every gateway may plan it, with the addresses at which its subgraphs answer. */
const withAddresses = (planned: string, addresses: Task['subgraphs']): string =>
  planned.replace(/@join__graph\(name: "(\w+)", url: "[^"]*"\)/g, (_, name: string) => {
    const url = addresses[name];
    if (url === undefined) throw new Error(`Expected a subgraph of the network, found "${name}".`);
    return `@join__graph(name: "${name}", url: "${url}")`;
  });

const taskOf = ({ data, connection }: Network, addresses: Task['subgraphs']): Task => {
  const path = join(ROOT, 'schema/supergraph.graphql');
  const { planned } = parseSupergraph(readFileSync(path, 'utf8'), false);
  return {
    subgraphs: addresses,
    supergraph: { path, planned: withAddresses(planned, { nodes: '', ...addresses }) },
    documents: join(data, 'measured'),
    database: connection,
    secret: readFileSync(join(data, 'keys/network-secret'), 'utf8').trim(),
    viewer: COMMANDER,
  };
};

const startNodes = async (task: Task): Promise<Endpoint> => {
  const nodes = await startPeer('nodes.ts', task);
  if ('missing' in nodes) throw new Error(`Expected the packages of bench/, found ${nodes.missing}`);
  return nodes;
};

/** Starts a network with a sample, and each of its five subgraphs once more in a process of its own. */
export const startStand = async (...args: readonly string[]): Promise<Stand> => {
  // Nobody here logs requests.
  const network = await startNetworkIn({ NETWORK_TRANSPORTS: TRANSPORTS, LOG_LEVEL: 'warn' }, args);
  const children: ChildProcess[] = [];
  const stops: (() => void)[] = [];
  const stop = async (): Promise<void> => {
    for (const each of stops) each();
    await Promise.all(children.map(endOf));
    await network.stop();
  };
  try {
    const { data } = network;
    writeDocuments(join(data, 'measured'));
    const ports = Object.fromEntries(
      await Promise.all(SUBGRAPHS.map(async (name) => [name, await findPort()] as const)),
    ) as Ports;
    await Promise.all(
      SUBGRAPHS.map((name) => {
        const child = startSubgraph(name, { ports, data });
        children.push(child);
        return hasStarted(child, name);
      }),
    );
    const five = Object.fromEntries(SUBGRAPHS.map((name) => [name, `http://127.0.0.1:${ports[name]}/graphql`]));
    const nodes = await startNodes(taskOf(network, five));
    stops.push(nodes.stop);
    const task = taskOf(network, { ...five, nodes: `${nodes.url}/graphql` });
    return { network, task, subgraphs: children.map(({ pid = 0 }) => pid), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
