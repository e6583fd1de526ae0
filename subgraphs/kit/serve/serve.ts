import { buildSubgraphSchema } from '@apollo/subgraph';
import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type {
  Caller,
  NotReady,
  Subgraph,
  SubgraphAnswer,
  SubgraphOperation,
  SubgraphRequest,
} from '@network/schema/subgraph';
import { createViewerVerifier, type Viewer } from '@network/schema/viewer';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { answerFault, json, readableFault, readJson, requestIdOf } from './answers.ts';
import { believe } from './believe.ts';
import { checkArguments } from './checked.ts';
import { createRunner } from './run.ts';

type Resolvers = NonNullable<Exclude<Parameters<typeof buildSubgraphSchema>[0], DocumentNode | readonly unknown[]>>;

/** A further path that a subgraph answers, after the viewer was verified. */
export type Route = {
  readonly matches: (method: string, path: string) => boolean;
  readonly answer: (request: SubgraphRequest, viewer: Viewer) => Promise<SubgraphAnswer>;
};

export type SubgraphParts<Context> = {
  readonly name: SubgraphName;
  readonly typeDefs: DocumentNode;
  readonly resolvers: Record<string, unknown>;
  /** The network's own key, with which the gateway signs viewers. */
  readonly secret: Uint8Array;
  readonly context: (viewer: Viewer, requestId: string) => Context;
  readonly routes: readonly Route[];
  readonly notReady: () => Promise<readonly NotReady[]>;
  readonly close: () => Promise<void>;
  readonly log: Logger;
};

export const buildSchema = (typeDefs: DocumentNode, resolvers: Record<string, unknown>): GraphQLSchema =>
  // An array: the single-object form with a parsed document throws in @apollo/subgraph 2.15.
  buildSubgraphSchema([{ typeDefs, resolvers: resolvers as Resolvers['resolvers'] }] as Parameters<
    typeof buildSubgraphSchema
  >[0]);

/** Makes a subgraph out of its schema, its context and its further paths. See `Subgraph` for what it answers. */
export const createSubgraph = <Context>(parts: SubgraphParts<Context>): Subgraph => {
  const verify = believe(createViewerVerifier(parts.secret, parts.name));
  const run = createRunner(checkArguments(buildSchema(parts.typeDefs, parts.resolvers)), parts.log);

  const runFor = (viewer: Viewer, operation: SubgraphOperation, caller: Caller): Promise<ExecutionResult> =>
    run(operation, parts.context(viewer, caller.requestId), caller);
  const execute: Subgraph['execute'] = async (operation, caller) => {
    try {
      return await runFor(await verify(caller.authorization), operation, caller);
    } catch (error) {
      throw readableFault(error, { log: parts.log, requestId: caller.requestId });
    }
  };

  const answerHealth = async (path: string): Promise<SubgraphAnswer> => {
    if (path === '/health/live') return json(200, { live: true });
    const missing = await parts.notReady();
    return json(missing.length === 0 ? 200 : 503, { ready: missing.length === 0, notReady: missing });
  };

  const answerGraphQL = async (request: SubgraphRequest, caller: Caller): Promise<SubgraphAnswer> => {
    const viewer = await verify(caller.authorization);
    const { query, operationName, variables } = await readJson(request.body);
    if (typeof query !== 'string')
      throw new Fault('BAD_USER_INPUT', 'Expected a JSON body with a "query", found none. Send an operation.');
    const operation = { query, operationName, variables } as SubgraphOperation;
    return json(200, await runFor(viewer, operation, caller));
  };

  const answer = async (request: SubgraphRequest, caller: Caller): Promise<SubgraphAnswer> => {
    const path = request.path.split('?')[0] ?? '/';
    if (path.startsWith('/health/')) return answerHealth(path);
    if (path === '/graphql' && request.method === 'POST') return answerGraphQL(request, caller);
    const route = parts.routes.find(({ matches }) => matches(request.method, path));
    if (route === undefined)
      return json(404, { errors: [{ message: `Expected a path of the ${parts.name} subgraph, found "${path}".` }] });
    return route.answer(request, await verify(caller.authorization));
  };

  return {
    name: parts.name,
    execute,
    answer: (request) => {
      const caller = { authorization: request.headers['authorization'], requestId: requestIdOf(request.headers) };
      return answer(request, caller).catch((error) =>
        answerFault(error, { log: parts.log, requestId: caller.requestId }),
      );
    },
    notReady: parts.notReady,
    close: parts.close,
  };
};
