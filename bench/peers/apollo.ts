// A process of its own: the stock `@apollo/server` and `@apollo/gateway`, as their documentation has them.
import { openSignatures } from './signatures.ts';
import { serveTask } from './task.ts';

serveTask(async (task) => {
  const { ApolloGateway, RemoteGraphQLDataSource } = await import('@apollo/gateway');
  const { ApolloServer } = await import('@apollo/server');
  const { startStandaloneServer } = await import('@apollo/server/standalone');
  const signatureFor = await openSignatures(task);
  const gateway = new ApolloGateway({
    supergraphSdl: task.supergraph.planned,
    buildService: ({ name, url = '' }) =>
      new RemoteGraphQLDataSource({
        url,
        willSendRequest: ({ request }) => {
          request.http?.headers.set('authorization', signatureFor(name));
        },
      }),
  });
  const server = new ApolloServer({ gateway, persistedQueries: false, csrfPrevention: false });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return url.replace(/\/$/, '');
});
