import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { quote } from './quote.ts';
import { misfit, type Write } from './writer.ts';

const MAX_INT = 2 ** 31 - 1;
const MIN_INT = -(2 ** 31);

const nameOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};

/** The text of a value of each scalar that GraphQL itself knows (GraphQL §3.5), or undefined where it does not fit. */
const SCALARS: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  [GraphQLString.name]: (value) => (typeof value === 'string' ? quote(value) : undefined),
  [GraphQLID.name]: (value) => {
    if (typeof value === 'string') return quote(value);
    return Number.isInteger(value) ? `"${value}"` : undefined;
  },
  [GraphQLInt.name]: (value) =>
    Number.isInteger(value) && Number(value) <= MAX_INT && Number(value) >= MIN_INT ? String(value) : undefined,
  [GraphQLFloat.name]: (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined),
  [GraphQLBoolean.name]: (value) => (typeof value === 'boolean' ? String(value) : undefined),
};

const enumText = (type: GraphQLEnumType): ((value: unknown) => string | undefined) => {
  const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
  return (value) => texts.get(value);
};

/** Compiles the writing of a leaf. A scalar of our own is written as it came: its subgraph has serialised it. */
export const compileLeaf = (type: GraphQLLeafType): Write => {
  const text = isEnumType(type)
    ? enumText(type)
    : (SCALARS[type.name] ?? ((value: unknown) => (typeof value === 'string' ? quote(value) : JSON.stringify(value))));
  return (value, writing) =>
    text(value) ?? misfit(writing, `Expected a value of ${type.name}, found ${nameOf(value)}.`);
};
