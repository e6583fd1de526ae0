import { LRUCache } from 'lru-cache';

/** Something made, and the bytes that it takes in memory. */
export type Sized<Value> = { readonly value: Value; readonly bytes: number };

/** What was made is kept as long as there is room; what is being made is shared by all who ask for it meanwhile. */
export type Kept<Value> = {
  /** What is kept by the key, or made now. What could not be made is not kept. */
  find(key: string, make: () => Promise<Sized<Value>>): Promise<Value>;
  /** How much is kept, in bytes. */
  bytes(): number;
  /** How many are being made. */
  making(): number;
};

/** Bytes around what is kept: its places in the list, and the promise of it. */
const AROUND = 400;

const WIDE = /[^\0-\xff]/;
/** Bytes of a text in memory: V8 takes two for each character where one of them does not fit into one. */
export const bytesOfText = (text: string): number => (WIDE.test(text) ? 2 : 1) * text.length;

/** Bytes of what a parser makes of each character, and a comment in as many characters as it then takes. */
const [SYNTAX, COMMENT] = [44, '###'];
/** Bytes of a document once it is parsed, its text among them: most is syntax, and of a comment little is left. */
export const bytesOfDocument = (text: string): number =>
  bytesOfText(text) + SYNTAX * text.replace(/#[^\n\r]*/g, COMMENT).length;

/**
 * Keeps what was used last within so many bytes.
 * @param most in bytes; what alone takes more is not kept.
 */
export const createKept = <Value>(most: number): Kept<Value> => {
  const made = new LRUCache<string, Promise<Value>>({ maxSize: most });
  const making = new Map<string, Promise<Value>>();

  const start = (key: string, make: () => Promise<Sized<Value>>): Promise<Value> => {
    const promise = make()
      .then(({ value, bytes }) => {
        made.set(key, promise, { size: Math.ceil(bytes) + bytesOfText(key) + AROUND });
        return value;
      })
      .finally(() => making.delete(key));
    making.set(key, promise);
    return promise;
  };

  return {
    find: (key, make) => made.get(key) ?? making.get(key) ?? start(key, make),
    bytes: () => made.calculatedSize,
    making: () => making.size,
  };
};
