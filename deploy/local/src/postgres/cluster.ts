import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refused } from '../refused.ts';
import { type Account, chooseAccount, mayWrite } from './account.ts';
import { shelterOf } from './binaries.ts';

/** Where a cluster lies, and the account that its server runs under (`null`: our own). */
export type Cluster = { readonly folder: string; readonly account: Account | null };

const POINTER = 'postgres-lies-in.txt';

const readPointer = (data: string): string | null => {
  const pointer = join(data, POINTER);
  if (!existsSync(pointer)) return null;
  const folder = readFileSync(pointer, 'utf8').trim();
  if (existsSync(folder)) return folder;
  throw new Refused(
    `Expected the database in ${folder}, as ${pointer} says, found nothing there. Put that folder back, or delete ${data} to begin anew.`,
  );
};

const own = (folder: string, account: Account | null): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account !== null) chownSync(folder, account.uid, account.gid);
};

/** A folder that the server's account can enter: in `data`, else in the shelter with a pointer to it in `data`. */
const makeFolder = (data: string, account: Account | null): string => {
  const near = join(data, 'postgres');
  own(near, account);
  if (mayWrite(account, near)) return near;
  rmSync(near, { recursive: true });
  const far = join(shelterOf(data), 'postgres');
  mkdirSync(dirname(far), { recursive: true, mode: 0o755 });
  own(far, account);
  if (!mayWrite(account, far)) {
    throw new Refused(
      `Expected a folder for the database that its account can write in, found neither ${near} nor ${far} to be one. Name another with --data.`,
    );
  }
  writeFileSync(join(data, POINTER), `${far}\n`);
  return far;
};

/** The cluster of a data folder, found or with a folder made for it. */
export const placeCluster = (data: string): Cluster => {
  const known = readPointer(data) ?? join(data, 'postgres');
  const account = chooseAccount(known);
  return { folder: existsSync(known) ? known : makeFolder(data, account), account };
};

/** The superuser's password of a data folder, made at the first time, readable by its owner only. */
export const keepPassword = (data: string): string => {
  const file = join(data, 'postgres-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
};

/** macOS knows no `C.UTF-8`; the server's own locale of that name sorts and classifies alike. */
const LOCALE =
  process.platform === 'linux'
    ? ['--locale-provider=libc', '--lc-collate=C', '--lc-ctype=C.UTF-8', '--lc-messages=C']
    : ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

export type Creation = {
  readonly binaries: string;
  readonly runtime: string;
  readonly password: string;
  readonly isTrial: boolean;
};

/** Makes the cluster's files where there are none: UTF-8, sorted by code point, scram for everybody. */
export const createCluster = (
  { folder, account }: Cluster,
  { binaries, runtime, password, isTrial }: Creation,
): void => {
  const files = join(folder, 'cluster');
  if (existsSync(files)) return;
  const half = join(folder, 'half');
  const passwordFile = join(runtime, 'password');
  rmSync(half, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account !== null) chownSync(passwordFile, account.uid, account.gid);
  const { status, stderr } = spawnSync(
    join(binaries, 'initdb'),
    ['-D', half, '-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8', `--pwfile=${passwordFile}`, ...LOCALE].concat(
      isTrial ? ['--no-sync'] : [],
    ),
    { cwd: '/', encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], env: {}, ...account },
  );
  rmSync(passwordFile, { force: true });
  if (status !== 0) throw new Refused(`Expected initdb to make a database in ${folder}, found: ${stderr.trim()}`);
  renameSync(half, files);
};
