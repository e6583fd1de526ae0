// A process of its own: the least that can stand between a caller and a subgraph. It sends on the body as it came, with
// the signature that the subgraph demands (`place` is people's), and the answer as it comes.
import { text } from 'node:stream/consumers';
import { Pool } from 'undici';
import { listen } from './listen.ts';
import { openSignatures } from './signatures.ts';
import { serveTask } from './task.ts';

serveTask(async (task) => {
  const signatureFor = await openSignatures(task);
  const pool = new Pool(new URL(task.subgraphs['people'] ?? '').origin, { connections: 64 });
  return listen(async (request, response) => {
    const headers = { 'content-type': 'application/json', authorization: signatureFor('people') };
    const sent = { path: '/graphql', method: 'POST', headers, body: await text(request) } as const;
    const { statusCode, body } = await pool.request(sent);
    response.writeHead(statusCode, { 'content-type': 'application/json; charset=utf-8' }).end(await body.text());
  });
});
