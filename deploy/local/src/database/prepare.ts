import type { Connection } from '@network/kit/store';
import { databaseSql, makeRoles } from '@network/kit/store/roles';
import type { HouseName } from '../environment.ts';
import { rolePassword } from '../keys.ts';
import { Refused } from '../refused.ts';
import { type Login, withConnection } from './connect.ts';

/** The two roles of a house on its server: `owner` migrates, `app` runs. */
export type House = { readonly app: Connection; readonly owner: Connection };

export type Preparation = {
  readonly login: Login;
  readonly names: readonly HouseName[];
  /** The network's secret; the roles' passwords follow from it. */
  readonly secret: Uint8Array;
};

const OLDEST = 150000;

export const houseOf = (connection: Connection, name: HouseName, secret: Uint8Array): House => {
  const as = (user: string): Connection => ({ ...connection, user, password: rolePassword(secret, user) });
  return { app: as(`${name}_app`), owner: as(`${name}_owner`) };
};

/** The statements that make a database ready for these houses, passwords included. */
export const preparationSql = (names: readonly HouseName[], secret: Uint8Array): string => {
  const roles = names.flatMap((name) => [`${name}_owner`, `${name}_app`]);
  return databaseSql(names, Object.fromEntries(roles.map((role) => [role, rolePassword(secret, role)])));
};

const hasHouse = async ({ app, owner }: House, name: HouseName): Promise<boolean> => {
  const may = (connection: Connection, right: string): Promise<boolean> =>
    withConnection({ connection, variable: '' }, async (sql) => {
      const [row] = await sql`select has_schema_privilege(${name}, ${right}) as may`;
      return row?.['may'] === true;
    }).catch(() => false);
  return (await may(app, 'USAGE')) && (await may(owner, 'CREATE'));
};

const assertFit = ({ version, encoding }: { version: number; encoding: string }, variable: string): void => {
  if (version < OLDEST) {
    throw new Refused(
      `Expected PostgreSQL 15 or later behind ${variable}, found ${Math.floor(version / 10000)}. Upgrade it, or unset ${variable} to use the embedded database.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new Refused(
      `Expected the database of ${variable} to be in UTF8, found ${encoding}. Make another: createdb -E UTF8 -T template0 network.`,
    );
  }
};

const build = ({ login, names, secret }: Preparation): Promise<void> =>
  withConnection(login, async (sql) => {
    const [found] = await sql`
      select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
        rolsuper or rolcreaterole as may
      from pg_roles where rolname = current_user`;
    assertFit({ version: found?.['version'], encoding: found?.['encoding'] }, login.variable);
    if (found?.['may'] !== true) {
      throw new Refused(
        `Expected the user "${login.connection.user}" of ${login.variable} to be allowed to make roles, found that it is not. Have the database's administrator run what "npm run database -- sql" prints, then start again.`,
      );
    }
    // Parts that start side by side on this database do so one after the other.
    const make = () =>
      sql.begin(async (transaction) => {
        await transaction`select pg_advisory_xact_lock(20221130)`;
        await transaction.unsafe(preparationSql(names, secret)).simple();
      });
    await makeRoles(make);
  });

/**
 * Makes a server ready for these houses: their roles and schemas, unless they are there already.
 * @throws {Refused} when the server does not answer, is too old, or does not let us make roles.
 */
export const prepareServer = async (preparation: Preparation): Promise<ReadonlyMap<HouseName, House>> => {
  const { login, names, secret } = preparation;
  const houses = new Map(names.map((name) => [name, houseOf(login.connection, name, secret)]));
  const ready = await Promise.all([...houses].map(([name, house]) => hasHouse(house, name)));
  if (!ready.every(Boolean)) await build(preparation);
  return houses;
};

const NAME = 'network';

/** The network's own database on the embedded server, made where it is missing. */
export const openNetworkDatabase = async (superuser: Connection): Promise<Connection> => {
  await withConnection({ connection: superuser, variable: 'the embedded database' }, async (sql) => {
    // Subgraphs that start side by side, each in a process of its own, make it once.
    await sql`select pg_advisory_lock(20221130)`;
    const [known] = await sql`select from pg_database where datname = ${NAME}`;
    if (known === undefined) await sql.unsafe(`create database ${NAME}`);
  });
  return { ...superuser, database: NAME };
};
