import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { Logger } from '@network/schema/log';
import type { SubgraphOperation } from '@network/schema/subgraph';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { turnOffTelemetry } from '#environment.ts';
import { maskError } from '#errors.ts';
import type { Purpose } from '#exchange.ts';
import type { Fetch } from '#transports/fetches.ts';
import type { Engine, Executor } from './executor.ts';

export type Fetches = ReadonlyMap<string, Fetch>;
type StockFetch = Parameters<GraphQLDataSource['process']>[0];
type StockRequest = Parameters<ApolloGateway['executor']>[0];

const requireFetch = (fetches: Fetches, name: string): Fetch => {
  const known = fetches.get(name);
  if (known !== undefined) return known;
  const names = [...fetches.keys()].join(', ');
  throw new Error(
    `Expected a supergraph over ${names}, found it to need "${name}". Start that subgraph, or compose again.`,
  );
};

/** Where the fields of a fetch from the root stand in the answer. */
const rootFields = ({ definitions }: DocumentNode): readonly string[][] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((field) =>
          field.kind === Kind.FIELD ? [[field.alias?.value ?? field.name.value]] : [],
        )
      : [],
  );

/** An error of a whole fetch has no path of its own: it is said at each place that the fetch was to fill. */
const place = (error: GraphQLFormattedError, paths: readonly string[][]): readonly GraphQLFormattedError[] =>
  error.path === undefined ? paths.map((path) => ({ ...error, path })) : [error];

const placesOf = ({ request, ...rest }: StockFetch): readonly string[][] => {
  const isOfEntities = request.variables !== undefined && 'representations' in request.variables;
  return isOfEntities || !('document' in rest) || rest.document === undefined ? [[]] : rootFields(rest.document);
};

const operationOf = ({ request, ...rest }: StockFetch): SubgraphOperation => ({
  query: request.query ?? '',
  ...('document' in rest && rest.document !== undefined ? { document: rest.document } : {}),
  operationName: request.operationName ?? null,
  variables: request.variables ?? null,
});

const asDataSource = (fetch: Fetch): GraphQLDataSource => ({
  process: async (asked) => {
    const { data, errors } = await fetch(operationOf(asked), asked.context as Purpose);
    if (errors === undefined) return { data: data ?? null };
    return { data: data ?? null, errors: errors.flatMap((error) => place(error, placesOf(asked))) };
  },
});

const asError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error });

const asSentence = (error: unknown): Error => {
  const found = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  if (found.startsWith('Expected')) return new Error(found);
  return new Error(`Expected a supergraph that can be planned, found: ${found}. Run \`npm run generate\`.`);
};

/**
 * Plans and executes with the stock `@apollo/gateway`.
 * @param planned a supergraph without security directives.
 * @throws when it is no supergraph, or names a subgraph that is not among `fetches`.
 */
export const openStockEngine = async (
  planned: string,
  { fetches, log }: { fetches: Fetches; log: Logger },
): Promise<Engine> => {
  turnOffTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl: planned,
    buildService: ({ name }) => asDataSource(requireFetch(fetches, name)),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    logger: log.child({}, { level: 'warn' }),
  });
  const { schema } = await gateway.load().catch((error: unknown) => {
    throw asSentence(error);
  });

  const execute: Executor = async ({ document, text, hash, name, variables }, purpose) => {
    const request = {
      request: { query: text, ...(name === null ? {} : { operationName: name }), variables },
      document,
      source: text,
      queryHash: hash,
      operationName: name,
      schema,
      context: purpose,
      metrics: {},
      logger: log,
    } as unknown as StockRequest;
    const result: ExecutionResult = await gateway
      .executor(request)
      .catch((error: unknown) => ({ data: null, errors: [asError(error)] }));
    // Its `valueCompletion` extension is left out: graphql-js has none, and it speaks of fields that a caller may not see.
    const data = result.data ?? null;
    if (result.errors === undefined) return { data };
    const about = { log, requestId: purpose.requestId };
    const errors = result.errors.map((error) => {
      const { message, ...rest } = maskError(error, about);
      return new GraphQLError(message, { path: rest.path ?? null, extensions: rest.extensions ?? null });
    });
    return result.data === undefined ? { errors } : { errors, data };
  };

  return { schema, execute, close: () => gateway.stop() };
};
