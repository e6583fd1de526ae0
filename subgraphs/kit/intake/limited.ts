import { Fault } from '@network/schema/errors';

/** The largest file that is taken unless a subgraph is told otherwise: what a county's year of one system has, uncompressed, many times over. */
export const MOST_BYTES = 2 * 2 ** 30;

export const tooLarge = (mostBytes: number): Fault =>
  new Fault(
    'TOO_LARGE',
    `Expected a file of at most ${mostBytes} bytes, found a larger one. Compress it, or send it in parts.`,
  );

/** @throws {Fault} TOO_LARGE where a request says beforehand that it is larger than may be. */
export const requireSize = (declared: string | undefined, mostBytes: number): void => {
  if (declared !== undefined && Number(declared) > mostBytes) throw tooLarge(mostBytes);
};

/** A body that is refused as soon as it is too large. @throws {Fault} TOO_LARGE while it is read. */
export async function* limited(body: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw tooLarge(mostBytes);
    yield chunk;
  }
}
