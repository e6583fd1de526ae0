import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type FederatedSubgraph, type Federation, keysOf, typesOf } from './federation.ts';
import { possibleNames } from './schemas.ts';

/** What a mock has to know of a field of an object type, so that it decides the same wherever it is asked. */
export type FieldFacts = {
  readonly type: GraphQLOutputType;
  /** From the outermost list to the innermost item: whether null is out of the question in some subgraph. */
  readonly solid: readonly boolean[];
  /** Object types, or enum values, that every subgraph with this field knows. */
  readonly possible: readonly string[];
  /** Never faulty: a key, required, or where a fault would take one of those away with it. */
  isSteady: boolean;
  readonly requires: SelectionSetNode | undefined;
};
export type Facts = ReadonlyMap<string, FieldFacts>;

const levelsOf = (type: GraphQLOutputType): readonly boolean[] => {
  const isSolid = isNonNullType(type);
  const inner = isSolid ? type.ofType : type;
  return isListType(inner) ? [isSolid, ...levelsOf(inner.ofType)] : [isSolid];
};

/** The field of an object type as one subgraph has it, perhaps on an interface object. */
const findOwn = (federation: Federation, subgraph: FederatedSubgraph, [type, field]: readonly [string, string]) => {
  const names = [
    type,
    ...[...subgraph.interfaceObjects].filter((name) => possibleNames(federation.full, name).includes(type)),
  ];
  for (const name of names) {
    const own = subgraph.schema.getType(name);
    const found = isObjectType(own) ? own.getFields()[field] : undefined;
    if (found !== undefined) return { type: found.type, coordinate: `${name}.${field}` };
  }
  return undefined;
};

const choicesOf = (schema: GraphQLSchema, type: GraphQLOutputType): readonly string[] => {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => name);
  return isCompositeType(named) ? possibleNames(schema, named.name) : [];
};

type Reader = { readonly federation: Federation; readonly api: GraphQLSchema };

const readField = ({ federation, api }: Reader, object: GraphQLObjectType, field: string): FieldFacts => {
  const type = object.getFields()[field]?.type as GraphQLOutputType;
  const merged = levelsOf(type);
  let [solid, possible, isSteady] = [merged, choicesOf(federation.full, type), false];
  let requires: SelectionSetNode | undefined;
  for (const subgraph of federation.subgraphs.values()) {
    const own = findOwn(federation, subgraph, [object.name, field]);
    if (own === undefined) continue;
    const known = choicesOf(subgraph.schema, own.type).flatMap((name) => typesOf(federation, subgraph, name));
    possible = possible.filter((name) => known.includes(name));
    const levels = levelsOf(own.type);
    isSteady ||= levels.some((level, index) => level !== merged[index]);
    solid = solid.map((level, index) => level || levels[index] === true);
    requires ??= subgraph.requires.get(own.coordinate);
  }
  const open = choicesOf(
    api,
    api.getType(getNamedType(type).name) === undefined ? type : (getNamedType(type) as GraphQLOutputType),
  );
  const shown = possible.filter(
    (name) => open.includes(name) && (isEnumType(getNamedType(type)) || api.getType(name) !== undefined),
  );
  return { type, solid, possible: shown.length > 0 ? shown : possible, isSteady, requires };
};

const objectsOf = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  ) as GraphQLObjectType[];

/** Everything that a selection of keys or requirements goes through must be there. */
const createSteadier = (facts: Facts, armoured: Set<string>) => {
  const walkField = (type: string, { name, selectionSet }: FieldNode): void => {
    const field = facts.get(`${type}.${name.value}`);
    if (field === undefined) return;
    field.isSteady = true;
    if (selectionSet === undefined) return;
    for (const object of field.possible) {
      armoured.add(object);
      walk(object, selectionSet);
    }
  };
  const walk = (type: string, { selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) walk(node.typeCondition?.name.value ?? type, node.selectionSet);
      if (node.kind === Kind.FIELD) walkField(type, node);
    }
  };
  return walk;
};

/** What a fault below a field would reach: the object itself, where nothing on the way can be null. */
const reachedBy = ({ solid, possible, type }: FieldFacts): readonly string[] =>
  solid.includes(false) || isEnumType(getNamedType(type)) ? [] : possible;

/** Keeps faults away from the fields of these types that cannot be null. */
const armour = (facts: Facts, armoured: Set<string>): void => {
  // A set takes new members while it is walked.
  for (const object of armoured) {
    const solid = [...facts].filter(
      ([coordinate, field]) => coordinate.startsWith(`${object}.`) && field.solid[0] === true,
    );
    for (const [, field] of solid) {
      field.isSteady = true;
      for (const name of reachedBy(field)) armoured.add(name);
    }
  }
};

export const readFacts = (federation: Federation, api: GraphQLSchema): Facts => {
  const facts = new Map<string, FieldFacts>();
  for (const object of objectsOf(federation.full))
    for (const field of Object.keys(object.getFields()))
      facts.set(`${object.name}.${field}`, readField({ federation, api }, object, field));

  const armoured = new Set<string>();
  const walk = createSteadier(facts, armoured);
  for (const [type, selections] of keysOf(federation)) for (const selection of selections) walk(type, selection);
  for (const [coordinate, { requires }] of facts)
    if (requires !== undefined) walk(coordinate.split('.')[0] ?? '', requires);
  armour(facts, armoured);
  return facts;
};
