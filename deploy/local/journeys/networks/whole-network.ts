import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createGateway } from '@network/gateway/server';
import { type Keep, keepNothing } from '@network/kit/reference/keep';
import { createDataKey } from '@network/kit/secret';
import { type Connection, openStore, type Store } from '@network/kit/store';
import { databaseSql, makeRoles } from '@network/kit/store/roles';
import { fillSample, planFor, type Wish } from '@network/sample/sample';
import type { Size } from '@network/sample/size';
import { createLog, type Logger } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import type { Subgraph } from '@network/schema/subgraph';
import postgres, { type Sql } from 'postgres';
import { inject } from 'vitest';
import { inCheckout } from '#src/checkout.ts';
import type { House } from '#src/database/prepare.ts';
import { createFeeds } from '#src/feeds.ts';
import type { Keys } from '#src/keys.ts';
import { MOUNTS } from '#src/mounts.ts';
import { signOperatorToken } from '#src/operator.ts';
import { startSubgraph } from '#src/subgraphs.ts';
import { type Ask, createAsk } from './asking.ts';

/** The text of a file, at once or as it comes. */
type FileBody = string | AsyncGenerator<Uint8Array>;
type All<Value> = Readonly<Record<SubgraphName, Value>>;

export type WholeNetwork = {
  readonly url: string;
  readonly ask: Ask;
  /** Sends a file to `POST /sources/<system>` as the local operator. */
  readonly send: (system: string, file: string, body: FileBody) => Promise<{ status: number; body: unknown }>;
  readonly houses: All<House>;
  readonly keys: Keys;
  /** Runs SQL as the server's superuser in this network's database. */
  readonly inspect: <Answer>(work: (sql: Sql) => Promise<Answer>) => Promise<Answer>;
  /** Makes the sample, or goes on with it; answers what was to be done. */
  readonly fill: (progress?: (what: string) => void) => Promise<Wish['kind']>;
  /** Stops everything and drops the database, unless it is to be kept under a name. */
  readonly close: (keepAs?: string) => Promise<void>;
};

export type WholeNetworkOptions = {
  /** A superuser of the server; the test run's own unless told. */
  readonly server?: Connection;
  readonly log?: Logger;
  /** Stands between the gateway and a subgraph. */
  readonly watch?: (subgraph: Subgraph) => Subgraph;
  /** Whether the store stays empty, without the sample. */
  readonly isEmpty?: boolean;
  /** The size of sample to make; small unless told. */
  readonly size?: Size;
  /** Folders with a county's own source files. */
  readonly sources?: readonly string[];
  /** Where pushed files wait; left out, each file is taken while its sender waits. */
  readonly spool?: string;
  /** How subgraphs keep copies of others' facts from one request to the next; each reads them unless told. */
  readonly keep?: Keep;
  /** Path of the file that says how subgraphs are asked; the gateway's own unless told. */
  readonly transports?: string;
  /** A database of the server that holds all five houses, filled: this network gets a copy of it. */
  readonly template?: string;
};

const PASSWORD = 'trial';
const key = (name: string): Uint8Array => Buffer.alloc(32, name);
/** The same in every network, so that what two of them make can be compared. */
const KEYS: Keys = { secret: key('secret'), dataKey: key('data'), operatorKey: key('operator') };

const each = <Value>(make: (name: SubgraphName) => Value): All<Value> =>
  Object.fromEntries(SUBGRAPHS.map((name) => [name, make(name)])) as All<Value>;

