import { type GraphQLFormattedError, type GraphQLSchema, isEnumType } from 'graphql';

/** The longest document that is parsed, twenty times the flagship: a longer one would hold up everybody while it is planned. */
export const MAX_TOKENS = 4_000;

/** The parser's own words for a document that is too long, or nested too deeply for it to see that. */
const TOO_LONG = /contains more that \d+ tokens|Maximum call stack size exceeded/;

/** graphql-js's words for a value that an enum lacks, in a document or a variable, with or without a suggestion. */
const UNKNOWN_VALUE = /Value "([^"]*)" does not exist in "(\w+)" enum\./;

/** Apollo Server's words, which advise whoever wrote the server. */
const INTROSPECTION = /^GraphQL introspection is not allowed/;

const unknownValue = (message: string, schema: GraphQLSchema): string | null => {
  const [, value, name] = UNKNOWN_VALUE.exec(message) ?? [];
  const type = name === undefined ? undefined : schema.getType(name);
  if (!isEnumType(type)) return null;
  const known = type.getValues().map((one) => one.name);
  return `Expected a value of ${name}, found "${value}". Take one of ${known.join(', ')}.`;
};

/** An error of the parser or the validator in our form — expected, found, what to do — where its own words leave that out. */
export const toSentence = (error: GraphQLFormattedError, schema: GraphQLSchema): GraphQLFormattedError => {
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
