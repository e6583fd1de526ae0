import { isData, type Path } from '../run.ts';

/**
 * Places that were told to be null because something below them was lost. A part that comes later says the same of them:
 * a caller who puts parts together would have an object there that lacks what it was asked for.
 */
export type Lost = {
  isNone(): boolean;
  /** Notes what an answer, or a part at a place, says to be null. */
  note(told: Buffer, place: Path): void;
  /** A part at a place, with null where it was told before. */
  kept(part: Buffer, place: Path): Buffer;
};

const keyOf = (path: Path): string => JSON.stringify(path);

/** What stands in an object or a list, each with its name or position. */
const within = (value: unknown): [string | number, unknown][] => {
  if (Array.isArray(value)) return [...value.entries()];
  return isData(value) ? Object.entries(value) : [];
};

export const createLost = (): Lost => {
  const places = new Set<string>();
  const note = (value: unknown, path: Path): void => {
    if (value === null) places.add(keyOf(path));
    for (const [name, inner] of within(value)) note(inner, [...path, name]);
  };
  const cut = (value: unknown, path: Path): void => {
    for (const [name, inner] of within(value)) {
      const place = [...path, name];
      // Set as a property of its own, whatever it is called.
      if (places.has(keyOf(place))) Object.defineProperty(value, name, { value: null });
      else cut(inner, place);
    }
  };
  return {
    isNone: () => places.size === 0,
    note: (told, place) => note(JSON.parse(told.toString()), place),
    kept: (part, place) => {
      if (places.size === 0) return part;
      const value: unknown = JSON.parse(part.toString());
      cut(value, place);
      return Buffer.from(JSON.stringify(value));
    },
  };
};
