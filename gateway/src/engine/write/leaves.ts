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
import type { Json } from './json.ts';
import { misfit, type Write } from './writer.ts';

const MAX_INT = 2 ** 31 - 1;
const MIN_INT = -(2 ** 31);

const nameOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};

/** Writes a value of a leaf; false, and nothing written, where it does not fit. */
type WriteLeaf = (value: unknown, json: Json) => boolean;

const ascii = (json: Json, text: string): true => {
  json.ascii(text);
  return true;
};

const string: WriteLeaf = (value, json) => {
  if (typeof value !== 'string') return false;
  json.string(value);
  return true;
};

/** The values of each scalar that GraphQL itself knows (GraphQL §3.5). */
const SCALARS: Readonly<Record<string, WriteLeaf>> = {
  [GraphQLString.name]: string,
  [GraphQLID.name]: (value, json) => string(value, json) || (Number.isInteger(value) && ascii(json, `"${value}"`)),
  [GraphQLInt.name]: (value, json) =>
    Number.isInteger(value) && Number(value) <= MAX_INT && Number(value) >= MIN_INT && ascii(json, String(value)),
  [GraphQLFloat.name]: (value, json) =>
    typeof value === 'number' && Number.isFinite(value) && ascii(json, String(value)),
  [GraphQLBoolean.name]: (value, json) => typeof value === 'boolean' && ascii(json, String(value)),
};

/** A scalar of our own is written as it came: its subgraph has serialised it. */
const asItCame: WriteLeaf = (value, json) => {
  if (string(value, json)) return true;
  const text = JSON.stringify(value);
  if (text !== undefined) json.text(text);
  return text !== undefined;
};

const enumValue = (type: GraphQLEnumType): WriteLeaf => {
  const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
  return (value, json) => {
    const text = texts.get(value);
    return text !== undefined && ascii(json, text);
  };
};

/** Compiles the writing of a leaf. */
export const compileLeaf = (type: GraphQLLeafType): Write => {
  const write = isEnumType(type) ? enumValue(type) : (SCALARS[type.name] ?? asItCame);
  return (value, writing) =>
    write(value, writing.json) || misfit(writing, `Expected a value of ${type.name}, found ${nameOf(value)}.`);
};