/** Runs work over one connection, which is closed again. */
export const withSql = async <Answer>(connection: Connection, work: (sql: Sql) => Promise<Answer>): Promise<Answer> => {
  const { host, ...rest } = connection;
  const sql = postgres({ host, ...rest, max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
};

/** The store of a subgraph, as the subgraph itself has it; whoever opens it closes it. */
export const openHouse = ({ houses }: Pick<WholeNetwork, 'houses'>, name: SubgraphName): Store =>
  openStore({ name, connection: houses[name].app, log: createLog(name, 'silent'), readers: 1, writers: 1 });

/** A database with all five houses, as its superuser sees it. */
const createDatabase = async (server: Connection, template: string | null): Promise<Connection> => {
  const database = `trial_${randomBytes(6).toString('hex')}`;
  const from = template === null ? '' : ` template ${template}`;
  await withSql(server, (sql) => sql.unsafe(`create database ${database}${from}`));
  const superuser = { ...server, database };
  if (template !== null) return superuser;
  const roles = SUBGRAPHS.flatMap((name) => [`${name}_owner`, `${name}_app`]);
  const statements = databaseSql(SUBGRAPHS, Object.fromEntries(roles.map((role) => [role, PASSWORD])));
  await makeRoles(() => withSql(superuser, (sql) => sql.unsafe(statements).simple()));
  return superuser;
};

type Start = Required<Pick<WholeNetworkOptions, 'sources' | 'log' | 'keep'>> & { readonly spool: string | null };

const startSubgraphs = async (houses: All<House>, { sources, log, spool, keep }: Start): Promise<All<Subgraph>> => {
  const started: Partial<Record<SubgraphName, Subgraph>> = {};
  for (const name of SUBGRAPHS) {
    const feeds = createFeeds({ reader: name, secret: KEYS.secret, find: (peer) => started[peer] });
    const ways = spool === null ? {} : { ways: { spool: join(spool, name), secret: () => null } };
    started[name] = await startSubgraph(name, { house: houses[name], keys: KEYS, feeds, sources, keep, log, ...ways });
  }
  return started as All<Subgraph>;
};

const LEAVING_MILLISECONDS = 10_000;

/** Renames a database once everybody has left it; what still works there, as adding counters up, is cut off. */
const rename = async (server: Connection, { database, name }: { database: string; name: string }): Promise<void> =>
  withSql(server, async (sql) => {
    await sql`select pg_terminate_backend(pid, ${LEAVING_MILLISECONDS}) from pg_stat_activity where datname = ${database}`;
    await sql.unsafe(`alter database ${database} rename to ${name}`);
  });

const createSend =
  (url: string): WholeNetwork['send'] =>
  async (system, file, body) => {
    const query = new URLSearchParams({ for: '331081', file });
    const response = await fetch(`${url}/sources/${system}?${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await signOperatorToken(KEYS.operatorKey)}` },
      body,
      duplex: 'half',
    });
    return { status: response.status, body: await response.json() };
  };

/** Opens the whole network in this process over a database of its own, filled with a sample, and the gateway on a free port. */
export const openWholeNetwork = async ({
  server = inject('postgres'),
  log = createLog('journey', 'silent'),
  watch = (subgraph) => subgraph,
  isEmpty = false,
  size = 'small',
  sources = [],
  spool,
  keep = keepNothing,
  template,
  transports,
}: WholeNetworkOptions = {}): Promise<WholeNetwork> => {
  const superuser = await createDatabase(server, template ?? null);
  const as = (user: string): Connection => ({ ...superuser, user, password: PASSWORD });
  const houses = each((name): House => ({ app: as(`${name}_app`), owner: as(`${name}_owner`) }));
  const subgraphs = await startSubgraphs(houses, { sources, log, keep, spool: spool ?? null });
  const connections = each((name) => houses[name].app);
  const fill = async (progress: (what: string) => void = () => undefined): Promise<Wish['kind']> => {
    const plan = await planFor({ connections, log }, size);
    const { secret } = KEYS;
    const options = { subgraphs, connections, secret, dataKey: createDataKey(KEYS.dataKey), log, size, progress };
    if (plan.kind === 'make') await fillSample(options);
    return plan.kind;
  };
  if (!isEmpty && template === undefined) await fill();
  const gateway = await createGateway({
    subgraphs: each((name) => watch(subgraphs[name])),
    ...(transports === undefined ? {} : { transports }),
    ...KEYS,
    port: 0,
    supergraph: inCheckout('schema/supergraph.graphql'),
    documents: inCheckout('schema/operations'),
    workbench: null,
    mounts: MOUNTS,
    production: false,
    jwks: null,
    log,
  });
  return {
    url: gateway.url,
    ask: createAsk(gateway.url),
    send: createSend(gateway.url),
    houses,
    keys: KEYS,
    inspect: (work) => withSql(superuser, work),
    fill,
    close: async (keepAs) => {
      await gateway.close();
      for (const name of SUBGRAPHS.toReversed()) await subgraphs[name].close();
      const { database } = superuser;
      if (keepAs !== undefined) return rename(server, { database, name: keepAs });
      await withSql(server, (sql) => sql.unsafe(`drop database ${database} with (force)`)).catch(() => null);
    },
  };
};
