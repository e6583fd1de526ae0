import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@network/schema/log';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateStore } from './migrate.ts';
import { databaseSql, makeRoles } from './roles.ts';
import { type Connection, clientOptions, isUnreachable, liftLimit, openStore, sqlStateOf } from './store.ts';
import { createTrialDatabase, type TrialDatabase } from './trial.ts';

let trial: TrialDatabase;
beforeAll(async () => {
  trial = await createTrialDatabase('people', null);
});
afterAll(() => trial.drop());

const run = async <Row extends object>(connection: Connection, text: string): Promise<readonly Row[]> => {
  const client = postgres({ ...clientOptions(connection), max: 1 });
  try {
    return await client.unsafe<Row[]>(text);
  } finally {
    await client.end({ timeout: 5 });
  }
};

/** What the houses of a database look like: schemas with their owners and rights, and what new tables will grant. */
const look = () =>
  run(
    trial.superuser,
    `select n.nspname, n.nspowner::regrole::text as owner, n.nspacl::text as rights, d.defaclacl::text as defaults
     from pg_namespace n left join pg_default_acl d on d.defaclnamespace = n.oid
     where n.nspname not like 'pg%' order by 1, 4`,
  );

describe('the house of a subgraph', () => {
  it('is made once: making it again changes nothing', async () => {
    const before = await look();
    expect(before.some((row) => Object.values(row).includes('people_owner'))).toBe(true);
    const client = postgres({ ...clientOptions(trial.superuser), max: 1 });
    await makeRoles(() => client.unsafe(databaseSql(['people'])).simple());
    await client.end({ timeout: 5 });
    expect(await look()).toEqual(before);
  });

  it('is made again where another session made the same roles at the same moment, and for no other reason', async () => {
    const failures = ['XX000', '42710', '23505'].map((code) => Object.assign(new Error('met'), { code }));
    let made = 0;
    await makeRoles(async () => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      made += 1;
    });
    expect([failures.length, made]).toEqual([0, 1]);
    const denied = Object.assign(new Error('permission denied to create role'), { code: '42501' });
    await expect(makeRoles(() => Promise.reject(denied))).rejects.toBe(denied);
  });

  it('is made by many at once, each in a database of its own', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => createTrialDatabase('inspections', null)));
    for (const { app } of made) expect(await run(app, 'select 1 as one')).toEqual([{ one: 1 }]);
    await Promise.all(made.map(({ drop }) => drop()));
  });

  it('lets the role that runs use tables that its owner makes, and make none', async () => {
    await run(trial.owner, 'create table people.things (name text)');
    await run(trial.app, "insert into things values ('a')");
    expect(await run(trial.app, 'select * from things')).toEqual([{ name: 'a' }]);
    await expect(run(trial.app, 'create table people.others (name text)')).rejects.toThrow('permission denied');
    await expect(run(trial.app, 'create table public.others (name text)')).rejects.toThrow('permission denied');
    await expect(run(trial.app, 'drop table things')).rejects.toThrow('must be owner');
  });

  it('is closed to the roles of another', async () => {
    const other = await createTrialDatabase('cases', null);
    const neighbour = { ...other.app, database: trial.app.database };
    await expect(run(neighbour, 'select * from people.things')).rejects.toThrow('permission denied for schema people');
    await other.drop();
  });

  it('takes passwords with quotes in them', () => {
    expect(databaseSql(['people'], { people_app: "a'b" })).toContain("PASSWORD 'a''b'");
  });
});

describe('migrations', () => {
  let folder = '';
  const journal = (...tags: string[]) =>
    JSON.stringify({
      version: '7',
      dialect: 'postgresql',
      entries: tags.map((tag, idx) => ({ idx, version: '7', when: 1_000 + idx, tag, breakpoints: true })),
    });
  const add = async (tags: string[], sql: string) => {
    await writeFile(join(folder, `${tags.at(-1)}.sql`), sql);
    await writeFile(join(folder, 'meta/_journal.json'), journal(...tags));
  };
  const migrate = () => migrateStore({ name: 'people', connection: trial.owner, folder });
  const count = async (table: string): Promise<number> =>
    (await run<{ count: number }>(trial.owner, `select count(*)::int as count from people.${table}`))[0]?.count ?? -1;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'migrations-'));
    await mkdir(join(folder, 'meta'));
    await add(
      ['0000_one'],
      'create table people.one (n int);--> statement-breakpoint\ninsert into people.one values (1);',
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('run once, also when two begin at the same moment', async () => {
    await Promise.all([migrate(), migrate(), migrate()]);
    await migrate();
    expect([await count('one'), await count('migrations')]).toEqual([1, 1]);
  });

  it('run further from where they stand', async () => {
    await add(['0000_one', '0001_two'], 'insert into people.one values (2);');
    await migrate();
    expect([await count('one'), await count('migrations')]).toEqual([2, 2]);
  });

  it('leave nothing behind where one breaks', async () => {
    const tags = ['0000_one', '0001_two', '0002_three'];
    await add(tags, 'insert into people.one values (3);--> statement-breakpoint\nselect 1/0;');
    await expect(migrate()).rejects.toThrow('division by zero');
    expect([await count('one'), await count('migrations')]).toEqual([2, 2]);
  });
});

