import { Fault, faultToGraphQLError } from '@network/schema/errors';
import { parseId } from '@network/schema/ids';
import type { Logger } from '@network/schema/log';
import type { EntityType } from '@network/schema/network';
import { MAX_PAGE } from '@network/schema/page';
import { nodesSdl } from '@network/schema/sdl/nodes';
import { buildASTSchema, execute, GraphQLError, parse } from 'graphql';
import { maskError } from '#errors.ts';
import { type Fetch, variablesOf } from './fetches.ts';

type Node = { readonly __typename: EntityType; readonly id: string };

/**
 * The record with an id as far as the id tells: its type.
 * @throws {Fault} BAD_USER_INPUT when the text is not an id of this network.
 */
const nodeOf = (id: string): Node => ({ __typename: parseId(id).type, id });

/** @throws {Fault} BAD_PAGE for more than 200 ids. */
const nodesOf = (ids: readonly string[]): Node[] => {
  if (ids.length <= MAX_PAGE) return ids.map(nodeOf);
  throw new Fault(
    'BAD_PAGE',
    `Expected at most ${MAX_PAGE} ids, found ${ids.length}. Ask for them in several requests.`,
  );
};

const rootValue = {
  node: ({ id }: { id: string }) => nodeOf(id),
  nodes: ({ ids }: { ids: readonly string[] }) => nodesOf(ids),
};

const asFault = (error: GraphQLError): GraphQLError => {
  if (!(error.originalError instanceof Fault)) return error;
  const { message, extensions } = faultToGraphQLError(error.originalError);
  return new GraphQLError(message, { path: error.path ?? null, extensions });
};

/** Answers `node` and `nodes` here: an id tells its type, and nothing has to be read for it. */
export const createNodes = ({ log }: { log: Logger }): Fetch => {
  const schema = buildASTSchema(parse(nodesSdl()), { assumeValidSDL: true });
  return async (fetch, { requestId }) => {
    const { name: operationName, parsed } = fetch.document;
    const variableValues = variablesOf(fetch);
    const { data = null, errors } = await execute({
      schema,
      document: parsed(),
      rootValue,
      operationName,
      variableValues,
    });
    if (errors === undefined) return { data };
    return { data, errors: errors.map((error) => maskError(asFault(error), { log, requestId })) };
  };
};
