import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Network, query } from './network.ts';

const NAMED = /(?:statement|execute [^:]+): \/\* ([a-z_]+\.[a-z_]+) \*\//g;

const setLogging = (network: Network, mode: 'all' | 'none'): Promise<void> =>
  query(network.connection, async (sql) => {
    await sql.unsafe(`alter system set log_statement = '${mode}'`);
    await sql`select pg_reload_conf()`;
    // Backends hear of it before their next statement; ours tells when it has been heard.
    for (let heard = ''; heard !== mode; ) {
      const [row] = await sql`select current_setting('log_statement') as mode`;
      heard = row?.['mode'];
    }
  });

/** The names of the statements that a piece of work runs, in alphabetical order, as the server's own log has them. */
export const statementsOf = async (network: Network, work: () => Promise<unknown>): Promise<readonly string[]> => {
  const log = join(network.data, 'postgres.log');
  await setLogging(network, 'all');
  const before = statSync(log).size;
  await work();
  await setLogging(network, 'none');
  const said = readFileSync(log).subarray(before).toString();
  return [...said.matchAll(NAMED)].map(([, name = '']) => name).sort();
};
