import { isSpecial } from './quote.ts';

/** Bytes that are held for the next answer; what was larger is let go of. */
const [FIRST_BYTES, KEPT_BYTES] = [64 * 2 ** 10, 2 ** 20];
/** Beyond this many characters the functions of Node are the cheaper way. */
const SHORT = 256;
const [QUOTE, ASCII] = [0x22, 0x80];
/** The most bytes of UTF-8 that a character of UTF-16 becomes. */
const WIDEST = 3;

/**
 * JSON in the making, as the bytes of its UTF-8. A text that is put together of thousands of parts is copied when it is
 * turned to bytes, which took as long as to write it; here each byte is written once. All answers are made in one place,
 * one after the other: nothing is waited for while one is written.
 */
export class Json {
  #bytes: Buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #length = 0;

  /** How many bytes there are. */
  get length(): number {
    return this.#length;
  }

  /** Takes back what was written since there were so many bytes. */
  rewind(length: number): void {
    this.#length = length;
  }

  /** All bytes so far, which are the caller's own; then there are none. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    if (this.#bytes.length > KEPT_BYTES) this.#bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
    return taken;
  }

  /** Makes room for so many bytes more. */
  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#bytes.length));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }

  /** Adds JSON of ASCII alone, as names and numbers are. */
  ascii(text: string): void {
    this.#reserve(text.length);
    const bytes = this.#bytes;
    let end = this.#length;
    for (let i = 0; i < text.length; i += 1) {
      bytes[end] = text.charCodeAt(i);
      end += 1;
    }
    this.#length = end;
  }

  /** Adds JSON as it is. */
  text(text: string): void {
    // To count what is long costs less than room for thrice as much.
    this.#reserve(text.length > SHORT ? Buffer.byteLength(text) : WIDEST * text.length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** Adds a string. Most are short and need no escapes. */
  string(value: string): void {
    if (value.length > SHORT || !this.#plain(value)) this.text(JSON.stringify(value));
  }

  /** Writes a character beyond ASCII that is no half of a pair, and tells where the next one stands. */
  #wide(code: number, at: number): number {
    const bytes = this.#bytes;
    if (code < 0x800) {
      bytes[at] = 0xc0 | (code >> 6);
      bytes[at + 1] = 0x80 | (code & 0x3f);
      return at + 2;
    }
    bytes[at] = 0xe0 | (code >> 12);
    bytes[at + 1] = 0x80 | ((code >> 6) & 0x3f);
    bytes[at + 2] = 0x80 | (code & 0x3f);
    return at + WIDEST;
  }

  /** Adds a string of which JSON writes every character as it is. False, and nothing added, where there is another in it. */
  #plain(value: string): boolean {
    this.#reserve(WIDEST * value.length + 2);
    const bytes = this.#bytes;
    let end = this.#length;
    bytes[end++] = QUOTE;
    for (let i = 0; i < value.length; i += 1) {
      const code = value.charCodeAt(i);
      if (isSpecial(code)) return false;
      if (code < ASCII) bytes[end++] = code;
      else end = this.#wide(code, end);
    }
    bytes[end++] = QUOTE;
    this.#length = end;
    return true;
  }
}
