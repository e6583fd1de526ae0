import { createWriteStream } from 'node:fs';
import { link, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Refused } from '../refused.ts';
import { besideOf, type ExportWish } from './wish.ts';

type From = { readonly url: string; readonly token: string; readonly onBytes: (bytes: number) => void };

const refuseThere = (out: string): Refused =>
  new Refused(`Expected no file at ${out}, found one. Choose another name, or write over it with --force.`);

const requireRoom = async ({ out, isForced }: ExportWish): Promise<void> => {
  const folder = await stat(dirname(out)).catch(() => null);
  if (folder?.isDirectory() !== true)
    throw new Refused(
      `Expected a folder ${dirname(out)} to write in, found none. Make it first: mkdir -p ${dirname(out)}.`,
    );
  const found = await stat(out).catch(() => null);
  if (found === null) return;
  if (!found.isFile()) throw new Refused(`Expected a file at ${out}, found something else. Choose another name.`);
  if (!isForced) throw refuseThere(out);
};

const request = async ({ path }: ExportWish, { url, token }: From): Promise<Response> => {
  const response = await fetch(new URL(path, url), { headers: { authorization: `Bearer ${token}` } }).catch(
    (error: Error) => {
      throw new Refused(`Expected the network to answer at ${url}, found "${error.message}". Start it and try again.`);
    },
  );
  if (response.ok) return response;
  const told = (await response.json().catch(() => null)) as { errors?: readonly { message: string }[] } | null;
  throw new Refused(
    told?.errors?.[0]?.message ?? `Expected an export, found HTTP ${response.status}. See network.log.`,
  );
};

/** Puts the whole file where it is wanted, in one step; a file that came there meanwhile stays unless it may be written over. */
const settle = async (part: string, { out, isForced }: ExportWish): Promise<void> => {
  if (isForced) return rename(part, out);
  await link(part, out).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? refuseThere(out) : error;
  });
  await rm(part);
};

const countsOf = ({ headers }: Response): string => {
  const [rows, masked, leftOut] = ['rows', 'masked', 'left-out'].map((name) => headers.get(`x-export-${name}`) ?? '?');
  return `${rows} rows (${masked} with a name that is masked); ${leftOut} of these days may not be published`;
};

/**
 * Fetches an export into a file: written beside it first, in its place when it is whole.
 * @throws {Refused} when a file is there already, the network refuses, or the answer breaks off; nothing is left then.
 */
export const fetchExport = async (wish: ExportWish, from: From): Promise<string> => {
  await requireRoom(wish);
  const response = await request(wish, from);
  const part = besideOf(wish.out);
  let bytes = 0;
  const counted = new Transform({
    transform: (chunk: Uint8Array, _, done) => {
      bytes += chunk.byteLength;
      from.onBytes(bytes);
      done(null, chunk);
    },
  });
  try {
    const body = Readable.fromWeb((response.body ?? new Blob([]).stream()) as ReadableStream);
    await pipeline(body, counted, createWriteStream(part, { mode: 0o600 }));
    await settle(part, wish);
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof Refused) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new Refused(
      `Expected to write the whole export to ${wish.out}, found "${found}". Nothing was left; try again.`,
    );
  }
  return `${wish.out}: ${countsOf(response)}, ${bytes} bytes\n`;
};
