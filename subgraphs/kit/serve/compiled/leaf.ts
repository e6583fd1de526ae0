import { GraphQLBoolean, GraphQLID, type GraphQLLeafType, GraphQLString } from 'graphql';

/** How a value of a scalar or an enum, which is not null, is told. */
export type Leaf = (value: unknown) => unknown;

/** Scalars whose values are nearly always what they are told as. */
const AS_IT_IS = new Map<GraphQLLeafType, string>([
  [GraphQLString, 'string'],
  [GraphQLID, 'string'],
  [GraphQLBoolean, 'boolean'],
]);

/** Serializes the values of a scalar or an enum. @throws what the type does, and where it tells nothing of a value. */
export const leafOf = (type: GraphQLLeafType): Leaf => {
  const serialize: Leaf = (value) => {
    const told = type.serialize(value);
    if (told == null) throw new Error(`Expected ${type.name} to tell a value, found ${String(told)}.`);
    return told;
  };
  const kind = AS_IT_IS.get(type);
  if (kind === undefined) return serialize;
  return (value) => (typeof value === kind ? value : serialize(value));
};
