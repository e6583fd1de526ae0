// A process of its own: our gateway alone, over the subgraphs that the others are given, too.
import { fileURLToPath } from 'node:url';
import { createGateway } from '@network/gateway/server';
import { createLog } from '@network/schema/log';
import { SUBGRAPHS } from '@network/schema/network';
import { serveTask } from './task.ts';

serveTask(async ({ subgraphs, supergraph, documents, secret }) => {
  const { url } = await createGateway({
    subgraphs: Object.fromEntries(SUBGRAPHS.map((name) => [name, new URL('/', subgraphs[name])])),
    transports: fileURLToPath(new URL('transports.yaml', import.meta.url)),
    secret: Buffer.from(secret, 'hex'),
    operatorKey: Buffer.from(secret, 'hex'),
    port: 0,
    supergraph: supergraph.path,
    documents,
    workbench: null,
    log: createLog('gateway', 'warn'),
    production: false,
    jwks: null,
  });
  return url;
});
