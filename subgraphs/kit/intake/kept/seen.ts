import { randomBytes } from 'node:crypto';

/** A key as three times 32 bits of its hash, signed as the engine holds them best: two keys of one digest are one in some 10^28. */
export type Digest = { readonly a: number; readonly b: number; readonly c: number };

/** What stands under a key: 60 bits of what it was seen with, and what else was noted. */
export type Sight = { readonly high: number; readonly low: number };

const WORDS = 5;
const FIRST_CAPACITY = 1 << 14;
const FULLEST = 0.8;
/** The two topmost bits of the high word. */
const FLAGS = { clashes: 1 << 31, brought: 1 << 30 } as const;
const CONTENT = 0x3fff_ffff;

/**
 * What a file has shown so far, some 25 bytes a key whatever its length: by it one knows whether a key comes again, with the
 * same content or another, in files of any size.
 */
export class Seen {
  private words = new Int32Array(WORDS * FIRST_CAPACITY);
  private capacity = FIRST_CAPACITY;
  private size = 0;
  /** Most files hold none: then nothing need be looked up. */
  private hasClashes = false;

  /** Where a key stands, or the free place where it would. */
  private find({ a, b, c }: Digest): number {
    const { words, capacity } = this;
    for (let slot = (a ^ b) & (capacity - 1); ; slot = (slot + 1) & (capacity - 1)) {
      const at = slot * WORDS;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c) return at;
      if (words[at + 2] === 0) return at;
    }
  }

  private grow(): void {
    const before = this.words;
    this.capacity *= 2;
    this.words = new Int32Array(WORDS * this.capacity);
    for (let at = 0; at < before.length; at += WORDS) {
      const key = { a: before[at] ?? 0, b: before[at + 1] ?? 0, c: before[at + 2] ?? 0 };
      // Every digest has something in its third word.
      if (key.c !== 0) this.words.set(before.subarray(at, at + WORDS), this.find(key));
    }
  }

  /** Notes that a key was seen with a content; answers whether it clashes: it was seen with another, now or before. */
  note(key: Digest, { high, low }: Sight): boolean {
    const at = this.find(key);
    const { words } = this;
    const content = high & CONTENT;
    if (words[at + 2] === 0) {
      words.set([key.a, key.b, key.c, content, low], at);
      this.size += 1;
      if (this.size > this.capacity * FULLEST) this.grow();
      return false;
    }
    const held = words[at + 3] ?? 0;
    if ((held & CONTENT) === content && words[at + 4] === low) return (held & FLAGS.clashes) !== 0;
    words[at + 3] = held | FLAGS.clashes;
    this.hasClashes = true;
    return true;
  }

  clashes(key: Digest): boolean {
    return this.hasClashes && ((this.words[this.find(key) + 3] ?? 0) & FLAGS.clashes) !== 0;
  }

  /** Marks a key that was noted as brought by the batch; answers whether it was before. */
  bring(key: Digest): boolean {
    const at = this.find(key) + 3;
    const held = this.words[at] ?? 0;
    this.words[at] = held | FLAGS.brought;
    return (held & FLAGS.brought) !== 0;
  }

  isBrought(key: Digest): boolean {
    return ((this.words[this.find(key) + 3] ?? 0) & FLAGS.brought) !== 0;
  }
}

const SEED = randomBytes(16);
const seed = (at: number): number => SEED.readInt32LE(4 * at);
const [FIRST, SECOND, THIRD, FOURTH] = [seed(0), seed(1), seed(2), seed(3)];

/**
 * The digest of a key, told in parts: four words that each character stirs into one another (after cyrb128), begun anew by
 * each process, so that nobody can prepare keys that share one. Good for a process's own memory, never for what is stored.
 * Its third word is never 0, which stands for a free place.
 */
export const digestOf = (...parts: readonly string[]): Digest => {
  let [a, b, c, d] = [FIRST, SECOND, THIRD, FOURTH];
  for (const part of parts) {
    // The end of a part is told from all characters.
    for (let at = 0; at <= part.length; at += 1) {
      const code = at < part.length ? part.charCodeAt(at) : 0x1_0000;
      a = b ^ Math.imul(a ^ code, 0x239b_961b);
      b = c ^ Math.imul(b ^ code, 0xab0e_9789);
      c = d ^ Math.imul(c ^ code, 0x38b3_4ae5);
      d = a ^ Math.imul(d ^ code, 0xa1e3_8b93);
    }
  }
  a = Math.imul(c ^ (a >>> 18), 0x239b_961b);
  b = Math.imul(d ^ (b >>> 22), 0xab0e_9789);
  c = Math.imul(a ^ (c >>> 17), 0x38b3_4ae5);
  d = Math.imul(b ^ (d >>> 19), 0xa1e3_8b93);
  const third = c ^ d;
  return { a: a ^ b ^ c ^ d, b: b ^ d, c: third === 0 ? 1 : third };
};

/** 56 bits of a hash in base64. */
export const sightOf = (base64: string): Sight => {
  let [high, low] = [0, 0];
  for (let at = 0; at < 4; at += 1) high = (high << 7) | (base64.charCodeAt(at) & 127);
  for (let at = 4; at < 8; at += 1) low = (low << 7) | (base64.charCodeAt(at) & 127);
  return { high, low };
};
