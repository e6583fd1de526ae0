import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, printSchema } from 'graphql';

/** Plans operations over one supergraph, in the thread that calls it. */
export type SupergraphPlanner = {
  /** SDL of what callers may ask. */
  readonly schema: string;
  /** The JSON text of an operation's plan. @throws what the planner says of an operation that it cannot plan. */
  readonly plan: (text: string) => string;
};

/** @throws a sentence when the text is no supergraph. */
const readSupergraph = (text: string): Supergraph => {
  try {
    return Supergraph.build(text, { supportedFeatures: null, validateSupergraph: true });
  } catch (error) {
    const found = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new Error(`Expected a supergraph that can be planned, found: ${found} Run \`npm run generate\`.`);
  }
};

/** @throws a sentence when the text is no supergraph. */
export const createSupergraphPlanner = (supergraphSdl: string): SupergraphPlanner => {
  const supergraph = readSupergraph(supergraphSdl);
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, {
    incrementalDelivery: { enableDefer: true },
    generateQueryFragments: false,
  });
  return {
    schema: printSchema(api.toGraphQLJSSchema({ includeDefer: true })),
    plan: (text) => {
      const operation = operationFromDocument(api, parse(text, { noLocation: true }), { validate: false });
      return JSON.stringify(planner.buildQueryPlan(operation));
    },
  };
};
