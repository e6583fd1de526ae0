import { Fault, faultToGraphQLError } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { Subgraph, SubgraphOperation } from '@network/schema/subgraph';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { maskError } from '#errors.ts';
import type { Purpose } from '#exchange.ts';
import type { Sign } from '#identity/signatures.ts';

/** What came back from a subgraph: data, and errors that a caller may read. */
export type Fetched = { readonly data: ExecutionResult['data']; readonly errors?: readonly GraphQLFormattedError[] };
export type Fetch = (operation: SubgraphOperation, purpose: Purpose) => Promise<Fetched>;

/**
 * The gateway signed the viewer itself, so a refused signature is our mistake and not the caller's. It is refused before
 * anything runs; a field that wants to know who asks stands at its path.
 */
const asOurMistake = (error: GraphQLError): GraphQLError =>
  error.extensions?.['code'] === 'UNAUTHENTICATED' && error.path == null ? new GraphQLError(error.message) : error;

/** Sends operations to one subgraph on behalf of a viewer. A failure becomes an error of the answer, so that the rest is served. */
export const createFetch = (subgraph: Subgraph, { sign, log }: { sign: Sign; log: Logger }): Fetch => {
  const send = async (operation: SubgraphOperation, purpose: Purpose): Promise<ExecutionResult> => {
    const authorization = await sign(purpose.viewer, subgraph.name);
    return subgraph.execute(operation, { authorization, requestId: purpose.requestId });
  };

  const failed = (error: unknown): ExecutionResult => {
    if (error instanceof Fault) return { data: null, errors: [faultToGraphQLError(error)] };
    log.error({ subgraph: subgraph.name, err: error }, 'a subgraph does not answer');
    const fault = new Fault(
      'SUBGRAPH_UNAVAILABLE',
      `Expected the ${subgraph.name} part of the network to answer, found no answer. The rest is served; try again.`,
      { subgraph: subgraph.name },
    );
    return { data: null, errors: [faultToGraphQLError(fault)] };
  };

  return async (operation, purpose) => {
    const started = performance.now();
    const { data, errors } = await send(operation, purpose).catch(failed);
    const waited = performance.now() - started;
    purpose.waited.set(subgraph.name, (purpose.waited.get(subgraph.name) ?? 0) + waited);
    if (errors === undefined || errors.length === 0) return { data };
    const about = { log: log.child({ subgraph: subgraph.name }), requestId: purpose.requestId };
    return { data, errors: errors.map((error) => maskError(asOurMistake(error), about)) };
  };
};
