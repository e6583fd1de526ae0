import { Fault } from '@network/schema/errors';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

export const JSON_TYPE = 'application/json; charset=utf-8';
export const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';
/** The form in which Apollo Client takes parts later (Apollo's incremental delivery of 2022-08-24). */
export const MULTIPART_TYPE = 'multipart/mixed; boundary="-"; deferSpec=20220824';
/** The form of graphql-sse, in its mode of distinct connections. */
export const EVENTS_TYPE = 'text/event-stream; charset=utf-8';

/** The forms of answer that a caller accepts. */
export type Accepted = {
  /** The form of an answer in one piece; null where the caller takes none. */
  readonly whole: typeof JSON_TYPE | typeof GRAPHQL_TYPE | null;
  /** The form of an answer in parts; null where the caller names none. */
  readonly parts: typeof MULTIPART_TYPE | typeof EVENTS_TYPE | null;
};

/** Without an Accept header the older media type is meant (GraphQL over HTTP, "Legacy watershed"). */
const ANY: Accepted = { whole: JSON_TYPE, parts: null };
const WHOLE = {
  'application/json; charset=utf-8': JSON_TYPE,
  'application/graphql-response+json; charset=utf-8': GRAPHQL_TYPE,
} as const;
const PARTS = {
  'multipart/mixed; deferSpec=20220824': MULTIPART_TYPE,
  'text/event-stream; charset=utf-8': EVENTS_TYPE,
} as const;

const known = new LRUCache<string, Accepted>({ max: 500 });

const choose = <Offered extends Readonly<Record<string, string>>>(
  accept: string,
  offered: Offered,
): Offered[keyof Offered] | null => {
  const [best] = new Negotiator({ headers: { accept } }).mediaTypes(Object.keys(offered));
  return best === undefined ? null : (offered[best as keyof Offered] ?? null);
};

/** Parts are given to those who name their form: a wildcard speaks of answers as they have always been. */
const named = (accept: string): string =>
  accept
    .split(',')
    .filter((range) => !range.includes('*'))
    .join(',');

/**
 * The forms of answer that an Accept header takes.
 * @throws {Fault} NOT_ACCEPTABLE when there are none.
 */
export const acceptedBy = (accept: string | undefined): Accepted => {
  if (accept === undefined || accept === '' || accept === '*/*') return ANY;
  const before = known.get(accept);
  if (before !== undefined) return before;
  const explicit = named(accept);
  const accepted = { whole: choose(accept, WHOLE), parts: explicit === '' ? null : choose(explicit, PARTS) };
  if (accepted.whole === null && accepted.parts === null)
    throw new Fault(
      'NOT_ACCEPTABLE',
      `Expected to be asked for application/graphql-response+json, application/json, multipart/mixed or text/event-stream, found ${accept.slice(0, 80)}. Accept one of them.`,
    );
  known.set(accept, accepted);
  return accepted;
};
