import { getArgumentValues } from 'graphql';
import { Info, located, type Place } from './place.ts';
import type { Field } from './plan.ts';
import { isPromise, tell } from './telling.ts';

/** An object whose fields are resolved: what it was resolved from, where it stands, and what is told of it. */
type Owner = { readonly source: unknown; readonly place: Place; readonly told: Record<string | number, unknown> };

const NONE = Object.freeze({});

/** The arguments of a field. Variables stay as they are for a run, so every object's are the same. */
const argumentsOf = (field: Field, { run }: Place): Readonly<Record<string, unknown>> => {
  const [node] = field.nodes;
  if (field.definition.args.length === 0 || node === undefined) return NONE;
  const known = run.args[field.number];
  if (known !== undefined) return known;
  const made = getArgumentValues(field.definition, node, run.variableValues);
  run.args[field.number] = made;
  return made;
};

const infoOf = (field: Field, place: Place): Info =>
  new Info({ parent: place, key: field.responseName, field }, place.run);

const resolve = (field: Field, { source, place }: Owner): unknown => {
  if (field.resolve !== null)
    return field.resolve(source, argumentsOf(field, place), place.run.contextValue, infoOf(field, place));
  if (source === null || (typeof source !== 'object' && typeof source !== 'function')) return undefined;
  const value = (source as Record<string, unknown>)[field.name];
  if (typeof value !== 'function') return value;
  return value.call(source, argumentsOf(field, place), place.run.contextValue, infoOf(field, place));
};

/** What a scalar or an enum tells needs no place of its own. */
const tellLeaf = (value: unknown, field: Field): unknown => {
  if (value instanceof Error) throw value;
  const told = value == null ? null : field.shape.leaf?.(value);
  if (told === null && !field.shape.isNullable)
    throw new Error(`Cannot return null for non-nullable field ${field.parentType.name}.${field.name}.`);
  return told;
};

const runField = (field: Field, owner: Owner): unknown => {
  const { place: parent, told: holder } = owner;
  const { shape, responseName: key } = field;
  let value: unknown;
  try {
    value = resolve(field, owner);
    if (shape.leaf !== null && !isPromise(value)) return tellLeaf(value, field);
  } catch (error) {
    const noted = located(error, { parent, key, field });
    if (!shape.isNullable) throw noted;
    parent.run.errors.push(noted);
    return null;
  }
  if (value == null && shape.isNullable) return null;
  return tell(value, { run: parent.run, parent, holder, key, field, shape, isGone: false });
};

/** Resolves and tells the fields of an object. @throws {GraphQLError} where one fails that must not be null. */
export const runFields = (fields: readonly Field[], source: unknown, place: Place): Record<string, unknown> => {
  const told: Record<string, unknown> = {};
  const owner: Owner = { source, place, told };
  for (const field of fields) told[field.responseName] = runField(field, owner);
  return told;
};
