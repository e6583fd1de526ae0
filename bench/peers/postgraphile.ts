// A process of its own: PostGraphile 5 over the network's database, as its superuser: it is asked for rows, and keeps
// nobody from any. Its address answers the page of a town in its own words.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REFERENCES } from './postgraphile-page.ts';
import { serveTask } from './task.ts';

const SCHEMAS = ['people', 'events', 'cases', 'inspections', 'catalogue'];

serveTask(async ({ database }) => {
  const { postgraphile } = await import('postgraphile');
  const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');
  const { makePgService } = await import('postgraphile/adaptors/pg');
  const { grafserv } = await import('postgraphile/grafserv/node');
  const { jsonPgSmartTags } = await import('postgraphile/utils');
  const { host, port, user, password } = database;
  const server = createServer();
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [jsonPgSmartTags(REFERENCES)],
    pgServices: [
      makePgService({
        schemas: SCHEMAS,
        poolConfig: { host, port, user, database: database.database, password, max: 10 },
      }),
    ],
    // What nobody may ask is not made: the page reads.
    disablePlugins: ['PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin'],
    grafserv: { graphiql: false },
  });
  await instance.createServ(grafserv).addTo(server);
  await instance.getSchema();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
});
