import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

type Handle = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A small HTTP server in place of a subgraph, on a port or a socket; `respond` may be changed between requests. */
export const startTrialSubgraph = async (first: Handle, { socketPath }: { socketPath?: string } = {}) => {
  const sockets = new Set<Socket>();
  const bodies: string[] = [];
  const requests: IncomingMessage[] = [];
  const subgraph = { respond: first };
  const server = createServer((request, response) => {
    requests.push(request);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      bodies.push(body);
      subgraph.respond(request, response, body);
    });
    request.on('error', () => undefined);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) =>
    socketPath === undefined ? server.listen(0, '127.0.0.1', resolve) : server.listen(socketPath, resolve),
  );
  const url =
    socketPath === undefined
      ? `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      : `unix:${socketPath.replaceAll('%', '%25')}`;
  return Object.assign(subgraph, {
    base: new URL(url),
    bodies,
    requests,
    server,
    /** Every connection that was opened to it. */
    sockets,
    close: async (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
};
export type TrialSubgraph = Awaited<ReturnType<typeof startTrialSubgraph>>;

export const json = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

/** What a subgraph may do in place of answering. `endless` goes on until its connection is closed. */
export const FAULTS = {
  hang: () => undefined,
  die: (request) => void request.socket.destroy(),
  'die half-way': (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
    response.write('{"data":{"a":', () => request.socket.destroy());
  },
  'HTTP 500': (_, response) => void response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal error'),
  'HTTP 500 without a body': (_, response) => void response.writeHead(500).end(),
  'HTTP 503 with other JSON': (_, response) => json(response, { status: 'down' }, 503),
  'HTTP 302': (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  HTML: (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Please sign in</html>'),
  'half a JSON': (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":'),
  nothing: (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(),
  'a list': (_, response) => json(response, [1]),
  'other JSON': (_, response) => json(response, { a: 1 }),
  'a list as data': (_, response) => json(response, { data: [1] }),
  'a text as data': (_, response) => json(response, { data: 'a' }),
  'an object as errors': (_, response) => json(response, { data: { a: 1 }, errors: {} }),
  'errors without messages': (_, response) => json(response, { data: null, errors: [{ text: 'a' }] }),
  'an error whose path is a text': (_, response) =>
    json(response, { data: null, errors: [{ message: 'a', path: 'a' }] }),
  'no HTTP': (request) => void request.socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
  'too much, as it says itself': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100e6 });
    response.flushHeaders();
  },
  'too much, as it comes': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":{"a":"');
    pour(response);
  },
} satisfies Record<string, Handle>;

/** Writes 100 MB as fast as they are taken. */
const pour = (response: ServerResponse): void => {
  const chunk = 'x'.repeat(1e5);
  let left = 1_000;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(chunk)) break;
    }
    if (left === 0) response.end('"}}');
  };
  response.on('drain', more);
  more();
};
