import { createHash } from 'node:crypto';
import { type DocumentNode, visit } from 'graphql';
import type { Answer } from '#exchange.ts';
import type { Policy } from '../cache/policy.ts';
import { varies } from '../compression.ts';

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
  /** Whether something decides it that no cache on its way can see: a policy view or contract. */
  readonly isOfView: boolean;
  /** What the fields of the document let be kept. */
  readonly policy: Pick<Policy, 'maxAge' | 'scope'>;
};

/** `cache-control`, and what else of a request it is kept by; null where nobody keeps it. */
type Said = { readonly control: string; readonly vary: readonly string[] } | null;

/** Its caller keeps it and asks each time whether it is still true. */
const ASK_AGAIN: Said = { control: 'private, no-cache', vary: [] };

/**
 * The one place that decides what may be kept of an answer: of a trusted document asked by GET, all may keep for some time
 * what is proven the same for everybody, the caller what its fields let be kept, and of anything else it may ask whether it
 * is still true; all else, and all that is personal, is kept by nobody. What is kept for one caller is kept by its token.
 */
export const cachePolicy = ({ method, isTrusted, isPersonal, isOfView, policy }: Kept): Said => {
  if (method !== 'GET' || !isTrusted || isPersonal) return null;
  const { maxAge, scope } = policy;
  if (maxAge === 0 || isOfView) return ASK_AGAIN;
  if (scope === 'PUBLIC') return { control: `public, max-age=${maxAge}`, vary: [] };
  return { control: `private, max-age=${maxAge}`, vary: ['authorization'] };
};

/** Weak, since one answer has other bytes in each encoding. */
const tagOf = (json: string | Buffer): string =>
  `W/"${createHash('sha256').update(json).digest('base64url').slice(0, 27)}"`;

/** Whether a caller has this answer already (RFC 9110 §13.1.2). */
const isKnown = (tag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag.slice(2));

export type Keeping = {
  readonly said: NonNullable<Said>;
  /** For how many seconds it was kept here; undefined where it was not. */
  readonly age: number | undefined;
  readonly ifNoneMatch: string | undefined;
};

/** An answer that may be kept: with a tag by which it is asked for again, and 304 where the caller holds the same one. */
export const asKept = (
  answer: Answer & { readonly body: string | Buffer },
  { said: { control, vary }, age, ifNoneMatch }: Keeping,
): Answer => {
  const etag = tagOf(answer.body);
  const headers: Answer['headers'] = {
    ...answer.headers,
    'cache-control': control,
    etag,
    ...(vary.length === 0 ? {} : { vary: [answer.headers['vary'] ?? [], ...vary].flat().join(', ') }),
    ...(age === undefined ? {} : { age: String(age) }),
  };
  if (!isKnown(etag, ifNoneMatch)) return { ...answer, headers };
  // A 304 tells what the answer itself would have told (RFC 9110 §15.4.5); of that, its encoding comes with its bytes.
  const encoded = varies(answer.body) ? { vary: [headers['vary'] ?? [], 'accept-encoding'].flat().join(', ') } : {};
  return { status: 304, headers: { ...headers, ...encoded }, body: '' };
};
