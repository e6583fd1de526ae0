import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  gzip,
  gzipSync,
  type ZlibOptions,
  zstdCompress,
  zstdCompressSync,
} from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** What is smaller goes as it is: it fits a packet or two. */
const WORTH_BYTES = 1_024;
/** A text of fewer characters is smaller in any case. */
const SHORT_CHARACTERS = WORTH_BYTES / 3;
/** What is larger is compressed beside the loop; below, handing it over costs more than the work. */
const AT_ONCE_BYTES = 256 * 1_024;

const GZIP: ZlibOptions = { level: 1 };
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const ZSTD = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
const [gzipLater, brotliLater, zstdLater] = [promisify(gzip), promisify(brotliCompress), promisify(zstdCompress)];

type Encoding = {
  readonly name: string;
  readonly atOnce: (bytes: Buffer) => Buffer;
  readonly later: (bytes: Buffer) => Promise<Buffer>;
};

/** In the order in which they are taken where a caller has no preference: the least work for the fewest bytes first. */
const ENCODINGS: readonly Encoding[] = [
  { name: 'zstd', atOnce: (bytes) => zstdCompressSync(bytes, ZSTD), later: (bytes) => zstdLater(bytes, ZSTD) },
  { name: 'br', atOnce: (bytes) => brotliCompressSync(bytes, BROTLI), later: (bytes) => brotliLater(bytes, BROTLI) },
  { name: 'gzip', atOnce: (bytes) => gzipSync(bytes, GZIP), later: (bytes) => gzipLater(bytes, GZIP) },
];
const NAMES = ENCODINGS.map(({ name }) => name);
const OFFERED = [...NAMES, 'identity'];

/** The types of negotiator do not know its `preferred` yet. */
type Negotiating = { encodings(offered: readonly string[], wishes: { preferred: readonly string[] }): string[] };

const known = new LRUCache<string, { readonly encoding: Encoding | null }>({ max: 500 });

const encodingFor = (accept: string | undefined): Encoding | null => {
  if (accept === undefined) return null;
  const before = known.get(accept);
  if (before !== undefined) return before.encoding;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accept } }) as unknown as Negotiating;
  const [name] = negotiator.encodings(OFFERED, { preferred: NAMES });
  const encoding = ENCODINGS.find((one) => one.name === name) ?? null;
  known.set(accept, { encoding });
  return encoding;
};

/** A text as it is sent. */
export type Encoded = {
  /** Bytes, or a short text itself, which Node sends together with the headers. */
  readonly body: string | Buffer;
  /** How many bytes that is. */
  readonly length: number;
  /** The content-encoding that tells how to read them; null where they go as they are. */
  readonly encoding: string | null;
  /** Whether another Accept-Encoding would have had other bytes. */
  readonly mayVary: boolean;
};

/** Whether an answer has other bytes in another encoding, and so is kept by the Accept-Encoding that asked for it. */
export const varies = (answer: string | Buffer): boolean => Buffer.byteLength(answer) >= WORTH_BYTES;

/** Compresses what is worth it, in the way that an Accept-Encoding header likes best. */
export const compress = (answer: string | Buffer, accept: string | undefined): Encoded | Promise<Encoded> => {
  if (typeof answer === 'string' && answer.length < SHORT_CHARACTERS)
    return { body: answer, length: Buffer.byteLength(answer), encoding: null, mayVary: false };
  const bytes = typeof answer === 'string' ? Buffer.from(answer) : answer;
  const { length } = bytes;
  const mayVary = length >= WORTH_BYTES;
  const encoding = mayVary ? encodingFor(accept) : null;
  if (encoding === null) return { body: bytes, length, encoding: null, mayVary };
  const told = (body: Buffer): Encoded => ({ body, length: body.length, encoding: encoding.name, mayVary });
  return length <= AT_ONCE_BYTES ? told(encoding.atOnce(bytes)) : encoding.later(bytes).then(told);
};
