import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Subgraph } from '@network/schema/subgraph';

export type Listening = { readonly url: string; close(): Promise<void> };

/** How long a request may take to come in, in milliseconds: a batch of a million rows over a slow line. */
const REQUEST_MS = 3_600_000;

const exchange = async (subgraph: Subgraph, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  const {
    status,
    headers: told,
    body,
  } = await subgraph.answer({
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers,
    // Whoever stops reading must still be able to answer: the connection lives on.
    body: request.iterator({ destroyOnReturn: false }),
  });
  response.writeHead(status, told);
  if (typeof body === 'string') response.end(body);
  else await pipeline(body, response);
  // A caller who is still sending comes to read the answer.
  request.resume();
};

/** Puts a subgraph on a port of its own. `port` 0 takes any. An answer that breaks on its way is cut. */
export const serveSubgraph = async (
  subgraph: Subgraph,
  { port, host = '127.0.0.1' }: { port: number; host?: string },
): Promise<Listening> => {
  const server = createServer({ requestTimeout: REQUEST_MS }, (request, response) => {
    exchange(subgraph, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${bound}`,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await subgraph.close();
    },
  };
};
