import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { compress, type Encoded } from './compression.ts';
import { type Answer, type Exchange, isWhole } from './exchange.ts';

type Sending = { readonly asked: Exchange; readonly response: ServerResponse };

type Headers = Record<string, string | number>;

const describe = (headers: Headers, { length, encoding, mayVary }: Encoded): void => {
  headers['content-length'] = length;
  if (encoding !== null) headers['content-encoding'] = encoding;
  if (!mayVary) return;
  const vary = headers['vary'];
  headers['vary'] = vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding`;
};

/** Writes an answer to its caller; a text is compressed as the caller likes it. Rejects when the caller goes away. */
export const writeAnswer = async (answer: Answer, { asked, response }: Sending): Promise<void> => {
  const { status, body } = answer;
  const headers: Headers = { ...answer.headers, 'x-request-id': asked.requestId, 'x-content-type-options': 'nosniff' };
  if (body === '') response.writeHead(status, headers).end();
  else if (isWhole(body)) {
    const compressed = compress(body, asked.headers['accept-encoding']);
    const encoded = compressed instanceof Promise ? await compressed : compressed;
    describe(headers, encoded);
    response.writeHead(status, headers).end(encoded.body);
  } else {
    response.writeHead(status, headers);
    await pipeline(body instanceof Readable ? body : Readable.from(body), response);
  }
};
