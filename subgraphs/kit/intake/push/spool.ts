import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Viewer } from '@network/schema/viewer';
import { limited } from '../kept/limited.ts';

/** A file as it arrived, before it has a batch. */
export type Parcel = { readonly path: string; readonly sha256: string; readonly bytes: number };

/** What is to be done with a spooled file, kept beside it: all that a process needs that did not receive it. */
export type Slip = {
  readonly number: number;
  readonly system: string;
  readonly file: string;
  readonly jurisdiction: string | null;
  readonly viewer: Viewer;
  readonly sha256: string;
};

/** A file that arrives takes no longer than this: an older beginning was left by a process that ended. */
const ABANDONED_MS = 2 * 3_600_000;
/** So much as text is still collected young: see `Lines` of the store. */
const READ_AT_ONCE = 48 * 1024;
const ARRIVING = 'arriving-';

const writeAll = async (handle: FileHandle, body: AsyncIterable<Uint8Array>) => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    hash.update(chunk);
    await handle.writeFile(chunk);
  }
  return { sha256: hash.digest('hex'), bytes };
};

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Deletes what a process that ended had only begun to receive. */
const sweep = async (folder: string): Promise<void> => {
  const before = Date.now() - ABANDONED_MS;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.startsWith(ARRIVING) && (await stat(path)).mtimeMs < before) await rm(path, { force: true });
  }
};

export type Spool = Awaited<ReturnType<typeof openSpool>>;

/**
 * A folder in which pushed files wait for their turn, readable by this account alone. What it has answered for lies on the
 * disk: file and slip are synced before they get their names.
 */
export const openSpool = async (folder: string) => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  await sweep(folder);
  const pathOf = (number: number): string => join(folder, `${number}.file`);
  const slipOf = (number: number): string => join(folder, `${number}.json`);

  /** Null where another process has dropped it meanwhile. */
  const readSlip = async (number: number): Promise<Slip | null> => {
    const text = await readFile(slipOf(number), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return text === null ? null : (JSON.parse(text) as Slip);
  };

  return {
    /** Writes a body to disk as it comes in. @throws {Fault} TOO_LARGE; then, as when it breaks off, nothing is left of it. */
    receive: async (body: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Parcel> => {
      const path = join(folder, `${ARRIVING}${randomUUID()}`);
      const handle = await open(path, 'wx', 0o600);
      try {
        const told = await writeAll(handle, limited(body, mostBytes));
        await handle.sync();
        return { path, ...told };
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      } finally {
        await handle.close();
      }
    },

    /** Gives a file its batch's number; from here on it outlives the process. */
    keep: async ({ path }: Parcel, slip: Slip): Promise<void> => {
      const handle = await open(slipOf(slip.number), 'w', 0o600);
      try {
        await handle.writeFile(JSON.stringify(slip));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(path, pathOf(slip.number));
      await syncFolder(folder);
    },

    discard: ({ path }: Parcel): Promise<void> => rm(path, { force: true }),

    /** The slips of all files that wait, in the order of their batches. */
    list: async (): Promise<Slip[]> => {
      const names = (await readdir(folder)).filter((name) => /^\d+\.file$/.test(name));
      const numbers = names.map((name) => Number.parseInt(name, 10)).toSorted((one, other) => one - other);
      return (await Promise.all(numbers.map(readSlip))).filter((slip) => slip !== null);
    },

    /** The slip of one batch's file; null where none is kept here. */
    find: async (number: number): Promise<Slip | null> => {
      const isKept = await stat(pathOf(number)).then(
        () => true,
        () => false,
      );
      return isKept ? readSlip(number) : null;
    },

    read: (number: number): AsyncIterable<Uint8Array> =>
      createReadStream(pathOf(number), { highWaterMark: READ_AT_ONCE }),

    sizeOf: async (number: number): Promise<number> => (await stat(pathOf(number))).size,

    drop: async (number: number): Promise<void> => {
      await rm(pathOf(number), { force: true });
      await rm(slipOf(number), { force: true });
    },
  };
};
