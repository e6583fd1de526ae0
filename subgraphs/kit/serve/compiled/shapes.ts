import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { runFields } from './fields.ts';
import { leafOf } from './leaf.ts';
import { type Completer, Info, type Place, type Shape } from './place.ts';
import type { Field } from './plan.ts';
import { isPromise, tell, waitFor } from './telling.ts';

const objectCompleter = (type: GraphQLObjectType): Completer => {
  let fields: readonly Field[] | null = null;
  return (value, place) => {
    fields ??= place.run.operation.fieldsOf(type, place.field.nodes);
    return runFields(fields, value, place);
  };
};

const namedType = (name: unknown, type: GraphQLAbstractType, { run, field }: Place): GraphQLObjectType => {
  const { schema } = run.operation;
  const found = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(found) && schema.isSubType(type, found)) return found;
  throw new GraphQLError(
    `Expected ${field.parentType.name}.${field.name} to be an object type of ${type.name}, found ${String(name)}.`,
  );
};

const abstractCompleter = (type: GraphQLAbstractType): Completer => {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return (value, place) => {
    const { run, field } = place;
    const completeAs = (name: unknown): unknown =>
      runFields(run.operation.fieldsOf(namedType(name, type, place), field.nodes), value, place);
    const name = resolveType(value, run.contextValue, new Info(place, run), type);
    if (!isPromise(name)) return completeAs(name);
    waitFor(name, { place, complete: completeAs });
    return undefined;
  };
};

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/** What comes too late for anybody may fail too: unheard, it would end the process. */
const overhear = (item: unknown): void => {
  if (isPromise(item)) item.then(undefined, () => undefined);
};

const listCompleter = (shape: Shape): Completer => {
  return (value, place) => {
    const { run, field } = place;
    if (!isIterable(value))
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${field.parentType.name}.${field.name}".`,
      );
    const items = [...value];
    const told: unknown[] = [];
    const holder = told as unknown as Place['holder'];
    try {
      for (const [key, item] of items.entries())
        told.push(tell(item, { run, parent: place, holder, key, field, shape, isGone: false }));
    } catch (error) {
      items.slice(told.length).forEach(overhear);
      throw error;
    }
    return told;
  };
};

const completerOf = (type: GraphQLOutputType): Completer => {
  if (isListType(type)) return listCompleter(shapeOf(type.ofType));
  if (isObjectType(type)) return objectCompleter(type);
  if (isAbstractType(type)) return abstractCompleter(type);
  throw new Error(`Expected a type that fields have, found ${type}.`);
};

/** What values of a type become, looked up once. */
export const shapeOf = (type: GraphQLOutputType): Shape => {
  const [inner, isNullable] = isNonNullType(type) ? [type.ofType, false] : [type, true];
  if (isLeafType(inner)) return { isNullable, leaf: leafOf(inner), complete: null };
  return { isNullable, leaf: null, complete: completerOf(inner) };
};
