import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  subscribe,
} from 'graphql';
import type { Thing } from './identities.ts';
import type { MergedSchemas } from './schemas.ts';
import { NOTHING, type World } from './world.ts';

/** One operation, valid against the API schema. */
export type Asking = {
  readonly document: DocumentNode;
  readonly name: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

type Context = { readonly world: World; readonly isLenient: boolean };

const resolveField: GraphQLFieldResolver<Thing, Context> = (thing, args, { world, isLenient }, { fieldName }) => {
  const value = world.ask(thing, { field: fieldName, args });
  if (value !== NOTHING) return value;
  if (isLenient) throw new Error('Expected a value, found none.');
  return null;
};

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;
/** The root of an operation, as a thing; of a subscription, the root of one of its messages. */
export const rootOf = (document: DocumentNode, name: string | null, message = 0): Thing => {
  for (const definition of document.definitions)
    if (definition.kind === 'OperationDefinition' && (name === null || definition.name?.value === name))
      return { type: ROOTS[definition.operation], id: message === 0 ? 'root' : `root ${message}` };
  throw new Error('Expected an operation, found none.');
};

const asArguments = (schema: GraphQLSchema, { document, name, variables }: Asking, contextValue: Context) => ({
  schema,
  document,
  operationName: name,
  variableValues: variables,
  rootValue: rootOf(document, name),
  contextValue,
  fieldResolver: resolveField,
  typeResolver: (thing: Thing) => thing.type,
});

const run = (schema: GraphQLSchema, asking: Asking, contextValue: Context): ExecutionResult =>
  execute(asArguments(schema, asking, contextValue)) as ExecutionResult;

/** What graphql-js answers over the merged schema. */
export const answerOnce = ({ api }: MergedSchemas, asking: Asking, world: World): ExecutionResult =>
  run(api, asking, { world, isLenient: false });

/** What graphql-js answers over the merged schema, and every error there would be if nothing propagated. */
export const answerMerged = (schemas: MergedSchemas, asking: Asking, createWorld: () => World) => {
  const world = createWorld();
  const lenient = run(schemas.lenient, asking, { world: createWorld(), isLenient: true });
  return {
    result: answerOnce(schemas, asking, world),
    all: lenient.errors ?? [],
    /** The data if nothing propagated. */
    everything: lenient.data,
    /** The mutations that ran, in their order. */
    moves: world.moves(),
  };
};

/** What graphql-js answers to each message of a subscription over the merged schema (GraphQL §6.2.3). */
export const answerMessages = async (
  { api, lenient }: MergedSchemas,
  asking: Asking,
  { createWorld, messages }: { readonly createWorld: () => World; readonly messages: number },
) => {
  const roots = Array.from({ length: messages }, (_, index) => rootOf(asking.document, asking.name, index + 1));
  const answersOf = async (schema: GraphQLSchema, isLenient: boolean): Promise<readonly ExecutionResult[]> => {
    const told = await subscribe({
      ...asArguments(schema, asking, { world: createWorld(), isLenient }),
      subscribeFieldResolver: async function* tell() {
        yield* roots;
      },
    });
    if (!(Symbol.asyncIterator in told)) throw new Error(`Expected messages, found ${JSON.stringify(told.errors)}.`);
    const answers: ExecutionResult[] = [];
    for await (const answer of told) answers.push(answer);
    return answers;
  };
  const [results, all] = [await answersOf(api, false), await answersOf(lenient, true)];
  return results.map((result, index) => ({ result, all: all[index]?.errors ?? [] }));
};
