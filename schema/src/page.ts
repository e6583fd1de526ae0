import { Fault } from './errors.ts';

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

const isCursorPart = (part: unknown): boolean => part === null || typeof part === 'string' || typeof part === 'number';

/**
 * Reads a cursor of `width` values.
 * @throws {Fault} BAD_CURSOR when the text is not a cursor of this connection.
 */
export const decodeCursor = (text: string, width: number): Cursor => {
  const value = parseJson(Buffer.from(text, 'base64url').toString());
  if (Array.isArray(value) && value.length === width && value.every(isCursorPart)) return value;
  throw new Fault(
    'BAD_CURSOR',
    `Expected \`after\` to be an endCursor of this connection, found "${text.slice(0, 60)}". Take it from pageInfo, or leave it out for the first page.`,
  );
};

/**
 * Reads `first` and `after` of a connection whose cursors have `width` values.
 * @throws {Fault} BAD_PAGE when `first` is negative or above 200; BAD_CURSOR.
 */
export const parsePage = ({ first, after }: PageArguments, width: number): Page => {
  const limit = first ?? DEFAULT_PAGE;
  if (limit < 0 || limit > MAX_PAGE) {
    throw new Fault(
      'BAD_PAGE',
      `Expected \`first\` between 0 and ${MAX_PAGE}, found ${limit}. Ask for smaller pages and follow pageInfo.endCursor.`,
    );
  }
  return { limit, after: after == null || after === '' ? null : decodeCursor(after, width) };
};
