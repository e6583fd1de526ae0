import { createHash } from 'node:crypto';
import { type DocumentNode, visit } from 'graphql';
import type { Answer } from '#exchange.ts';

/** The directive by which subgraphs mark what tells of a person. No field of today's graph has it. */
const MARK = 'pii';

/** The names of the fields of a supergraph that tell of persons, whatever type they belong to. */
export const personalFields = (supergraph: DocumentNode): ReadonlySet<string> => {
  const names = new Set<string>();
  visit(supergraph, {
    FieldDefinition: ({ name, directives }) => {
      if (directives?.some((directive) => directive.name.value === MARK)) names.add(name.value);
    },
  });
  return names;
};

/** Whether a document asks any of those fields. */
export const asksAny = (document: DocumentNode, names: ReadonlySet<string>): boolean => {
  let isAsked = false;
  visit(document, {
    Field: ({ name }) => {
      if (names.has(name.value)) isAsked = true;
    },
  });
  return isAsked;
};

/** What decides how long an answer may be kept, and by whom. */
export type Kept = {
  readonly method: string;
  /** Whether it answers a trusted document, in one piece and without errors. */
  readonly isTrusted: boolean;
  /** Whether the document asks for what tells of persons. */
  readonly isPersonal: boolean;
};

/**
 * The one place that decides what may be kept of an answer: of a trusted document asked by GET, the caller may keep the
 * answer and ask whether it is still true; everything else, and all that is personal, is kept by nobody.
 */
export const cachePolicy = ({ method, isTrusted, isPersonal }: Kept): 'private, no-cache' | 'no-store' =>
  method === 'GET' && isTrusted && !isPersonal ? 'private, no-cache' : 'no-store';

/** Weak, since one answer has other bytes in each encoding. */
const tagOf = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

/** Whether a caller has this answer already (RFC 9110 §13.1.2). */
const isKnown = (tag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag.slice(2));

/** An answer that its caller may keep: with a tag by which it asks again, and 304 where it holds the same one. */
export const asKept = (answer: Answer & { readonly body: string }, ifNoneMatch: string | undefined): Answer => {
  const etag = tagOf(answer.body);
  const headers = { ...answer.headers, 'cache-control': 'private, no-cache', etag };
  return isKnown(etag, ifNoneMatch) ? { status: 304, headers, body: '' } : { ...answer, headers };
};
