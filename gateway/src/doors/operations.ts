import { Fault } from '@network/schema/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Increments } from '#engine/executor.ts';
import type { Purpose } from '#exchange.ts';
import type { Named } from './prepared.ts';

/** How much of an operation's name stands in the log. */
const LOGGED_NAME = 80;

/** An operation that is about to run: by which method it was asked, and what for. */
export type Begin = { readonly method: string; readonly purpose: Purpose };

/** Why an operation may not run: it does more than read, and was asked by a method that must not. */
export const refusalOf = ({ kind }: Named, method: string): Fault | undefined => {
  if (kind === 'query' || method === 'POST') return undefined;
  const message = `Expected a ${kind} as POST, found it as ${method}. Send it as POST.`;
  return new Fault('METHOD_NOT_ALLOWED', message, { allow: 'POST' });
};

export const noteOperation = ({ name }: Named, { line }: Purpose): void => {
  line['operation'] = name?.slice(0, LOGGED_NAME) ?? null;
};

const isKnown = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Notes the codes of errors, each once. */
export const noteErrors = (errors: readonly GraphQLFormattedError[], { line }: Purpose): void => {
  if (errors.length === 0) return;
  const before = isKnown(line['errors']) ? line['errors'] : [];
  line['errors'] = [...new Set([...before, ...errors.map(({ extensions }) => extensions?.['code'])])];
};

/** Notes what goes wrong in parts that come later, as they come. */
export async function* noteLater(later: AsyncIterable<Increments>, purpose: Purpose): AsyncGenerator<Increments> {
  for await (const more of later) {
    for (const { errors } of more.increments) noteErrors(errors, purpose);
    yield more;
  }
}

/** What begins to change something ends, whether its caller waits or not. */
export const purposeOf = ({ kind }: Named, purpose: Purpose): Purpose => {
  if (kind !== 'mutation') return purpose;
  const { presence: _, ...rest } = purpose;
  return rest;
};

export const noOperation = (name: string | null): GraphQLError =>
  new GraphQLError(
    `Expected operationName to name an operation of the document, found ${name === null ? 'none' : `"${name}"`}.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
