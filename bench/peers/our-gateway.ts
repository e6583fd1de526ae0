import { fileURLToPath } from 'node:url';
import { createGateway } from '@network/gateway/server';
import { createLog } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import type { Task } from './task.ts';

/** Starts our gateway in this process, over the subgraphs that a task names or over others, and tells where it answers. */
export const startOurs = async (
  { supergraph, documents, secret, subgraphs }: Task,
  {
    addressOf = (name: SubgraphName): URL => new URL('/', subgraphs[name]),
    transports = 'transports.yaml',
  }: { readonly addressOf?: (name: SubgraphName) => URL; readonly transports?: string } = {},
): Promise<string> => {
  const { url } = await createGateway({
    subgraphs: Object.fromEntries(SUBGRAPHS.map((name) => [name, addressOf(name)])),
    transports: fileURLToPath(new URL(transports, import.meta.url)),
    secret: Buffer.from(secret, 'hex'),
    operatorKey: Buffer.from(secret, 'hex'),
    port: 0,
    supergraph: supergraph.path,
    documents,
    workbench: null,
    log: createLog('gateway', 'warn'),
    production: false,
    jwks: null,
  });
  return url;
};
