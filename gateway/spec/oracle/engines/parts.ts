import type { GraphQLFormattedError } from 'graphql';

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];
/** A part that came later. */
export type Part = { readonly data: unknown; readonly path: Path };
/** What all parts together say. */
export type Whole = {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  readonly parts: number;
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const set = (target: Json, key: string, value: unknown): void =>
  void Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });

const own = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Json)[step] : undefined;

/** Puts what came later into what was there. @throws where both say different things. */
const merge = (target: Json, later: Json): void => {
  for (const [key, value] of Object.entries(later)) {
    const before = own(target, key);
    if (isObject(before) && isObject(value)) merge(before, value);
    else if (Array.isArray(before) && Array.isArray(value)) mergeLists(before, value);
    else if (before === undefined) set(target, key, value);
    else if (JSON.stringify(before) !== JSON.stringify(value) && value !== null)
      throw new Error(`Expected ${key} to be ${JSON.stringify(before)} again, found ${JSON.stringify(value)}.`);
  }
};
const mergeLists = (before: unknown[], later: readonly unknown[]): void => {
  for (const [index, item] of later.entries()) {
    const there = before[index];
    if (isObject(there) && isObject(item)) merge(there, item);
    else if (Array.isArray(there) && Array.isArray(item)) mergeLists(there, item);
  }
};

/** Puts a part in its place. @throws where there is no such place. */
export const addPart = (data: unknown, { data: part, path }: Part): void => {
  const place = path.reduce(own, data);
  if (!isObject(place))
    throw new Error(`Expected an object at ${JSON.stringify(path)}, found ${JSON.stringify(place)}.`);
  if (isObject(part)) merge(place, part);
};

/** Whether an answer says nothing but what is there, though it may say null instead. */
export const isWithin = (answer: unknown, everything: unknown): boolean => {
  if (answer === null) return true;
  if (Array.isArray(answer))
    return (
      Array.isArray(everything) &&
      answer.length === everything.length &&
      answer.every((item, index) => isWithin(item, everything[index]))
    );
  if (!isObject(answer) || !isObject(everything)) return JSON.stringify(answer) === JSON.stringify(everything);
  return Object.entries(answer).every(([key, value]) => isWithin(value, own(everything, key)));
};
