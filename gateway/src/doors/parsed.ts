import { LRUCache } from 'lru-cache';
import { bytesOfText } from '#planning/kept.ts';

/** Memory for documents that callers wrote themselves, parsed. */
const MOST_BYTES = 32 * 2 ** 20;
/** Bytes that a parsed document takes for each byte of its text, most of it syntax; and by itself. */
const [TAKES, AROUND] = [45, 1_000];

/** Keeps what was parsed last within 32 MB, as it is estimated; a text that alone takes more is parsed each time. */
export const createParsed = <Value extends object>(textOf: (value: Value) => string): LRUCache<string, Value> =>
  new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: (value) => AROUND + TAKES * bytesOfText(textOf(value)),
  });
