import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabaseStore } from '@network/gateway/database-store';
import { prepareDatabaseStore } from '@network/gateway/database-store/tables';
import type { Connection } from '@network/kit/store';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from '../src/database/connect.ts';
import { openNetworkDatabase, preparationSql, prepareServer } from '../src/database/prepare.ts';
import { HOUSES } from '../src/environment.ts';
import { type RunningPostgres, startPostgres } from '../src/postgres/postgres.ts';

// A server of its own: roles belong to a whole server, and other test files have given theirs other passwords.
const secret = Buffer.alloc(32, 7);
const data = mkdtempSync(join(tmpdir(), 'one-network-prepare-'));
chmodSync(data, 0o711);

let server: RunningPostgres;
let administrator: Connection;
let guest: Connection;

beforeAll(async () => {
  server = await startPostgres({ data, log: pino({ level: 'silent' }), isTrial: true });
  administrator = await openNetworkDatabase(server.connection);
  guest = { ...administrator, user: 'guest', password: 'guest' };
  await withConnection({ connection: administrator, variable: '' }, (sql) =>
    sql.unsafe(`create role guest login password 'guest'`),
  );
});
afterAll(() => server.stop());

const prepare = (connection: Connection) =>
  prepareServer({ login: { connection, variable: 'DATABASE_URL' }, names: HOUSES, secret });

const ask = (connection: Connection, statement: string): Promise<string> =>
  withConnection({ connection, variable: '' }, (sql) => sql.unsafe(statement)).then(
    () => 'done',
    (error: Error) => error.message,
  );

describe('preparing a server', () => {
  it('refuses a user who may not make roles, and names what the administrator has to run', async () => {
    await expect(prepare(guest)).rejects.toThrow(
      /^Expected the user "guest" of DATABASE_URL to be allowed to make roles, found that it is not\. .*npm run database -- sql/,
    );
  });

  it('takes a server as it is where the administrator has run it', async () => {
    await withConnection({ connection: administrator, variable: '' }, (sql) =>
      sql.unsafe(preparationSql(HOUSES, secret)).simple(),
    );
    const houses = await prepare(guest);
    expect([...houses.keys()]).toEqual(HOUSES);
  });

  it('N-11n MUST give a database role nothing of another schema', async () => {
    const houses = await prepare(administrator);
    const { owner } = houses.get('cases')!;
    expect(await ask(owner, 'create table cases.kept (id int)')).toBe('done');
    for (const [name, { app, owner: other }] of houses) {
      const found = name === 'cases' ? 'done' : 'permission denied for schema cases';
      expect(await ask(app, 'select from cases.kept')).toBe(found);
      expect(await ask(other, 'select from cases.kept')).toBe(found);
      expect(await ask(app, `create table ${name}.mine (id int)`)).toBe(`permission denied for schema ${name}`);
      expect(await ask(app, 'create table public.mine (id int)')).toBe('permission denied for schema public');
    }
  });

  it('gives the gateway what it needs to keep answers together, and no more', async () => {
    const { app, owner } = (await prepare(administrator)).get('gateway')!;
    await prepareDatabaseStore(owner);
    const store = openDatabaseStore({ connection: app, bytes: 1e6, now: () => 0, log: pino({ level: 'silent' }) });
    const kept = { text: '{}', at: 0, until: 1, tags: ['people'], mark: await store.mark() };
    await store.set('k', kept);
    expect([await store.get(['k']), await store.sweep()]).toEqual([[kept], true]);
    await store.invalidate(['people']);
    expect(await store.get(['k'])).toEqual([undefined]);
    await store.close();
    expect(await ask(app, 'truncate gateway.answers')).toBe('permission denied for table answers');
    expect(await ask(app, 'create table gateway.mine (id int)')).toBe('permission denied for schema gateway');
  });

  it('changes nothing when it prepares again', async () => {
    await withConnection({ connection: administrator, variable: '' }, async (sql) => {
      await sql.unsafe(preparationSql(HOUSES, secret)).simple();
      expect(await sql`select from cases.kept`).toHaveLength(0);
    });
  });
});
