import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type { NotReady } from '@network/schema/subgraph';
import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { runOnce } from './prepared.ts';
import { type Send, shareConnection } from './readers.ts';

/** Where a role finds its database. A `host` that begins with `/` is the folder of a unix socket. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
};

export type Database = PostgresJsDatabase<Record<string, never>>;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** One statement that ran, by the name it was prepared under; `null` for one outside the prepared set. */
export type StatementListener = (statement: { name: string | null; sql: string }) => void;

export type Store = {
  readonly name: SubgraphName;
  readonly db: Database;
  /**
   * Prepares a query once, under a name that stands as a comment in its SQL, for slow logs and for counting. What comes when
   * as many are prepared as may be is planned anew each time that it runs, and has no name. One that may take many times
   * what others do says that it `isLong`, and keeps out of their way. Rows inherit what `inherited` has.
   */
  prepare<Statement extends { getQuery(): { sql: string } }>(
    name: string,
    query: { prepare(name?: string): Statement },
    how?: { readonly isLong?: boolean; readonly inherited?: object | undefined },
  ): Statement;
  /** Calls the listener for each statement from now on; the answer stops it. */
  onStatement(listener: StatementListener): () => void;
  /** Names the database when it does not answer. */
  notReady(): Promise<readonly NotReady[]>;
  close(): Promise<void>;
};

export type StoreOptions = {
  readonly name: SubgraphName;
  readonly connection: Connection;
  readonly log: Logger;
  /**
   * Connections that read; 3 unless told, 2 at least. One is shared by all statements that it answers soon, the others take
   * those that would wait: a statement takes a millisecond, and more of them only wait for the same cores.
   */
  readonly readers?: number;
  /** Connections that run transactions; 4 unless told. They are apart, so that a slow upload takes no reader away. */
  readonly writers?: number;
  /** Milliseconds that a statement may take; 30 seconds unless told. */
  readonly patience?: number;
  /** Statements that may be prepared; 1000 unless told. Every connection keeps each, some 50 kB, for as long as it lives. */
  readonly statements?: number;
};

/** Options of postgres.js for a connection; one place, so that every session runs in the business zone. */
export const clientOptions = ({ host, port, database, user, password }: Connection) => ({
  ...(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port }),
  database,
  user,
  password,
  // The sign is that of POSIX: eight hours east. Asia/Shanghai has local mean time before 1901, which no offset of RFC 3339 tells.
  connection: { application_name: 'one-network', TimeZone: 'Etc/GMT-8' },
  onnotice: () => {},
  connect_timeout: 10,
  // In seconds. Whoever asks while the database is away is told so, and served as soon as it is back.
  backoff: () => 0.1,
});

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  '08000',
  '08003',
  '08006',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** The SQLSTATE of a failed statement, or the driver's own word for what went wrong; undefined for other errors. */
export const sqlStateOf = (error: unknown): string | undefined => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : undefined;
};

/** Whether an error of the driver means that the database does not answer, rather than that a statement is wrong. */
export const isUnreachable = (error: unknown): boolean => UNREACHABLE.has(sqlStateOf(error) ?? '');

/** Lets the statements of a transaction take as long as they need: an import, a revocation, a filing. */
export const liftLimit = async (tx: Transaction): Promise<void> => {
  await tx.execute(sql`set local statement_timeout = 0`);
};

/** PostgreSQL's numbers of the types `timestamp[]`, `date[]`, `timestamptz[]` and `numeric[]`. */
const ARRAYS_OF_DRIZZLE = [1115, 1182, 1185, 1231];

/** Drizzle over a client. It also has the driver leave days and instants as they are. */
const drizzleOver = (client: postgres.Sql): Database => {
  const db: Database = drizzle(client);
  // Of arrays too, which nobody then makes a text of; without these the driver does, as it does of all other arrays.
  for (const type of ARRAYS_OF_DRIZZLE) {
    delete client.options.parsers[type];
    delete client.options.serializers[type];
  }
  return db;
};

/** Connections of one store, unless told. */
const POOL = { readers: 3, writers: 4 };
/** So many connections one process holds for each of its subgraphs. */
export const CONNECTIONS = POOL.readers + POOL.writers;

/** Opens the app role's store of one subgraph. Connects on first use. At the level `trace` its log names each statement. */
export const openStore = ({
  name,
  connection,
  log,
  readers = POOL.readers,
  writers = POOL.writers,
  patience = 30_000,
  statements = 1_000,
}: StoreOptions): Store => {
  const options = clientOptions(connection);
  const limited = { ...options.connection, statement_timeout: patience };
  const open = (max: number, settings = {}) =>
    postgres({ ...options, connection: { ...limited, ...settings }, max, idle_timeout: 0 });
  // Planned once for all values: PostgreSQL would plan a statement with arrays anew each time, which costs more than to run it.
  const reading = { plan_cache_mode: 'force_generic_plan' };
  const [shared, client, writing] = [open(1, reading), open(Math.max(1, readers - 1), reading), open(writers)];
  /** By the text that was prepared: the statement's name, and the text that is sent. Joined once, for it is long. */
  const known = new Map<string, { readonly name: string; readonly sent: string }>();
  const listeners = new Set<StatementListener>();
  /** Tells of a statement, and gives the text that is sent. */
  const tell = (text: string): string => {
    const statement = known.get(text);
    for (const listener of listeners) listener({ name: statement?.name ?? null, sql: text });
    // The text holds placeholders and no value of anybody's.
    log.trace(statement === undefined ? { sql: text } : { statement: statement.name }, 'statement');
    return statement?.sent ?? text;
  };
  const send = client.unsafe.bind(client);
  client.unsafe = ((text: string, parameters, sending) =>
    send(tell(text), parameters, sending)) as typeof client.unsafe;
  const db = drizzleOver(client);
  const sendTo =
    (sql: Pick<typeof client, 'unsafe'>): Send =>
    (text, values) =>
      sql.unsafe(text, values as never[], { prepare: true }).values() as never;
  drizzleOver(shared);
  const others = sendTo({ unsafe: send });
  const quick = shareConnection({ shared: sendTo(shared), others });
  const written = drizzleOver(writing);
  db.transaction = written.transaction.bind(written);
  return {
    name,
    db,
    prepare: (statement, query, { isLong = false, inherited } = {}) => {
      if (known.size >= statements) return query.prepare();
      const run = isLong ? others : quick;
      const telling: Send = (text, values) => run(tell(text), values);
      const prepared = runOnce(query.prepare(`${name}_${statement}`), { send: telling, inherited });
      const { sql: text } = prepared.getQuery();
      known.set(text, { name: `${name}.${statement}`, sent: `/* ${name}.${statement} */ ${text}` });
      return prepared;
    },
    onStatement: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notReady: async () => {
      const isAnswering = await send('select 1').then(
        () => true,
        () => false,
      );
      return isAnswering ? [] : [{ what: `database of ${name}`, because: 'It does not answer.' }];
    },
    close: async () => {
      await Promise.all([shared, client, writing].map((sql) => sql.end({ timeout: 5 })));
    },
  };
};
