import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import { parse } from 'graphql';
import { turnOffTelemetry } from '#environment.ts';
import type { EngineOverMocks } from '../engines/engine.ts';
import type { MockNetwork } from '../networks.ts';
import type { World } from '../world/world.ts';

type ApolloRequest = Parameters<ApolloGateway['executor']>[0];

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The stock `@apollo/gateway` over mocks. Only its data is meant to be compared: it tells errors at no place. */
export const openApollo = async ({ planned, subgraphs }: MockNetwork): Promise<EngineOverMocks> => {
  turnOffTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl: planned,
    logger: SILENT,
    buildService: ({ name }) => ({
      process: async ({ request: { query = '', variables = {}, operationName }, context }) => {
        const ask = subgraphs.get(name);
        if (ask === undefined) throw new Error(`Expected a subgraph of the network, found "${name}".`);
        const { data, errors } = await ask(
          { document: parse(query), name: operationName ?? null, variables },
          (context as { world: World }).world,
        );
        return { data, ...(errors === undefined ? {} : { errors }) };
      },
    }),
  });
  const { schema } = await gateway.load();
  return {
    answer: async ({ document, text, name, variables }, world) => {
      const request = {
        request: { query: text, variables, ...(name === null ? {} : { operationName: name }) },
        document,
        source: text,
        queryHash: createHash('sha256').update(text).digest('hex'),
        operationName: name,
        schema,
        context: { world },
        metrics: {},
        logger: SILENT,
      } as unknown as ApolloRequest;
      try {
        const { data } = await gateway.executor(request);
        return { data: data === undefined ? undefined : JSON.stringify(data), errors: [] };
      } catch (error) {
        return { data: undefined, errors: [{ message: String(error) }] };
      }
    },
    close: () => gateway.stop(),
  };
};
