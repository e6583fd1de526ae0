import { Fault } from './errors.ts';
import { isDay, isInstant } from './scalars.ts';

/** The largest page that any connection gives. */
export const MAX_PAGE = 200;
const DEFAULT_PAGE = 20;

/** The position after which a page starts: the values of the order's columns, the tie-break (an id) last. */
export type Cursor = readonly (string | number | null)[];

export type PageArguments = { readonly first?: number | null; readonly after?: string | null };
/** A page that a store can run: `limit` rows after `after`. */
export type Page = { readonly limit: number; readonly after: Cursor | null };

/** Opaque text of a cursor: base64url of its JSON. */
export const encodeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a value of a cursor can be, and whether one is it: a database would stumble over another. */
const PARTS = {
  text: (value: unknown) => typeof value === 'string' && !value.includes('\0'),
  integer: (value: unknown) => Number.isInteger(value) && value === (Number(value) | 0),
  bigint: (value: unknown) => Number.isSafeInteger(value),
  decimal: (value: unknown) => typeof value === 'string' && /^-?\d{1,30}(\.\d{1,15})?$/.test(value),
  date: (value: unknown) => typeof value === 'string' && isDay(value),
  instant: (value: unknown) => typeof value === 'string' && isInstant(value),
  id: (value: unknown) => typeof value === 'string' && UUID.test(value),
} as const;
type Kind = keyof typeof PARTS;
/** With a question mark a part that may be null. */
export type CursorPart = Kind | `${Kind}?`;

const isPart = (value: unknown, part: CursorPart): boolean =>
  part.endsWith('?') ? value === null || PARTS[part.slice(0, -1) as Kind](value) : PARTS[part as Kind](value);

const isCursor = (value: unknown, parts: readonly CursorPart[]): value is Cursor =>
  Array.isArray(value) && value.length === parts.length && parts.every((part, at) => isPart(value[at], part));

const read = (text: string): unknown => parseJson(Buffer.from(text, 'base64url').toString());

const notACursor = (text: string): Fault =>
  new Fault(
    'BAD_CURSOR',
    `Expected \`after\` to be an endCursor of this connection, found "${text.slice(0, 60)}". Take it from pageInfo, or leave it out for the first page.`,
  );

/**
 * Reads a cursor of these parts.
 * @throws {Fault} BAD_CURSOR when the text is not a cursor of this connection.
 */
export const decodeCursor = (text: string, parts: readonly CursorPart[]): Cursor => {
  const value = read(text);
  if (isCursor(value, parts)) return value;
  throw notACursor(text);
};

/** Which of several orders a connection is in, such as `DECIDED_ON DESC`, and the parts of its cursors after that name. */
export type PageOrder = { readonly name: string; readonly parts: readonly CursorPart[] };

const ORDER = /^[A-Z][A-Z0-9_]{0,60} (ASC|DESC)$/;

/** Opaque text of a cursor that is good in one order only. */
export const encodeOrderedCursor = (order: string, cursor: Cursor): string => encodeCursor([order, ...cursor]);

/**
 * Reads a cursor that `encodeOrderedCursor` made.
 * @throws {Fault} BAD_CURSOR when it was given in another order, or is not a cursor of this connection.
 */
export const decodeOrderedCursor = (text: string, { name, parts }: PageOrder): Cursor => {
  const value = read(text);
  if (isCursor(value, ['text', ...parts]) && value[0] === name) return value.slice(1);
  const found: unknown = Array.isArray(value) ? value[0] : undefined;
  if (typeof found !== 'string' || !ORDER.test(found) || found === name) throw notACursor(text);
  throw new Fault(
    'BAD_CURSOR',
    `Expected \`after\` to be an endCursor of the order ${name}, found one of ${found}. Keep the order while paging, or leave \`after\` out for the first page.`,
  );
};

const parseLimit = (first: number | null | undefined): number => {
  const limit = first ?? DEFAULT_PAGE;
  if (limit < 0 || limit > MAX_PAGE) {
    throw new Fault(
      'BAD_PAGE',
      `Expected \`first\` between 0 and ${MAX_PAGE}, found ${limit}. Ask for smaller pages and follow pageInfo.endCursor.`,
    );
  }
  return limit;
};

const isStart = (after: string | null | undefined): after is null | undefined | '' => after == null || after === '';

/**
 * Reads `first` and `after` of a connection whose cursors have these parts.
 * @throws {Fault} BAD_PAGE when `first` is negative or above 200; BAD_CURSOR.
 */
export const parsePage = ({ first, after }: PageArguments, parts: readonly CursorPart[]): Page => ({
  limit: parseLimit(first),
  after: isStart(after) ? null : decodeCursor(after, parts),
});

/** The same of a connection that can be read in several orders; the order's name is not among the values of `after`. */
export const parseOrderedPage = ({ first, after }: PageArguments, order: PageOrder): Page => ({
  limit: parseLimit(first),
  after: isStart(after) ? null : decodeOrderedCursor(after, order),
});
