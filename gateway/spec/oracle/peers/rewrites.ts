import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { GeneratedOperation } from '../operations/generate.ts';
import { prune } from '../operations/pruning.ts';
import type { Federation } from '../world/federation.ts';

/** What an operation is rewritten by: the schema that it is valid against, and what stands behind it. */
export type Grounds = { readonly api: GraphQLSchema; readonly federation: Federation };
/** Says the same in other words, or less, without one thing that an engine may not understand. */
export type Rewrite = (operation: GeneratedOperation, grounds: Grounds) => GeneratedOperation;

export const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

export const withDocument = (operation: GeneratedOperation, document: DocumentNode): GeneratedOperation => {
  const text = print(prune(document));
  return { ...operation, document: parse(text), text };
};

/** Gives aliases names that no field has. */
export const renameAliases: Rewrite = (operation) =>
  withDocument(
    operation,
    visit(operation.document, {
      Field: (node) =>
        node.alias === undefined || node.alias.value === node.name.value
          ? undefined
          : { ...node, alias: { ...node.alias, value: `alias${node.alias.value}` } },
    }),
  );

/** Gives fragments and the operation names that mean nothing. */
export const renameFragments: Rewrite = (operation) =>
  withDocument(
    operation,
    visit(operation.document, {
      FragmentDefinition: (node) => ({ ...node, name: { ...node.name, value: `Fragment${node.name.value}` } }),
      FragmentSpread: (node) => ({ ...node, name: { ...node.name, value: `Fragment${node.name.value}` } }),
    }),
  );

/** Gives variables names that mean nothing. */
export const renameVariables: Rewrite = (operation) => ({
  ...withDocument(
    operation,
    visit(operation.document, {
      Variable: (node) => ({ ...node, name: { ...node.name, value: `var${node.name.value}` } }),
    }),
  ),
  variables: Object.fromEntries(Object.entries(operation.variables).map(([name, value]) => [`var${name}`, value])),
});

const spreadOut = (document: DocumentNode): DocumentNode => {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  return visit(document, {
    FragmentSpread: ({ name, directives = [] }) => {
      const fragment = fragments.get(name.value);
      if (fragment === undefined) return undefined;
      const { typeCondition, selectionSet } = fragment;
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives };
    },
  });
};

/** Writes every fragment out where it is spread. */
export const inlineFragments: Rewrite = (operation) => {
  let document = operation.document;
  while (/\.\.\.(?! on\b| @| \{)\s*\w/.test(print(document))) document = prune(spreadOut(document));
  return withDocument(operation, document);
};

/** Leaves out what a condition leaves out, and the conditions. */
export const decideConditions: Rewrite = (operation) => {
  const defaults = new Map<string, unknown>();
  visit(operation.document, {
    VariableDefinition: ({ variable, defaultValue }) =>
      void defaults.set(variable.name.value, defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined),
  });
  const decisionOf = (directive: DirectiveNode): unknown => {
    const value = directive.arguments?.[0]?.value;
    if (value?.kind !== Kind.VARIABLE) return value?.kind === Kind.BOOLEAN && value.value;
    const name = value.name.value;
    return Object.hasOwn(operation.variables, name) ? operation.variables[name] : defaults.get(name);
  };
  const isLeftOut = (directives: readonly DirectiveNode[] | undefined): boolean =>
    (directives ?? []).some((directive) => (directive.name.value === 'skip') === (decisionOf(directive) === true));
  const document = visit(operation.document, {
    enter: (node) =>
      'directives' in node && isLeftOut(node.directives as readonly DirectiveNode[]) ? null : undefined,
    Directive: () => null,
    SelectionSet: {
      leave: (node) => (node.selections.length === 0 ? { ...node, selections: [TYPENAME] } : undefined),
    },
  });
  return withDocument(operation, prune(document));
};

/** Fragments that say the same, on object types alone. */
const concrete = (
  parent: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  schema: GraphQLSchema,
): SelectionSetNode => {
  const below = (type: GraphQLCompositeType, set: SelectionSetNode): SelectionSetNode => concrete(type, set, schema);
  const fieldOf = (node: FieldNode): FieldNode => {
    const inner = getNamedType(isUnionType(parent) ? undefined : parent.getFields()[node.name.value]?.type);
    return isCompositeType(inner) && node.selectionSet
      ? { ...node, selectionSet: below(inner, node.selectionSet) }
      : node;
  };
  const fragmentsOf = (node: InlineFragmentNode): readonly SelectionNode[] => {
    const type = schema.getType(node.typeCondition?.name.value ?? parent.name);
    if (!isCompositeType(type)) return [node];
    if (isObjectType(parent) && (node.directives ?? []).length === 0)
      return objectsOf(schema, type).includes(parent) ? below(parent, node.selectionSet).selections : [];
    return objectsOf(schema, type)
      .filter((object) => objectsOf(schema, parent).includes(object))
      .map((object) => ({
        ...node,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: object.name } },
        selectionSet: below(object, node.selectionSet),
      }));
  };
  const kept = selections.flatMap((node): readonly SelectionNode[] => {
    if (node.kind === Kind.FIELD) return [fieldOf(node)];
    return node.kind === Kind.INLINE_FRAGMENT ? fragmentsOf(node) : [node];
  });
  return { kind: Kind.SELECTION_SET, selections: kept.length > 0 ? kept : [TYPENAME] };
};

const objectsOf = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
  isObjectType(type) ? [type] : schema.getPossibleTypes(type);

/** Writes fragments out, and puts those on interfaces and unions on the object types that they are for. */
export const concreteFragments: Rewrite = (operation, grounds) => {
  const { api: schema } = grounds;
  const { document } = inlineFragments(operation, grounds);
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    const root = schema.getRootType(node.operation);
    return root == null ? node : { ...node, selectionSet: concrete(root, node.selectionSet, schema) };
  });
  return withDocument(operation, { ...document, definitions });
};
