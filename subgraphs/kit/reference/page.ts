import { Fault } from '@network/schema/errors';
import { z } from 'zod';

/** One version of one fact. `payload` is any JSON; whoever copies the fact agrees on it with whoever publishes it. */
export type Fact = {
  readonly topic: string;
  readonly key: string;
  readonly version: number;
  readonly payload: unknown;
};

/** A fact to publish: without a version it is the next one of its key. A payload of null says that the fact is no more. */
export type NewFact = Omit<Fact, 'version'> & { readonly version?: number };

/** Facts in the order of their commits. `position` is where the next page begins; `more` tells that one is there now. */
export type FeedPage = {
  readonly facts: readonly Fact[];
  readonly position: string | null;
  readonly more: boolean;
};

/** Reads the facts after a position; `null` is the beginning. */
export type FeedReader = (after: string | null) => Promise<FeedPage>;

/** A position: the transaction's number and the row's. Nobody but the feed that gave it reads it. */
export type Position = { readonly xid: string; readonly position: string };

const PAGE = z.object({
  facts: z.array(z.object({ topic: z.string(), key: z.string(), version: z.number(), payload: z.unknown() })),
  position: z.string().nullable(),
  more: z.boolean(),
});

/** Reads a page as `GET /feed` answers it; `null` when it is none. */
export const parsePage = (value: unknown): FeedPage | null => {
  const parsed = PAGE.safeParse(value);
  return parsed.success ? (parsed.data as FeedPage) : null;
};

/** @throws {Fault} BAD_CURSOR when the text was not given by a feed. */
export const parsePosition = (text: string | null): Position => {
  if (text === null) return { xid: '0', position: '0' };
  const [, xid, position] = /^(\d{1,19}):(\d{1,18})$/.exec(text) ?? [];
  if (xid !== undefined && position !== undefined) return { xid, position };
  throw new Fault(
    'BAD_CURSOR',
    `Expected \`after\` to be the position of a page of this feed, found "${text.slice(0, 60)}". Leave it out to begin anew.`,
  );
};
