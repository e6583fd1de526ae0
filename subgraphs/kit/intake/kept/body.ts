import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '@network/schema/errors';

/** A body that came in whole and can be read more than once, until it is discarded. */
export type KeptBody = {
  readonly bytes: number;
  /** In lower-case hex. */
  readonly sha256: string;
  open(): AsyncIterable<Uint8Array>;
  discard(): Promise<void>;
};

/** A body as it comes, or one that lies on disk already. */
export type Body = AsyncIterable<Uint8Array> & Partial<KeptBody>;

/** A smaller body needs no file. */
const MOST_IN_MEMORY = 4 * 1024 * 1024;
/** So much as text is still collected young: see `Lines` of the store. */
const READ_AT_ONCE = 48 * 1024;

async function* piecesOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** A file for this process alone, in a folder of its own. */
export class Scratch {
  private handle: FileHandle | null = null;
  private folder: string | null = null;

  private get path(): string {
    return join(this.folder ?? '', 'body');
  }
  async append(bytes: Uint8Array | string): Promise<void> {
    if (this.handle === null) {
      this.folder = await mkdtemp(join(tmpdir(), 'one-network-import-'));
      this.handle = await open(this.path, 'wx', 0o600);
    }
    await this.handle.appendFile(bytes);
  }
  async end(): Promise<void> {
    await this.handle?.close();
    this.handle = null;
  }
  read(): AsyncIterable<Uint8Array> {
    return createReadStream(this.path, { highWaterMark: READ_AT_ONCE });
  }
  async discard(): Promise<void> {
    await this.end();
    if (this.folder !== null) await rm(this.folder, { recursive: true, force: true });
  }
}

const brokenOff = (error: unknown): unknown =>
  error instanceof Fault
    ? error
    : new Fault('UNREADABLE_FILE', 'Expected the whole file, found that it broke off on its way. Send it again.');

/** @throws {Fault} UNREADABLE_FILE when the body breaks off on its way; then nothing is left of it. */
export const keepBody = async (body: AsyncIterable<Uint8Array>): Promise<KeptBody> => {
  const [hash, scratch] = [createHash('sha256'), new Scratch()];
  let pieces: Uint8Array[] = [];
  let [bytes, written] = [0, 0];
  const spill = async (): Promise<void> => {
    await scratch.append(Buffer.concat(pieces));
    [pieces, written] = [[], bytes];
  };
  const keep = async (piece: Uint8Array): Promise<void> => {
    hash.update(piece);
    bytes += piece.length;
    pieces.push(piece);
    if (bytes - written > MOST_IN_MEMORY) await spill();
  };
  try {
    for await (const piece of body) await keep(piece);
    if (written > 0) await spill();
    await scratch.end();
  } catch (error) {
    await scratch.discard();
    throw brokenOff(error);
  }
  return {
    ...{ bytes, sha256: hash.digest('hex') },
    open: () => (written > 0 ? scratch.read() : piecesOf(pieces)),
    discard: () => scratch.discard(),
  };
};
