import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Fault } from '@network/schema/errors';
import { unreadable } from '../unreadable.ts';

const MIB = 1024 * 1024;
/** So much may be unpacked of anything. */
const FREE = 64 * MIB;
const LARGEST_RATIO = 300;
const LARGEST = 8 * 1024 * MIB;

/** Counts what is unpacked. Text packs to a tenth, a sheet of empty rows to a hundredth; a zip bomb to a thousandth. */
export const createScales = () => {
  let unpacked = 0;
  return {
    /** @throws {Fault} UNREADABLE_FILE when it is more than a table can be. */
    add: (bytes: number, packed: number): void => {
      unpacked += bytes;
      if (unpacked > LARGEST || (unpacked > FREE && unpacked > packed * LARGEST_RATIO))
        throw unreadable(
          'Expected a packed file that unpacks to a table, found one that unpacks to far more than it could hold. Pack it again, or send it unpacked.',
        );
    },
  };
};
export type Scales = ReturnType<typeof createScales>;

/** The bytes inside gzip. @throws {Fault} UNREADABLE_FILE when it is cut, damaged or a bomb. */
export async function* gunzipped(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const scales = createScales();
  let packed = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of body) {
      packed += piece.length;
      yield piece;
    }
  }
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  pipeline(Readable.from(counted()), gunzip, () => {});
  try {
    for await (const piece of gunzip as AsyncIterable<Uint8Array>) {
      scales.add(piece.length, packed);
      yield piece;
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw unreadable('Expected a whole gzip file, found one that is cut or damaged. Pack it again and send it again.');
  } finally {
    gunzip.destroy();
  }
}
