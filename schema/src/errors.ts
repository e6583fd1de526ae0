import { GraphQLError } from 'graphql';

/** Every code that a caller of this network can meet, with what it tells the caller. The list is closed. */
export const ERROR_CODES = {
  UNAUTHENTICATED: 'No valid identity came with the request.',
  FORBIDDEN: 'The identity is known and may not do this.',
  UNAUTHORIZED_FIELD_OR_TYPE: 'A field was taken out because the caller may not have it.',
  BAD_USER_INPUT: 'An argument, an id or a variable cannot be read.',
  BAD_CURSOR: 'A page cursor was not made by this network, or was cut.',
  BAD_PAGE: 'A page is asked for that is negative or too large.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  PERSISTED_QUERY_NOT_FOUND: 'A hash is of no document that is known here.',
  METHOD_NOT_ALLOWED: 'The method is not one by which this can be asked; `allow` tells those that are.',
  NOT_ACCEPTABLE: 'The answer is wanted in none of the forms in which it can be given.',
  UNKNOWN_SYSTEM: 'No source file describes that system.',
  UNREADABLE_FILE: 'A file or a push cannot be read as what it claims to be.',
  TOO_LARGE: 'A file or a request is larger than what is taken.',
  UNSUPPORTED_CONTENT: 'A request says to be of a kind that is not read here.',
  TOO_MANY_REQUESTS: 'A caller sends more at a time than it may; `retryAfter` tells in how many seconds to go on.',
  BATCH_REFUSED: 'A batch cannot be taken or revoked as asked.',
  MASTERED_ELSEWHERE: 'The record belongs to another system.',
  REFERENCE_STALE: 'A copied fact is older than a decision may rely on.',
  SOURCE_UNAVAILABLE: 'Another system does not answer.',
  STORE_UNAVAILABLE: 'The database of this part does not answer.',
  SUBGRAPH_UNAVAILABLE: 'A part of the network does not answer.',
  INTERNAL: 'Our own mistake; the request id finds it in the log.',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * A fault that a caller may read: what was expected, what was found, what can be done.
 * Messages name no table, no file and no address of ours.
 */
export class Fault extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'Fault';
    this.code = code;
    this.details = details;
  }
}

/** The GraphQL error of a fault; `path` and `locations` are added by the executor that catches it. */
export const faultToGraphQLError = (fault: Fault): GraphQLError =>
  new GraphQLError(fault.message, { extensions: { code: fault.code, ...fault.details } });

/** Fails loudly on our own mistakes; callers read only `INTERNAL` and a request id. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`);
}
