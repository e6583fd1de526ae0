import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Subgraph } from '@network/schema/subgraph';

export type Listening = { readonly url: string; close(): Promise<void> };

/** Puts a subgraph on a port of its own. `port` 0 takes any. */
export const serveSubgraph = async (
  subgraph: Subgraph,
  { port, host = '127.0.0.1' }: { port: number; host?: string },
): Promise<Listening> => {
  const server = createServer(async (request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    );
    const answer = await subgraph.answer({
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers,
      body: request,
    });
    response.writeHead(answer.status, answer.headers);
    if (typeof answer.body === 'string') {
      response.end(answer.body);
      return;
    }
    for await (const chunk of answer.body) response.write(chunk);
    response.end();
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
