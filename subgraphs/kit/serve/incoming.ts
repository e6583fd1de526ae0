import type { IncomingMessage } from 'node:http';

/** The body of a request as it comes in: piece by piece, or as one. */
export class Incoming implements AsyncIterable<Uint8Array> {
  readonly #request: IncomingMessage;

  constructor(request: IncomingMessage) {
    this.#request = request;
  }

  /** Whoever stops reading must still be able to answer: the connection lives on. */
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return this.#request.iterator({ destroyOnReturn: false });
  }

  /**
   * All of it, and null where it has more bytes than `largest`; no more is read then. An iterator would cost a promise and
   * a dozen listeners for the one piece that nearly every body has.
   */
  whole(largest: number): Promise<Buffer | null> {
    const request = this.#request;
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      request.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= largest) chunks.push(chunk);
        else {
          request.pause().removeAllListeners('data');
          resolve(null);
        }
      });
      request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
      request.once('error', reject);
    });
  }
}
