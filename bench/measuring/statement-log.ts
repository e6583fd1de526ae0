import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { POLL_MILLISECONDS } from '@network/kit/reference/keep';
import { type Network, query } from '../running/network.ts';

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

/** What the server logs while a piece of work is done by processes that keep nothing any more of what they keep for a second. */
export const logOf = async (network: Network, work: () => Promise<unknown>): Promise<string> => {
  const log = join(network.data, 'postgres.log');
  await setLogging(network, 'all');
  await pass(POLL_MILLISECONDS);
  const before = statSync(log).size;
  await work();
  await setLogging(network, 'none');
  return readFileSync(log).subarray(before).toString();
};

/** The names of the statements that a piece of work runs, in alphabetical order, as the server's own log has them. */
export const statementsOf = async (network: Network, work: () => Promise<unknown>): Promise<readonly string[]> =>
  [...(await logOf(network, work)).matchAll(NAMED)].map(([, name = '']) => name).sort();

/** PostGraphile calls tables by names like `__place__`, and leaves no comment. */
const UNNAMED = /(?:statement|execute [^:]+): (?!\/\*)[^\n]*__\w+__/g;

/** How many statements of a page's readers a piece of work runs, by their names or PostGraphile's; what else the network does meanwhile is not counted. */
export const countStatements = async (network: Network, work: () => Promise<unknown>): Promise<number> => {
  const log = await logOf(network, work);
  return [...log.matchAll(NAMED)].length + [...log.matchAll(UNNAMED)].length;
};
