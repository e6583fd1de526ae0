import type { GraphQLFormattedError } from 'graphql';
import type { Purpose } from '#exchange.ts';

/** A place in an answer: names of fields and positions in lists. */
export type Path = readonly (string | number)[];

/** An object as subgraphs send it. Names that objects inherit are never slots, so reading one finds data or nothing. */
export type Data = Record<string, unknown>;

/** One operation under way. */
export type Run = {
  readonly purpose: Purpose;
  /** The JSON text of each variable that was given, by its planned name. */
  readonly variables: ReadonlyMap<string, string>;
  /** What has come so far, by slots. */
  readonly root: Data;
  /** What went wrong so far; paths by slots. */
  readonly errors: GraphQLFormattedError[];
  /** Errors of records of which not all was sent that their fields require: they count where the caller asked such a field. */
  readonly doubtful: Set<GraphQLFormattedError>;
  /** Where records stand that a subgraph does not know or may not show: they are null, and nothing is said of it. */
  readonly absent: (() => readonly Path[])[];
};

/** A part of a plan, compiled. */
export type Step = (run: Run) => Promise<void>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
