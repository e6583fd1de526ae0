import type { Logger } from '@network/schema/log';
import { type GraphQLFormattedError, type GraphQLSchema, isEnumType } from 'graphql';
import { maskError } from '#errors.ts';

/** The longest document that is parsed, twenty times the flagship: a longer one would hold up everybody while it is planned. */
export const MAX_TOKENS = 4_000;

/** The parser's own words for a document that is too long, or nested too deeply for it to see that. */
const TOO_LONG = /contains more that \d+ tokens|Maximum call stack size exceeded/;

/** graphql-js's words for a value that an enum lacks, in a document or a variable, with or without a suggestion. */
const UNKNOWN_VALUE = /Value "([^"]*)" does not exist in "(\w+)" enum\./;

/** Apollo Server's and graphql-js's words, which advise whoever wrote the server. */
const INTROSPECTION = /^GraphQL introspection (is not allowed|has been disabled)/;

const unknownValue = (message: string, schema: GraphQLSchema): string | null => {
  const [, value, name] = UNKNOWN_VALUE.exec(message) ?? [];
  const type = name === undefined ? undefined : schema.getType(name);
  if (!isEnumType(type)) return null;
  const known = type.getValues().map((one) => one.name);
  return `Expected a value of ${name}, found "${value}". Take one of ${known.join(', ')}.`;
};

/** An error of the parser or the validator in our form — expected, found, what to do — where its own words leave that out. */
const toSentence = (error: GraphQLFormattedError, schema: GraphQLSchema): GraphQLFormattedError => {
  if (error.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED' && TOO_LONG.test(error.message))
    return {
      ...error,
      message: `Expected a document of at most ${MAX_TOKENS} tokens, found more. Ask in smaller parts.`,
    };
  if (INTROSPECTION.test(error.message))
    return {
      ...error,
      message: 'Expected fields of the graph, found introspection, which is off here. Use the published schema.',
    };
  return { ...error, message: unknownValue(error.message, schema) ?? error.message };
};

/** What a caller reads of an error of an operation, whichever door it came by. */
export type Tell = (error: GraphQLFormattedError) => GraphQLFormattedError;

/** Our form and our words for the errors of operations on one schema, with what is hidden written to the log. */
export const createTell =
  (schema: GraphQLSchema, log: Logger): Tell =>
  (error) =>
    maskError(toSentence(error, schema), { log, requestId: null });
