import { type Data, isData } from '../run.ts';
import { TYPENAME } from '../selection/selection.ts';

/** Adds the fields of a fetch to an object of the answer, in place. What is added becomes the answer's own. */
export type Merge = (target: Data, more: Data) => void;

/** The one name that sets something else than a field when it is assigned. */
const UNSAFE = '__proto__';

/**
 * Makes the merge of one supergraph. It keeps the objects that it completes: fetches that run side by side hold them.
 * @param isObject whether a name is that of an object type. A subgraph that knows an interface as an object
 * (`@interfaceObject`) says the interface's name, which gives way to the true one.
 */
export const createMerge = (isObject: (typename: string) => boolean): Merge => {
  const lists = (known: unknown[], more: readonly unknown[]): void => {
    if (known.length !== more.length) return;
    for (let i = 0; i < known.length; i += 1) known[i] = values(known[i], more[i]);
  };

  const values = (known: unknown, more: unknown): unknown => {
    if (known === undefined) return more;
    // Where one subgraph found null, what another adds below it is not asked for any more.
    if (more === null) return null;
    if (isData(known) && isData(more)) merge(known, more);
    else if (Array.isArray(known) && Array.isArray(more)) lists(known, more);
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

const copyOfValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOfValue);
  return isData(value) ? copyOf(value) : value;
};

/** An object of its own for one more place of the answer: each place may be completed differently. */
export const copyOf = (data: Data): Data => {
  const copy: Data = {};
  for (const name in data) if (name !== UNSAFE) copy[name] = copyOfValue(data[name]);
  return copy;
};
