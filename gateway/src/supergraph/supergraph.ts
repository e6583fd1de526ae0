import { readFile } from 'node:fs/promises';
import { type DocumentNode, parse } from 'graphql';
import { findDifference } from './difference.ts';
import { ENFORCED, findSecurity, stripSecurity } from './security.ts';

/** A supergraph as the file has it, and the copy of it that is planned. */
export type Supergraph = {
  readonly text: string;
  readonly full: DocumentNode;
  readonly planned: string;
  /** Security directives that it uses and this gateway does not enforce. */
  readonly notEnforced: readonly string[];
};

const found = (error: unknown): string =>
  (error instanceof Error ? error.message.split('\n', 1)[0] : undefined) ?? 'nothing readable';

const parseText = (text: string): DocumentNode => {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    throw new Error(`Expected the supergraph to be GraphQL, found: ${found(error)} Run \`npm run generate\`.`);
  }
};

/** Checks that two copies of a supergraph say the same but for security. @throws naming the first difference. */
export const requireSame = (full: DocumentNode, planned: string): void => {
  const difference = findDifference(full, parseText(planned));
  if (difference === undefined) return;
  throw new Error(
    `Expected the planned copy of the supergraph to differ in security directives only, found it ${difference}.`,
  );
};

/**
 * Reads a supergraph's text.
 * @throws when it is no GraphQL, when its stripped copy differs in more than security, or when `production` is asked
 * to serve a security directive that is not enforced.
 */
export const parseSupergraph = (text: string, production: boolean, strip = stripSecurity): Supergraph => {
  const full = parseText(text);
  const planned = strip(full);
  requireSame(full, planned);
  const notEnforced = findSecurity(full).filter((name) => !ENFORCED.has(name));
  if (production && notEnforced.length > 0) {
    const names = notEnforced.map((name) => `@${name}`).join(', ');
    throw new Error(
      `Expected production to use enforced security directives only, found ${names}. Take them out, or do not run in production.`,
    );
  }
  return { text, full, planned, notEnforced };
};

/** Reads the supergraph's file. @throws when it cannot be read, and as `parseSupergraph`. */
export const readSupergraph = async (path: string, production: boolean): Promise<Supergraph> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`Expected a supergraph at ${path}, found: ${found(error)}. Run \`npm run generate\`.`);
  });
  return parseSupergraph(text, production);
};
