import type { Ask } from './asking.ts';

type TypeRef = { readonly kind: string; readonly name: string | null; readonly ofType: TypeRef | null };
type Field = {
  readonly name: string;
  readonly type: TypeRef;
  readonly args: readonly { readonly name: string; readonly type: TypeRef }[];
};
type Type = { readonly kind: string; readonly name: string; readonly fields: readonly Field[] | null };
export type Graph = ReadonlyMap<string, Type>;

const TYPE_REF = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
const INTROSPECTION = `{ __schema { types { kind name fields { name type { ${TYPE_REF} } args { name type { ${TYPE_REF} } } } } } }`;

/** The graph as the gateway offers it to callers, composed of all subgraphs. */
export const readGraph = async (ask: Ask): Promise<Graph> => {
  const { data } = await ask(INTROSPECTION, 'anonymous');
  return new Map(data.__schema.types.map((type: Type) => [type.name, type]));
};

const named = (type: TypeRef): TypeRef => (type.ofType === null ? type : named(type.ofType));
const needsArguments = ({ args }: Field): boolean => args.some(({ type }) => type.kind === 'NON_NULL');
const takesFirst = ({ args }: Field): boolean => args.some(({ name }) => name === 'first');

/** One step of a route: the field, and the type that it comes to, through a page where the field is a list of pages. */
export type Hop = { readonly field: string; readonly isPage: boolean; readonly to: string };

/** The steps from a type to other types of records. */
const hopsFrom = (graph: Graph, type: string): readonly Hop[] =>
  (graph.get(type)?.fields ?? [])
    .filter((field) => !needsArguments(field))
    .flatMap((field): Hop[] => {
      const target = named(field.type);
      if (target.kind !== 'OBJECT' || target.name === null) return [];
      const nodes = graph.get(target.name)?.fields?.find(({ name }) => name === 'nodes');
      if (nodes !== undefined)
        return [{ field: field.name, isPage: takesFirst(field), to: named(nodes.type).name ?? '' }];
      return [{ field: field.name, isPage: false, to: target.name }];
    });

/** Every route of at most so many steps from a type to one of the targets. */
export const routesFrom = (
  graph: Graph,
  from: string,
  { targets, steps }: { targets: ReadonlySet<string>; steps: number },
): Hop[][] => {
  if (steps === 0) return [];
  return hopsFrom(graph, from).flatMap((hop) => [
    ...(targets.has(hop.to) ? [[hop]] : []),
    ...routesFrom(graph, hop.to, { targets, steps: steps - 1 }).map((rest) => [hop, ...rest]),
  ]);
};

/** Every field of a type that holds a value. */
export const valuesOf = (graph: Graph, type: string): string =>
  (graph.get(type)?.fields ?? [])
    .filter((field) => !needsArguments(field) && ['SCALAR', 'ENUM'].includes(named(field.type).kind))
    .map(({ name }) => name)
    .join(' ');

/** The selection that walks a route, with everything at its end. */
export const selectionOf = (graph: Graph, [hop, ...rest]: readonly Hop[], first: number): string => {
  if (hop === undefined) return '';
  const inner = rest.length === 0 ? valuesOf(graph, hop.to) : selectionOf(graph, rest, first);
  return hop.isPage ? `${hop.field}(first: ${first}) { totalCount nodes { ${inner} } }` : `${hop.field} { ${inner} }`;
};
