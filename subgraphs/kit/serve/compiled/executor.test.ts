import fc from 'fast-check';
import {
  buildSchema,
  type ExecutionResult,
  execute,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { expect, it } from 'vitest';
import { createExecutor } from './executor.ts';
import { planQuery } from './plan.ts';
import { documentOf } from './trial-documents.ts';
import { trialSchema } from './trial-world.ts';

const schema = trialSchema();
const RUNS = 80;
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

type Step = string | number;
const valueAt = (data: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<Step, unknown> | null | undefined)?.[step], data);

/** The place that an error made null: its own, or the nearest above it that could be. */
const nulledBy = (data: unknown, path: readonly Step[]): readonly Step[] => {
  const depth = path.findIndex((_, at) => valueAt(data, path.slice(0, at)) === null);
  return depth === -1 ? path : path.slice(0, depth);
};

/** What a resolver says of an abstract type is a bug; graphql-js has five sentences for it, and we one. */
const OF_TYPES = /^(Abstract type|Runtime Object type|Expected \w+\.\w+ to be an object type) .*/s;
const wordsOf = (message: string): string => message.replace(OF_TYPES, 'no such type');

/**
 * Data as text; errors of their own places, whole; and the places that errors below made null, for of several errors there
 * graphql-js tells those that come first.
 */
const toldBy = ({ data, errors = [] }: ExecutionResult) => {
  const placed = errors.map((error) => ({ error, path: error.path ?? [], nulled: nulledBy(data, error.path ?? []) }));
  const own = placed.filter(({ path, nulled }) => path.length === nulled.length);
  const below = placed.filter(({ path, nulled }) => path.length > nulled.length);
  return {
    data: JSON.stringify(data),
    own: own.map(({ error }) => JSON.stringify({ ...error.toJSON(), message: wordsOf(error.message) })).sort(),
    below: [...new Set(below.map(({ nulled }) => JSON.stringify(nulled)))].sort(),
  };
};

const VARIABLES = [
  {},
  { code: 'c', text: 'new', first: 1, even: 2 },
  { text: null, first: 0 },
  { even: 3 },
  { first: 'x' },
];

it.each([
  ['in which nothing fails', true],
  ['with faults, nulls and values that come late', false],
])('an executor answers generated queries as graphql-js does, in worlds %s', async (_, quiet) => {
  let planned = 0;
  const check = fc.asyncProperty(fc.nat(1_000_000), async (seed) => {
    const document = parse(documentOf(schema, seed));
    expect(validate(schema, document, rules)).toEqual([]);
    if (planQuery(schema, { document, operationName: 'Q' }) !== null) planned++;
    const run = createExecutor(schema);
    for (const [nth, variables] of VARIABLES.entries()) {
      const contextValue = { seed: seed + nth, quiet };
      const asked = { operationName: 'Q', variables, contextValue };
      const expected = toldBy(
        await execute({ schema, document, contextValue, variableValues: variables, operationName: 'Q' }),
      );
      // The first is executed by graphql-js, the second is planned, the third runs on what the second left.
      for (let times = 0; times < 3; times++) expect(toldBy(await run(document, asked))).toEqual(expected);
    }
  });
  await fc.assert(check, { numRuns: RUNS });
  expect(planned).toBe(RUNS);
});

it('hears of what fails too late, in a list that failed at once', async () => {
  const listed = buildSchema('type Query { names: [String!] }');
  const late: PromiseLike<string>[] = [];
  const names = () => {
    late.push(Promise.reject(new Error('too late')));
    return ['a', null, late.at(-1)];
  };
  Object.assign(listed.getQueryType()?.getFields()['names'] ?? {}, { resolve: names });
  const unheard: unknown[] = [];
  const hear = (error: unknown): void => void unheard.push(error);
  process.on('unhandledRejection', hear);
  const run = createExecutor(listed);
  const document = parse('query Q { names }');
  const asked = { operationName: 'Q', variables: {}, contextValue: null };
  // The first is executed by graphql-js, which does not.
  await run(document, asked);
  await new Promise(setImmediate);
  unheard.length = 0;
  expect(await run(document, asked)).toMatchObject({ data: { names: null }, errors: [{ path: ['names', 1] }] });
  await new Promise(setImmediate);
  process.off('unhandledRejection', hear);
  expect([late.length, unheard]).toEqual([2, []]);
});
