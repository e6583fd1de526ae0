import type { Data, Path } from '../run.ts';

/** A step into every element of a list, in a plan's path. Lists are entered whether or not the path says so. */
const EACH = '@';

const entering = (path: readonly string[], depth: number): number => (path[depth] === EACH ? depth + 1 : depth);

/** The objects that stand at a plan's path, in order. */
export const targetsAt = (root: Data, path: readonly string[]): Data[] => {
  const targets: Data[] = [];
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      const next = entering(path, depth);
      for (const element of value) look(element, next);
      return;
    }
    const name = path[depth];
    if (name === undefined) targets.push(value as Data);
    else look((value as Data)[name], depth + 1);
  };
  look(root, 0);
  return targets;
};

/** Where the same objects stand, in the same order. Only errors ask for it. */
export const placesAt = (root: Data, path: readonly string[]): Path[] => {
  const places: Path[] = [];
  const look = (value: unknown, depth: number, here: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      const next = entering(path, depth);
      for (const [index, element] of value.entries()) look(element, next, [...here, index]);
      return;
    }
    const name = path[depth];
    if (name === undefined) places.push(here);
    else look((value as Data)[name], depth + 1, [...here, name]);
  };
  look(root, 0, []);
  return places;
};

/** The part of a plan's path that is known without data: up to the first list. */
export const knownPlace = (path: readonly string[]): Path => {
  const list = path.indexOf(EACH);
  return list < 0 ? path : path.slice(0, list);
};
