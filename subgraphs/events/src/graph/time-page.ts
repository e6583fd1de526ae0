import { Fault } from '@network/schema/errors';
import { type Page, type PageArguments, parsePage } from '@network/schema/page';
import { SCALARS } from '@network/schema/scalars';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const isInstant = (value: unknown): boolean => {
  try {
    return SCALARS.DateTime.parseValue(value) === value;
  } catch {
    return false;
  }
};

/**
 * Reads the page of a list whose order is a time and then the id.
 * @throws {Fault} BAD_PAGE; BAD_CURSOR when the cursor is not one of such a list.
 */
export const parseTimePage = (args: PageArguments): Page => {
  const page = parsePage(args, 2);
  if (page.after === null || (isInstant(page.after[0]) && UUID.test(String(page.after[1])))) return page;
  throw new Fault(
    'BAD_CURSOR',
    `Expected \`after\` to be an endCursor of this connection, found "${args.after?.slice(0, 60)}". Take it from pageInfo, or leave it out for the first page.`,
  );
};
