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

/**
 * Asks for a port early, before anything is started for nothing.
 * @throws {Refused} when it cannot be had.
 */
export const assertPortFree = async (port: number, host: string): Promise<void> => {
  const failure = await findFailure(port, host);
  if (failure === null) return;
  const found = failure.code === 'EADDRINUSE' ? 'another program on it' : (failure.code ?? failure.message);
  throw new Refused(
    `Expected port ${port} of ${host} to be free, found ${found}. Stop that program, or choose another port with --port.`,
  );
};
