import type { Connection } from '@network/kit/store';
import { inject } from 'vitest';
import { openWholeNetwork, type WholeNetwork, type WholeNetworkOptions, withSql } from './whole-network.ts';

/** The database of a test run's server that holds the full sample once it is made. */
const TEMPLATE = 'full_sample';
/** The number of the lock under which it is made: whoever comes meanwhile waits. */
const LOCK = 20_221_130;

const isMade = async (server: Connection): Promise<boolean> => {
  const found = await withSql(server, (sql) => sql`select from pg_database where datname = ${TEMPLATE}`);
  return found.length > 0;
};

/** How long the making may take, for the hook that waits for it. */
export const FULL_NETWORK_MILLISECONDS = 400_000;

/** Makes the full sample where the test run has not yet: once, whichever files ask for it. */
const makeTemplate = (server: Connection): Promise<void> =>
  withSql(server, async (sql) => {
    await sql`select pg_advisory_lock(${LOCK})`;
    if (await isMade(server)) return;
    const network = await openWholeNetwork({ server, size: 'full' });
    // As the network does after its sample: without it, PostgreSQL guesses, and pages of a list take seconds.
    await network.inspect((sql) => sql.unsafe('analyze'));
    await network.close(TEMPLATE);
  });

/** Opens a network of its own over a copy of the full sample, which is made once in a test run. */
export const openFullNetwork = async (options: Omit<WholeNetworkOptions, 'server'> = {}): Promise<WholeNetwork> => {
  await makeTemplate(inject('postgres'));
  return openWholeNetwork({ ...options, template: TEMPLATE });
};
