import type { SubgraphName } from '@network/schema/network';
import type { NotReady, Subgraph, SubgraphAnswer } from '@network/schema/subgraph';
import type { ExecutionResult } from 'graphql';

const OPERATION_MS = 15_000;
const HEALTH_MS = 2_000;

const isResult = (value: unknown): value is ExecutionResult =>
  typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);

async function* bytesOf(body: ReadableStream<Uint8Array> | null): AsyncIterable<Uint8Array> {
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

/** A subgraph in a process of its own, reached over HTTP. What is thrown means that it does not answer. */
export const createRemoteSubgraph = (name: SubgraphName, base: URL): Subgraph => {
  const answer: Subgraph['answer'] = async ({ method, path, headers, body }): Promise<SubgraphAnswer> => {
    const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'DELETE';
    const response = await fetch(new URL(path, base), {
      method,
      headers: Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined),
      ...(hasBody ? { body, duplex: 'half' } : {}),
      // A file takes as long as it is large, whichever way it goes.
      ...(method === 'GET' && !path.startsWith('/exports/') ? { signal: AbortSignal.timeout(OPERATION_MS) } : {}),
    });
    return { status: response.status, headers: headersOf(response), body: bytesOf(response.body) };
  };

  return {
    name,
    answer,
    execute: async ({ query, operationName, variables }, { authorization, requestId }) => {
      const response = await fetch(new URL('/graphql', base), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: authorization ?? '', 'x-request-id': requestId },
        body: JSON.stringify({ query, operationName, variables }),
        // What changes something is not given up half-way: nobody would know what became of it.
        ...(query.startsWith('mutation') ? {} : { signal: AbortSignal.timeout(OPERATION_MS) }),
      });
      const result: unknown = await response.json();
      if (isResult(result)) return result;
      throw new Error(`expected a GraphQL answer from ${name}, found HTTP ${response.status}`);
    },
    notReady: async () => {
      const response = await fetch(new URL('/health/ready', base), { signal: AbortSignal.timeout(HEALTH_MS) });
      const { notReady } = (await response.json()) as { notReady?: readonly NotReady[] };
      if (notReady === undefined) throw new Error(`expected the state of ${name}, found HTTP ${response.status}`);
      return notReady;
    },
    close: async () => undefined,
  };
};
