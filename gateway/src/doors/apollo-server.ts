import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Engine, Written } from '#engine/executor.ts';
import { type Begin, noOperation, noteOperation, purposeOf, refusalOf } from './operations.ts';
import { createParsed } from './parsed.ts';
import type { Named } from './prepared.ts';
import type { Asked } from './request.ts';
import { OWN_RULES } from './rules.ts';
import { MAX_TOKENS, type Tell } from './sentences.ts';

/** Data that the engine has written already; Apollo Server knows objects only, and lets it through untouched. */
class WrittenData {
  readonly json: Buffer;

  constructor(json: Buffer) {
    this.json = json;
  }
}

/** One operation on its way through Apollo Server, and why it was refused where it was. */
type Context = Begin & { readonly refused: { because: Fault | undefined } };
type StockGateway = Extract<ApolloServerOptions<Context>, { gateway: object }>['gateway'];

/** Apollo Server takes errors as graphql-js throws them. */
const asGraphQLError = ({ message, path, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });

type StockExecutor = Awaited<ReturnType<StockGateway['load']>>['executor'];

const asExecutor =
  (engine: Engine): StockExecutor =>
  async ({ document, operation, source, queryHash, operationName, request, context }) => {
    const { method, purpose, refused } = context as Context;
    // With a gateway, Apollo Server leaves it to the executor to find that no operation has the name.
    if (!operation) return { errors: [noOperation(request.operationName ?? null)] };
    const named: Named = { name: operationName, kind: operation.operation };
    refused.because = refusalOf(named, method);
    if (refused.because !== undefined) return { data: null };
    noteOperation(named, purpose);
    const variables = request.variables ?? {};
    const asked = { document, text: source, hash: queryHash, name: operationName, variables };
    const { data, errors } = await engine.execute(asked, purposeOf(named, purpose));
    return {
      ...(data === undefined ? {} : { data: new WrittenData(data) as unknown as Record<string, unknown> }),
      ...(errors.length === 0 ? {} : { errors: errors.map(asGraphQLError) }),
    };
  };

/** An engine in the form in which Apollo Server takes one. */
const asGateway = (engine: Engine): StockGateway => {
  let tell: Parameters<StockGateway['onSchemaLoadOrUpdate']>[0] = () => undefined;
  return {
    onSchemaLoadOrUpdate: (listener) => {
      tell = listener;
      return () => undefined;
    },
    load: async () => {
      tell({ apiSchema: engine.schema, coreSupergraphSdl: '' });
      return { executor: asExecutor(engine) };
    },
    stop: () => engine.close(),
  };
};

/** Apollo Server's own store measures documents without the texts that they hold, and so keeps any number of long ones. */
const openDocuments = (): NonNullable<ApolloServerOptions<Context>['documentStore']> => {
  const documents = createParsed<DocumentNode>(({ loc }) => loc?.source.body ?? '');
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
};

type Told = { readonly production: boolean; readonly log: Logger; readonly tell: Tell };

/** Runs what callers write themselves. */
export type AdHoc = {
  /** @throws {Fault} METHOD_NOT_ALLOWED when it is more than a query and was asked by GET. */
  readonly run: (asked: Asked, begin: Begin) => Promise<Written>;
  close(): Promise<void>;
};

/**
 * Apollo Server before an engine: it parses and validates what callers write themselves. Its own HTTP layer is not used.
 * Closing it closes the engine.
 */
export const openApolloServer = async (engine: Engine, { production, log, tell }: Told): Promise<AdHoc> => {
  const server = new ApolloServer<Context>({
    gateway: asGateway(engine),
    introspection: !production,
    nodeEnv: production ? 'production' : 'development',
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    documentStore: openDocuments(),
    validationRules: [...OWN_RULES],
    formatError: tell,
    logger: log.child({}, { level: 'warn' }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();

  return {
    run: async ({ query, operationName, variables }, begin) => {
      const contextValue: Context = { ...begin, refused: { because: undefined } };
      const { body } = await server.executeOperation(
        { query: query ?? '', variables: { ...variables }, ...(operationName === null ? {} : { operationName }) },
        { contextValue },
      );
      if (contextValue.refused.because !== undefined) throw contextValue.refused.because;
      if (body.kind !== 'single') throw new Error('Expected Apollo Server to answer a gateway in one piece.');
      const { data, errors = [] } = body.singleResult;
      return { data: data instanceof WrittenData ? data.json : undefined, errors };
    },
    close: () => server.stop(),
  };
};
