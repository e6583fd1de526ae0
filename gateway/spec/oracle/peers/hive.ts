import { parse, print } from 'graphql';
import type { EngineOverMocks } from '../engines/engine.ts';
import type { MockNetwork } from '../networks.ts';
import type { World } from '../world/world.ts';
import { loadHive } from './hive-runtime.ts';

/** Nothing in this process takes as many turns of its loop. */
const TURNS = 20_000;

/** There are operations that the runtime never answers; nothing is left to be done for them. */
const never = async (): Promise<undefined> => {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return undefined;
};

/** The runtime of Hive Gateway over mocks, its own planner and executor included. One operation at a time. */
export const openHive = async ({ planned, subgraphs }: MockNetwork): Promise<EngineOverMocks> => {
  let current: World | undefined;
  const { createGatewayRuntime } = await loadHive();
  const gateway = createGatewayRuntime({
    supergraph: planned,
    logging: false,
    landingPage: false,
    transports: {
      http: {
        getSubgraphExecutor:
          ({ subgraphName }) =>
          async ({ document, variables, operationName }) => {
            const ask = subgraphs.get(subgraphName.toLowerCase());
            if (ask === undefined || current === undefined)
              throw new Error(`Expected a subgraph, found "${subgraphName}".`);
            // Its documents come from another copy of graphql-js.
            const copy = parse(print(document));
            return ask({ document: copy, name: operationName ?? null, variables: { ...variables } }, current);
          },
      },
    },
  });
  return {
    answer: async ({ text, name, variables }, world) => {
      current = world;
      const answered = gateway.fetch('http://gateway.invalid/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: text, variables, ...(name === null ? {} : { operationName: name }) }),
      });
      const response = await Promise.race([answered, never()]);
      if (response === undefined) return { data: undefined, errors: [{ message: 'no answer' }] };
      const { data } = (await response.json()) as { data?: unknown };
      return { data: data === undefined ? undefined : JSON.stringify(data), errors: [] };
    },
    close: async () => gateway[Symbol.asyncDispose](),
  };
};
