import type { Logger } from '@network/schema/log';
import {
  buildASTSchema,
  type GraphQLFormattedError,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { maskError } from '#errors.ts';
import type { Purpose } from '#exchange.ts';
import { createPlanner, type Planning } from '#planning/planner.ts';
import type { Fetches } from '#transports/fetches.ts';
import { createCompiling } from './compile/compiling.ts';
import { interfaceObjectsOf } from './compile/keys.ts';
import { errorsOf } from './errors-of-answer.ts';
import type { Engine, Operation, Written } from './executor.ts';
import { incrementsOf } from './incremental/increments.ts';
import { type Compiled, type Compiler, compileOperation } from './operation.ts';
import { type Path, startRun } from './run.ts';
import { decidingVariables } from './selection/conditions.ts';
import { plannedVariable } from './selection/planned.ts';
import { createObjectWriters } from './write/objects.ts';
import type { Writing } from './write/writer.ts';

/** How many compiled operations are kept. */
const KEPT = 2_000;
/** How many variables that do not fit are told of. */
const TOLD_VARIABLES = 50;

export type EngineOptions = {
  readonly fetches: Fetches;
  readonly log: Logger;
  /** Plans in this thread unless told. */
  readonly planning?: Planning;
};

/** An operation whose variables have been read. */
type Ready = {
  readonly operation: OperationDefinitionNode;
  readonly values: Readonly<Record<string, unknown>>;
};

const createCompiled = (compiler: Compiler) => {
  const kept = new LRUCache<string, Promise<Compiled>>({ max: KEPT });
  const deciding = new LRUCache<string, readonly string[]>({ max: KEPT });
  return (
    { document, hash, name, incremental = false }: Operation,
    { operation, values }: Ready,
  ): Promise<Compiled> => {
    const names = deciding.get(hash) ?? decidingVariables(document);
    deciding.set(hash, names);
    const decided = names.map((variable) => (values[variable] === false ? '0' : '1')).join('');
    const key = `${hash} ${name ?? ''} ${incremental ? 'i' : ''}${decided}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = compileOperation({ document, operation, incremental }, { values, compiler });
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
};

const textsOf = (given: Operation['variables'], used: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    const planned = plannedVariable(name);
    if (value !== undefined && used.has(planned)) texts.set(planned, JSON.stringify(value));
  }
  return texts;
};

const isShownIn = (data: string): ((path: Path) => boolean) => {
  const shown: unknown = JSON.parse(data);
  return (path) => {
    let value = shown;
    for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    return value !== null && value !== undefined;
  };
};

type Performing = {
  readonly variables: Operation['variables'];
  readonly values: Ready['values'];
  readonly purpose: Purpose;
};

const perform = async (compiled: Compiled, { variables, values, purpose }: Performing): Promise<Written> => {
  const run = startRun({ purpose, values, variables: textsOf(variables, compiled.variables) });
  await compiled.run(run);
  const aboutSchema = compiled.aboutSchema(variables);
  const writing: Writing = { misfits: [], aboutSchema };
  const data = compiled.write(run.root, writing) ?? 'null';
  const isWhole = run.errors.length === 0 && writing.misfits.length === 0;
  const errors = isWhole ? [] : errorsOf(run, { ...compiled, root: run.root, misfits: writing.misfits });
  if (compiled.deferred.length === 0) return { data, errors };
  const isShown = writing.misfits.length === 0 ? () => true : isShownIn(data);
  return { data, errors, later: incrementsOf({ compiled, run, isShown, aboutSchema }) };
};

/**
 * The engine of one supergraph: plans an operation once, compiles the plan to functions, and writes answers as text.
 * @param planned a supergraph without security directives.
 * @throws a sentence when it is no supergraph, or names a subgraph that is not among `fetches`.
 */
export const openEngine = async (
  planned: string,
  { fetches, log, planning = createPlanner(planned) }: EngineOptions,
): Promise<Engine> => {
  const { schema, plan } = planning;
  const supergraph = buildASTSchema(parse(planned, { noLocation: true }), { assumeValidSDL: true });
  const compiled = createCompiled({
    schema,
    interfaceObjects: interfaceObjectsOf(supergraph),
    plan,
    compiling: createCompiling(supergraph, fetches),
    compileObject: createObjectWriters(schema),
  });

  const refuse = (errors: readonly (Error | GraphQLFormattedError)[], requestId: string): Written => ({
    data: undefined,
    errors: errors.map((error) => maskError(error, { log, requestId })),
  });

  return {
    schema,
    execute: async (asked, purpose) => {
      const operation = getOperationAST(asked.document, asked.name);
      if (operation == null) return refuse([new Error('no operation of that name')], purpose.requestId);
      const read = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables, {
        maxErrors: TOLD_VARIABLES,
      });
      if (read.errors !== undefined) return refuse(read.errors, purpose.requestId);
      try {
        const ready = { operation, values: read.coerced };
        return await perform(await compiled(asked, ready), {
          variables: asked.variables,
          values: read.coerced,
          purpose,
        });
      } catch (error) {
        return refuse([error instanceof Error ? error : new Error(String(error))], purpose.requestId);
      }
    },
    close: async () => {},
  };
};
