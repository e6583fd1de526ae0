import { ApolloServer, type ApolloServerOptions, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@network/schema/log';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Engine } from '#engine/executor.ts';
import { maskError } from '#errors.ts';
import type { Answer, Exchange, Purpose } from '#exchange.ts';
import { type AnswerParts, answerText, WrittenData } from './answer-text.ts';
import { levelsRule } from './depth.ts';
import { MAX_TOKENS, toSentence } from './sentences.ts';

/** How much of an operation's name stands in the log. */
const LOGGED_NAME = 80;

type StockGateway = Extract<ApolloServerOptions<Purpose>, { gateway: object }>['gateway'];

/** With a gateway, Apollo Server leaves it to the executor to find that no operation has the name. */
const noOperation = (name: string | undefined): GraphQLError =>
  new GraphQLError(
    `Expected operationName to name an operation of the document, found ${name === undefined ? 'none' : `"${name}"`}.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );

/** Apollo Server takes errors as graphql-js throws them. */
const asGraphQLError = ({ message, path, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });

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
      return {
        executor: async ({ document, operation, source, queryHash, operationName, request, context }) => {
          if (!operation) return { errors: [noOperation(request.operationName)] };
          const asked = {
            document,
            text: source,
            hash: queryHash,
            name: operationName,
            variables: request.variables ?? {},
          };
          const { data, errors } = await engine.execute(asked, context as Purpose);
          return {
            ...(data === undefined ? {} : { data: new WrittenData(data) as unknown as Record<string, unknown> }),
            ...(errors.length === 0 ? {} : { errors: errors.map(asGraphQLError) }),
          };
        },
      };
    },
    stop: () => engine.close(),
  };
};

/** A request for an operation, and its JSON body when it was sent as POST. */
export type Asked = { readonly exchange: Exchange; readonly body: unknown };

/** The door for operations that callers write themselves: parsed and validated by Apollo Server, run by the engine. */
export type Door = {
  readonly answer: (asked: Asked, purpose: Purpose) => Promise<Answer>;
  close(): Promise<void>;
};

const headersOf = (exchange: Exchange): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(exchange.headers)) if (value !== undefined) headers.set(name, value);
  return headers;
};

/** Opens the door of one engine; closing it closes the engine. */
export const openDoor = async (
  engine: Engine,
  { production, log }: { production: boolean; log: Logger },
): Promise<Door> => {
  const server = new ApolloServer<Purpose>({
    gateway: asGateway(engine),
    introspection: !production,
    nodeEnv: production ? 'production' : 'development',
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [levelsRule],
    // Its type knows objects only; what the engine has written passes through untouched.
    stringifyResult: (result) => answerText(result as AnswerParts),
    formatError: (formatted) => maskError(toSentence(formatted, engine.schema), { log, requestId: null }),
    logger: log.child({}, { level: 'warn' }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ contextValue, operationName }) => {
            contextValue.line['operation'] = operationName?.slice(0, LOGGED_NAME) ?? null;
          },
          willSendResponse: async ({ contextValue, response }) => {
            const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
            if (errors !== undefined)
              contextValue.line['errors'] = [...new Set(errors.map((error) => error.extensions?.['code']))];
          },
        }),
      },
    ],
  });
  await server.start();

  return {
    answer: async ({ exchange, body: sent }, purpose) => {
      const { status, headers, body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: exchange.method,
          headers: headersOf(exchange),
          search: new URL(exchange.path, 'http://gateway.invalid').search,
          body: sent,
        },
        context: async () => purpose,
      });
      return {
        status: status ?? 200,
        headers: { ...Object.fromEntries(headers), 'cache-control': 'no-store' },
        body: body.kind === 'complete' ? body.string : body.asyncIterator,
      };
    },
    close: () => server.stop(),
  };
};
