import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { type DocumentNode, parse, print } from 'graphql';
import type { EngineOverMocks } from '../engines/engine.ts';
import type { MockNetwork } from '../networks.ts';
import type { World } from '../world/world.ts';

type Transports = Exclude<
  NonNullable<Parameters<typeof createGatewayRuntime>[0]['transports']>,
  (kind: string) => unknown
>;
type Executor = Awaited<
  ReturnType<Extract<Awaited<Transports[string]>, { getSubgraphExecutor: unknown }>['getSubgraphExecutor']>
>;
type ExecutionRequest = {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};

/** The runtime of Hive Gateway over mocks, its own planner and executor included. One operation at a time. */
export const openHive = async ({ planned, subgraphs }: MockNetwork): Promise<EngineOverMocks> => {
  let current: World | undefined;
  const asExecutor =
    (name: string) =>
    async ({ document, variables, operationName }: ExecutionRequest) => {
      const ask = subgraphs.get(name.toLowerCase());
      if (ask === undefined || current === undefined) throw new Error(`Expected a subgraph, found "${name}".`);
      // Its documents come from another copy of graphql-js.
      return ask(
        { document: parse(print(document)), name: operationName ?? null, variables: { ...variables } },
        current,
      );
    };
  const gateway = createGatewayRuntime({
    supergraph: planned,
    logging: false,
    landingPage: false,
    transports: { http: { getSubgraphExecutor: ({ subgraphName }) => asExecutor(subgraphName) as Executor } },
  });
  return {
    answer: async ({ text, name, variables }, world) => {
      current = world;
      const response = await gateway.fetch('http://gateway.invalid/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: text, variables, ...(name === null ? {} : { operationName: name }) }),
      });
      const { data } = (await response.json()) as { data?: unknown };
      return { data: data === undefined ? undefined : JSON.stringify(data), errors: [] };
    },
    close: async () => gateway[Symbol.asyncDispose](),
  };
};
