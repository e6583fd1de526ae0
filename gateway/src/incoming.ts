import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Fault } from '@network/schema/errors';
import type { Body, Exchange } from './exchange.ts';
import { Presence } from './presence.ts';

/** The body of a request from a socket. Whoever stops reading it can still answer: the connection lives on. */
class SocketBody implements Body {
  readonly #request: IncomingMessage;

  constructor(request: IncomingMessage) {
    this.#request = request;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return this.#request.iterator({ destroyOnReturn: false });
  }

  read(most: number): Promise<Buffer | undefined> {
    const request = this.#request;
    const { promise, resolve, reject } = Promise.withResolvers<Buffer | undefined>();
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= most) return;
      request.off('data', take);
      resolve(undefined);
    };
    request.on('data', take);
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', () =>
      reject(new Fault('BAD_USER_INPUT', 'Expected all of a body, found that its sender left.')),
    );
    return promise;
  }
}

const requestIdOf = (given: string | undefined): string =>
  given !== undefined && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();

/** One request from a socket. What few steps need is made when it is asked for. */
export class SocketExchange implements Exchange {
  readonly method: string;
  readonly path: string;
  readonly headers: Exchange['headers'];
  readonly body: Body;
  readonly requestId: string;
  readonly line: Record<string, unknown> = {};
  readonly #response: ServerResponse;
  #presence: Presence | undefined;

  constructor(request: IncomingMessage, response: ServerResponse) {
    // HEAD is answered as GET (RFC 9110 §9.3.2), and Node sends the head alone: no step has to know one from the other.
    this.method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
    this.path = request.url ?? '/';
    // Node joins what comes twice; only Set-Cookie stays a list, which no request has and nothing here reads.
    this.headers = request.headers as Exchange['headers'];
    this.body = new SocketBody(request);
    this.requestId = requestIdOf(this.headers['x-request-id']);
    this.#response = response;
  }

  get presence(): Presence {
    if (this.#presence !== undefined) return this.#presence;
    const presence = new Presence();
    this.#presence = presence;
    const response = this.#response;
    const close = (): void => {
      if (!response.writableFinished) presence.end();
    };
    if (response.closed) close();
    else response.once('close', close);
    return presence;
  }
}