describe('a store', () => {
  const log = createLog('people', 'silent');

  it('is ready while its database answers, and names it when it does not', async () => {
    const store = openStore({ name: 'people', connection: trial.app, log });
    expect(await store.notReady()).toEqual([]);
    await store.close();
    const away = openStore({ name: 'people', connection: { ...trial.app, host: '127.0.0.1', port: 1 }, log });
    expect(await away.notReady()).toEqual([{ what: 'database of people', because: 'It does not answer.' }]);
    expect(await away.db.execute('select 1').catch(isUnreachable)).toBe(true);
    await away.close();
  });

  it('says each time at once that its database is away, however often it was asked in vain', async () => {
    const away = openStore({ name: 'people', connection: { ...trial.app, host: '/nowhere' }, log });
    // Left to itself, the driver waits three times as long each time, up to 20 seconds: two minutes in all.
    for (let asked = 0; asked < 15; asked += 1)
      expect(await away.db.execute('select 1').catch(isUnreachable)).toBe(true);
    await away.close();
  });

  it.each(['EPIPE', 'ECONNRESET', 'ETIMEDOUT', 'CONNECTION_CLOSED', '57P01', '57P02', '57P03', '08006'])(
    'knows a database that went away in the midst of a statement by %s',
    (code) => {
      const cause = Object.assign(new Error(`write ${code}`), { code });
      expect(isUnreachable(new Error('Failed query', { cause }))).toBe(true);
    },
  );

  it('does not take a statement that is wrong for a database that is away', async () => {
    const store = openStore({ name: 'people', connection: trial.app, log });
    expect(await store.db.execute('select nothing').catch(isUnreachable)).toBe(false);
    await store.close();
  });

  it('ends a statement that takes too long, but for a transaction that may take as long as it needs', async () => {
    const limit = sql<{ limit: string }>`select current_setting('statement_timeout') as limit`;
    const store = openStore({ name: 'people', connection: trial.app, log });
    expect(await store.db.execute(limit)).toEqual([{ limit: '30s' }]);
    const lifted = await store.db.transaction(async (tx) => {
      await liftLimit(tx);
      return tx.execute(limit);
    });
    expect(lifted).toEqual([{ limit: '0' }]);
    expect(await store.db.execute(limit)).toEqual([{ limit: '30s' }]);
    await store.close();
    const hasty = openStore({ name: 'people', connection: trial.app, log, patience: 20 });
    expect(await hasty.db.execute('select pg_sleep(50)').catch(sqlStateOf)).toBe('57014');
    await hasty.close();
    expect(await run(trial.owner, 'show statement_timeout')).toEqual([{ statement_timeout: '0' }]);
  });

  it('reads while every transaction that it may have is under way', async () => {
    const store = openStore({ name: 'people', connection: trial.app, log, readers: 1, writers: 2 });
    const mayEnd = Promise.withResolvers<void>();
    const held = [1, 2, 3].map(() =>
      store.db.transaction(async (tx) => {
        await tx.execute('select 1');
        await mayEnd.promise;
      }),
    );
    expect(await store.db.execute(sql`select 2 as found`)).toEqual([{ found: 2 }]);
    mayEnd.resolve();
    await Promise.all(held);
    await store.close();
  });

  it('prepares as many statements as it may, and runs those beyond without preparing them', async () => {
    const store = openStore({ name: 'people', connection: trial.app, log, statements: 3 });
    const ran: (string | null)[] = [];
    const kept = sql<number>`count(*) filter (where statement like '%now()')::int`.as('kept');
    const held = store.prepare('held', store.db.select({ kept }).from(sql`pg_prepared_statements`));
    store.onStatement(({ name }) => ran.push(name));
    for (const number of [1, 2, 3, 3]) {
      const told = sql<number>`${sql.placeholder('told')}::int + ${sql.raw(String(number))}`.as('told');
      const statement = store.prepare(`add_${number}`, store.db.select({ told }).from(sql`now()`));
      expect(await statement.execute({ told: 40 })).toEqual([{ told: 40 + number }]);
    }
    expect(ran).toEqual(['people.add_1', 'people.add_2', null, null]);
    expect(await held.execute()).toEqual([{ kept: 2 }]);
    await store.close();
  });

  it('sends the prepared statements of one moment over one connection, but for those that are long', async () => {
    const store = openStore({ name: 'people', connection: trial.app, log });
    const backend = sql<number>`pg_backend_pid()`.as('backend');
    const statement = store.prepare('backend', store.db.select({ backend }).from(sql`now()`));
    const long = store.prepare('long', store.db.select({ backend }).from(sql`current_date`), { isLong: true });
    const [first, second, elsewhere] = await Promise.all([statement, statement, long].map((each) => each.execute()));
    expect(first?.[0]?.backend).toBeGreaterThan(0);
    expect(second).toEqual(first);
    expect(elsewhere).not.toEqual(first);
    await store.close();
  });

  it('speaks in the business zone', async () => {
    expect(await run(trial.app, 'show timezone')).toEqual([{ TimeZone: 'Etc/GMT-8' }]);
    const days = `select '1900-01-01T00:00:00+08:00'::timestamptz::text as early, now()::text like '%+08' as now`;
    expect(await run(trial.app, days)).toEqual([{ early: '1900-01-01 00:00:00+08', now: true }]);
  });
});
