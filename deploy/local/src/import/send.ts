import { createReadStream } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { Refused } from '../refused.ts';

export type Sending = {
  readonly url: URL;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly token: string;
  /** The file whose bytes are the body, and its size. */
  readonly file?: { readonly path: string; readonly bytes: number };
  /** A JSON value that is the body, where no file is. */
  readonly json?: unknown;
  /** Called with the number of bytes sent so far. */
  readonly onSent?: (bytes: number) => void;
};

const sendFile = (sending: Sending, target: ReturnType<typeof request>): void => {
  if (sending.file === undefined) {
    target.end(sending.json === undefined ? undefined : JSON.stringify(sending.json));
    return;
  }
  let sent = 0;
  const source = createReadStream(sending.file.path);
  source.on('data', (chunk) => {
    sent += chunk.length;
    sending.onSent?.(sent);
  });
  source.once('error', (error) => target.destroy(error));
  source.pipe(target);
};

const exchange = (sending: Sending): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${sending.token}`,
      ...(sending.json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(sending.file === undefined
        ? {}
        : { 'content-type': 'application/octet-stream', 'content-length': sending.file.bytes }),
    };
    const target = request(sending.url, { method: sending.method, headers });
    // An answer may come while bytes are still being sent; what goes wrong on the way there no longer counts.
    target.once('response', resolve);
    target.on('error', reject);
    sendFile(sending, target);
  });

type Answer = { readonly errors?: readonly { readonly message: string }[] };

/**
 * Sends a request to the gateway and reads its answer, an object of JSON.
 * @throws {Refused} with the gateway's own sentence, or when the network does not answer.
 */
export const send = async (sending: Sending): Promise<unknown> => {
  const response = await exchange(sending).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(
      `Expected the network to answer at ${sending.url.origin}, found ${error.code ?? error.message}. Nothing was taken in; start the network and try again.`,
    );
  });
  const body = await text(response);
  if (response.statusCode === 200 || response.statusCode === 202) return JSON.parse(body);
  const sentences = body.startsWith('{') ? ((JSON.parse(body) as Answer).errors ?? []) : [];
  throw new Refused(
    sentences.map(({ message }) => message).join('\n') ||
      `Expected the network to take the request, found status ${response.statusCode}. Its log says why.`,
  );
};
