import {
  type DocumentNode,
  execute,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
  type GraphQLResolveInfo,
  validate,
} from 'graphql';
import { createChance, hash } from './chance.ts';
import type { FederatedSubgraph, Federation } from './federation.ts';
import type { Thing } from './identities.ts';
import { rootOf } from './merged.ts';
import { possibleNames } from './schemas.ts';
import { NOTHING, type World } from './world.ts';

/** One request to a subgraph. */
export type SubgraphAsking = {
  readonly document: DocumentNode;
  readonly name: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of a subscription, which of its messages is told; they begin with 1. */
  readonly message?: number;
};
/** As it comes over the wire, its errors masked. */
export type SubgraphAnswer = {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
};
export type MockSubgraph = (asking: SubgraphAsking, world: World) => Promise<SubgraphAnswer>;

type Context = { readonly world: World };

const mask = ({ message, path, extensions }: GraphQLError): GraphQLFormattedError => {
  const code = extensions['code'];
  return { message, ...(path === undefined ? {} : { path }), extensions: { code: code ?? 'INTERNAL' } };
};

/** Answers come when they come. */
const tarry = async (chance: { below(limit: number): number }): Promise<void> => {
  for (let turns = chance.below(3); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A subgraph that tells of its part of a world, through graphql-js over its own SDL. */
export const createMockSubgraph = (federation: Federation, subgraph: FederatedSubgraph): MockSubgraph => {
  const { schema, interfaceObjects } = subgraph;
  const lost = new Set(
    [...federation.subgraphs.values()].flatMap(({ overrides }) =>
      [...overrides].flatMap(([coordinate, from]) => (from === subgraph.name ? [coordinate] : [])),
    ),
  );
  const valid = new WeakSet<DocumentNode>();

  const resolveField: GraphQLFieldResolver<Thing, Context> = (thing, args, { world }, { fieldName, parentType }) => {
    if (lost.has(`${parentType.name}.${fieldName}`))
      throw new Error(`Expected ${fieldName} to be asked of its new owner.`);
    const isOwn = !subgraph.external.has(`${parentType.name}.${fieldName}`);
    const given =
      isOwn && subgraph.requires.has(`${parentType.name}.${fieldName}`)
        ? world.requiredOf(thing, fieldName)
        : undefined;
    const value = world.ask(thing, { field: fieldName, args, given });
    return value === NOTHING ? null : value;
  };

  const resolveType = ({ type }: Thing, _: Context, __: GraphQLResolveInfo, abstract: GraphQLAbstractType): string => {
    const known = schema.getPossibleTypes(abstract).map(({ name }) => name);
    if (known.includes(type)) return type;
    return (
      known.find((name) => interfaceObjects.has(name) && possibleNames(federation.full, name).includes(type)) ?? type
    );
  };

  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities !== undefined)
    entities.resolve = (
      _,
      { representations }: { representations: readonly Record<string, unknown>[] },
      { world }: Context,
    ) =>
      representations.map((given) => {
        try {
          return world.find(given);
        } catch (error) {
          return error;
        }
      });

  return async ({ document, name, variables, message }, world) => {
    if (!valid.has(document)) {
      const [problem] = validate(schema, document);
      if (problem !== undefined) return { data: null, errors: [mask(problem)] };
      valid.add(document);
    }
    await tarry(createChance(hash(JSON.stringify(variables))));
    const result = await execute({
      schema,
      document,
      operationName: name,
      variableValues: variables,
      rootValue: rootOf(document, name, message),
      contextValue: { world },
      fieldResolver: resolveField,
      typeResolver: resolveType,
    });
    const { data = null, errors } = result;
    const answer = errors === undefined ? { data } : { data, errors: errors.map(mask) };
    return JSON.parse(JSON.stringify(answer)) as SubgraphAnswer;
  };
};
