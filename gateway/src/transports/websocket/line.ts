import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { createBatch } from '@network/schema/batch';
import { WebSocket } from 'ws';
import type { Clock } from '../clock.ts';
import { addressOf, CONNECT_MS } from '../http.ts';
import { INIT, type Message, PONG, PROTOCOL, readMessage } from './messages.ts';

/** An idle connection is asked for a sign of life by the system after so many milliseconds. */
const KEEP_ALIVE_MS = 60_000;
/** What `ws` calls a message of more than `maxPayload`. */
const OVERSIZED = 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';

/**
 * Why there is no connection any more: none came about, as nobody listens (`away`) or nobody speaks the protocol
 * (`refused`); it was closed (`broken`); something came that is no message (`unreadable`) or larger than it may be
 * (`oversized`).
 */
export type Ending = 'away' | 'refused' | 'broken' | 'unreadable' | 'oversized';

/** Hears of one connection, in this order. */
export type Hear = { opened(): void; told(message: Message): void; over(ending: Ending): void };

/** One connection, which is being opened when it is made, and is over for good when it ends. */
export type Line = {
  /** Sends a message, together with all others of this turn of the event loop. */
  send(text: string): void;
  /** Has the subgraph give a sign of life, and ends the connection when there is none. */
  check(): void;
  end(): void;
};

const addressFor = (base: URL) => {
  const { graphql, socketPath } = addressOf(base);
  const url = graphql.href.replace(/^http/, 'ws');
  return { url, options: socketPath === undefined ? {} : { createConnection: () => connect(socketPath) } };
};

/** Opens a connection to a subgraph. A message of more than `largest` bytes is refused before more of it is read. */
export const openLine = (
  base: URL,
  { largest, clock, hear }: { readonly largest: number; readonly clock: Clock; readonly hear: Hear },
): Line => {
  const { url, options } = addressFor(base);
  const socket = new WebSocket(url, PROTOCOL, {
    ...options,
    maxPayload: largest,
    perMessageDeflate: false,
    handshakeTimeout: CONNECT_MS,
  });
  let ending: Ending = 'refused';
  let batch = (_: string): void => undefined;
  let unwatch: (() => void) | null = null;

  const hasSign = (): void => {
    unwatch?.();
    unwatch = null;
  };
  const watch = (): void => {
    unwatch ??= clock.after(CONNECT_MS, () => socket.terminate());
  };
  const take = (message: Message | undefined): void => {
    if (message === undefined) {
      ending = 'unreadable';
      socket.terminate();
    } else if (message.type === 'connection_ack') {
      ending = 'broken';
      hear.opened();
    } else if (message.type === 'ping') batch(PONG);
    else hear.told(message);
  };

  socket.on('upgrade', ({ socket: connection }: IncomingMessage) => {
    connection.setKeepAlive(true, KEEP_ALIVE_MS);
    batch = createBatch(connection, (text) => socket.send(text));
  });
  socket.on('open', () => {
    watch();
    batch(INIT);
  });
  socket.on('message', (data) => {
    hasSign();
    take(readMessage(String(data)));
  });
  socket.on('pong', hasSign);
  socket.on('error', (error: NodeJS.ErrnoException) => {
    const code = error.code ?? '';
    if (ending === 'broken' && code.startsWith('WS_ERR_')) ending = code === OVERSIZED ? 'oversized' : 'unreadable';
    if (ending === 'refused' && code.startsWith('E')) ending = 'away';
  });
  socket.once('close', () => {
    hasSign();
    hear.over(ending);
  });

  return {
    send: (text) => batch(text),
    check: () => {
      if (socket.readyState !== WebSocket.OPEN) return;
      watch();
      socket.ping();
    },
    end: () => socket.terminate(),
  };
};
