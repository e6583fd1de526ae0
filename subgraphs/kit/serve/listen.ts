import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type ListenOptions } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Subgraph, SubgraphRequest } from '@network/schema/subgraph';
import { Incoming } from './incoming.ts';
import { createWebSockets, wantsWebSocket } from './websocket.ts';

export type Listening = { readonly url: string; close(): Promise<void> };

/** How long a request may take to come in, in milliseconds: a batch of a million rows over a slow line. */
const REQUEST_MS = 3_600_000;

const exchange = async (subgraph: Subgraph, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const {
    status,
    headers: told,
    body,
  } = await subgraph.answer({
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    // Only cookies come as lists, and nobody here reads them.
    headers: request.headers as SubgraphRequest['headers'],
    body: new Incoming(request),
  });
  if (typeof body === 'string') {
    // With its length it leaves in one piece.
    response.writeHead(status, { ...told, 'content-length': Buffer.byteLength(body) }).end(body);
  } else {
    response.writeHead(status, told);
    await pipeline(body, response);
  }
  // A caller who is still sending comes to read the answer.
  request.resume();
};

/** Whether something answers at a socket; a file that nobody listens on was left behind by a process that was killed. */
const isTaken = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });

type Bound = { readonly server: Server; stop(): Promise<void> };

const listen = async (subgraph: Subgraph, at: ListenOptions): Promise<Bound> => {
  const webSockets = createWebSockets(subgraph);
  const options = { requestTimeout: REQUEST_MS, shouldUpgradeCallback: wantsWebSocket };
  const server = createServer(options, (request, response) => {
    exchange(subgraph, request, response).catch(() => response.destroy());
  });
  server.on('upgrade', webSockets.upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at, resolve);
  });
  return {
    server,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        webSockets.close();
      }),
  };
};

const listenOnSocket = async (subgraph: Subgraph, path: string): Promise<Bound> => {
  if (await isTaken(path)) throw new Error(`Expected the socket ${path} to be free, found another program on it.`);
  await rm(path, { force: true });
  return listen(subgraph, { path });
};

/**
 * Puts a subgraph on a port of its own, and on a unix socket too where one is named: for a gateway on the same host.
 * `port` 0 takes any. An answer that breaks on its way is cut. Operations may also come over WebSockets.
 */
export const serveSubgraph = async (
  subgraph: Subgraph,
  { port, host = '127.0.0.1', socket }: { port: number; host?: string; socket?: string },
): Promise<Listening> => {
  const first = await listen(subgraph, { port, host });
  const all = [first];
  const close = async (): Promise<void> => {
    await Promise.all(all.map(({ stop }) => stop()));
  };
  if (socket !== undefined)
    all.push(
      await listenOnSocket(subgraph, socket).catch(async (error: unknown) => {
        await close();
        throw error;
      }),
    );
  const { port: bound } = first.server.address() as AddressInfo;
  return { url: `http://${host}:${bound}`, close: () => close().then(() => subgraph.close()) };
};
