import { WebSocketServer } from 'ws';
import { json, startTrialSubgraph } from '../trial-subgraph.ts';
import type { Message } from './messages.ts';

type Say = (message: object | string) => void;
/** What is done about a message that is not of the beginning. */
export type Respond = (message: Message, say: Say) => void;

/** Answers what is asked with the text of its document as `a`. */
export const echo: Respond = ({ id, type, payload }, say) => {
  if (type !== 'subscribe') return;
  say({ id, type: 'next', payload: { data: { a: (payload as { query: string }).query } } });
  say({ id, type: 'complete' });
};

/**
 * A small subgraph that is asked over WebSockets; over HTTP it answers "over HTTP". `respond` and
 * whether a connection is welcomed may be changed meanwhile.
 */
export const startTrialSocket = async (first: Respond, at: { socketPath?: string } = {}) => {
  const http = await startTrialSubgraph((_, response) => json(response, { data: { a: 'over HTTP' } }), at);
  const messages: Message[] = [];
  const subgraph = { respond: first, isWelcoming: true };
  const sockets = new WebSocketServer({ server: http.server });
  let connections = 0;
  sockets.on('connection', (socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    const say: Say = (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    socket.on('message', (data) => {
      const message: Message = JSON.parse(String(data));
      messages.push(message);
      if (message.type !== 'connection_init') subgraph.respond(message, say);
      else if (subgraph.isWelcoming) say({ type: 'connection_ack' });
    });
  });
  return Object.assign(subgraph, {
    http,
    /** All that came in, over whichever connection. */
    messages,
    connections: () => connections,
    /** Breaks all connections. */
    cut: (): void => {
      for (const socket of sockets.clients) socket.terminate();
    },
    /** No longer reads nor answers anything, not even whether it lives. */
    hang: (): void => {
      for (const socket of http.sockets) socket.pause();
    },
  });
};
