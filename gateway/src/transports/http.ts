import { type Dispatcher, Pool } from 'undici';
import { readAnswer } from './read-answer.ts';
import {
  brokenWay,
  type Cancel,
  type Done,
  failure,
  loss,
  type Missing,
  type Outcome,
  refusal,
  type Transport,
} from './send.ts';

/** A subgraph's address: `http://host:port`, or `unix:/path/of.sock` on the same host; and where it answers operations. */
export type Address = { readonly origin: string; readonly socketPath?: string; readonly graphql: URL };

export const addressOf = (base: URL): Address => {
  if (base.protocol !== 'unix:')
    return { origin: base.origin, graphql: new URL('graphql', `${base.origin}${base.pathname}`) };
  const origin = 'http://localhost';
  return { origin, socketPath: decodeURIComponent(base.pathname), graphql: new URL('graphql', origin) };
};

/** How long a connection may take to come about, in milliseconds: subgraphs are near. */
export const CONNECT_MS = 3_000;

const JSON_TYPE = /^application\/(graphql-response\+)?json\s*(;|$)/i;
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';
const GIVEN_UP = new Error('given up');
/** To those who wait, and to all who come after. */
export const STOPPING = loss('that the gateway is stopping');

/** What is found in place of an answer that is too large. */
export const tooLarge = (largest: number): string =>
  `more than ${largest < 1e6 ? `${largest} bytes` : `${Math.round(largest / 1e5) / 10} MB`}`;

/** What broke, in words. Codes: `man 2 connect`, and `errors` of undici. */
const missingOf = (error: Error, { hasBegun, largest }: { hasBegun: boolean; largest: number }): Missing => {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return { ...loss(tooLarge(largest)), because: error };
  if (code === 'UND_ERR_DESTROYED' || code === 'UND_ERR_CLOSED') return STOPPING;
  if (code === 'UND_ERR_INVALID_ARG') return { ...refusal('that it cannot be asked so'), because: error };
  if (error.name === 'HTTPParserError') return failure('something that is no HTTP', error);
  if (hasBegun) return failure('an answer that broke off', error);
  const isUnconnected = /^(ECONNREFUSED|ENOENT|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(code);
  return brokenWay(isUnconnected ? 'no connection' : 'a connection that broke', error);
};

/** Reads one answer. One object of a class, because there is one for each fetch. */
class Reader implements Dispatcher.DispatchHandler {
  readonly #done: Done;
  readonly #largest: number;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | null = null;
  #status = 0;
  #isDone = false;

  constructor(done: Done, largest: number) {
    this.#done = done;
    this.#largest = largest;
  }

  #finish(outcome: Outcome): void {
    if (this.#isDone) return;
    this.#isDone = true;
    this.#done(outcome);
  }

  /** What has not come is not waited for: its connection is closed. */
  readonly giveUp: Cancel = (missing) => {
    this.#finish(missing);
    this.#controller?.abort(GIVEN_UP);
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#isDone) controller.abort(GIVEN_UP);
    else this.#controller = controller;
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Record<string, unknown>): void {
    if (status < 200) return;
    this.#status = status;
    const { 'content-type': type, 'content-length': length } = headers;
    if (type !== undefined && !JSON_TYPE.test(String(type)))
      this.giveUp(failure(status < 300 ? `${String(type).slice(0, 40)} in place of JSON` : `HTTP ${status}`));
    else if (Number(length) > this.#largest) this.giveUp(loss(tooLarge(this.#largest)));
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first] = this.#chunks;
    const bytes = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
    this.#finish(readAnswer(bytes.toString(), this.#status));
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#finish(missingOf(error, { hasBegun: this.#status > 0, largest: this.#largest }));
  }
}

/**
 * A subgraph in a process of its own, over connections that are kept. An answer of more than `largest` bytes is refused
 * before more of it is read. Times are watched over by the guards and not here.
 */
export const createHttpTransport = (base: URL, { largest }: { readonly largest: number }): Transport => {
  const { origin, socketPath, graphql } = addressOf(base);
  const pool = new Pool(origin, {
    ...(socketPath === undefined ? {} : { socketPath }),
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: CONNECT_MS },
    maxResponseSize: largest,
  });

  return {
    send: ({ document, variables, authorization, requestId }, done) => {
      const reader = new Reader(done, largest);
      pool.dispatch(
        {
          method: 'POST',
          path: graphql.pathname,
          headers: [
            'content-type',
            'application/json',
            'accept',
            ACCEPT,
            'authorization',
            authorization,
            'x-request-id',
            requestId,
          ],
          body: variables === null ? `${document.head}}` : `${document.head},"variables":${variables}}`,
        },
        reader,
      );
      return reader.giveUp;
    },
    close: () => pool.destroy(),
  };
};
