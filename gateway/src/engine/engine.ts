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
import type { Engine, Operation, Stream, Written } from './executor.ts';
import { type Compiled, type Compiler, compileOperation } from './operation.ts';
import { answerMessages, answerOnce, type Performing } from './perform.ts';
import { decidingVariables } from './selection/conditions.ts';
import { createObjectWriters } from './write/objects.ts';

/** How many compiled operations are kept. */
const KEPT = 2_000;
/** How many variables that do not fit are told of. */
const TOLD_VARIABLES = 50;

export type EngineOptions = {
  readonly fetches: Fetches;
  /** Subgraphs that tell what happens, by name; none unless told. */
  readonly streams?: ReadonlyMap<string, Stream>;
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

/**
 * The engine of one supergraph: plans an operation once, compiles the plan to functions, and writes answers as text.
 * @param planned a supergraph without security directives.
 * @throws a sentence when it is no supergraph, or names a subgraph that is not among `fetches`.
 */
export const openEngine = async (
  planned: string,
  { fetches, streams = new Map(), log, planning = createPlanner(planned) }: EngineOptions,
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

  /** Reads an operation's variables and compiles it. */
  const prepare = async (asked: Operation, purpose: Purpose): Promise<Performing | Written> => {
    const operation = getOperationAST(asked.document, asked.name);
    if (operation == null) return refuse([new Error('no operation of that name')], purpose.requestId);
    const { variables } = asked;
    const read = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: TOLD_VARIABLES,
    });
    if (read.errors !== undefined) return refuse(read.errors, purpose.requestId);
    const values = read.coerced;
    return { compiled: await compiled(asked, { operation, values }), variables, values, purpose };
  };

  const refusing =
    <Answer>(perform: (performing: Performing) => Answer | Promise<Answer>) =>
    async (asked: Operation, purpose: Purpose): Promise<Answer | Written> => {
      try {
        const prepared = await prepare(asked, purpose);
        return 'compiled' in prepared ? await perform(prepared) : prepared;
      } catch (error) {
        return refuse([error instanceof Error ? error : new Error(String(error))], purpose.requestId);
      }
    };

  return {
    schema,
    execute: refusing(answerOnce),
    subscribe: refusing((performing) => answerMessages(performing, streams)),
    close: async () => {},
  };
};
