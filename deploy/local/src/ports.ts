import { createServer } from 'node:net';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { Refused } from './refused.ts';

export const GATEWAY_PORT = 4000;

/** Where a subgraph listens that runs alone, unless it is told otherwise: 4001 to 4005. */
export const portOf = (name: SubgraphName): number => GATEWAY_PORT + 1 + SUBGRAPHS.indexOf(name);

/**
 * Asks for a port early, before anything is started for nothing.
 * @throws {Refused} when it cannot be had.
 */
export const assertPortFree = async (port: number, host: string): Promise<void> => {
  const server = createServer();
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
  if (failure === null) return;
  const found = failure.code === 'EADDRINUSE' ? 'another program on it' : (failure.code ?? failure.message);
  throw new Refused(
    `Expected port ${port} of ${host} to be free, found ${found}. Stop that program, or choose another port with --port.`,
  );
};
