import type { GraphQLFormattedError } from 'graphql';
import type { Path, Run } from './run.ts';

/** Where the objects of a fetch stand: one place each, or several where one representation was wanted at several. */
export type Places = {
  /** Where an error of the whole fetch is said. */
  readonly whole: readonly Path[];
  /** Where the object with a position in the fetch's list stands. */
  readonly of: (position: number) => readonly Path[];
};

const at = (error: GraphQLFormattedError, path: Path): GraphQLFormattedError => ({ ...error, path });

/**
 * The errors of a fetch for entities, at the places of the answer that they concern: an error at `_entities.3.name` is
 * said wherever the fourth entity stands.
 */
export const placeEntityErrors = (
  errors: readonly GraphQLFormattedError[],
  { whole, of }: Places,
): GraphQLFormattedError[] =>
  errors.flatMap((error) => {
    const [, position, ...rest] = error.path ?? [];
    const places = typeof position === 'number' ? of(position) : [];
    return places.length === 0
      ? whole.map((path) => at(error, path))
      : places.map((path) => at(error, [...path, ...rest]));
  });

/** The errors of a fetch for fields of given objects; without a path of their own, at each field that was asked. */
export const placeFieldErrors = (
  errors: readonly GraphQLFormattedError[],
  { places, fields }: { places: readonly Path[]; fields: readonly string[] },
): GraphQLFormattedError[] =>
  errors.flatMap((error) =>
    places.flatMap((place) =>
      error.path === undefined || error.path.length === 0
        ? fields.map((field) => at(error, [...place, field]))
        : [at(error, [...place, ...error.path])],
    ),
  );

const isWithin = (path: Path, place: Path): boolean => place.every((step, index) => path[index] === step);

/** Whether what went wrong at one place tells why something is missing at another: it stands there, around it or in it. */
export const explains = (told: Path, missing: Path): boolean => isWithin(missing, told) || isWithin(told, missing);

/** Whether something went wrong so far by which an object at a place may lack what it should have. */
export const harms = ({ errors, absent, around }: Run, place: Path): boolean =>
  errors.some(({ path = [] }) => explains(path, place)) ||
  absent.some((places) => places().some((path) => explains(path, place))) ||
  (around !== null && harms(around, place));
