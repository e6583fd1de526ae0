import {
  type ArgumentNode,
  type DirectiveNode,
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
  Kind,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
  specifiedScalarTypes,
} from 'graphql';
import type { Chance } from '../world/chance.ts';
import { inputJson, type Variables, type Writing, written } from './values.ts';

/** What one document is being made of. */
export type Draft = {
  readonly schema: GraphQLSchema;
  /** Types whose fields lie in several subgraphs: fields that lead to them are asked more often. */
  readonly hubs: ReadonlySet<string>;
  readonly chance: Chance;
  readonly variables: Variables;
  readonly fragments: FragmentDefinitionNode[];
  /** How many more fields it may have. */
  left: number;
};
type Field = GraphQLField<unknown, unknown>;

const ALIASES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '__isNode',
  'id',
  'a',
  'b',
  'a',
  'b',
  'c',
  'valueOf',
  'data',
  '__id',
  '__typename',
  '_0',
];
const BOOLEAN = new GraphQLNonNull(
  specifiedScalarTypes.find(({ name }) => name === 'Boolean') as typeof GraphQLBoolean,
);

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });
const fieldsOf = (type: GraphQLCompositeType): readonly Field[] =>
  isUnionType(type) ? [] : Object.values(type.getFields());
const isBranch = (field: Field): boolean => isCompositeType(getNamedType(field.type));

const conditions = ({ chance, variables }: Draft): readonly DirectiveNode[] =>
  (['skip', 'include'] as const)
    .filter(() => chance.isLikely(0.07))
    .map((name) => {
      const value = chance.isLikely(name === 'skip' ? 0.4 : 0.6);
      const written_ = written(BOOLEAN, value, { chance, variables, mayVary: chance.isLikely(0.8) });
      return {
        kind: Kind.DIRECTIVE,
        name: nameNode(name),
        arguments: [{ kind: Kind.ARGUMENT, name: nameNode('if'), value: written_ }],
      };
    });

const directed = (draft: Draft): { readonly directives?: readonly DirectiveNode[] } => {
  const directives = conditions(draft);
  return directives.length > 0 ? { directives } : {};
};

const argumentsOf = (field: Field, { chance, variables }: Draft): readonly ArgumentNode[] => {
  const writing: Writing = { chance, variables, mayVary: true };
  return field.args
    .filter((argument) => isRequiredArgument(argument) || chance.isLikely(0.4))
    .map((argument) => ({
      kind: Kind.ARGUMENT,
      name: nameNode(argument.name),
      value: written(argument.type, inputJson({ type: argument.type }, chance), writing),
    }));
};

const aliasFor = (type: GraphQLCompositeType, { chance }: Draft): { readonly alias?: NameNode } => {
  if (!chance.isLikely(0.2)) return {};
  const others = fieldsOf(type).map(({ name }) => name);
  const isOther = others.length > 0 && chance.isLikely(0.3);
  return { alias: nameNode(isOther ? chance.pick(others) : chance.pick(ALIASES)) };
};

const typename = (type: GraphQLCompositeType, draft: Draft): FieldNode => ({
  kind: Kind.FIELD,
  name: nameNode('__typename'),
  ...aliasFor(type, draft),
  ...directed(draft),
});

const createField = (type: GraphQLCompositeType, draft: Draft, depth: number): FieldNode => {
  const { chance } = draft;
  const fields = fieldsOf(type);
  const branches = depth > 0 && draft.left > 0 ? fields.filter(isBranch) : [];
  const leaves = fields.filter((field) => !isBranch(field));
  const wanted = branches.length > 0 && (leaves.length === 0 || chance.isLikely(0.5)) ? branches : leaves;
  if (wanted.length === 0) return typename(type, draft);
  const towards = wanted === branches ? wanted.filter((each) => draft.hubs.has(getNamedType(each.type).name)) : [];
  const field = chance.pick(towards.length > 0 && chance.isLikely(0.4) ? towards : wanted);
  const named = getNamedType(field.type);
  draft.left -= 1;
  return {
    kind: Kind.FIELD,
    name: nameNode(field.name),
    ...aliasFor(type, draft),
    arguments: argumentsOf(field, draft),
    ...directed(draft),
    ...(isCompositeType(named) ? { selectionSet: createSelectionSet(named, draft, depth - 1) } : {}),
  };
};

