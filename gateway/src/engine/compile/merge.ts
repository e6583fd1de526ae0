import { type Data, isData } from '../run.ts';
import { TYPENAME } from '../selection/selection.ts';

/** Adds the fields of a fetch to an object of the answer. */
export type Merge = (target: Data, more: Data) => void;

/** The one name that sets something else than a field when it is assigned. */
const UNSAFE = '__proto__';

/**
 * Makes the merge of one supergraph. Only the target is changed in place: what came from one fetch may stand at several
 * places of an answer, and each may be completed differently.
 * @param isObject whether a name is that of an object type. A subgraph that knows an interface as an object
 * (`@interfaceObject`) says the interface's name, which gives way to the true one.
 */
export const createMerge = (isObject: (typename: string) => boolean): Merge => {
  const objects = (known: Data, more: Data): Data => {
    const merged = { ...known };
    merge(merged, more);
    return merged;
  };

  const values = (known: unknown, more: unknown): unknown => {
    if (known === undefined || known === null) return more;
    if (isData(known) && isData(more)) return objects(known, more);
    if (Array.isArray(known) && Array.isArray(more) && known.length === more.length)
      return known.map((value, index) => values(value, more[index]));
    return known;
  };

  const typename = (known: unknown, more: unknown): unknown =>
    typeof known === 'string' && isObject(known) ? known : more;

  const merge: Merge = (target, more) => {
    for (const name in more) {
      if (name === TYPENAME) target[name] = typename(target[name], more[name]);
      else if (name !== UNSAFE) target[name] = values(target[name], more[name]);
    }
  };
  return merge;
};
