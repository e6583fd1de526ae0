import {
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { createIsOf } from '../compile/type-conditions.ts';
import { type Data, isData } from '../run.ts';
import { isAboutSchema, type SelectedField, type Selection, TYPENAME } from '../selection/selection.ts';
import { type Below, compileValue } from './values.ts';
import { misfit, notePlace, type Write, type Writing } from './writer.ts';

/** A type whose fields are known: of an object that only an interface's name is known of, the interface. */
type Fielded = GraphQLObjectType | GraphQLInterfaceType;
type Field = { readonly key: string; readonly head: string; readonly slot: string; readonly write: Write };

/** The fields of one object type in the order in which they are asked first, each with all that is asked below it (GraphQL §6.3.2). */
const collect = (
  below: Below,
  fits: (condition: string) => boolean,
): ReadonlyMap<string, { readonly field: SelectedField; readonly below: (readonly Selection[])[] }> => {
  const fields = new Map<string, { field: SelectedField; below: (readonly Selection[])[] }>();
  const add = (field: SelectedField): void => {
    const known = fields.get(field.key) ?? { field, below: [] };
    fields.set(field.key, known);
    if (field.selections !== null) known.below.push(field.selections);
  };
  const look = (selections: readonly Selection[]): void => {
    for (const selection of selections) {
      if (selection.kind === 'field') add(selection);
      else if (selection.deferred === null && (selection.on === null || fits(selection.on))) look(selection.selections);
    }
  };
  below.forEach(look);
  return fields;
};

const writeNull: Write = (_, { json }) => {
  json.ascii('null');
  return true;
};

/** Compiles writers of answers of one schema. */
export const createObjectWriters = (schema: GraphQLSchema) => {
  const isOf = createIsOf(schema);

  const compileField = (type: Fielded, field: SelectedField, below: Below): Write => {
    if (field.name === TYPENAME) {
      const name = JSON.stringify(type.name);
      return (_, { json }) => {
        json.ascii(name);
        return true;
      };
    }
    if (isAboutSchema(field.name))
      return (_, { json, aboutSchema }) => {
        json.text(aboutSchema.get(field.key) ?? 'null');
        return true;
      };
    const definition = type.getFields()[field.name];
    if (definition === undefined) return writeNull;
    return compileValue(definition.type, { below, compileObject, coordinate: `${type.name}.${field.name}` });
  };

  const compileKnown = (type: Fielded, below: Below): Write => {
    const fields = [...collect(below, (condition) => isOf(type.name, condition))].map(
      ([key, one], index): Field => ({
        key,
        head: `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`,
        slot: one.field.slot,
        write: compileField(type, one.field, one.below),
      }),
    );
    const end = fields.length === 0 ? '{}' : '}';
    const writeAll = (object: Data, writing: Writing): boolean => {
      const { json, misfits } = writing;
      let isWritten = true;
      for (const { key, head, slot, write } of fields) {
        const before = misfits.length;
        json.ascii(head);
        if (!write(object[slot], writing)) isWritten = false;
        notePlace(writing, before, key);
      }
      json.ascii(end);
      return isWritten;
    };
    return (object, writing) =>
      isData(object)
        ? writeAll(object, writing)
        : misfit(writing, `Expected an object of ${type.name}, found something else.`);
  };

  /**
   * Of an interface or a union: the object's own type decides. Where nothing is asked that depends on it, a plan may
   * leave it unknown, and a subgraph that takes an interface for an object says the interface's name.
   */
  const compileAbstract = (type: GraphQLCompositeType, below: Below): Write => {
    const byType = new Map<string, Write>();
    const compile = (name: unknown): Write | undefined => {
      const actual = typeof name === 'string' ? schema.getType(name) : undefined;
      if (!isObjectType(actual) && !isInterfaceType(actual)) return undefined;
      if (!isOf(actual.name, type.name)) return undefined;
      const write = compileKnown(actual, below);
      byType.set(actual.name, write);
      return write;
    };
    return (object, writing) => {
      const name = isData(object) ? (object[TYPENAME] ?? type.name) : undefined;
      const write = byType.get(String(name)) ?? compile(name);
      return write === undefined
        ? misfit(writing, `Expected an object of ${type.name}, found none of its types.`)
        : write(object, writing);
    };
  };

  const compileObject = (type: GraphQLCompositeType, below: Below): Write =>
    isObjectType(type) ? compileKnown(type, below) : compileAbstract(type, below);

  return compileObject;
};
