import type { FetchDataRewrite } from '@apollo/query-planner';
import { type Data, isData } from '../run.ts';
import { TYPENAME } from '../selection/selection.ts';
import type { IsOf } from './type-conditions.ts';

/** A change that a plan makes to data on its way in or out. Its path is in part a list of types that it is for. */
export type Rewrite = FetchDataRewrite;

const CONDITION = '... on ';

/** The type that an element of a rewrite's path asks for; null when it is the name of a field. */
export const conditionOf = (element: string): string | null =>
  element.startsWith(CONDITION) ? element.slice(CONDITION.length) : null;

const change = (rewrite: Rewrite, name: string, object: Data): void => {
  if (rewrite.kind === 'ValueSetter') {
    object[name] = rewrite.setValueTo;
    return;
  }
  if (!Object.hasOwn(object, name)) return;
  object[rewrite.renameKeyTo] = object[name];
  delete object[name];
};

/**
 * Applies the rewrites of a fetch to the data that came back, in place.
 * An object whose type is not known is taken for the type that is asked for, as the planner expects.
 */
export const createRewrites = (rewrites: readonly Rewrite[], isOf: IsOf): ((data: Data) => void) => {
  const fits = (object: Data, condition: string): boolean => {
    const typename = object[TYPENAME];
    return typeof typename !== 'string' || isOf(typename, condition);
  };

  const below = (rewrite: Rewrite, object: Data, depth: number): void => {
    const element = rewrite.path[depth] ?? '';
    const condition = conditionOf(element);
    if (condition !== null) {
      if (fits(object, condition)) apply(rewrite, object, depth + 1);
    } else if (depth === rewrite.path.length - 1) change(rewrite, element, object);
    else apply(rewrite, object[element], depth + 1);
  };

  const apply = (rewrite: Rewrite, value: unknown, depth: number): void => {
    if (Array.isArray(value)) for (const element of value) apply(rewrite, element, depth);
    else if (isData(value) && depth < rewrite.path.length) below(rewrite, value, depth);
  };

  return (data) => {
    for (const rewrite of rewrites) apply(rewrite, data, 0);
  };
};

/** What a fetch calls fields for itself, by the names under which they are kept. */
export const renamedKeys = (rewrites: readonly Rewrite[]): ReadonlyMap<string, string> =>
  new Map(
    rewrites.flatMap((rewrite) =>
      rewrite.kind === 'KeyRenamer' ? [[rewrite.path.at(-1) ?? '', rewrite.renameKeyTo] as const] : [],
    ),
  );
