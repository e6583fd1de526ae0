import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from '@network/schema/log';
import { answerError } from './errors.ts';
import { type Answer, type Exchange, pathOf } from './exchange.ts';
import { SocketExchange } from './incoming.ts';
import { writeAnswer } from './outgoing.ts';

/** Answers one exchange; what it throws becomes an error answer. */
export type Routes = (exchange: Exchange) => Promise<Answer>;
export type Listening = { readonly url: string; close(): Promise<void> };

/** An import may take long to arrive; everything else is limited by the size of its body. */
const REQUEST_MS = 60 * 60 * 1000;
/** How long what is in flight may take to end when the gateway closes, and a caller to stop sending what is refused. */
const DRAIN_MS = 10_000;
const QUIET = /^\/(health\/|assets\/|$)/;

/** Reads on what nobody wants, so that a caller who is still sending comes to read the answer; not for ever. */
const drain = (request: IncomingMessage): void => {
  if (request.complete) return;
  const timer = setTimeout(() => request.destroy(), DRAIN_MS).unref();
  request.once('close', () => clearTimeout(timer));
  request.resume();
};

/** What a caller does who has heard enough. */
const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';

const exchange = (routes: Routes, log: Logger) => async (request: IncomingMessage, response: ServerResponse) => {
  const started = performance.now();
  const asked = new SocketExchange(request, response);
  const { requestId } = asked;
  const answer = await routes(asked).catch((error: unknown) => answerError(error, { log, requestId }));
  await writeAnswer(answer, { asked, response }).catch((error: unknown) => {
    if (!isGone(error)) log.error({ requestId, err: error }, 'unexpected failure');
    response.destroy();
  });
  drain(request);
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const line = { requestId, method: request.method, path: pathOf(asked), status: answer.status, ms, ...asked.line };
  if (QUIET.test(line.path) && answer.status < 400) log.debug(line, 'request');
  else log.info(line, 'request');
};

/** Elsewhere processes share a port by node:cluster alone. */
const SHARES_PORTS = process.platform === 'linux';

type Place = {
  readonly port: number;
  readonly host: string;
  /** Whether other processes of the same network listen there, too; none unless told. */
  readonly isShared?: boolean;
};

const listen = async (server: Server, { port, host, isShared = false }: Place): Promise<string> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // The system gives connections to each in equal parts, and none to one that has died.
    server.listen({ port, host, reusePort: isShared && SHARES_PORTS }, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    const found = error.code === 'EADDRINUSE' ? 'another program on it' : `${error.code ?? error.message}`;
    throw new Error(`Expected to listen on ${host}:${port}, found ${found}. Choose another with --port.`, {
      cause: error,
    });
  });
  const bound = (server.address() as AddressInfo).port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
};

/** Listens for requests and writes one line of log for each. `port` 0 takes any. @throws when the port cannot be had. */
export const startHttp = async (routes: Routes, { log, ...place }: Place & { log: Logger }): Promise<Listening> => {
  const handle = exchange(routes, log);
  const server = createServer({ requestTimeout: REQUEST_MS }, (request, response) => {
    handle(request, response).catch((error: unknown) => log.error({ err: error }, 'unexpected failure'));
  });
  const url = await listen(server, place);
  return {
    url,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(timer);
    },
  };
};
