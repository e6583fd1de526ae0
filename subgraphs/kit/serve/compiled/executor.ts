import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, getVariableValues } from 'graphql';
import { runFields } from './fields.ts';
import { fail, located, type Place, type Run } from './place.ts';
import { type Operation, planQuery } from './plan.ts';

export type Asked = {
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contextValue: unknown;
};

const WHOLE = { isNullable: true, leaf: null, complete: () => null } as const;

/** Runs a planned query, as graphql-js would. */
const runPlan = async (operation: Operation, { contextValue, variables }: Asked): Promise<ExecutionResult> => {
  const { schema, node, fields } = operation;
  const given = getVariableValues(schema, node.variableDefinitions ?? [], variables, { maxErrors: 50 });
  if (given.errors !== undefined) return { errors: given.errors };
  const run: Run = {
    ...{ operation, contextValue, variableValues: given.coerced },
    ...{ args: [], errors: [], waiting: 0, whenDone: () => {} },
  };
  const answer: { data: Record<string, unknown> | null } = { data: null };
  const [field] = fields;
  if (field === undefined) return answer;
  const whole: Place = { run, parent: null, holder: answer, key: 'data', field, shape: WHOLE, isGone: false };
  try {
    answer.data = runFields(fields, undefined, whole);
  } catch (error) {
    fail(whole, located(error, whole));
  }
  if (run.waiting > 0 && !whole.isGone)
    await new Promise<void>((resolve) => {
      run.whenDone = resolve;
    });
  return run.errors.length === 0 ? answer : { errors: run.errors, ...answer };
};

/** How often a document is asked before it is planned: what comes once is not worth it. */
const OFTEN = 2;

type Known = { asked: number; readonly plans: Map<string | null, Operation | null> };

/** Executes valid documents: queries that come again by a plan, everything else by graphql-js. */
export const createExecutor = (schema: GraphQLSchema) => {
  const known = new WeakMap<DocumentNode, Known>();
  return (document: DocumentNode, asked: Asked): ExecutionResult | Promise<ExecutionResult> => {
    const { operationName, variables, contextValue } = asked;
    const of = known.get(document) ?? { asked: 0, plans: new Map<string | null, Operation | null>() };
    known.set(document, of);
    of.asked++;
    if (of.asked >= OFTEN && !of.plans.has(operationName))
      of.plans.set(operationName, planQuery(schema, { document, operationName }));
    const plan = of.plans.get(operationName) ?? null;
    if (plan !== null) return runPlan(plan, asked);
    return execute({ schema, document, contextValue, variableValues: variables, operationName });
  };
};
