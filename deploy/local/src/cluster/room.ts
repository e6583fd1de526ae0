import { STORE_CONNECTIONS } from '@network/gateway/database-store/tables';
import { CONNECTIONS, type Connection } from '@network/kit/store';
import { withConnection } from '../database/connect.ts';
import type { Databases } from '../database/databases.ts';
import type { Environment, HouseName } from '../environment.ts';
import { Refused } from '../refused.ts';

/** For a person with psql, an import, and what else opens connections for a moment. */
const SPARE = 20;

/** The connections of one house that a process opens. */
type Pool = { readonly name: HouseName; readonly app: Connection; readonly connections: number };

const variableOf = (name: HouseName, { databases }: Environment): string =>
  databases[name]?.variable ?? 'the embedded database';

const readRoom = (connection: Connection, variable: string): Promise<number> =>
  withConnection({ connection, variable }, async (sql) => {
    const [row] = await sql`
      select sum(setting::int * case name when 'max_connections' then 1 else -1 end)::int as room from pg_settings
      where name in ('max_connections', 'superuser_reserved_connections', 'reserved_connections')`;
    return row?.['room'] as number;
  });

/**
 * Sees to it that the pools of all workers and of the primary fit the servers that they connect to.
 * @throws {Refused} where they do not.
 */
export const requireRoom = async (
  { houses, gateway }: Databases,
  environment: Environment,
  workers: number,
): Promise<void> => {
  const pools: Pool[] = Array.from(houses, ([name, { app }]) => ({ name, app, connections: CONNECTIONS }));
  if (gateway !== null) pools.push({ name: 'gateway', app: gateway.app, connections: STORE_CONNECTIONS });
  const servers = Map.groupBy(pools, ({ app }) => `${app.host}:${app.port}`);
  for (const parts of servers.values()) {
    const [first] = parts;
    if (first === undefined) continue;
    const { name, app } = first;
    const perProcess = parts.reduce((sum, { connections }) => sum + connections, 0);
    const needed = (workers + 1) * perProcess + SPARE;
    const room = await readRoom(app, variableOf(name, environment));
    if (room >= needed) continue;
    const most = Math.floor((room - SPARE) / perProcess) - 1;
    const fewer = most < 1 ? 'leave --workers out' : `start with --workers ${most}`;
    throw new Refused(
      `Expected room for ${needed} connections of ${workers} workers at ${variableOf(name, environment)}, found ${room}. Raise max_connections there by ${needed - room} or more, or ${fewer}.`,
    );
  }
};
