import postgres, { type Sql } from 'postgres';

/** Where a role finds its database. A `host` that begins with `/` is the folder of a unix socket. */
export type StoreConnection = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
};

/** How many connections a process holds at most. */
export const STORE_CONNECTIONS = 3;
/** How long a server goes on with a statement that nobody waits for any more, in milliseconds. */
const STATEMENT_MS = 1_000;

/**
 * Every statement goes by keys. A plan that was made while a table was empty would read all of it for ever, so none but
 * those by an index are considered; and one plan is right for all values.
 */
const PLANS = {
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
};

/** Opens connections of a role; they are made on first use. */
export const connect = ({ host, port, database, user, password }: StoreConnection, settings: object = PLANS): Sql =>
  postgres({
    ...(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port }),
    database,
    user,
    password,
    max: STORE_CONNECTIONS,
    connect_timeout: 2,
    idle_timeout: 0,
    fetch_types: false,
    onnotice: () => undefined,
    connection: { application_name: 'one-network-gateway', statement_timeout: STATEMENT_MS, ...settings },
  });

/**
 * What is kept is not logged by the server and gone when it crashes, with the state that counts changes. A sequence is
 * logged: it gives each life of that state marks that no earlier one gave.
 */
const TABLES = `
create sequence gateway.lives;
create unlogged table gateway.state (
  is_only boolean primary key default true check (is_only),
  changes bigint not null,
  forgotten bigint not null
);
create unlogged table gateway.ended (tag text collate "C" primary key, change bigint not null);
create index ended_change_idx on gateway.ended (change);
create unlogged table gateway.answers (
  key bytea primary key,
  answer text not null,
  asked_at double precision not null,
  ends_at double precision not null,
  tags text[] collate "C" not null,
  mark bigint not null,
  size integer not null,
  used_at double precision not null
);
create index answers_ends_at_idx on gateway.answers (ends_at);
alter table gateway.answers alter column answer set storage external;
comment on sequence gateway.lives is 'Each life of the state, which ends where the server crashes, has marks of its own.';
comment on table gateway.state is 'How many changes there were, and from which on all tags are remembered.';
comment on table gateway.ended is 'By tag, the last change that named it.';
comment on table gateway.answers is 'Answers by the SHA-256 of what decides them, until they end. Times are milliseconds since 1970 by the clocks of gateways.';
`;

/** Makes the tables of the schema `gateway`, as its owner, unless they are there. */
export const prepareDatabaseStore = async (owner: StoreConnection): Promise<void> => {
  const sql = connect(owner, { statement_timeout: 30_000 });
  try {
    await sql.begin(async (transaction) => {
      await transaction`select pg_advisory_xact_lock(hashtext('gateway tables'))`;
      const [found] = await transaction`select to_regclass('gateway.answers') is not null as there`;
      if (found?.['there'] !== true) await transaction.unsafe(TABLES).simple();
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
};
