import { Fault, faultToGraphQLError } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import { buildASTSchema, type GraphQLFormattedError, getOperationAST, getVariableValues, parse } from 'graphql';
import { maskError } from '#errors.ts';
import type { Purpose } from '#exchange.ts';
import { openPlanning, type Planning } from '#planning/planner.ts';
import type { Fetches } from '#transports/fetches.ts';
import { createCompiling } from './compile/compiling.ts';
import { interfaceObjectsOf } from './compile/keys.ts';
import { createCompiled } from './compiled.ts';
import type { Engine, Operation, Stream, Written } from './executor.ts';
import { answerMessages, answerOnce, type Performing } from './perform.ts';
import { createObjectWriters } from './write/objects.ts';

/** How many variables that do not fit are told of. */
const TOLD_VARIABLES = 50;

export type EngineOptions = {
  readonly fetches: Fetches;
  /** Subgraphs that tell what happens, by name; none unless told. */
  readonly streams?: ReadonlyMap<string, Stream>;
  readonly log: Logger;
  /** Plans in a thread of its own unless told; closed with the engine. */
  readonly planning?: Planning;
};

const createEngine = (
  planned: string,
  { fetches, streams = new Map(), log, planning }: EngineOptions & { readonly planning: Planning },
): Engine => {
  const { schema, plan, close } = planning;
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
    errors: errors.map((error) =>
      maskError(error instanceof Fault ? faultToGraphQLError(error) : error, { log, requestId }),
    ),
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
    return { compiled: await compiled.find(asked, { operation, values }), variables, values, purpose };
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
    compile: compiled.ahead,
    close,
  };
};

/**
 * The engine of one supergraph: plans an operation once, compiles the plan to functions, and writes answers as text.
 * @param planned a supergraph without security directives.
 * @throws a sentence when it is no supergraph, or names a subgraph that is not among `fetches`.
 */
export const openEngine = async (planned: string, options: EngineOptions): Promise<Engine> => {
  const planning = options.planning ?? (await openPlanning(planned, options));
  try {
    return createEngine(planned, { ...options, planning });
  } catch (error) {
    await planning.close();
    throw error;
  }
};
