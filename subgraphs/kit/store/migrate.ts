import type { SubgraphName } from '@network/schema/network';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import postgres from 'postgres';
import { type Connection, clientOptions } from './store.ts';

/**
 * Brings the schema of one subgraph up to date, as its owner, in one transaction. `folder` holds drizzle-kit's migrations.
 * drizzle's own `migrate` begins with CREATE SCHEMA, which asks for a right over the whole database even where the schema
 * is there; an owner has none beyond its schema. The table of migrations is the one that drizzle would keep.
 */
export const migrateStore = async (options: {
  name: SubgraphName;
  connection: Connection;
  folder: string;
}): Promise<void> => {
  const client = postgres({ ...clientOptions(options.connection), max: 1 });
  const table = client(`${options.name}.migrations`);
  try {
    await client.begin(async (sql) => {
      await sql`select pg_advisory_xact_lock(hashtext(${`migrate ${options.name}`}))`;
      await sql`create table if not exists ${table} (id serial primary key, hash text not null, created_at bigint)`;
      const [last] = await sql`select max(created_at) as at from ${table}`;
      for (const migration of readMigrationFiles({ migrationsFolder: options.folder })) {
        if (migration.folderMillis <= Number(last?.['at'] ?? 0)) continue;
        for (const statement of migration.sql) await sql.unsafe(statement);
        await sql`insert into ${table} (hash, created_at) values (${migration.hash}, ${migration.folderMillis})`;
      }
    });
  } finally {
    await client.end({ timeout: 5 });
  }
};