const related = new WeakMap<GraphQLCompositeType, readonly GraphQLCompositeType[]>();
/** Types on which a fragment may stand inside a type. */
const relatedTypes = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] => {
  const known = related.get(type);
  if (known !== undefined) return known;
  const found = Object.values(schema.getTypeMap()).filter(
    (other): other is GraphQLCompositeType =>
      isCompositeType(other) && !other.name.startsWith('__') && doTypesOverlap(schema, type, other),
  );
  related.set(type, found);
  return found;
};

const onType = (name: string) => ({ kind: Kind.NAMED_TYPE, name: nameNode(name) }) as const;

const createInline = (type: GraphQLCompositeType, draft: Draft, depth: number): SelectionNode => {
  const isBare = draft.chance.isLikely(0.2);
  const inner = isBare ? type : draft.chance.pick(relatedTypes(draft.schema, type));
  return {
    kind: Kind.INLINE_FRAGMENT,
    ...(isBare ? {} : { typeCondition: onType(inner.name) }),
    ...directed(draft),
    selectionSet: createSelectionSet(inner, draft, depth),
  };
};

const createSpread = (type: GraphQLCompositeType, draft: Draft, depth: number): SelectionNode => {
  const { schema, chance, fragments } = draft;
  const fitting = fragments.filter(({ typeCondition }) => {
    const on = schema.getType(typeCondition.name.value);
    return isCompositeType(on) && doTypesOverlap(schema, type, on);
  });
  if (fitting.length > 0 && chance.isLikely(0.5))
    return { kind: Kind.FRAGMENT_SPREAD, name: nameNode(chance.pick(fitting).name.value), ...directed(draft) };
  const inner = chance.pick(relatedTypes(schema, type));
  const selectionSet = createSelectionSet(inner, draft, depth);
  // It is known only once it is whole, so that no fragment spreads itself.
  const name = nameNode(fragments.length === 1 ? 'constructor' : `F${fragments.length}`);
  fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition: onType(inner.name), selectionSet });
  return { kind: Kind.FRAGMENT_SPREAD, name, ...directed(draft) };
};

/** The same field once more, with another selection below. */
const repeat = (
  before: readonly SelectionNode[],
  type: GraphQLCompositeType,
  draft: Draft,
): SelectionNode | undefined => {
  const branches = before.filter(
    (node): node is FieldNode => node.kind === Kind.FIELD && node.selectionSet !== undefined,
  );
  if (branches.length === 0) return undefined;
  const { name, alias, arguments: given = [] } = draft.chance.pick(branches);
  const named = getNamedType(fieldsOf(type).find((field) => field.name === name.value)?.type);
  if (!isCompositeType(named)) return undefined;
  return {
    kind: Kind.FIELD,
    name,
    ...(alias === undefined ? {} : { alias }),
    arguments: given,
    ...directed(draft),
    selectionSet: createSelectionSet(named, draft, 1),
  };
};

const createSelection = (
  before: readonly SelectionNode[],
  type: GraphQLCompositeType,
  { draft, depth }: { draft: Draft; depth: number },
): SelectionNode => {
  const roll = draft.chance.next();
  const mayBranch = draft.left > 0 && depth > 0;
  if (roll < 0.1) return typename(type, draft);
  if (roll < 0.15) return repeat(before, type, draft) ?? createField(type, draft, depth);
  if (mayBranch && (roll < 0.3 || isUnionType(type))) return createInline(type, draft, depth - 1);
  if (mayBranch && roll < 0.4) return createSpread(type, draft, depth - 1);
  return createField(type, draft, depth);
};

/** A selection of a type, with conditions, aliases and fragments. */
export const createSelectionSet = (type: GraphQLCompositeType, draft: Draft, depth: number): SelectionSetNode => {
  const selections: SelectionNode[] = [];
  for (let count = 1 + draft.chance.below(4); count > 0; count -= 1)
    selections.push(createSelection(selections, type, { draft, depth }));
  return { kind: Kind.SELECTION_SET, selections };
};
