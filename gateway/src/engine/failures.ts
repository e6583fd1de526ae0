import type { GraphQLFormattedError } from 'graphql';
import type { Path } from './run.ts';

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
