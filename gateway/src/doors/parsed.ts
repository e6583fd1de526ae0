import { LRUCache } from 'lru-cache';
import { bytesOfDocument } from '#planning/kept.ts';

/** Memory for documents that callers wrote themselves, parsed. */
const MOST_BYTES = 32 * 2 ** 20;
/** Bytes around each. */
const AROUND = 1_000;

/** Keeps what was parsed last within 32 MB, as it is estimated; a text that alone takes more is parsed each time. */
export const createParsed = <Value extends object>(textOf: (value: Value) => string): LRUCache<string, Value> =>
  new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: (value) => AROUND + bytesOfDocument(textOf(value)),
  });
