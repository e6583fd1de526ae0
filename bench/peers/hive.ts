import type { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { listen } from './listen.ts';
import { openSignatures } from './signatures.ts';
import type { Task } from './task.ts';

type Handler = Parameters<typeof createGatewayRuntime>[0] extends infer Config
  ? Config extends { unifiedGraphHandler?: infer Given }
    ? Exclude<Given, undefined>
    : never
  : never;

/** The runtime of Hive Gateway on `node:http`; with another planner and executor where one is given. */
export const serveHive = async (task: Task, unifiedGraphHandler?: Handler): Promise<string> => {
  const { createGatewayRuntime: create } = await import('@graphql-hive/gateway-runtime');
  const transport = await import('@graphql-mesh/transport-http');
  const signatureFor = await openSignatures(task);
  const gateway = create({
    supergraph: task.supergraph.planned,
    logging: false,
    landingPage: false,
    graphiql: false,
    transports: { http: transport },
    // By default it sends equal requests that are on their way to a subgraph once; nobody else here does.
    transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
    propagateHeaders: {
      fromClientToSubgraphs: ({ subgraphName }) => ({ authorization: signatureFor(subgraphName) }),
    },
    ...(unifiedGraphHandler === undefined ? {} : { unifiedGraphHandler }),
  });
  return listen(gateway);
};
