import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isUnionType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { buildSubgraph, possibleNames } from './schemas.ts';

/** A subgraph as it is given: its name in the supergraph and its SDL. */
export type SubgraphSource = { readonly name: string; readonly sdl: DocumentNode };

/** What the SDL of one subgraph says about federation. A coordinate is `Type.field`. */
export type FederatedSubgraph = {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly keys: ReadonlyMap<string, readonly SelectionSetNode[]>;
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
  readonly external: ReadonlySet<string>;
  /** Fields that it took over, with the subgraph that had them. */
  readonly overrides: ReadonlyMap<string, string>;
  /** Interfaces of the merged schema that it knows as an object type. */
  readonly interfaceObjects: ReadonlySet<string>;
};

const argumentOf = (directive: DirectiveNode, name: string): string => {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
};
const selectionOf = (text: string): SelectionSetNode => {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Expected a field set, found "${text}".`);
  return definition.selectionSet;
};

type Composite = {
  readonly name: string;
  readonly directives: readonly DirectiveNode[];
  readonly fields: readonly FieldDefinitionNode[];
  readonly isObject: boolean;
};
const COMPOSITES: ReadonlySet<Kind> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
]);
const compositesOf = (sdl: DocumentNode): readonly Composite[] =>
  sdl.definitions
    .filter(({ kind }) => COMPOSITES.has(kind))
    .map((node) => {
      const { name, directives = [], fields = [], kind } = node as ObjectTypeDefinitionNode;
      return { name: name.value, directives, fields, isObject: kind === Kind.OBJECT_TYPE_DEFINITION };
    });

const named = (directives: readonly DirectiveNode[] | undefined, name: string): readonly DirectiveNode[] =>
  (directives ?? []).filter((directive) => directive.name.value === name);

/** Reads one subgraph's SDL. */
const readSubgraph = ({ name, sdl }: SubgraphSource): FederatedSubgraph => {
  const keys = new Map<string, SelectionSetNode[]>();
  const requires = new Map<string, SelectionSetNode>();
  const overrides = new Map<string, string>();
  const external = new Set<string>();
  const interfaceObjects = new Set<string>();
  const entities = new Set<string>();

  const readField = (type: string, { name: field, directives }: FieldDefinitionNode): void => {
    const coordinate = `${type}.${field.value}`;
    for (const directive of named(directives, 'requires'))
      requires.set(coordinate, selectionOf(argumentOf(directive, 'fields')));
    for (const directive of named(directives, 'override')) overrides.set(coordinate, argumentOf(directive, 'from'));
    if (named(directives, 'external').length > 0) external.add(coordinate);
  };
  for (const type of compositesOf(sdl)) {
    const own = named(type.directives, 'key').map((directive) => selectionOf(argumentOf(directive, 'fields')));
    if (own.length > 0) keys.set(type.name, [...(keys.get(type.name) ?? []), ...own]);
    if (own.length > 0 && type.isObject) entities.add(type.name);
    if (named(type.directives, 'interfaceObject').length > 0) interfaceObjects.add(type.name);
    for (const field of type.fields) readField(type.name, field);
  }
  return { name, schema: buildSubgraph(sdl, [...entities]), keys, requires, external, overrides, interfaceObjects };
};

/** The federation of a network: its subgraphs, and the merged schema that they make. */
export type Federation = { readonly full: GraphQLSchema; readonly subgraphs: ReadonlyMap<string, FederatedSubgraph> };

export const readFederation = (full: GraphQLSchema, sources: readonly SubgraphSource[]): Federation => ({
  full,
  subgraphs: new Map(sources.map((source) => [source.name, readSubgraph(source)])),
});

/** The subgraph's own name of a type: an interface object answers for the types that implement it. */
export const typesOf = (
  { full }: Federation,
  { interfaceObjects }: FederatedSubgraph,
  type: string,
): readonly string[] => (interfaceObjects.has(type) ? possibleNames(full, type) : [type]);

/** The keys of an object type over all subgraphs, those of its interfaces included. */
export const keysOf = (federation: Federation): ReadonlyMap<string, readonly SelectionSetNode[]> => {
  const all = new Map<string, SelectionSetNode[]>();
  for (const { keys } of federation.subgraphs.values())
    for (const [type, selections] of keys)
      for (const object of possibleNames(federation.full, type))
        all.set(object, [...(all.get(object) ?? []), ...selections]);
  return all;
};

/** Entities, and interfaces of entities, whose fields lie in several subgraphs. */
export const findHubs = (federation: Federation): ReadonlySet<string> => {
  const homes = new Map<string, number>();
  for (const subgraph of federation.subgraphs.values())
    for (const [type, selections] of subgraph.keys) {
      const own = subgraph.schema.getType(type);
      const keys = selections.reduce((count, { selections: fields }) => Math.max(count, fields.length), 0);
      if (isUnionType(own) || own === undefined || !('getFields' in own) || Object.keys(own.getFields()).length <= keys)
        continue;
      homes.set(type, (homes.get(type) ?? 0) + 1);
    }
  return new Set([...homes].flatMap(([type, count]) => (count > 1 ? [type] : [])));
};
