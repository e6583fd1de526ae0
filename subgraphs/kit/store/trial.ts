import { randomBytes } from 'node:crypto';
import type { SubgraphName } from '@network/schema/network';
import postgres from 'postgres';
import { inject } from 'vitest';
import { migrateStore } from './migrate.ts';
import { databaseSql, makeRoles } from './roles.ts';
import { type Connection, clientOptions } from './store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser of the PostgreSQL that runs for the length of a test run. */
    postgres: Connection;
  }
}

export type TrialDatabase = {
  readonly owner: Connection;
  readonly app: Connection;
  readonly superuser: Connection;
  drop(): Promise<void>;
};

const asSuperuser = async (connection: Connection, sql: string): Promise<void> => {
  const client = postgres({ ...clientOptions(connection), max: 1 });
  try {
    await client.unsafe(sql).simple();
  } finally {
    await client.end({ timeout: 5 });
  }
};

const PASSWORD = 'trial';

/** A database of a test file's own, with the house of one subgraph in it, migrated where a folder is given. */
export const createTrialDatabase = async (name: SubgraphName, migrations: string | null): Promise<TrialDatabase> => {
  const server = inject('postgres');
  const database = `trial_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server, `CREATE DATABASE ${database}`);
  const superuser = { ...server, database };
  const [owner, app] = [`${name}_owner`, `${name}_app`].map((user) => ({ ...superuser, user, password: PASSWORD })) as [
    Connection,
    Connection,
  ];
  const statements = databaseSql([name], { [owner.user]: PASSWORD, [app.user]: PASSWORD });
  await makeRoles(() => asSuperuser(superuser, statements));
  if (migrations !== null) await migrateStore({ name, connection: owner, folder: migrations });
  return { owner, app, superuser, drop: () => asSuperuser(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`) };
};
