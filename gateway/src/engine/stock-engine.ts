import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { Logger } from '@network/schema/log';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  OperationTypeNode,
  parse,
} from 'graphql';
import { turnOffTelemetry } from '#environment.ts';
import { maskError } from '#errors.ts';
import type { Purpose } from '#exchange.ts';
import { createSubgraphDocument } from '#transports/documents.ts';
import type { Fetch, Fetches, SubgraphDocument, SubgraphFetch } from '#transports/fetches.ts';
import type { Engine, Operation } from './executor.ts';

/** The stock engine answers with objects, as graphql-js does. */
export type StockEngine = Omit<Engine, 'execute' | 'subscribe' | 'compile'> & {
  readonly execute: (operation: Operation, purpose: Purpose) => Promise<ExecutionResult>;
};

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

const kindOf = ({ definitions }: DocumentNode): SubgraphDocument['kind'] =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.operation ?? OperationTypeNode.QUERY;

const fetchOf = ({ request, ...rest }: StockFetch): SubgraphFetch => {
  const text = request.query ?? '';
  const parsed = 'document' in rest && rest.document !== undefined ? rest.document : parse(text);
  const name = request.operationName ?? null;
  const document = createSubgraphDocument({ text, name, kind: kindOf(parsed), parsed });
  return { document, variables: request.variables === undefined ? null : JSON.stringify(request.variables) };
};

const asDataSource = (fetch: Fetch): GraphQLDataSource => ({
  process: async (asked) => {
    const { data, errors } = await fetch(fetchOf(asked), asked.context as Purpose);
    if (errors === undefined) return { data };
    return { data, errors: errors.flatMap((error) => place(error, placesOf(asked))) };
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
): Promise<StockEngine> => {
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

  const execute: StockEngine['execute'] = async ({ document, text, hash, name, variables }, purpose) => {
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
