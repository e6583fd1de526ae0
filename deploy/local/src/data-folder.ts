import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * The folder with everything that the network keeps, made where it is missing; its real path.
 * @throws {Refused} when it cannot be written in.
 */
export const openDataFolder = (folder: string): string => {
  const data = resolve(folder);
  try {
    makeFolder(data);
    const probe = join(data, `probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return realpathSync(data);
  } catch (error) {
    throw new Refused(
      `Expected to write in the data folder ${data}, found "${because(error)}". Make it writable, or name another: npm start -- --data DIR.`,
    );
  }
};
