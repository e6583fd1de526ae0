import {
  type ConstValueNode,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parseType,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';

import type { Chance } from '../world/chance.ts';

const TEXTS = ['plain', '镇', '"', '\\', 'line\nbreak', '', '$v', '{}', '"""', '\u2028'];
const NUMBERS = [0, 1, -7, 42, 2147483647];
const FLOATS = [0.5, -3, 1e21, 1e-9, 12.25];
const MAX_DEPTH = 3;

const scalarJson = (name: string, chance: Chance): unknown => {
  switch (name) {
    case 'Int':
      return chance.pick(NUMBERS);
    case 'Float':
      return chance.pick(FLOATS);
    case 'Boolean':
      return chance.isLikely(0.5);
    case 'ID':
      return chance.isLikely(0.2) ? chance.below(1000) : `${chance.pick(TEXTS)}${chance.below(9)}`;
    case 'Blob':
      return chance.pick<unknown>([{ b: [1, 'x'], a: { c: null } }, ['x', { y: 1.5 }], 'text', 7, true]);
    default:
      return chance.pick(TEXTS);
  }
};

type Typed = { readonly type: GraphQLInputType; readonly depth?: number };

const objectJson = (type: GraphQLInputType, { depth, chance }: { depth: number; chance: Chance }): unknown => {
  if (!isInputObjectType(type)) return null;
  const fields = Object.values(type.getFields());
  if (type.isOneOf) {
    const field = chance.pick(fields);
    const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
    return { [field.name]: solidJson({ type: inner, depth: depth + 1 }, chance) };
  }
  const chosen = fields.filter(
    (field) =>
      (isNonNullType(field.type) && field.defaultValue === undefined) || (depth < MAX_DEPTH && chance.isLikely(0.5)),
  );
  return Object.fromEntries(
    chosen.map((field) => [field.name, inputJson({ type: field.type, depth: depth + 1 }, chance)]),
  );
};

const listJson = (item: GraphQLInputType, { depth, chance }: { depth: number; chance: Chance }): unknown => {
  const first = inputJson({ type: item, depth: depth + 1 }, chance);
  // One value in the place of a list stands for the list of it.
  if (chance.isLikely(0.1) && first !== null && !Array.isArray(first)) return first;
  const rest = Array.from({ length: chance.below(3) }, () => inputJson({ type: item, depth: depth + 1 }, chance));
  return chance.isLikely(0.2) ? [] : [first, ...rest];
};

const solidJson = ({ type, depth = 0 }: Typed, chance: Chance): unknown => {
  if (isListType(type)) return listJson(type.ofType, { depth, chance });
  if (isInputObjectType(type)) return objectJson(type, { depth, chance });
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  return scalarJson('name' in type ? type.name : '', chance);
};

/** A value that fits an input type, as JSON has it. */
export const inputJson = ({ type, depth = 0 }: Typed, chance: Chance): unknown => {
  if (isNonNullType(type)) return solidJson({ type: type.ofType, depth }, chance);
  return chance.isLikely(0.1) ? null : solidJson({ type, depth }, chance);
};

const number = (value: number): ConstValueNode => ({
  kind: Number.isInteger(value) && Math.abs(value) < 2 ** 53 ? Kind.INT : Kind.FLOAT,
  value: String(value).replace('e+', 'e'),
});

const untyped = (value: unknown): ConstValueNode => {
  if (value === null || value === undefined) return { kind: Kind.NULL };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(untyped) };
  if (typeof value !== 'object') return { kind: Kind.STRING, value: String(value) };
  return {
    kind: Kind.OBJECT,
    fields: Object.entries(value).map(([name, inner]) => ({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: name },
      value: untyped(inner),
    })),
  };
};

/** Variables of one operation: their definitions, and the values that go with them. */
export type Variables = { readonly definitions: VariableDefinitionNode[]; readonly values: Record<string, unknown> };
/** `mayVary`: whether a variable may stand in the place of the literal. */
export type Writing = { readonly chance: Chance; readonly variables: Variables; readonly mayVary: boolean };

const literal = (type: GraphQLInputType, value: unknown, writing: Writing): ValueNode => {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (value === null) return { kind: Kind.NULL };
  if (isEnumType(inner)) return { kind: Kind.ENUM, value: String(value) };
  if (isListType(inner))
    return Array.isArray(value)
      ? { kind: Kind.LIST, values: value.map((item) => written(inner.ofType, item, writing)) }
      : literal(inner.ofType, value, writing);
  if (!isInputObjectType(inner)) return untyped(value);
  const nested = inner.isOneOf ? { ...writing, mayVary: false } : writing;
  return {
    kind: Kind.OBJECT,
    fields: Object.entries(value as Record<string, unknown>).map(([name, item]) => ({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: name },
      value: written(inner.getFields()[name]?.type as GraphQLInputType, item, nested),
    })),
  };
};

const NAMES = ['v', 'first', 'representations', 'constructor', 'toString', 'id', 'query', '_'];

type Form = { readonly isStrict: boolean; readonly hasDefault: boolean; readonly isAbsent: boolean };

/** A nullable variable may fill a place that is not nullable, where its default is a value. */
const formFor = (type: GraphQLInputType, value: unknown, chance: Chance): Form => {
  const isWeak = chance.isLikely(0.3);
  if (isNonNullType(type)) return { isStrict: !isWeak, hasDefault: isWeak, isAbsent: isWeak && chance.isLikely(0.5) };
  const hasDefault = value !== null && chance.isLikely(0.3);
  const isStrict = value !== null && !hasDefault && isWeak;
  return { isStrict, hasDefault, isAbsent: !isStrict && chance.isLikely(0.3) };
};

const freeName = ({ chance, variables: { definitions } }: Writing): string => {
  const wanted = chance.isLikely(0.3) ? chance.pick(NAMES) : undefined;
  const isTaken = definitions.some(({ variable }) => variable.name.value === wanted);
  return wanted === undefined || isTaken ? `v${definitions.length}` : wanted;
};

/** A variable for a value, in one of the ways that its place allows. */
const variableFor = (type: GraphQLInputType, value: unknown, writing: Writing): ValueNode => {
  const { chance, variables } = writing;
  const [{ isStrict, hasDefault, isAbsent }, name] = [formFor(type, value, chance), freeName(writing)];
  const bare = String(isNonNullType(type) ? type.ofType : type);
  variables.definitions.push({
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: parseType(isStrict ? `${bare}!` : bare, { noLocation: true }),
    ...(hasDefault ? { defaultValue: literal(type, value, { ...writing, mayVary: false }) as ConstValueNode } : {}),
  });
  if (!isAbsent) variables.values[name] = value;
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
};

/** Writes a value into a document, as a literal or as a variable. */
export const written = (type: GraphQLInputType, value: unknown, writing: Writing): ValueNode => {
  if (writing.mayVary && writing.chance.isLikely(0.3)) return variableFor(type, value, writing);
  return literal(type, value, writing);
};
