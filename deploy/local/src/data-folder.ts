import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refused } from './refused.ts';

const because = (error: unknown): string =>
  error instanceof Error ? (error.message.split(',')[0] ?? error.message) : String(error);

/** Step by step: Node's own recursive way never ends where a folder like /proc refuses. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  // Others pass through to the database's own folder, which may belong to another account; they read nothing here.
  mkdirSync(folder, { mode: 0o711 });
};

/** What a network writes in its folder, somebody puts back from a backup, or an operator lays there for it. */
const OURS =
  /^(?:keys|postgres|postgres-lies-in\.txt|postgres-password|(?:network|postgres)\.log|(?:network|database)\.lock|spool|workbench|supergraph\.graphql|transports\.yaml)$/;
/** What makes no folder a used one: hidden files, what a new disk has, and the probe of a process that starts beside us. */
const NOTHING = /^(?:\..*|lost\+found|probe-\d+)$/;

/** Somebody who deletes the folder to begin anew shall lose nothing else. */
const requireOurs = (data: string): void => {
  if (!existsSync(data)) return;
  const found = readdirSync(data).filter((name) => !NOTHING.test(name));
  if (found.length === 0 || found.some((name) => OURS.test(name))) return;
  throw new Refused(
    `Expected the data folder ${data} to be empty or to hold a network's data, found "${found.toSorted()[0]}" in it. Name another: npm start -- --data DIR.`,
  );
};

/**
 * The folder with everything that the network keeps, made where it is missing; its real path.
 * @throws {Refused} when it cannot be written in, or holds other things and nothing of ours.
 */
export const openDataFolder = (folder: string): string => {
  const data = resolve(folder);
  try {
    requireOurs(data);
    makeFolder(data);
    const probe = join(data, `probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return realpathSync(data);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(
      `Expected to write in the data folder ${data}, found "${because(error)}". Make it writable, or name another: npm start -- --data DIR.`,
    );
  }
};
