import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type GraphQLSchema, parse } from 'graphql';

/** A plan as plain JSON: what is fetched from which subgraph, in which order (`@apollo/query-planner`). */
export type Plan = QueryPlan;

/**
 * Plans one operation. The text has no `@skip`, no `@include`, no fragments by name and no aliases of callers.
 * @throws what the planner says of an operation that it cannot plan.
 */
export type Planner = (text: string) => Promise<Plan>;

/** A supergraph that can be planned, and what callers may ask of it. */
export type Planning = { readonly schema: GraphQLSchema; readonly plan: Planner };

/** @throws a sentence when the text is no supergraph. */
const readSupergraph = (text: string): Supergraph => {
  try {
    return Supergraph.build(text, { supportedFeatures: null, validateSupergraph: true });
  } catch (error) {
    const found = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new Error(`Expected a supergraph that can be planned, found: ${found} Run \`npm run generate\`.`);
  }
};

/** Plans in this thread. @throws a sentence when the text is no supergraph. */
export const createPlanner = (supergraphSdl: string): Planning => {
  const supergraph = readSupergraph(supergraphSdl);
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, {
    incrementalDelivery: { enableDefer: true },
    generateQueryFragments: false,
  });
  return {
    schema: api.toGraphQLJSSchema({ includeDefer: true }),
    plan: async (text) => {
      const operation = operationFromDocument(api, parse(text, { noLocation: true }), { validate: false });
      return planner.buildQueryPlan(operation);
    },
  };
};
