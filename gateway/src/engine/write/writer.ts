import type { Path } from '../run.ts';

/** A value that a subgraph sent and that does not fit the schema. Its path is made complete on the way up. */
export type Misfit = {
  readonly path: (string | number)[];
  readonly message: string;
  /** Whether a value was missing, which an error of a fetch may explain already. */
  readonly isMissing: boolean;
};

/** One answer being written. */
export type Writing = {
  readonly misfits: Misfit[];
  /** The JSON text of the fields about the schema, by their names in the answer. */
  readonly aboutSchema: ReadonlyMap<string, string>;
};

/** Writes a value as JSON text; null when it may not be null and has no value: then what is around it is null. */
export type Write = (value: unknown, writing: Writing) => string | null;

/** Tells what does not fit at the place that is written just now. */
export const misfit = (writing: Writing, message: string, isMissing = false): null => {
  writing.misfits.push({ path: [], message, isMissing });
  return null;
};

const liesBelow = ({ misfits }: Writing, before: number, at: Path[number]): void => {
  for (let i = before; i < misfits.length; i += 1) misfits[i]?.path.unshift(at);
};

/** Says of all that did not fit since `before` that it lies below a name or a position. */
export const notePlace = (writing: Writing, before: number, at: Path[number]): void => {
  if (writing.misfits.length > before) liesBelow(writing, before, at);
};
