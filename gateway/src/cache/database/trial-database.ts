import { randomBytes } from 'node:crypto';
import { createLog } from '@network/schema/log';
import type { Sql } from 'postgres';
import { inject } from 'vitest';
import { createTrialClock } from '#transports/trial-clock.ts';
import { type DatabaseStore, openDatabaseStore } from './database-store.ts';
import { connect, prepareDatabaseStore, type StoreConnection } from './tables.ts';

export type TrialDatabase = {
  readonly connection: StoreConnection;
  readonly sql: Sql;
  /** Another process's way to what is kept; nothing is swept unless told. */
  open(now: () => number, bytes?: number): DatabaseStore;
  /** Loses what is not logged, as a server that crashes. */
  crash(): Promise<unknown>;
  drop(): Promise<void>;
};

/** A database of a test file's own, with the tables of what is kept. */
export const createTrialDatabase = async (): Promise<TrialDatabase> => {
  const server = inject('postgres');
  const database = `trial_${randomBytes(6).toString('hex')}`;
  const admin = connect(server, { statement_timeout: 30_000 });
  await admin.unsafe(`create database ${database}`);
  const connection = { ...server, database };
  const sql = connect(connection, {});
  await sql.unsafe('create schema gateway');
  await Promise.all([prepareDatabaseStore(connection), prepareDatabaseStore(connection)]);
  const opened: DatabaseStore[] = [];
  return {
    connection,
    sql,
    open: (now, bytes = 1e8) => {
      const clock = createTrialClock();
      const store = openDatabaseStore({ connection, bytes, now, log: createLog('gateway', 'silent'), clock });
      opened.push(store);
      return store;
    },
    crash: () => sql`truncate gateway.answers, gateway.ended, gateway.state`,
    drop: async () => {
      await Promise.all([...opened, sql].map((one) => ('close' in one ? one.close() : one.end())));
      await admin.unsafe(`drop database ${database} with (force)`);
      await admin.end();
    },
  };
};
