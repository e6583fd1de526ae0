import type { GraphQLCompositeType, GraphQLSchema } from 'graphql';
import { getNamedType, isCompositeType, isUnionType } from 'graphql';
import type { SelectedFragment, Selection } from '../selection/selection.ts';
import type { CompileObject } from '../write/values.ts';
import type { Write } from '../write/writer.ts';

/** A fragment that comes later: where its objects stand, and how it is written. */
export type DeferredPart = {
  /** The name under which it was planned. */
  readonly planned: string;
  /** The caller's own label. */
  readonly label: string | null;
  /** The slots that lead to its objects; lists between them are entered. */
  readonly path: readonly string[];
  /** The type that its objects must have; null is any that stands there. */
  readonly on: string | null;
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
  readonly type: GraphQLCompositeType;
  readonly path: readonly string[];
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
  const inFragment = (fragment: SelectedFragment, place: Place): DeferredPart[] => {
    const named = fragment.on === null ? place.type : given.schema.getType(fragment.on);
    if (!isCompositeType(named)) return [];
    const { deferred } = fragment;
    if (deferred === null) return look(fragment.selections, { ...place, type: named });
    const part: DeferredPart = {
      planned: deferred,
      label: given.labels.get(deferred) ?? null,
      path: place.path,
      on: fragment.on,
      write: given.compileObject(place.type, [[{ ...fragment, deferred: null }]]),
      within: place.within,
    };
    return [part, ...look(fragment.selections, { ...place, type: named, within: deferred })];
  };
  const look = (below: readonly Selection[], place: Place): DeferredPart[] =>
    below.flatMap((selection) => {
      if (selection.kind === 'fragment') return inFragment(selection, place);
      const next = fieldType(place.type, selection.name);
      if (next === null || selection.selections === null) return [];
      return look(selection.selections, { ...place, type: next, path: [...place.path, selection.slot] });
    });
  return look(selections, { type, path: [], within: null });
};
