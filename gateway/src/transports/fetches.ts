import { Fault, faultToGraphQLError } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { Subgraph } from '@network/schema/subgraph';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { maskError } from '#errors.ts';
import type { Purpose } from '#exchange.ts';
import type { Sign } from '#identity/signatures.ts';

/** What is asked of a subgraph, made once when a plan is compiled. */
export type SubgraphDocument = {
  readonly text: string;
  readonly name: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The beginning of a request body, `{"query":"…","operationName":…`; the rest is `,"variables":<text>}` or `}`. */
  readonly head: string;
  /** The same document parsed, once, for subgraphs in this process. */
  readonly parsed: () => DocumentNode;
};

/** One fetch. `variables` is the JSON text of an object. */
export type SubgraphFetch = { readonly document: SubgraphDocument; readonly variables: string | null };

/** What came back from a subgraph: data, which is the asker's own to change, and errors that a caller may read. */
export type Fetched = {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** Sends one fetch to one subgraph. Never rejects: a failure is an error of the answer. */
export type Fetch = (fetch: SubgraphFetch, purpose: Purpose) => Promise<Fetched>;

/** The fetches by the names of subgraphs in the supergraph. */
export type Fetches = ReadonlyMap<string, Fetch>;

/** The variables of a fetch as values. */
export const variablesOf = ({ variables }: SubgraphFetch): Record<string, unknown> | null =>
  variables === null ? null : JSON.parse(variables);

/**
 * The gateway signed the viewer itself, so a refused signature is our mistake and not the caller's. It is refused before
 * anything runs; a field that wants to know who asks stands at its path.
 */
const asOurMistake = (error: GraphQLError): GraphQLError =>
  error.extensions?.['code'] === 'UNAUTHENTICATED' && error.path == null ? new GraphQLError(error.message) : error;

/** Sends operations to one subgraph on behalf of a viewer. A failure becomes an error of the answer, so that the rest is served. */
export const createFetch = (subgraph: Subgraph, { sign, log }: { sign: Sign; log: Logger }): Fetch => {
  const send = async (fetch: SubgraphFetch, purpose: Purpose): Promise<ExecutionResult> => {
    const { text: query, name: operationName, parsed } = fetch.document;
    const authorization = await sign(purpose.viewer, subgraph.name);
    return subgraph.execute(
      { query, operationName, document: parsed(), variables: variablesOf(fetch) },
      { authorization, requestId: purpose.requestId },
    );
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

  return async (fetch, purpose) => {
    const started = performance.now();
    const { data = null, errors } = await send(fetch, purpose).catch(failed);
    const waited = performance.now() - started;
    purpose.waited.set(subgraph.name, (purpose.waited.get(subgraph.name) ?? 0) + waited);
    if (errors === undefined || errors.length === 0) return { data };
    const about = { log: log.child({ subgraph: subgraph.name }), requestId: purpose.requestId };
    return { data, errors: errors.map((error) => maskError(asOurMistake(error), about)) };
  };
};
