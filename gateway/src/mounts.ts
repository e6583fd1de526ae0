import type { Logger } from '@network/schema/log';
import { answerError } from './errors.ts';
import { type Answer, type Exchange, isWhole } from './exchange.ts';
import type { Routes } from './http.ts';
import type { Who } from './identity/who.ts';

/** A request that a mounted part makes of this gateway, as any caller would over HTTP. */
export type MountCall = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

/** An answer that is a text where all of it is there. */
type TextAnswer = Answer & { readonly body: Exclude<Answer['body'], Buffer> };

/** All that a mounted part has of the gateway: it asks what its caller may ask, and nothing else. */
export type MountedOn = {
  /** Answers a request by the gateway's own paths; what it refuses is an answer, too. */
  readonly call: (request: MountCall) => Promise<TextAnswer>;
  /** The subject of the caller that an Authorization header tells; `anonymous` for nobody. @throws {Fault} for a bad token. */
  readonly subjectOf: (authorization: string | undefined) => Promise<string>;
};

/** What came for a mounted part. */
export type MountRequest = Pick<Exchange, 'method' | 'path' | 'headers' | 'body' | 'requestId'>;
/** A part that answers everything below one word of the path: another way to speak with the same network. */
export type Mount = (request: MountRequest, on: MountedOn) => Promise<Answer>;
/** Mounted parts by the first word of their paths. */
export type Mounts = Readonly<Record<string, Mount>>;

const OWN_PATHS = new Set(['', 'graphql', 'health', 'sources', 'exports', 'dev', 'assets']);

const bytesOf = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
};

const asText = ({ body, ...answer }: Answer): TextAnswer => ({
  ...answer,
  body: isWhole(body) ? body.toString() : body,
});

/**
 * Answers by the part that is mounted where a path begins; null where none is.
 * @throws a sentence when a part is to be mounted over a path of the gateway's own.
 */
export const createMounts = (mounts: Mounts, { who, log }: { who: Who; log: Logger }) => {
  const taken = Object.keys(mounts).find((name) => OWN_PATHS.has(name) || name.includes('/'));
  if (taken !== undefined)
    throw new Error(`Expected to mount a part at a path of its own, found "/${taken}". Choose another word.`);

  return (name: string | undefined, exchange: Exchange, routes: Routes): Promise<Answer> | null => {
    const mount = name !== undefined && Object.hasOwn(mounts, name) ? mounts[name] : undefined;
    if (mount === undefined) return null;
    const { requestId, line, presence } = exchange;
    const host = exchange.headers['host'];
    const call = ({ body, headers, ...request }: MountCall): Promise<TextAnswer> =>
      routes({ ...request, headers: { ...headers, host }, body: bytesOf(body), requestId, line, presence })
        .catch((error: unknown) => answerError(error, { log, requestId }))
        .then(asText);
    return mount(exchange, { call, subjectOf: async (authorization) => (await who(authorization)).subject });
  };
};
