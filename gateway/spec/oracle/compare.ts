import type { ExecutionResult, GraphQLFormattedError } from 'graphql';

/** An answer as it is written: the text of its data, and its errors. */
export type WrittenAnswer = { readonly data: string | undefined; readonly errors: readonly GraphQLFormattedError[] };
/** What graphql-js answers, and every error that there would be if nothing propagated. */
export type Expected = { readonly result: ExecutionResult; readonly all: readonly AnyError[] };
type AnyError = {
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: { readonly [name: string]: unknown } | undefined;
};

/** One thing in which an answer differs from what was expected. */
export type Difference = {
  readonly kind: 'data' | 'errors' | 'mutations' | 'parts';
  readonly expected: string;
  readonly found: string;
};

const codeOf = ({ extensions }: AnyError): string => String(extensions?.['code'] ?? 'INTERNAL');
const textOf = (error: AnyError): string => `${JSON.stringify(error.path ?? [])} ${codeOf(error)}`;

/** How many steps of a path there are before the data is null; more than there are where it never is. */
const stepsToNull = (data: unknown, path: readonly (string | number)[]): number => {
  let value = data;
  for (let steps = 0; steps <= path.length; steps += 1) {
    if (value === null || value === undefined) return steps;
    const step = path[steps];
    value =
      step !== undefined && Object.hasOwn(value as object, step) ? (value as Record<string, unknown>)[step] : undefined;
  }
  return path.length + 1;
};

/** An error beneath a null is told by the place of the null alone: which of several reaches it is decided by a race. */
const tell = (data: unknown, errors: readonly AnyError[]): readonly string[] =>
  [
    ...new Set(
      errors.map((error) => {
        const path = error.path ?? [];
        const steps = stepsToNull(data, path);
        return steps < path.length ? `${JSON.stringify(path.slice(0, steps))} …` : textOf(error);
      }),
    ),
  ].sort();

/**
 * Compares an answer with what graphql-js answers: data byte for byte, errors as a set of path and code. Of errors beneath
 * a null each side must have one, and only such as there are.
 */
export const findDifference = ({ result, all }: Expected, found: WrittenAnswer): Difference | undefined => {
  const data = result.data === undefined ? undefined : JSON.stringify(result.data);
  if (data !== found.data) return { kind: 'data', expected: String(data), found: String(found.data) };
  const parsed: unknown = data === undefined ? undefined : JSON.parse(data);
  const [mine, theirs] = [tell(parsed, result.errors ?? []), tell(parsed, found.errors)];
  if (mine.join('\n') !== theirs.join('\n'))
    return { kind: 'errors', expected: mine.join('\n'), found: theirs.join('\n') };
  const unreal = findUnreal(found.errors, [...all, ...(result.errors ?? [])]);
  if (unreal.length === 0) return undefined;
  return { kind: 'errors', expected: all.map(textOf).sort().join('\n'), found: unreal.join('\n') };
};

const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
};
/** Text that is the same for the same data, whatever the order of its keys. */
export const inAnyOrder = (data: unknown): string => JSON.stringify(sortKeys(data)) ?? 'undefined';

/** Those errors that are not among the real ones. */
export const findUnreal = (errors: readonly AnyError[], real: readonly AnyError[]): readonly string[] => {
  const known = new Set(real.map(textOf));
  return errors.map(textOf).filter((text) => !known.has(text));
};
