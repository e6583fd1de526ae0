import type { Path } from '../run.ts';
import { Json } from './json.ts';

/** A value that a subgraph sent and that does not fit the schema. Its path is made complete on the way up. */
export type Misfit = {
  readonly path: (string | number)[];
  readonly message: string;
  /** Whether a value was missing, which an error of a fetch may explain already. */
  readonly isMissing: boolean;
};

/** What an answer is written with, and what is found to be wrong meanwhile. */
export type About = {
  readonly misfits: Misfit[];
  /** The JSON text of the fields about the schema, by their names in the answer. */
  readonly aboutSchema: ReadonlyMap<string, string>;
};
/** One answer being written. */
export type Writing = About & { readonly json: Json };

/**
 * Writes a value as JSON. False when it may not be null and has no value: then what is around it is null, and what was
 * written of it is taken back there.
 */
export type Write = (value: unknown, writing: Writing) => boolean;

const JSON_OF_ALL = new Json();
const NULL = 'null';

/** Whether the JSON of a value says that there is none. */
export const isNull = (json: Buffer): boolean => json.length === NULL.length && json.toString() === NULL;

/** The JSON of a value, the outermost; `null` where it is lost. */
export const written = (write: Write, value: unknown, { misfits, aboutSchema }: About): Buffer => {
  JSON_OF_ALL.rewind(0);
  if (write(value, { misfits, aboutSchema, json: JSON_OF_ALL })) return JSON_OF_ALL.take();
  return Buffer.from(NULL);
};

/** Tells what does not fit at the place that is written just now. */
export const misfit = (writing: Writing, message: string, isMissing = false): false => {
  writing.misfits.push({ path: [], message, isMissing });
  return false;
};

const liesBelow = ({ misfits }: Writing, before: number, at: Path[number]): void => {
  for (let i = before; i < misfits.length; i += 1) misfits[i]?.path.unshift(at);
};

/** Says of all that did not fit since `before` that it lies below a name or a position. */
export const notePlace = (writing: Writing, before: number, at: Path[number]): void => {
  if (writing.misfits.length > before) liesBelow(writing, before, at);
};
