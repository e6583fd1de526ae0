import { Fault } from '@network/schema/errors';
import { unreadable } from './unreadable.ts';

/** Our own faults pass; anything else that a body throws is the transport's. */
export async function* arriving(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw unreadable('Expected the whole file, found that it broke off on its way. Nothing was taken; send it again.');
  }
}

/** Reads pieces until they are so long together, or all: what was read, and everything from the beginning. */
const peekAny = async <Piece extends { readonly length: number }>(
  body: AsyncIterable<Piece>,
  atLeast: number,
): Promise<{ pieces: Piece[]; whole: AsyncGenerator<Piece> }> => {
  const source = body[Symbol.asyncIterator]();
  const pieces: Piece[] = [];
  for (let length = 0; length < atLeast; ) {
    const { done, value } = await source.next();
    if (done === true) break;
    pieces.push(value);
    length += value.length;
  }
  async function* whole(): AsyncGenerator<Piece> {
    try {
      yield* pieces.splice(0);
      yield* { [Symbol.asyncIterator]: () => source };
    } finally {
      await source.return?.();
    }
  }
  return { pieces: [...pieces], whole: whole() };
};

/** The first bytes of a body, as many as asked for where there are so many, and all of it. */
export const peekBytes = async (
  body: AsyncIterable<Uint8Array>,
  atLeast: number,
): Promise<{ head: Uint8Array; whole: AsyncGenerator<Uint8Array> }> => {
  const { pieces, whole } = await peekAny(body, atLeast);
  return { head: Buffer.concat(pieces), whole };
};

/** The first characters of a text, as many as asked for where there are so many, and all of it. */
export const peekText = async (
  text: AsyncIterable<string>,
  atLeast: number,
): Promise<{ head: string; whole: AsyncGenerator<string> }> => {
  const { pieces, whole } = await peekAny(text, atLeast);
  return { head: pieces.join(''), whole };
};
