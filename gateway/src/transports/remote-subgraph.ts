import { Fault } from '@network/schema/errors';
import type { SubgraphName } from '@network/schema/network';
import type { NotReady, Subgraph, SubgraphAnswer, SubgraphRequest } from '@network/schema/subgraph';
import { Agent, fetch, type RequestInit, type Response } from 'undici';
import { addressOf, CONNECT_MS } from './http.ts';

const OPERATION_MS = 15_000;
const HEALTH_MS = 2_000;

/** A subgraph as far as it is asked for other things than the graph. */
export type Peer = Pick<Subgraph, 'name' | 'answer' | 'notReady'>;

async function* bytesOf(body: Response['body']): AsyncIterable<Uint8Array> {
  yield* body ?? [];
}

/** Headers of one connection, which are not passed on to another. */
const OF_A_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
]);

const headersOf = (response: Response): Record<string, string> =>
  Object.fromEntries([...response.headers].filter(([name]) => !OF_A_CONNECTION.has(name)));

const isHeader = (header: [string, string | undefined]): header is [string, string] => header[1] !== undefined;

/** A file takes as long as it is large, whichever way it goes; the rest has an end. */
const patience = ({ method, path }: SubgraphRequest): Pick<RequestInit, 'signal'> =>
  method === 'GET' && !path.startsWith('/exports/') ? { signal: AbortSignal.timeout(OPERATION_MS) } : {};

/**
 * A subgraph in a process of its own, asked over HTTP for files, exports and its health: connections apart from those of
 * the graph, so that a file holds up no query. What is thrown means that it does not answer.
 */
export const createRemoteSubgraph = (name: SubgraphName, base: URL): Peer & { close(): Promise<void> } => {
  const { origin, socketPath } = addressOf(base);
  const connect = { timeout: CONNECT_MS, ...(socketPath === undefined ? {} : { socketPath }) };
  const dispatcher = new Agent({ connect, headersTimeout: 0, bodyTimeout: 0 });

  const answer = async (request: SubgraphRequest): Promise<SubgraphAnswer> => {
    const { method, path, headers, body } = request;
    const hasBody = method !== 'GET' && method !== 'DELETE';
    const url = new URL(path, origin);
    // What is read otherwise than it was checked would go elsewhere: `\\` parts steps of a path, `#` ends it.
    if (url.pathname !== path.split('?', 1)[0])
      throw new Fault('BAD_USER_INPUT', `Expected a path as it is sent, found "${path.slice(0, 60)}". Encode it.`);
    const response = await fetch(url, {
      dispatcher,
      method,
      headers: Object.entries(headers).filter(isHeader),
      ...(hasBody ? { body, duplex: 'half' } : {}),
      ...patience(request),
    });
    return { status: response.status, headers: headersOf(response), body: bytesOf(response.body) };
  };

  return {
    name,
    answer,
    notReady: async () => {
      const url = new URL('/health/ready', origin);
      const response = await fetch(url, { dispatcher, signal: AbortSignal.timeout(HEALTH_MS) });
      const { notReady } = (await response.json()) as { notReady?: readonly NotReady[] };
      if (notReady === undefined) throw new Error(`expected the state of ${name}, found HTTP ${response.status}`);
      return notReady;
    },
    close: () => dispatcher.destroy(),
  };
};
