import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { Refused } from './refused.ts';

export const GATEWAY_PORT = 4000;

/** Where a subgraph listens that runs alone, unless it is told otherwise: 4001 to 4005. */
export const portOf = (name: SubgraphName): number => GATEWAY_PORT + 1 + SUBGRAPHS.indexOf(name);

/** Why a port cannot be had; null where it can. */
const findFailure = (port: number, host: string): Promise<NodeJS.ErrnoException | null> => {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
};

/** Below those that systems give to outgoing connections: nobody is given one of these meanwhile. */
const [FIRST_FREE, AFTER_LAST_FREE] = [20_000, 32_000];

/** A port that is free now, for processes that shall listen at the same one. @throws {Refused} when the host has none. */
export const choosePort = async (host: string): Promise<number> => {
  const port = randomInt(FIRST_FREE, AFTER_LAST_FREE);
  const failure = await findFailure(port, host);
  if (failure?.code === 'EADDRINUSE') return choosePort(host);
  if (failure === null) return port;
  throw new Refused(
    `Expected a free port of ${host}, found ${failure.code ?? failure.message}. Choose another --host.`,
  );
};

const FIRST_FOR_ALL = 1024;

/** What keeps us from a port, and what to do about it. */
const adviceFor = (port: number, { code = '', message }: NodeJS.ErrnoException): readonly [string, string] => {
  if (code === 'EADDRINUSE') return ['another program on it', 'Stop that program, or choose another port with --port.'];
  if (code === 'EACCES' && port < FIRST_FOR_ALL)
    return [
      `that this account may not use ports below ${FIRST_FOR_ALL}`,
      'Choose a higher one with --port, such as 4000.',
    ];
  if (code === 'EACCES')
    return ['that this account may not use it', 'Choose another port with --port, or another address with --host.'];
  return [
    `that this machine has no such address (${code || message})`,
    'Name one of its own with --host, such as 127.0.0.1.',
  ];
};

export const explainPort = (port: number, host: string, failure: NodeJS.ErrnoException): Refused => {
  const [found, advice] = adviceFor(port, failure);
  return new Refused(`Expected to listen at port ${port} of ${host}, found ${found}. ${advice}`);
};

/**
 * Asks for a port early, before anything is started for nothing.
 * @throws {Refused} when it cannot be had.
 */
export const assertPortFree = async (port: number, host: string): Promise<void> => {
  const failure = await findFailure(port, host);
  if (failure !== null) throw explainPort(port, host, failure);
};
