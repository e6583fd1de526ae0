import { Fault } from '@network/schema/errors';
import type { SubgraphName } from '@network/schema/network';
import type { SubgraphRequest } from '@network/schema/subgraph';
import type { Viewer } from '@network/schema/viewer';

/** What one request is done for, and what is written down about it in its one log line. */
export type Purpose = {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Milliseconds that each subgraph was waited for, all its fetches together. */
  readonly waited: Map<SubgraphName, number>;
  /** Fields of the request's log line that a step adds to. */
  readonly line: Record<string, unknown>;
  /** Aborted when the caller goes away. */
  readonly signal?: AbortSignal;
  /** What else than the viewer decides what is answered, as policy view and contract: opaque, compared letter by letter. */
  readonly view?: string;
};

/** One HTTP request to the gateway. */
export type Exchange = SubgraphRequest & {
  readonly requestId: string;
  readonly line: Purpose['line'];
};

/** One HTTP answer, as a value. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<string | Uint8Array>;
};

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

const readText = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MAX_JSON)
      throw new Fault(
        'BAD_USER_INPUT',
        `Expected a body of at most ${MAX_JSON} bytes, found more. Ask in smaller parts.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};

/**
 * Reads a JSON body.
 * @throws {Fault} BAD_USER_INPUT when it is not declared as JSON, is none, or is larger than a megabyte.
 */
export const readJson = async ({ headers, body }: SubgraphRequest): Promise<unknown> => {
  const type = headers['content-type'] ?? 'none';
  if (!/^application\/(graphql\+)?json\b/i.test(type))
    throw new Fault('BAD_USER_INPUT', `Expected the content-type application/json, found ${type.slice(0, 60)}.`);
  const text = await readText(body);
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(
      'BAD_USER_INPUT',
      `Expected JSON as the body, found "${text.slice(0, 40)}". Check its quotes and commas.`,
    );
  }
};
