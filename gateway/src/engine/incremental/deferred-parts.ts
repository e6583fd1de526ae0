import type { GraphQLCompositeType, GraphQLSchema } from 'graphql';
import { getNamedType, isCompositeType, isObjectType, isUnionType } from 'graphql';
import { createIsOf } from '../compile/type-conditions.ts';
import type { SelectedFragment, Selection } from '../selection/selection.ts';
import type { CompileObject } from '../write/values.ts';
import type { Write } from '../write/writer.ts';

/** A field on the way to a deferred fragment, by its slot, and the types that the object which has it must have. */
export type StepOf = { readonly on: readonly string[]; readonly slot: string };

/** A fragment that comes later: where its objects stand, and how it is written. */
export type DeferredPart = {
  /** The name under which it was planned. */
  readonly planned: string;
  /** The caller's own label. */
  readonly label: string | null;
  /** What leads to its objects; lists on the way are entered. */
  readonly path: readonly StepOf[];
  /** The types that its objects must have. */
  readonly on: readonly string[];
  readonly write: Write;
  /** Of the part that it stands in; null for the first answer. */
  readonly within: string | null;
};

type Given = {
  readonly schema: GraphQLSchema;
  readonly labels: ReadonlyMap<string, string | null>;
  readonly compileObject: CompileObject;
};
type Place = {
  /** The type of the objects, as the field that they stand at says. */
  readonly field: GraphQLCompositeType;
  /** The same, as fragments narrow it. */
  readonly type: GraphQLCompositeType;
  readonly path: readonly StepOf[];
  readonly on: readonly string[];
  readonly within: string | null;
};

const fieldType = (parent: GraphQLCompositeType, name: string): GraphQLCompositeType | null => {
  const type = isUnionType(parent) ? undefined : getNamedType(parent.getFields()[name]?.type);
  return isCompositeType(type) ? type : null;
};

/** Finds the fragments of an operation that come later, each before those that stand in it. */
export const deferredParts = (
  selections: readonly Selection[],
  type: GraphQLCompositeType,
  given: Given,
): DeferredPart[] => {
  const isOf = createIsOf(given.schema);
  const inFragment = (fragment: SelectedFragment, place: Place): DeferredPart[] => {
    const named = fragment.on === null ? place.type : given.schema.getType(fragment.on);
    if (!isCompositeType(named)) return [];
    // An object of another type never stands there, and data may not say its type where only one is possible.
    if (isObjectType(place.field) && !isOf(place.field.name, named.name)) return [];
    const { deferred } = fragment;
    const inside: Place = { ...place, type: named, on: fragment.on === null ? place.on : [...place.on, fragment.on] };
    if (deferred === null) return look(fragment.selections, inside);
    const part: DeferredPart = {
      planned: deferred,
      label: given.labels.get(deferred) ?? null,
      path: place.path,
      on: inside.on,
      write: given.compileObject(place.field, [[{ ...fragment, deferred: null }]]),
      within: place.within,
    };
    return [part, ...look(fragment.selections, { ...inside, within: deferred })];
  };
  const look = (below: readonly Selection[], place: Place): DeferredPart[] =>
    below.flatMap((selection) => {
      if (selection.kind === 'fragment') return inFragment(selection, place);
      const next = fieldType(place.type, selection.name);
      if (next === null || selection.selections === null) return [];
      const path = [...place.path, { on: place.on, slot: selection.slot }];
      return look(selection.selections, { ...place, field: next, type: next, path, on: [] });
    });
  return look(selections, { field: type, type, path: [], on: [], within: null });
};
