import { ERROR_CODES, type ErrorCode, Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { type Answer, answerJson } from './exchange.ts';

/** What Apollo Server calls things, in our words. */
const APOLLO_CODES = new Map<string, ErrorCode>([
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
]);

/** Extensions that libraries add and no caller is to read. */
const HIDDEN = new Set(['code', 'exception', 'http', 'serviceName', 'stacktrace', 'validationErrorCode']);

/** An error as a library throws it or as it came over the wire. */
type AnyError = { readonly [Key in keyof GraphQLFormattedError]: GraphQLFormattedError[Key] | undefined } & {
  readonly message: string;
};

const isCode = (value: unknown): value is ErrorCode => typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);

const codeOf = (error: AnyError): ErrorCode | undefined => {
  const code = error.extensions?.['code'];
  if (isCode(code)) return code;
  if (typeof code === 'string') return APOLLO_CODES.get(code);
  // graphql-js gives no code to a variable that does not fit its type.
  const isVariable = error instanceof GraphQLError && error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
  return isVariable ? 'BAD_USER_INPUT' : undefined;
};

/** A path ends where a list was entered whose rows are not known. */
const knownPart = (path: AnyError['path']): { path?: readonly (string | number)[] } => {
  const unknown = path?.indexOf('@') ?? -1;
  const known = unknown < 0 ? path : path?.slice(0, unknown);
  return known === undefined || known.length === 0 ? {} : { path: known };
};

const withoutHidden = (extensions: AnyError['extensions']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(extensions ?? {}).filter(([name]) => !HIDDEN.has(name)));

const internal = (requestId: string | null): { message: string; extensions: Record<string, unknown> } => ({
  message: `Something went wrong on our side. Tell the operator the request id${requestId === null ? ' of the x-request-id header' : ` ${requestId}`}.`,
  extensions: { code: 'INTERNAL', ...(requestId === null ? {} : { requestId }) },
});

/**
 * What a caller may read of an error: one of our codes with its sentence, or INTERNAL.
 * What is hidden is written to the log, once and whole.
 */
export const maskError = (
  error: AnyError,
  { log, requestId }: { log: Logger; requestId: string | null },
): GraphQLFormattedError => {
  const code = codeOf(error);
  const place = { ...(error.locations ? { locations: error.locations } : {}), ...knownPart(error.path) };
  if (code !== undefined)
    return { message: error.message, ...place, extensions: { code, ...withoutHidden(error.extensions) } };
  log.error({ requestId, err: error }, 'unexpected failure');
  return { ...internal(requestId), ...place };
};

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNKNOWN_SYSTEM: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  TOO_LARGE: 413,
  UNSUPPORTED_CONTENT: 415,
  TOO_MANY_REQUESTS: 429,
  BATCH_REFUSED: 409,
  MASTERED_ELSEWHERE: 409,
  SOURCE_UNAVAILABLE: 503,
  STORE_UNAVAILABLE: 503,
  SUBGRAPH_UNAVAILABLE: 503,
};

/** What a caller is told by a header, too. */
const headersOf = ({ allow, retryAfter }: Fault['details']): Record<string, string> => ({
  ...(allow === undefined ? {} : { allow: String(allow) }),
  ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
});

/** The HTTP answer for what was thrown; the same shape as a GraphQL answer, so that a client reads one. */
export const answerError = (error: unknown, { log, requestId }: { log: Logger; requestId: string }): Answer => {
  if (error instanceof Fault) {
    const { code, message, details } = error;
    const answer = answerJson(STATUS[code] ?? 400, { errors: [{ message, extensions: { code, ...details } }] });
    return { ...answer, headers: { ...answer.headers, ...headersOf(details) } };
  }
  log.error({ requestId, err: error }, 'unexpected failure');
  return answerJson(500, { errors: [internal(requestId)] });
};
