import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Refused } from '../refused.ts';
import { type Account, mayWrite } from './account.ts';

const NAME = 'one-network-';
/** A unix socket's path has 107 bytes; the server appends `/.s.PGSQL.5432.lock`, mkdtemp six letters. */
const LONGEST = 107 - 19 - NAME.length - 7;

const tryFolder = (parent: string, account: Account | null): string | null => {
  if (Buffer.byteLength(parent) > LONGEST) return null;
  const folder = mkdtempSync(join(parent, NAME));
  if (account !== null) {
    chownSync(folder, account.uid, process.getgid?.() ?? account.gid);
    chmodSync(folder, 0o770);
  }
  if (mayWrite(account, folder)) return folder;
  rmSync(folder, { recursive: true });
  return null;
};

/** A new folder for the server's socket: short, and open to nobody but the server's account and ourselves. */
export const makeRuntime = (account: Account | null): string => {
  const folder = tryFolder(tmpdir(), account) ?? tryFolder('/tmp', account);
  if (folder !== null) return folder;
  throw new Refused(
    `Expected a temporary folder for the database's socket that its account can write in, found neither ${tmpdir()} nor /tmp to be one. Set TMPDIR to a short path.`,
  );
};

/** Removes a runtime folder; never one that this program did not make. */
export const removeRuntime = (folder: string): void => {
  if (basename(folder).startsWith(NAME)) rmSync(folder, { recursive: true, force: true });
};
