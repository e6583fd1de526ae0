import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Fault } from '@network/schema/errors';
import { unreadable } from '../unreadable.ts';

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** Our own faults pass; anything else that a stream throws is the transport's. */
async function* arriving(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw unreadable('Expected the whole file, found that it broke off on its way. Nothing was taken; send it again.');
  }
}

/** The same bytes, the first piece at least four long where there are so many. */
async function* withHead(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const chunk of body) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < ZIP.length) continue;
    yield head;
    head = null;
  }
  if (head !== null && head.length > 0) yield head;
}

async function* unzipped(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(body), gunzip, () => {});
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw unreadable('Expected a whole gzip file, found one that is cut or damaged. Pack it again and send it again.');
  }
}

/** Unpacks what is packed, by its first bytes. */
async function* unpacked(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const bytes = withHead(arriving(body));
  const first = await bytes.next();
  if (first.done === true) throw unreadable('Expected a file with rows, found an empty one. Choose another file.');
  if (startsWith(first.value, ZIP))
    throw unreadable('Expected CSV or JSON, found a ZIP or XLSX file. Save the sheet as CSV (UTF-8).');
  async function* again(head: Uint8Array): AsyncGenerator<Uint8Array> {
    yield head;
    yield* bytes;
  }
  yield* startsWith(first.value, GZIP) ? unzipped(again(first.value)) : again(first.value);
}

/**
 * The text of a body as it streams: unpacked if it is gzip, without a byte order mark.
 * @throws {Fault} UNREADABLE_FILE when it is empty, cut, or not UTF-8.
 */
export async function* readUtf8(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw unreadable('Expected text in UTF-8, found bytes that are none. Save the file as UTF-8 and send it again.');
    }
  };
  for await (const chunk of unpacked(body)) yield decode(chunk);
  yield decode();
}
