import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  isScalarType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Federation, keysOf } from './federation.ts';
import { possibleNames } from './schemas.ts';

/** Something in the world: its object type and who it is. An entity is one of the few of its type. */
export type Thing = {
  readonly type: string;
  readonly id: string;
  readonly index?: number;
  /** What a gateway said of it. */
  readonly given?: Readonly<Record<string, unknown>>;
};

/** So many entities there are of each type: few, so that the same one is met again. */
export const POOL = 4;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (selection: SelectionSetNode): readonly string[] =>
  selection.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));

type Part = { readonly isAlone: boolean; readonly place: number; readonly nested: SelectionSetNode | undefined };

/** The parts of a type's keys. One that is a whole key tells all entities apart; parts of a compound key do so together. */
const partsOf = (selections: readonly SelectionSetNode[]): ReadonlyMap<string, Part> => {
  const alone = new Set(selections.map(fieldsOf).flatMap((names) => (names.length === 1 ? names : [])));
  const parts = new Map<string, Part>();
  for (const selection of selections) {
    const compound = fieldsOf(selection).filter((name) => !alone.has(name));
    for (const node of selection.selections)
      if (node.kind === Kind.FIELD) {
        const name = node.name.value;
        parts.set(name, { isAlone: alone.has(name), place: compound.indexOf(name), nested: node.selectionSet });
      }
  }
  return parts;
};

const digitOf = ({ isAlone, place }: Part, index: number): number => {
  if (isAlone) return index;
  return place === 0 ? index % 2 : index >> 1;
};

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

type Picking = { readonly schema: GraphQLSchema; readonly picked: Record<string, unknown> };

const pickField = (
  value: Readonly<Record<string, unknown>>,
  { name, selectionSet }: FieldNode,
  { schema, picked }: Picking,
): void => {
  if (!Object.hasOwn(value, name.value)) throw new Error(`Expected ${name.value} to be given, found it absent.`);
  const inner = value[name.value];
  picked[name.value] = selectionSet === undefined ? inner : pick(inner, selectionSet, schema);
};

/** Only what a selection names, as a gateway gives it. @throws where something is not given. */
export const pick = (value: unknown, selection: SelectionSetNode, schema: GraphQLSchema): unknown => {
  if (Array.isArray(value)) return value.map((item) => pick(item, selection, schema));
  if (!isRecord(value)) return value;
  const picked: Record<string, unknown> = {};
  for (const node of selection.selections) {
    if (node.kind === Kind.FIELD) pickField(value, node, { schema, picked });
    if (node.kind !== Kind.INLINE_FRAGMENT) continue;
    const condition = node.typeCondition?.name.value;
    if (condition === undefined || possibleNames(schema, condition).includes(String(value['__typename'])))
      Object.assign(picked, pick(value, node.selectionSet, schema));
  }
  return picked;
};

const fieldNodes = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
  selections.filter((node): node is FieldNode => node.kind === Kind.FIELD);
const typeOf = (schema: GraphQLSchema, type: string, field: string): GraphQLNamedType | undefined => {
  const object = schema.getType(type);
  return isObjectType(object) ? getNamedType(object.getFields()[field]?.type) : undefined;
};

/** Leaves of keys that lie on types which are no entities: their values tell their objects apart. */
const findNestedLeaves = (
  schema: GraphQLSchema,
  keys: ReadonlyMap<string, readonly SelectionSetNode[]>,
): ReadonlySet<string> => {
  const leaves = new Set<string>();
  const note = (type: string, selection: SelectionSetNode): void => {
    for (const { name, selectionSet } of fieldNodes(selection)) {
      const inner = typeOf(schema, type, name.value)?.name ?? '';
      if (selectionSet !== undefined) note(inner, selectionSet);
      else if (!keys.has(type)) leaves.add(`${type}.${name.value}`);
    }
  };
  for (const [type, selections] of keys) for (const selection of selections) note(type, selection);
  return leaves;
};

/** Who is who: the values of keys, and the entity that values of keys belong to. */
export const createIdentities = (federation: Federation) => {
  const { full } = federation;
  const keys = keysOf(federation);
  const parts = new Map([...keys].map(([type, selections]) => [type, partsOf(selections)]));
  const order = [...keys.keys()];
  const leaves = findNestedLeaves(full, keys);

  const entity = (type: string, index: number): Thing => ({ type, id: `${type}#${index}`, index });

  const leafOf = (coordinate: readonly [string, string], digit: number): unknown => {
    const [type, field] = coordinate;
    const leaf = typeOf(full, type, field);
    if (isEnumType(leaf)) return leaf.getValues()[digit % leaf.getValues().length]?.name;
    if (isScalarType(leaf) && leaf.name === 'Int') return order.indexOf(type) * 16 + digit;
    if (isScalarType(leaf) && leaf.name === 'Boolean') return digit === 1;
    return `${type}/${field}/${digit}${digit === 3 ? ' "引\\' : ''}`;
  };

  /** The value of a part of a key; undefined for any other field. */
  const keyValue = ({ type, id, index }: Thing, field: string): unknown => {
    if (leaves.has(`${type}.${field}`) && index === undefined) return `${field} of ${id}`;
    const part = parts.get(type)?.get(field);
    if (part === undefined || index === undefined) return undefined;
    const digit = digitOf(part, index);
    if (part.nested === undefined) return leafOf([type, field], digit);
    const name = typeOf(full, type, field)?.name ?? '';
    return keys.has(name) ? entity(name, digit) : { type: name, id: `${type}.${field}.${digit}` };
  };

  const project = (thing: Thing, selection: SelectionSetNode): Record<string, unknown> =>
    Object.fromEntries(
      selection.selections.flatMap((node) => {
        if (node.kind !== Kind.FIELD) return [];
        const value = keyValue(thing, node.name.value);
        return [[node.name.value, node.selectionSet ? project(value as Thing, node.selectionSet) : value]];
      }),
    );

  const isSame = (thing: Thing, given: Readonly<Record<string, unknown>>): boolean => {
    const selections = keys.get(thing.type) ?? [];
    const whole = selections.filter((selection) => fieldsOf(selection).every((name) => Object.hasOwn(given, name)));
    return (
      whole.length > 0 &&
      whole.every((selection) => sorted(project(thing, selection)) === sorted(pick(given, selection, full)))
    );
  };

  /** @throws when the values of keys belong to none, or contradict one another. */
  const find = (given: Readonly<Record<string, unknown>>): Thing => {
    for (const type of possibleNames(full, String(given['__typename'])))
      for (let index = 0; index < POOL; index += 1) {
        const thing = entity(type, index);
        if (isSame(thing, given)) return { ...thing, given };
      }
    throw new Error(`Expected the keys of an entity, found ${JSON.stringify(given)}.`);
  };

  return { isEntity: (type: string) => keys.has(type), entity, keyValue, find, project, keys };
};
export type Identities = ReturnType<typeof createIdentities>;
