import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql';
import { type Around, fieldsBelow } from '../serve/compiled/collect.ts';

/** Fields of a row; null for all that it has. */
export type FieldsRead = readonly string[] | null;

/** By the two, for what stands in documents comes again and again. */
const joined = new WeakMap<readonly string[], WeakMap<readonly string[], readonly string[]>>();

const join = (one: readonly string[], other: readonly string[]): readonly string[] => {
  if (other.every((field) => one.includes(field))) return one;
  return one.every((field) => other.includes(field)) ? other : [...new Set([...one, ...other])];
};

/** All fields of both; the same array where one of the two has them all, and for the same two. */
export const together = (one: FieldsRead, other: FieldsRead): FieldsRead => {
  if (one === null || other === null) return null;
  if (one === other || other.length === 0) return one;
  if (one.length === 0) return other;
  const withOne = joined.get(one) ?? new WeakMap<readonly string[], readonly string[]>();
  const before = withOne.get(other);
  if (before !== undefined) return before;
  const both = join(one, other);
  joined.set(one, withOne.set(other, both));
  return both;
};

declare const TOLD: unique symbol;
/** A row with the fields that GraphQL asks of it, for nobody else: of the rest all that is known is whose it is. */
export type Told<Row> = Pick<Row, Own & keyof Row> & { readonly [TOLD]: Row };

const READS = Symbol('reads');
type Resolver = { readonly [READS]?: readonly string[] };

/** What every row has that a list gives, whatever is asked of it. */
export type Own = 'jurisdiction' | 'id';

/**
 * A resolver that reads these fields of its row, and no others but its id and its government: of it a list knows which
 * columns its nodes need. One that does not say so may read all.
 */
export const reads = <Row extends object, Name extends keyof Row & string, Rest extends unknown[], Result>(
  names: readonly Name[],
  resolve: (row: Pick<Row, Name | (Own & keyof Row)>, ...rest: Rest) => Result,
): ((row: Row, ...rest: Rest) => Result) =>
  Object.assign((row: Row, ...rest: Rest) => resolve(row, ...rest), { [READS]: names });

/** Has a resolver that was made around another tell what the other tells of its row. */
export const readsAs = <Made extends object>(made: Made, resolve: object): Made => {
  const { [READS]: names } = resolve as Resolver;
  return names === undefined ? made : Object.assign(made, { [READS]: names });
};

/** The fields of a row that are read for one field of its type; null where nobody knows. */
const readFor = (type: GraphQLObjectType, name: string): FieldsRead => {
  if (name === '__typename') return [];
  const resolve = type.getFields()[name]?.resolve;
  if (resolve === undefined || resolve === defaultFieldResolver) return [name];
  return (resolve as Resolver)[READS] ?? null;
};

const collect = (nodes: readonly FieldNode[], around: Around): FieldsRead => {
  const names = new Set<string>();
  for (const [field] of fieldsBelow(nodes, around).values()) {
    const read = readFor(around.type, field?.name.value ?? '');
    if (read === null) return null;
    for (const name of read) names.add(name);
  }
  return [...names];
};

/** By the field and the type, lists of it and all, for a document comes again and again. */
const known = new WeakMap<FieldNode, Map<GraphQLOutputType, FieldsRead>>();

/** What is asked of objects of a type, told once where one field asks it. What `@skip` leaves out counts as asked for. */
const readOf = (
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  info: Pick<GraphQLResolveInfo, 'schema' | 'fragments'>,
): FieldsRead => {
  const node = nodes.length === 1 ? nodes[0] : undefined;
  const byType = node === undefined ? undefined : known.get(node);
  const before = byType?.get(type);
  if (before !== undefined) return before;
  const named = getNamedType(type);
  const around = { schema: info.schema, fragments: info.fragments };
  const read = isObjectType(named) ? collect(nodes, { ...around, type: named }) : null;
  if (node !== undefined) known.set(node, (byType ?? new Map<GraphQLOutputType, FieldsRead>()).set(type, read));
  return read;
};

/**
 * The fields of rows that are read for what is asked of the objects that a field gives; null where all may be. Where it
 * gives objects of several types, as `_entities` does, `name` tells the type of the one that is meant.
 */
export const fieldsRead = (info: GraphQLResolveInfo, name?: string): FieldsRead => {
  const type = name === undefined ? info.returnType : (info.schema.getType(name) as GraphQLOutputType | undefined);
  return type === undefined ? null : readOf(type, info.fieldNodes, info);
};

/** Each time that a field is asked of the object that another gives. */
const askedBelow = (
  { returnType, fieldNodes, schema, fragments }: GraphQLResolveInfo,
  name: string,
): readonly FieldNode[] => {
  const type = getNamedType(returnType);
  if (!isObjectType(type)) return [];
  const below = fieldsBelow(fieldNodes, { schema, fragments, type });
  return [...below.values()].flat().filter((field) => field.name.value === name);
};

/** The same of the objects that a field of those gives: of the `node` of edges. */
export const fieldsReadBelow = (info: GraphQLResolveInfo, name: string): FieldsRead => {
  const above = getNamedType(info.returnType);
  const type = isObjectType(above) ? above.getFields()[name]?.type : undefined;
  return type === undefined ? null : readOf(type, askedBelow(info, name), info);
};

/** Whether a field is asked, without arguments, of the object that another gives. */
export const asksFor = (info: GraphQLResolveInfo, name: string): boolean =>
  askedBelow(info, name).some((field) => (field.arguments ?? []).length === 0);
