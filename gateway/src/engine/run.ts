import type { GraphQLFormattedError } from 'graphql';
import type { Purpose } from '#exchange.ts';

/** A place in an answer: names of fields and positions in lists. */
export type Path = readonly (string | number)[];

/** An object as subgraphs send it. Names that objects inherit are never slots, so reading one finds data or nothing. */
export type Data = Record<string, unknown>;

/** A part of an answer that comes later: what it is fetched by, and when that is done. */
export type Later = { readonly run: Run; readonly done: Promise<void> };

/** One operation under way, or a deferred part of it. */
export type Run = {
  readonly purpose: Purpose;
  /** The coerced values of the caller's variables. */
  readonly values: Readonly<Record<string, unknown>>;
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
  /** The fields of a mutation that have been run, by slots. */
  readonly mutated: Set<string>;
  /** Whether one of these may not be null and is: then no later one is run (GraphQL §6.4.4). */
  readonly isOver: (run: Run) => boolean;
  /** Ends of the fetches that deferred parts wait for, by the plan's names for them. */
  readonly fetched: Map<string, PromiseWithResolvers<void>>;
  /** Deferred parts that have begun, by the names under which they were planned. */
  readonly later: Map<string, Later>;
  /** What the part around a deferred one ran by; null for the first answer. */
  readonly around: Run | null;
};

type Begun = Pick<Run, 'purpose' | 'values' | 'variables' | 'isOver'>;

/** A new run of an operation. */
export const startRun = ({ purpose, values, variables, isOver }: Begun): Run => ({
  purpose,
  values,
  variables,
  isOver,
  mutated: new Set(),
  root: {},
  errors: [],
  doubtful: new Set(),
  absent: [],
  fetched: new Map(),
  later: new Map(),
  around: null,
});

/** The run of a deferred part: the same data, and errors of its own. */
export const startLater = (around: Run): Run => ({ ...around, errors: [], doubtful: new Set(), absent: [], around });

/** A part of a plan, compiled. */
export type Step = (run: Run) => Promise<void>;

export const nothing: Step = async () => {};

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
