import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

export const fragmentsOf = (document: DocumentNode): Fragments =>
  Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );

/**
 * Whether the fields of a document are the same whatever its variables hold. What asks for introspection, or gives a field
 * a name that a plain object cannot bear, is left to graphql-js too.
 */
export const isSettled = (document: DocumentNode): boolean => {
  let settled = true;
  visit(document, {
    Directive: () => {
      settled = false;
    },
    Field: ({ name, alias }) => {
      const isPlain = name.value === '__typename' || !name.value.startsWith('__');
      if (!isPlain || alias?.value === '__proto__') settled = false;
    },
  });
  return settled;
};

export type Around = {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly type: GraphQLObjectType;
};

const isWithin = (name: string | undefined, { schema, type }: Around): boolean => {
  if (name === undefined || name === type.name) return true;
  const condition = schema.getType(name);
  return isAbstractType(condition) && schema.isSubType(condition, type);
};

/** The fields that selections ask of an object type, by the names of the answer, in its order. GraphQL §6.3.2. */
const collectFields = (
  selections: readonly SelectionNode[],
  around: Around,
): ReadonlyMap<string, readonly FieldNode[]> => {
  const found = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const add = (field: FieldNode): void => {
    const name = field.alias?.value ?? field.name.value;
    found.set(name, [...(found.get(name) ?? []), field]);
  };
  const collect = (selection: SelectionNode): void => {
    if (selection.kind === Kind.FIELD) {
      add(selection);
      return;
    }
    let fragment: FragmentDefinitionNode | InlineFragmentNode | undefined = selection as InlineFragmentNode;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      fragment = visited.has(name) ? undefined : around.fragments[name];
      visited.add(name);
    }
    if (fragment === undefined || !isWithin(fragment.typeCondition?.name.value, around)) return;
    fragment.selectionSet.selections.forEach(collect);
  };
  selections.forEach(collect);
  return found;
};

/** The fields that nodes ask of an object type, by the names of the answer, in its order. */
export const fieldsBelow = (
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
  around: Around,
): ReadonlyMap<string, readonly FieldNode[]> =>
  collectFields(
    nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []),
    around,
  );
