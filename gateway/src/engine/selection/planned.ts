import {
  type ASTNode,
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
import { isAboutSchema, type SelectedField, type Selection, TYPENAME } from './selection.ts';

/** The name of the variable in which representations travel (Apollo Federation subgraph specification). */
export const REPRESENTATIONS = 'representations';
/** What a caller's own variable of that name is called when it is planned. */
const CALLERS_REPRESENTATIONS = '_representations';

/** A caller's variable as it is planned. */
export const plannedVariable = (name: string): string => (name === REPRESENTATIONS ? CALLERS_REPRESENTATIONS : name);

const withPlannedVariables = <Node extends ASTNode>(node: Node): Node =>
  visit(node, {
    Variable: (variable) => ({ ...variable, name: { kind: Kind.NAME, value: plannedVariable(variable.name.value) } }),
  });

/** An operation as it is planned, and the variables that it uses, by their planned names. */
export type PlannedOperation = { readonly text: string; readonly variables: ReadonlySet<string> };

type Asking = { readonly schema: GraphQLSchema; readonly variables: Set<string> };

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

const writeField = (field: SelectedField, parent: GraphQLCompositeType, asking: Asking): string[] => {
  if (field.name === TYPENAME) return isAbstractType(parent) ? [TYPENAME] : [];
  if (isAboutSchema(field.name)) return [];
  const alias = field.slot === field.name ? '' : `${field.slot}: `;
  const type = typeOf(parent, field.name);
  const below =
    field.selections === null || !isCompositeType(type) ? '' : ` ${braces(write(field.selections, type, asking))}`;
  return [`${alias}${field.name}${argumentsOf(field, asking.variables)}${below}`];
};

const write = (selections: readonly Selection[], parent: GraphQLCompositeType, asking: Asking): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === 'field') return writeField(selection, parent, asking);
    const type = selection.on === null ? parent : asking.schema.getType(selection.on);
    if (!isCompositeType(type)) return [];
    const parts = write(selection.selections, type, asking);
    if (parts.length === 0) return [];
    const defer = selection.deferred === null ? '' : ` @defer(label: "${selection.deferred}")`;
    return [`...${selection.on === null ? '' : ` on ${selection.on}`}${defer} ${braces(parts)}`];
  });

/**
 * The text that is planned: without names, client aliases, `__typename` of types that are known, and fields about the
 * schema. Two operations that ask the same have the same text, so one plan serves them. Null when no subgraph is needed.
 */
export const planned = (
  operation: OperationDefinitionNode,
  selections: readonly Selection[],
  schema: GraphQLSchema,
): PlannedOperation | null => {
  const root = schema.getRootType(operation.operation);
  if (root == null) return null;
  const variables = new Set<string>();
  const parts = write(selections, root, { schema, variables });
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
