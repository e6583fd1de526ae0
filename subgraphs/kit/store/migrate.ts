import type { SubgraphName } from '@network/schema/network';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { type Connection, clientOptions } from './store.ts';

/** Brings the schema of one subgraph up to date, as its owner. `folder` holds drizzle-kit's migrations. */
export const migrateStore = async (options: {
  name: SubgraphName;
  connection: Connection;
  folder: string;
}): Promise<void> => {
  const client = postgres({ ...clientOptions(options.connection), max: 1 });
  try {
    await migrate(drizzle(client), {
      migrationsFolder: options.folder,
      migrationsSchema: options.name,
      migrationsTable: 'migrations',
    });
  } finally {
    await client.end({ timeout: 5 });
  }
};
