import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { Refused } from '../refused.ts';

/** The account that the server runs under when we are root: PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number };

/** `initdb` looks its account up by number, so it must be one that the machine knows. */
const NAMES = ['postgres', 'nobody', 'daemon'];

const findAccount = (isWanted: (name: string, uid: number) => boolean): Account | null => {
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name = '', , uid, gid] = line.split(':');
    if (uid !== undefined && isWanted(name, Number(uid))) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
};

/**
 * The account for a cluster: its owner where the cluster exists, else one of the machine's own without rights;
 * `null` where we are an ordinary user and run the server ourselves.
 */
export const chooseAccount = (cluster: string): Account | null => {
  if (process.getuid?.() !== 0) return null;
  const owner = existsSync(cluster) ? statSync(cluster).uid : 0;
  const account =
    owner === 0
      ? NAMES.map((wanted) => findAccount((name) => name === wanted)).find((found) => found !== null)
      : findAccount((_, uid) => uid === owner);
  if (account) return account;
  throw new Refused(
    owner === 0
      ? 'Expected an account "postgres" or "nobody" to run the database under (PostgreSQL refuses to run as root), found neither. Make one, or start as an ordinary user.'
      : `Expected the owner of ${cluster} to be an account of this machine, found the number ${owner}. Give the folder to "postgres" or "nobody".`,
  );
};

/** Whether the account can run this, tried and not guessed from modes: a closed folder anywhere above forbids it. */
export const mayRun = (account: Account | null, command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { cwd: '/', stdio: 'ignore', ...account }).status === 0;

/** Whether the account can enter a folder and write in it. */
export const mayWrite = (account: Account | null, folder: string): boolean =>
  mayRun(account, '/bin/sh', ['-c', 'cd "$0" && test -w .', folder]);
