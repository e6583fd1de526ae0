import { Fault, faultToGraphQLError } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { Caller, SubgraphOperation } from '@network/schema/subgraph';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { readableFault } from './answers.ts';
import { createExecutor } from './compiled/executor.ts';

/** Documents kept, parsed and validated, by their exact text. The gateway sends few distinct ones. */
const KEPT_DOCUMENTS = 1000;
/** Characters that the texts of the documents kept have together. */
const KEPT_TEXT = 4 * 2 ** 20;

const prepare = (schema: GraphQLSchema, operation: SubgraphOperation): DocumentNode | readonly GraphQLError[] => {
  const document = operation.document ?? parse(operation.query);
  const errors = validate(schema, document);
  return errors.length === 0 ? document : errors;
};

/** A parsed and validated document by its text, oldest forgotten first. */
const createDocuments = (schema: GraphQLSchema) => {
  const kept = new Map<string, ReturnType<typeof prepare>>();
  let size = 0;
  const forgetOldest = (): void => {
    const oldest = kept.keys().next().value ?? '';
    kept.delete(oldest);
    size -= oldest.length;
  };
  return (operation: SubgraphOperation): ReturnType<typeof prepare> => {
    const known = kept.get(operation.query);
    if (known !== undefined) return known;
    const made = prepare(schema, operation);
    const { length } = operation.query;
    if (length > KEPT_TEXT) return made;
    while (kept.size >= KEPT_DOCUMENTS || size + length > KEPT_TEXT) forgetOldest();
    kept.set(operation.query, made);
    size += length;
    return made;
  };
};

/** Why a scalar refused a value, in our own words; graphql-js puts words of its own around them, once or twice. */
const refusalIn = (error: GraphQLError): Fault | null => {
  let cause: unknown = error;
  while (cause instanceof GraphQLError) cause = cause.originalError;
  return cause instanceof Fault ? cause : null;
};

/** Runs operations on a schema; what a caller may not read of a failure stays in the log. */
export const createRunner = (schema: GraphQLSchema, log: Logger) => {
  const documentOf = createDocuments(schema);
  const perform = createExecutor(schema);

  const readable = (error: GraphQLError, requestId: string): GraphQLError => {
    const cause = refusalIn(error) ?? error.originalError;
    if (cause == null || cause instanceof GraphQLError) return error;
    const shown = faultToGraphQLError(readableFault(cause, { log, requestId }));
    return new GraphQLError(shown.message, {
      nodes: error.nodes ?? null,
      path: error.path ?? null,
      extensions: shown.extensions,
    });
  };

  return async (
    operation: SubgraphOperation,
    contextValue: unknown,
    { requestId }: Caller,
  ): Promise<ExecutionResult> => {
    const document = documentOf(operation);
    if (Array.isArray(document)) {
      return {
        errors: document.map((error: GraphQLError) => {
          const refusal = refusalIn(error);
          if (refusal !== null) return faultToGraphQLError(refusal);
          return new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
        }),
      };
    }
    const result = await perform(document as DocumentNode, {
      operationName: operation.operationName ?? null,
      variables: operation.variables ?? {},
      contextValue,
    });
    return result.errors === undefined
      ? result
      : { ...result, errors: result.errors.map((error) => readable(error, requestId)) };
  };
};
