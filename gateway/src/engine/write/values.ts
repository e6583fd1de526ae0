import {
  type GraphQLCompositeType,
  type GraphQLList,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Selection } from '../selection/selection.ts';
import { compileLeaf } from './leaves.ts';
import { misfit, notePlace, type Write, type Writing } from './writer.ts';

/** A field as the schema names it, for sentences: `Event.title`. */
type Coordinate = string;
/** What is asked below a value of a composite type, in all places that ask it. */
export type Below = readonly (readonly Selection[])[];
export type CompileObject = (type: GraphQLCompositeType, below: Below) => Write;

type Value = { readonly below: Below; readonly compileObject: CompileObject; readonly coordinate: Coordinate };

const compileList = (type: GraphQLList<GraphQLOutputType>, value: Value): Write => {
  const writeElement = compileValue(type.ofType, value);
  const writeAll = (list: readonly unknown[], writing: Writing): boolean => {
    const { json, misfits } = writing;
    let isWritten = true;
    json.ascii('[');
    for (let i = 0; i < list.length; i += 1) {
      const before = misfits.length;
      if (i > 0) json.ascii(',');
      if (!writeElement(list[i], writing)) isWritten = false;
      notePlace(writing, before, i);
    }
    json.ascii(']');
    return isWritten;
  };
  return (list, writing) =>
    Array.isArray(list)
      ? writeAll(list, writing)
      : misfit(writing, `Expected a list of ${value.coordinate}, found something else.`);
};

const compileGiven = (type: GraphQLOutputType, value: Value): Write => {
  if (isListType(type)) return compileList(type, value);
  if (isLeafType(type)) return compileLeaf(type);
  if (isNonNullType(type)) return compileValue(type, value);
  return value.compileObject(type, value.below);
};

/** Compiles the writing of a value of any type, with its nulls (GraphQL §6.4.4). */
export const compileValue = (type: GraphQLOutputType, value: Value): Write => {
  if (isNonNullType(type)) {
    const write = compileGiven(type.ofType, value);
    return (given, writing) =>
      given === null || given === undefined
        ? misfit(writing, `Expected a value of ${value.coordinate}, which is never null, found none.`, true)
        : write(given, writing);
  }
  const write = compileGiven(type, value);
  return (given, writing) => {
    const { json } = writing;
    const start = json.length;
    if (given !== null && given !== undefined && write(given, writing)) return true;
    json.rewind(start);
    json.ascii('null');
    return true;
  };
};
