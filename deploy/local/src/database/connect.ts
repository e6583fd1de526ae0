import type { Connection } from '@network/kit/store';
import postgres, { type Sql } from 'postgres';
import type { DatabaseSetting } from '../environment.ts';
import { Refused } from '../refused.ts';

const DEFAULT_PORT = 5432;

/** The parts of a `postgres://` URL; a socket's folder is written `%2Fvar%2Frun%2Fpostgresql` in the host's place. */
export const connectionOf = ({ url }: DatabaseSetting): Connection => ({
  host: decodeURIComponent(url.hostname) || 'localhost',
  port: Number(url.port) || DEFAULT_PORT,
  database: decodeURIComponent(url.pathname.slice(1)),
  user: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
});

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const REFUSED_LOGIN = new Set(['28P01', '28000']);
const UNKNOWN_DATABASE = '3D000';

/** Why a server cannot be used, as a sentence about the variable that names it. */
const explain = (error: unknown, { host, port, database, user }: Connection, variable: string): Refused => {
  const server = host.startsWith('/') ? host : `${host}:${port}`;
  const code = codeOf(error);
  if (REFUSED_LOGIN.has(code)) {
    return new Refused(
      `Expected to log in at ${server} as "${user}", found that the server refuses this user or password. Correct ${variable}.`,
    );
  }
  if (code === UNKNOWN_DATABASE) {
    return new Refused(
      `Expected a database "${database}" at ${server}, found none. Make it (createdb -E UTF8 ${database}), or correct ${variable}.`,
    );
  }
  const found = code === '' && error instanceof Error ? error.message : code;
  return new Refused(
    `Expected a PostgreSQL server at ${server}, found no answer (${found}). Start it, correct ${variable}, or unset it to use the embedded database.`,
  );
};

export type Login = { readonly connection: Connection; readonly variable: string };

/**
 * Does something over one connection that is closed again.
 * @throws {Refused} when the server does not answer or does not let us in.
 */
export const withConnection = async <Answer>(
  { connection, variable }: Login,
  work: (sql: Sql) => Promise<Answer>,
): Promise<Answer> => {
  const { host, port, database, user, password } = connection;
  const sql = postgres({
    ...(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port }),
    database,
    user,
    password,
    max: 1,
    connect_timeout: 10,
    onnotice: () => undefined,
  });
  try {
    await sql`select 1`.catch((error: unknown) => {
      throw explain(error, connection, variable);
    });
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
};
