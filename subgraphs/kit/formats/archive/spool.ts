import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unreadable } from '../unreadable.ts';

/** What is open while a file is read, closed when the reading ends, whichever way it ends. */
export type Desk = { keep(close: () => Promise<void>): void };

/** Runs what is to be closed in the end, the last opened first. */
export const createDesk = (): Desk & { clear(): Promise<void> } => {
  const closings: (() => Promise<void>)[] = [];
  return {
    keep: (close) => closings.push(close),
    clear: async () => {
      for (const close of closings.splice(0).toReversed()) await close();
    },
  };
};

const LARGEST_PACKED = 2 * 1024 ** 3;

/** A temporary file that has no name any more: the system takes it away when it is closed, also when the process is killed. */
export const openTemporary = async (desk: Desk): Promise<FileHandle> => {
  const path = join(tmpdir(), `network-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  desk.keep(() => file.close());
  await unlink(path);
  return file;
};

/**
 * Writes a body to a temporary file: what is packed can be read only when its end is there.
 * @throws {Fault} UNREADABLE_FILE when it is larger than 2 GiB.
 */
export const spool = async (
  body: AsyncIterable<Uint8Array>,
  desk: Desk,
): Promise<{ file: FileHandle; size: number }> => {
  const file = await openTemporary(desk);
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > LARGEST_PACKED)
      throw unreadable('Expected a packed file of at most 2 GiB, found a larger one. Split it and send the parts.');
    await file.writeFile(piece);
  }
  return { file, size };
};
