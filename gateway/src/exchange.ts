import { isUtf8 } from 'node:buffer';
import { Fault } from '@network/schema/errors';
import type { SubgraphName } from '@network/schema/network';
import type { SubgraphRequest } from '@network/schema/subgraph';
import type { Viewer } from '@network/schema/viewer';
import type { Presence } from './presence.ts';

/** What one request is done for, and what is written down about it in its one log line. */
export type Purpose = {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Milliseconds that each subgraph was waited for, all its fetches together. */
  readonly waited: Map<SubgraphName, number>;
  /** Fields of the request's log line that a step adds to. */
  readonly line: Record<string, unknown>;
  /** Of the caller; none where what was begun is to end, whether its caller waits or not. */
  readonly presence?: Presence;
  /** What else than the viewer decides what is answered, as policy view and contract: opaque, compared letter by letter. */
  readonly view?: string;
};

/** What a request brings. */
export type Body = AsyncIterable<Uint8Array> & {
  /**
   * All of it, in less time than chunk by chunk; undefined when it is larger than `most` bytes.
   * Rejects when the caller goes away before its end.
   */
  readonly read?: (most: number) => Promise<Buffer | undefined>;
};

/** One HTTP request to the gateway. */
export type Exchange = SubgraphRequest & {
  readonly body: Body;
  readonly requestId: string;
  readonly line: Purpose['line'];
  /** Over when the caller goes away before the answer has been sent. */
  readonly presence: Presence;
};

/** One HTTP answer, as a value. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** All of it, as text or as the bytes of its UTF-8; or part by part. */
  readonly body: string | Buffer | AsyncIterable<string | Uint8Array>;
};

/** Whether all of an answer is there. */
export const isWhole = (body: Answer['body']): body is string | Buffer =>
  typeof body === 'string' || Buffer.isBuffer(body);

/** The path of an exchange without its query. */
export const pathOf = (exchange: SubgraphRequest): string => exchange.path.split('?', 1)[0] ?? '/';

/** @throws {Fault} BAD_USER_INPUT when the percent signs of a path say nothing. */
export const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Fault('BAD_USER_INPUT', `Expected a path, found "${path.slice(0, 80)}". Check its percent signs.`);
  }
};

export const answerJson = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/** The largest operation that is read, in bytes. Files for import are streamed and have no limit here. */
const MAX_JSON = 1_000_000;

const readWhole = async (body: Body, most: number): Promise<Buffer | undefined> => {
  if (body.read !== undefined) return body.read(most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const JSON_TYPE = /^application\/(graphql\+)?json *(;|$)/i;
/** JSON is UTF-8 and nothing else (RFC 8259 §8.1). */
const OTHER_CHARSET = /; *charset *= *"?(?!utf-?8\b)/i;

const requireJsonType = (type = 'none'): void => {
  if (type === 'application/json' || (JSON_TYPE.test(type) && !OTHER_CHARSET.test(type))) return;
  throw new Fault(
    'UNSUPPORTED_CONTENT',
    `Expected the content-type application/json in UTF-8, found ${type.slice(0, 60)}. Send JSON and say so.`,
  );
};

const parseJson = (bytes: Buffer): unknown => {
  const text = bytes.toString();
  try {
    if (!isUtf8(bytes)) throw new Error('not UTF-8');
    return JSON.parse(text);
  } catch {
    const found = text === '' ? 'nothing' : `"${text.slice(0, 40)}"`;
    throw new Fault('BAD_USER_INPUT', `Expected JSON as the body, found ${found}. Check its quotes and commas.`);
  }
};

/**
 * Reads a JSON body.
 * @throws {Fault} UNSUPPORTED_CONTENT when it is not declared as JSON, TOO_LARGE when it is larger than a megabyte,
 * BAD_USER_INPUT when it is no JSON.
 */
export const readJson = async ({ headers, body }: { headers: Exchange['headers']; body: Body }): Promise<unknown> => {
  requireJsonType(headers['content-type']);
  const bytes = await readWhole(body, MAX_JSON);
  if (bytes === undefined)
    throw new Fault('TOO_LARGE', `Expected a body of at most ${MAX_JSON} bytes, found more. Ask in smaller parts.`);
  return parseJson(bytes);
};
