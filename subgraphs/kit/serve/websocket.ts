import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createBatch } from '@network/schema/batch';
import { Fault, faultToGraphQLError } from '@network/schema/errors';
import type { Subgraph, SubgraphOperation } from '@network/schema/subgraph';
import { type ExecutionArgs, type ExecutionResult, parse } from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { LARGEST_BODY, requestIdOf } from './answers.ts';

/** The protocol's library tells subscriptions from the rest by a document, and no subgraph here has any. */
const ANY_QUERY = parse('{ __typename }');

/** Whether a request wants to go on as a WebSocket for operations; others that want to go on otherwise are answered as they are. */
export const wantsWebSocket = ({ url, headers }: IncomingMessage): boolean =>
  url === '/graphql' &&
  headers.upgrade?.toLowerCase() === 'websocket' &&
  handleProtocols(headers['sec-websocket-protocol'] ?? '') !== false;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * Operations over WebSockets, by the protocol `graphql-transport-ws`: what a request says in its headers stands in the
 * `extensions` of each operation, as `authorization` and `requestId`. One connection carries any number of them at a time.
 */
export const createWebSockets = (subgraph: Pick<Subgraph, 'execute'>) => {
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_BODY, handleProtocols });

  const run = async ({ query, operationName, variables, extensions }: SubscribePayload): Promise<ExecutionResult> => {
    const caller = {
      authorization: textOf(extensions?.['authorization']),
      requestId: requestIdOf({ 'x-request-id': textOf(extensions?.['requestId']) }),
    };
    try {
      return await subgraph.execute({ query, operationName, variables } as SubgraphOperation, caller);
    } catch (error) {
      if (error instanceof Fault) return { errors: [faultToGraphQLError(error)] };
      throw error;
    }
  };

  const protocol = makeServer<Record<string, unknown>, null>({
    onSubscribe: (_, __, payload) => ({ document: ANY_QUERY, contextValue: payload }) as unknown as ExecutionArgs,
    execute: ({ contextValue }) => run(contextValue as SubscribePayload),
  });

  const serve = (socket: WebSocket, connection: Duplex): void => {
    const send = createBatch(connection, (text) => socket.send(text));
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send,
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => {
          // What nobody expected ends the connection: whoever waits on it asks again.
          socket.on('message', (data) => void take(String(data)).catch(() => socket.terminate()));
        },
      },
      null,
    );
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => void closed(code, String(reason)));
  };

  return {
    upgrade: (request: IncomingMessage, connection: Duplex, head: Buffer): void =>
      server.handleUpgrade(request, connection, head, (socket) => serve(socket, connection)),
    /** Ends all connections; what is under way on them is not answered. */
    close: (): void => {
      for (const socket of server.clients) socket.terminate();
    },
  };
};
