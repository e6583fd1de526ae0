import { type CacheHint, readHint } from '@network/schema/sdl/cache-hints';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** A field as a supergraph tells of it. */
export type KnownField = {
  /** The name of the type that it returns, without lists. */
  readonly returns: string;
  /** How long it may be kept; null where it may not. */
  readonly hint: CacheHint | null;
  /** The subgraphs that may resolve it. */
  readonly subgraphs: readonly string[];
};

/** What a supergraph says of what may be kept. */
export type Hints = {
  /** A field of an object type; undefined where there is none. */
  readonly field: (type: string, name: string) => KnownField | undefined;
  /** The object types that a type stands for: itself, or those of an interface or a union. */
  readonly objects: (type: string) => readonly string[];
  /** The subgraphs of which anything may be kept. */
  readonly subgraphs: ReadonlySet<string>;
};

type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const textOf = ({ arguments: given = [] }: ConstDirectiveNode, name: string): string | undefined => {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value !== undefined && 'value' in value ? String(value.value) : undefined;
};

const named = (directives: readonly ConstDirectiveNode[] | undefined, name: string): readonly ConstDirectiveNode[] =>
  (directives ?? []).filter((directive) => directive.name.value === name);

const graphsOf = (directives: readonly ConstDirectiveNode[]): readonly string[] =>
  directives.filter((one) => textOf(one, 'external') !== 'true').flatMap((one) => textOf(one, 'graph') ?? []);

const returnedBy = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : returnedBy(type.type);

/** The names of subgraphs by their values in join__Graph. */
const namesOf = ({ definitions }: DocumentNode): ReadonlyMap<string, string> =>
  new Map(
    definitions
      .flatMap((node) =>
        node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph' ? (node.values ?? []) : [],
      )
      .map(({ name, directives }) => {
        const [graph] = named(directives, 'join__graph');
        return [name.value, (graph === undefined ? undefined : textOf(graph, 'name')) ?? name.value];
      }),
  );

/** Which object types stand for which interfaces and unions. */
const membersOf = ({ definitions }: DocumentNode): ReadonlyMap<string, readonly string[]> => {
  const pairs = definitions.flatMap((node) => {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION)
      return (node.interfaces ?? []).map(({ name }) => ({ abstract: name.value, object: node.name.value }));
    if (node.kind === Kind.UNION_TYPE_DEFINITION)
      return (node.types ?? []).map(({ name }) => ({ abstract: node.name.value, object: name.value }));
    return [];
  });
  const grouped = Map.groupBy(pairs, ({ abstract }) => abstract);
  return new Map([...grouped].map(([abstract, some]) => [abstract, some.map(({ object }) => object)]));
};

/** Reads what a supergraph says of each field. */
export const readHints = (supergraph: DocumentNode): Hints => {
  const names = namesOf(supergraph);
  const members = membersOf(supergraph);
  const fields = new Map<string, KnownField>();
  const subgraphs = new Set<string>();

  const addField = (type: Fielded, field: FieldDefinitionNode): void => {
    const joined = named(field.directives, 'join__field');
    const graphs = graphsOf(joined.length > 0 ? joined : named(type.directives, 'join__type'));
    const resolving = [...new Set(graphs.map((graph) => names.get(graph) ?? graph))];
    const hint = readHint(field.directives);
    if (hint !== null && hint !== 'inherit') for (const name of resolving) subgraphs.add(name);
    fields.set(`${type.name.value}.${field.name.value}`, {
      returns: returnedBy(field.type),
      hint,
      subgraphs: resolving,
    });
  };

  for (const node of supergraph.definitions)
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) for (const field of node.fields ?? []) addField(node, field);

  return {
    field: (type, name) => fields.get(`${type}.${name}`),
    objects: (type) => members.get(type) ?? [type],
    subgraphs,
  };
};
