import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** Directives that decide by a Boolean, often a variable, what is asked. */
const DECIDING = new Set(['skip', 'include', 'defer']);

const decisionOf = (directive: DirectiveNode) => directive.arguments?.find(({ name }) => name.value === 'if')?.value;

/** A directive's `if`, with the values of variables; `absent` where it has none. */
const decides = (directive: DirectiveNode, values: Values, absent: boolean): boolean => {
  const decision = decisionOf(directive);
  if (decision === undefined) return absent;
  if (decision.kind === Kind.VARIABLE) return values[decision.name.value] !== false;
  return decision.kind !== Kind.BOOLEAN || decision.value;
};

const find = (node: SelectionNode, name: string): DirectiveNode | undefined =>
  node.directives?.find((directive) => directive.name.value === name);

/** Whether `@skip` or `@include` leave a selection out (GraphQL §3.13.1–2). */
export const isLeftOut = (node: SelectionNode, values: Values): boolean => {
  const [skip, include] = [find(node, 'skip'), find(node, 'include')];
  return (
    (skip !== undefined && decides(skip, values, true)) || (include !== undefined && !decides(include, values, true))
  );
};

/** Whether a fragment's `@defer` is in force. */
export const isDeferred = (node: SelectionNode, values: Values): boolean => {
  const defer = find(node, 'defer');
  return defer !== undefined && decides(defer, values, true);
};

/** The label that a caller gave with `@defer`. */
export const labelOf = (node: SelectionNode): string | null => {
  const label = find(node, 'defer')?.arguments?.find(({ name }) => name.value === 'label')?.value;
  return label?.kind === Kind.STRING ? label.value : null;
};

/** The variables by which an operation decides what is asked, in order of their names: their values are part of a plan's key. */
export const decidingVariables = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode | SelectionNode): void => {
    for (const directive of node.directives ?? []) {
      const decision = DECIDING.has(directive.name.value) ? decisionOf(directive) : undefined;
      if (decision?.kind === Kind.VARIABLE) names.add(decision.name.value);
    }
    if ('selectionSet' in node) node.selectionSet?.selections.forEach(look);
  };
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) look(definition);
  return [...names].sort();
};
