import {
  type ConstArgumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';

/** The fields at the top of each key by which a subgraph knows a type; none when it knows it by no key. */
export type KeysOf = (subgraph: string, typename: string) => readonly (readonly string[])[];

/** What `@join__type` says of a type in one subgraph (join specification v0.5). */
type Joined = { readonly graph: string; readonly key: string | null; readonly isInterfaceObject: boolean };

const said = (given: readonly ConstArgumentNode[], name: string): string | boolean | null => {
  const value = given.find((one) => one.name.value === name)?.value;
  return value !== undefined && 'value' in value ? value.value : null;
};

const joined = (type: GraphQLNamedType | undefined): Joined[] =>
  (type?.astNode?.directives ?? []).flatMap(({ name, arguments: given = [] }) => {
    if (name.value !== 'join__type') return [];
    const key = said(given, 'key');
    return [
      {
        graph: String(said(given, 'graph')),
        key: typeof key === 'string' ? key : null,
        isInterfaceObject: said(given, 'isInterfaceObject') === true,
      },
    ];
  });

/** The names of a supergraph's subgraphs, by the values of `join__Graph` that stand for them. */
export const graphsOf = (supergraph: GraphQLSchema): ReadonlyMap<string, string> => {
  const graphs = supergraph.getType('join__Graph');
  if (!isEnumType(graphs)) return new Map();
  return new Map(
    graphs.getValues().flatMap(({ name, astNode }) => {
      const directive = astNode?.directives?.find((one) => one.name.value === 'join__graph');
      const subgraph = said(directive?.arguments ?? [], 'name');
      return typeof subgraph === 'string' ? [[name, subgraph] as const] : [];
    }),
  );
};

/** The interfaces that some subgraph takes for objects (`@interfaceObject`). */
export const interfaceObjectsOf = (supergraph: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    Object.values(supergraph.getTypeMap())
      .filter((type) => joined(type).some(({ isInterfaceObject }) => isInterfaceObject))
      .map(({ name }) => name),
  );

const topFields = (key: string): string[] =>
  parse(`{ ${key} }`).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []))
      : [],
  );

/** Reads the keys of a supergraph. A type that a subgraph knows only through an interface has the interface's keys there. */
export const createKeysOf = (supergraph: GraphQLSchema): KeysOf => {
  const graphs = graphsOf(supergraph);
  const known = new Map<string, readonly (readonly string[])[]>();
  const own = (subgraph: string, type: GraphQLNamedType | undefined): string[][] =>
    joined(type).flatMap(({ graph, key }) => (key !== null && graphs.get(graph) === subgraph ? [topFields(key)] : []));
  const look = (subgraph: string, typename: string): readonly (readonly string[])[] => {
    const type = supergraph.getType(typename);
    const keys = own(subgraph, type);
    if (keys.length > 0 || !(isObjectType(type) || isInterfaceType(type))) return keys;
    return type.getInterfaces().flatMap((one) => own(subgraph, one));
  };
  return (subgraph, typename) => {
    const name = `${subgraph} ${typename}`;
    const keys = known.get(name) ?? look(subgraph, typename);
    if (supergraph.getType(typename) !== undefined) known.set(name, keys);
    return keys;
  };
};
