import {
  type ASTNode,
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import { isAboutSchema, type SelectedField, type SelectedFragment, type Selection, TYPENAME } from './selection.ts';

/** The name of the variable in which representations travel (Apollo Federation subgraph specification). */
export const REPRESENTATIONS = 'representations';
/** That name, with the number by which fetches that travel together are told apart, and what callers' own are called in its place. */
const TAKEN = new RegExp(`^_*${REPRESENTATIONS}\\d*$`);

/** A caller's variable as it is planned: never called as one of the engine's own, and no two alike. */
export const plannedVariable = (name: string): string => (TAKEN.test(name) ? `_${name}` : name);

const withPlannedVariables = <Node extends ASTNode>(node: Node): Node =>
  visit(node, {
    Variable: (variable) => ({ ...variable, name: { kind: Kind.NAME, value: plannedVariable(variable.name.value) } }),
  });

/** An operation as it is planned, and the variables that it uses, by their planned names. */
export type PlannedOperation = { readonly text: string; readonly variables: ReadonlySet<string> };

/** What callers may ask, and what of it the planner has to be spoken to about with care. */
export type Plannable = {
  readonly schema: GraphQLSchema;
  /** Names of interfaces that a subgraph takes for objects (`@interfaceObject`). */
  readonly interfaceObjects: ReadonlySet<string>;
};
type Asking = Plannable & { readonly variables: Set<string> };

const argumentsOf = (field: SelectedField, variables: Set<string>): string => {
  if (field.arguments.length === 0) return '';
  const written = field.arguments.map((argument) => {
    visit(argument, { Variable: ({ name }) => void variables.add(name.value) });
    return print(withPlannedVariables(argument));
  });
  return `(${written.join(', ')})`;
};

const typeOf = (parent: GraphQLCompositeType, name: string) =>
  isUnionType(parent) ? undefined : getNamedType(parent.getFields()[name]?.type);

/** Braces around what is asked; a place of which nothing is asked still has to be there, or be null. */
const braces = (parts: readonly string[]): string => `{ ${parts.length === 0 ? TYPENAME : parts.join(' ')} }`;

/** Whether the type of an object is asked for, be it in a fragment: it does not depend on the fragment's condition. */
const asksType = (selections: readonly Selection[]): boolean =>
  selections.some((selection) =>
    selection.kind === 'field' ? selection.name === TYPENAME : asksType(selection.selections),
  );

const writeField = (field: SelectedField, parent: GraphQLCompositeType, asking: Asking): string[] => {
  if (field.name === TYPENAME || isAboutSchema(field.name)) return [];
  const alias = field.slot === field.name ? '' : `${field.slot}: `;
  const asked = `${alias}${field.name}${argumentsOf(field, asking.variables)}`;
  const type = typeOf(parent, field.name);
  if (field.selections === null || !isCompositeType(type)) return [asked];
  const typename = isAbstractType(type) && asksType(field.selections) ? [TYPENAME] : [];
  return [`${asked} ${braces([...typename, ...write(field.selections, type, asking)])}`];
};

/**
 * The types by which a fragment is planned: none when it is for no object that can stand there. On an interface that some subgraph takes for an object, the planner fails at
 * fragments on other interfaces and on unions, so these are written out by object types.
 */
const plannedTypes = (
  type: GraphQLCompositeType,
  parent: GraphQLCompositeType,
  { schema, interfaceObjects }: Asking,
): readonly GraphQLCompositeType[] => {
  if (!doTypesOverlap(schema, type, parent)) return [];
  if (!isAbstractType(parent)) return [parent];
  if (type === parent || !isAbstractType(type) || !interfaceObjects.has(parent.name)) return [type];
  return schema.getPossibleTypes(type).filter((one) => schema.isSubType(parent, one));
};

const writeFragment = (fragment: SelectedFragment, parent: GraphQLCompositeType, asking: Asking): string[] => {
  const type = fragment.on === null ? parent : asking.schema.getType(fragment.on);
  if (!isCompositeType(type)) return [];
  return plannedTypes(type, parent, asking).flatMap((one) => writeFragmentOn(fragment, { type: one, parent }, asking));
};

const writeFragmentOn = (
  fragment: SelectedFragment,
  { type, parent }: { type: GraphQLCompositeType; parent: GraphQLCompositeType },
  asking: Asking,
): string[] => {
  const parts = write(fragment.selections, type, asking);
  if (parts.length === 0) return [];
  // The planner takes fields out of fragments on the same type, and changes the order of mutations by it.
  if (type === parent && fragment.deferred === null) return parts;
  const defer = fragment.deferred === null ? '' : ` @defer(label: "${fragment.deferred}")`;
  return [`... on ${type.name}${defer} ${braces(parts)}`];
};

const write = (selections: readonly Selection[], parent: GraphQLCompositeType, asking: Asking): string[] =>
  selections.flatMap((selection) =>
    selection.kind === 'field' ? writeField(selection, parent, asking) : writeFragment(selection, parent, asking),
  );

/**
 * The text that is planned: without names, client aliases, `__typename` of types that are known, and fields about the
 * schema. Two operations that ask the same have the same text, so one plan serves them. Null when no subgraph is needed.
 */
export const planned = (
  operation: OperationDefinitionNode,
  selections: readonly Selection[],
  plannable: Plannable,
): PlannedOperation | null => {
  const root = plannable.schema.getRootType(operation.operation);
  if (root == null) return null;
  const variables = new Set<string>();
  const parts = write(selections, root, { ...plannable, variables });
  if (parts.length === 0) return null;
  const definitions = (operation.variableDefinitions ?? [])
    .filter(({ variable }) => variables.has(variable.name.value))
    .map((definition) => print(withPlannedVariables({ ...definition, directives: [] })));
  const head = definitions.length === 0 ? '' : `(${definitions.join(', ')})`;
  return {
    text: `${operation.operation}${head} ${braces(parts)}`,
    variables: new Set([...variables].map(plannedVariable)),
  };
};
