import { type ASTNode, type DocumentNode, type FieldNode, Kind, type SelectionSetNode, visit } from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** A document without one of its nodes; a selection that becomes empty asks for the type's name. */
export const without = (document: DocumentNode, node: ASTNode): DocumentNode =>
  visit(document, {
    enter: (each) => (each === node ? null : undefined),
    leave: (each) =>
      each.kind === Kind.SELECTION_SET && each.selections.length === 0
        ? ({ ...each, selections: [{ ...TYPENAME }] } satisfies SelectionSetNode)
        : undefined,
  });

/** Takes away the fragments and variables that nothing uses any more. */
export const prune = (document: DocumentNode): DocumentNode => {
  const reached = new Set<string>();
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const variables = new Set<string>();
  const reach = (root: ASTNode): void => {
    visit(root, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (reached.has(name.value) || fragment === undefined) return;
        reached.add(name.value);
        reach(fragment);
      },
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
    });
  };
  for (const definition of document.definitions) if (definition.kind === Kind.OPERATION_DEFINITION) reach(definition);
  return visit(document, {
    FragmentDefinition: (node) => (reached.has(node.name.value) ? undefined : null),
    VariableDefinition: (node) => (variables.has(node.variable.name.value) ? undefined : null),
  });
};
