import { readArguments } from './arguments.ts';
import { inCheckout } from './checkout.ts';
import { createClosers } from './closers.ts';
import { openDataFolder } from './data-folder.ts';
import { openEmbedded } from './database/embedded.ts';
import { preparationSql } from './database/prepare.ts';
import { HOUSES, readEnvironment } from './environment.ts';
import { keepKeys } from './keys.ts';
import { openLogFile } from './log.ts';
import { Refused } from './refused.ts';
import { createReport } from './report.ts';
import { runUntilStopped } from './running.ts';

const printSql = (data: string): number => {
  const { secret } = keepKeys(data, readEnvironment());
  process.stdout.write(
    `-- For the administrator of the database that DATABASE_URL names (PostgreSQL 15 or later, UTF8): run this in it once.\n-- The passwords follow from the network's secret; keep this text to yourself.\n\n${preparationSql(HOUSES, secret)}`,
  );
  return 0;
};

/** The embedded database alone, for a person with `psql`. */
const serve = (data: string): Promise<number> => {
  const closers = createClosers();
  const { log } = openLogFile(data, readEnvironment().logLevel);
  return runUntilStopped({ closers, log, report: createReport(process.stdout) }, async (report) => {
    const embedded = await report.step('Database', () => openEmbedded({ data, log }));
    closers.add({ what: 'the database', close: embedded.stop, hurry: () => void embedded.stop() });
    const { host, port, user } = embedded.superuser;
    report.line(
      `The database serves:\n  PGPASSWORD=$(cat ${data}/postgres-password) psql -h ${host} -p ${port} -U ${user}`,
    );
    const failed = embedded.exited.then(
      ({ because }) =>
        `Expected the database to run until it is stopped, found that it ended: ${because}. Start it again, every committed record is kept.`,
    );
    return { failed };
  });
};

/** `npm run database -- sql` prints what an administrator has to run; `-- serve` runs the embedded database alone. */
export const describeDatabase = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = readArguments(args, {
    data: { type: 'string', default: inCheckout('.data') },
  });
  const [wish] = positionals;
  if (wish === 'sql') return printSql(openDataFolder(values.data));
  if (wish === 'serve') return serve(openDataFolder(values.data));
  throw new Refused(
    `Expected "sql" (prints roles, schemas and grants for an administrator) or "serve" (runs the embedded database alone), found ${wish === undefined ? 'nothing' : `"${wish}"`}. For example: npm run database -- sql.`,
  );
};
