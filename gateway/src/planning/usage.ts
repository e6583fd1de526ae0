import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '@network/schema/log';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Clock } from '#transports/clock.ts';
import { bytesOfText } from './kept.ts';

/** An operation that callers wrote themselves: its document, and which operation of it. */
export type AdHoc = { readonly text: string; readonly name: string | null };

/** Which ad-hoc operations are asked for most. Their texts are known, never the values of their variables. */
export type Usage = {
  /** Counts one use. */
  note(operation: AdHoc & { readonly hash: string }): void;
  /** The operations that were used most, the most used first. */
  top(): readonly AdHoc[];
  /** Writes what is known to the state folder. */
  close(): Promise<void>;
};

export type UsageOptions = {
  /** The folder in which it is kept from one run to the next; null keeps it for this run only. */
  readonly folder: string | null;
  /** Hashes of the documents that are no ad-hoc operations. */
  readonly trusted: ReadonlySet<string>;
  readonly clock: Clock;
  readonly log: Logger;
};

const FILE = 'ad-hoc-operations.json';
const KEPT = 100;
const EVERY_MS = 10 * 60_000;
/** Memory for the texts that are counted; those that are not used again make room for others. */
const MOST_BYTES = 4 * 2 ** 20;
const MOST_BYTES_OF_ONE = 64 * 2 ** 10;
const AROUND = 300;

const FileSchema = z.strictObject({
  operations: z.array(
    z.strictObject({ text: z.string(), name: z.string().nullable(), hash: z.string(), used: z.number().positive() }),
  ),
});
type Counted = AdHoc & { readonly hash: string; used: number };

const read = async (path: string, log: Logger): Promise<readonly Counted[]> => {
  try {
    return FileSchema.parse(JSON.parse(await readFile(path, 'utf8'))).operations;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    const because = error instanceof Error ? error.message : String(error);
    log.warn({ because, file: FILE }, 'the operations of the last run cannot be read; it is begun without them');
    return [];
  }
};

/** Others see the file as it was or as it is, never a part of it. */
const replace = async (path: string, text: string): Promise<void> => {
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, text, { mode: 0o600 });
  await rename(aside, path);
};

/** A text with values of its own, or words beside it, may say whom it asks about; what is asked often has variables in their place. */
const mayTell = (text: string): boolean => /["#]|\d{5}/.test(text);

/** Counts ad-hoc operations, those of the last run at half their number. A file that is broken is begun anew. */
export const openUsage = async ({ folder, trusted, clock, log }: UsageOptions): Promise<Usage> => {
  const path = folder === null ? null : join(folder, FILE);
  const counted = new LRUCache<string, Counted>({
    maxSize: MOST_BYTES,
    maxEntrySize: MOST_BYTES_OF_ONE,
    sizeCalculation: ({ text }) => bytesOfText(text) + AROUND,
  });
  const keyOf = ({ hash, name }: Omit<Counted, 'used'>): string => `${hash} ${name ?? ''}`;
  const ranked = (): readonly Counted[] =>
    [...counted.values()].toSorted((one, other) => other.used - one.used).slice(0, KEPT);

  const before = path === null ? [] : await read(path, log);
  for (const one of before.toReversed()) counted.set(keyOf(one), { ...one, used: one.used / 2 });

  let isChanged = false;
  const write = async (): Promise<void> => {
    if (path === null || !isChanged) return;
    isChanged = false;
    await replace(path, JSON.stringify({ operations: ranked() })).catch((error: unknown) =>
      log.warn({ err: error }, 'the operations of this run cannot be kept'),
    );
  };
  let stop: () => void = () => undefined;
  const writeLater = (): void => {
    stop = clock.after(EVERY_MS, () => {
      void write();
      writeLater();
    });
  };
  if (path !== null) writeLater();

  return {
    note: ({ text, name, hash }) => {
      const known = counted.get(keyOf({ text, name, hash }));
      if (known === undefined && (trusted.has(hash) || mayTell(text))) return;
      if (known === undefined) counted.set(keyOf({ text, name, hash }), { text, name, hash, used: 1 });
      else known.used += 1;
      isChanged = true;
    },
    top: () => ranked().map(({ text, name }) => ({ text, name })),
    close: async () => {
      stop();
      await write();
    },
  };
};
