import { Fault } from '@network/schema/errors';

/** The largest file that is taken unless a subgraph is told otherwise: what a county's year of one system has, uncompressed, many times over. */
export const MOST_BYTES = 2 * 2 ** 30;

const STEPS = [
  ['GB', 2 ** 30],
  ['MB', 2 ** 20],
  ['KB', 2 ** 10],
] as const;

/** A size as a source file says it: 200 MB. */
const sizeOf = (bytes: number): string => {
  const [unit, step] = STEPS.find(([, each]) => bytes % each === 0) ?? ['bytes', 1];
  return `${bytes / step} ${unit}`;
};

export const tooLarge = (mostBytes: number): Fault =>
  new Fault(
    'TOO_LARGE',
    `Expected a file of at most ${sizeOf(mostBytes)}, found a larger one. Compress it, or send it in parts.`,
    { limit: mostBytes },
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
