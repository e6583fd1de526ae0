import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from './listen.ts';
import { openSignatures } from './signatures.ts';
import type { Task } from './task.ts';

/** What plans and executes in Hive's runtime. */
type Handler = object;
type Config = {
  readonly supergraph: string;
  readonly logging: boolean;
  readonly landingPage: boolean;
  readonly graphiql: boolean;
  readonly transports: { readonly http: unknown };
  readonly transportEntries: Readonly<Record<string, unknown>>;
  readonly propagateHeaders: {
    fromClientToSubgraphs(of: { readonly subgraphName: string }): Readonly<Record<string, string>>;
  };
  readonly unifiedGraphHandler?: Handler;
};
/** What is used of `@graphql-hive/gateway-runtime`. */
type HiveRuntime = {
  createGatewayRuntime(config: Config): (request: IncomingMessage, response: ServerResponse) => unknown;
};

// Their own types bring those of a browser with them, which would then hold in every file here; names that are not known
// before they run keep them out.
const [RUNTIME, TRANSPORT]: readonly [string, string] = [
  '@graphql-hive/gateway-runtime',
  '@graphql-mesh/transport-http',
];

/** The runtime of Hive Gateway on `node:http`; with another planner and executor where one is given. */
export const serveHive = async (task: Task, unifiedGraphHandler?: Handler): Promise<string> => {
  const { createGatewayRuntime: create } = (await import(RUNTIME)) as HiveRuntime;
  const transport: unknown = await import(TRANSPORT);
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
