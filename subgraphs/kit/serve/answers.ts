import { randomUUID } from 'node:crypto';
import { type ErrorCode, Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { SubgraphAnswer } from '@network/schema/subgraph';
import { isUnreachable, sqlStateOf } from '../store/store.ts';
import { Incoming } from './incoming.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNKNOWN_SYSTEM: 404,
  TOO_LARGE: 413,
  UNSUPPORTED_CONTENT: 415,
  TOO_MANY_REQUESTS: 429,
  MASTERED_ELSEWHERE: 409,
  BATCH_REFUSED: 409,
  STORE_UNAVAILABLE: 503,
  REFERENCE_STALE: 503,
  INTERNAL: 500,
};

/** SQLSTATE of a text that no column can hold: in UTF-8 as it comes, one with a NUL. */
const UNTRANSLATABLE = '22021';
/** SQLSTATE of a statement that took longer than it may. */
const QUERY_CANCELED = '57014';
/** The most bytes that a request may have. */
export const LARGEST_BODY = 64 * 2 ** 20;

export const json = (status: number, body: unknown): SubgraphAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

/** The caller's own request id where it is one that a log can bear, or a new one. */
export const requestIdOf = (headers: Readonly<Record<string, string | undefined>>): string =>
  /^[\w.:-]{1,64}$/.exec(headers['x-request-id'] ?? '')?.[0] ?? randomUUID();

/** All of a body, or null where it is larger than `LARGEST_BODY`. */
const readWhole = async (body: AsyncIterable<Uint8Array>): Promise<Buffer | null> => {
  if (body instanceof Incoming) return body.whole(LARGEST_BODY);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const readText = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const whole = await readWhole(body);
  if (whole !== null) return whole.toString();
  throw new Fault('BAD_USER_INPUT', 'Expected a body of at most 64 MB, found a larger one. Ask for less at a time.');
};

/** Reads a JSON object out of a body. @throws {Fault} BAD_USER_INPUT when it is none, or larger than 64 MB. */
export const readJson = async (body: AsyncIterable<Uint8Array>): Promise<Record<string, unknown>> => {
  const text = await readText(body);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below, with the rest of what is no object.
  }
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected a JSON object as the body, found "${text.slice(0, 40)}". Send application/json.`,
  );
};

/** What a caller may read of a failure: our faults as they are, a silent database by its name, the rest as INTERNAL. Bugs are logged once, whole. */
export const readableFault = (error: unknown, { log, requestId }: { log: Logger; requestId: string }): Fault => {
  if (error instanceof Fault) return error;
  if (isUnreachable(error)) {
    log.error({ requestId, error }, 'the database does not answer');
    return new Fault(
      'STORE_UNAVAILABLE',
      'Expected the database of this part to answer, found no connection. Try again; tell the operator if it stays.',
    );
  }
  const state = sqlStateOf(error);
  if (state === UNTRANSLATABLE)
    return new Fault('BAD_USER_INPUT', 'Expected text without NUL characters, found one. Take it out.');
  if (state === QUERY_CANCELED) {
    log.error({ requestId, error }, 'a statement took too long');
    return new Fault('STORE_UNAVAILABLE', 'Expected an answer within 30 seconds, found none. Ask for less.');
  }
  log.error({ requestId, err: error }, 'unexpected failure');
  return new Fault('INTERNAL', `Something went wrong on our side. Tell the operator the request id ${requestId}.`, {
    requestId,
  });
};

export const answerFault = (error: unknown, at: { log: Logger; requestId: string }): SubgraphAnswer => {
  const fault = readableFault(error, at);
  return json(STATUS[fault.code] ?? 400, {
    errors: [{ message: fault.message, extensions: { code: fault.code, ...fault.details } }],
  });
};
