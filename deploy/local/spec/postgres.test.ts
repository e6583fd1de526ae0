import postgres from 'postgres';
import { expect, inject, it } from 'vitest';

it('sorts by code point and knows the letters of every language', async () => {
  const { host, port, database, user, password } = inject('postgres');
  const sql = postgres({
    host,
    port,
    database,
    user,
    password,
    max: 1,
    onnotice: () => undefined,
  });
  const [row] = await sql`
    select current_setting('server_encoding') as encoding, datcollate as collate, datctype as ctype,
      upper('é') as upper, 'Z' < 'a' as points, current_setting('listen_addresses') as tcp
    from pg_database where datname = current_database()`;
  await sql.end();
  expect(row).toEqual({ encoding: 'UTF8', collate: 'C', ctype: 'C.UTF-8', upper: 'É', points: true, tcp: '' });
});
