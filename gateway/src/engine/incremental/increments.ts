import { toClientPlace } from '../client-paths.ts';
import { errorsOf } from '../errors-of-answer.ts';
import type { Increment, Increments } from '../executor.ts';
import { explains } from '../failures.ts';
import type { Compiled } from '../operation.ts';
import { type Data, isData, type Path, type Run, startLater } from '../run.ts';
import { TYPENAME } from '../selection/selection.ts';
import { type About, written as jsonOf, type Misfit } from '../write/writer.ts';
import type { DeferredPart } from './deferred-parts.ts';
import { createLost, type Lost } from './lost.ts';

type Object = { readonly data: Data; readonly path: Path };

/** Whether a place is there for the caller, or has null around it. */
type IsShown = (path: Path) => boolean;

/** Reads the places of an answer, or of a part, that has nulls where something was lost. */
const isShownIn = (data: Buffer): IsShown => {
  const shown: unknown = JSON.parse(data.toString());
  return (path) => {
    let value = shown;
    for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    return value !== null && value !== undefined;
  };
};

/** What later parts are written from. */
export type Rest = {
  readonly compiled: Compiled;
  readonly run: Run;
  /** The first answer, where it lost something; null where it is whole. */
  readonly lossy: Buffer | null;
  readonly aboutSchema: About['aboutSchema'];
};

/** The same, and what of the parts before is shown or lost. */
type Around = Rest & { readonly isShown: IsShown; readonly lost: Lost };

/** The objects that a part belongs to, in order, each with where it stands; whether some of them are not shown. */
const objectsOf = (
  { path, on }: DeferredPart,
  { compiled, run, isShown }: Around,
): { readonly objects: readonly Object[]; readonly areSomeLost: boolean } => {
  const fits = (data: Data, conditions: readonly string[]): boolean => {
    const typename = data[TYPENAME];
    return typeof typename !== 'string' || conditions.every((condition) => compiled.isOf(typename, condition));
  };
  const found: Object[] = [];
  const look = (value: unknown, depth: number, here: Path): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) look(one, depth, [...here, index]);
    else if (isData(value)) enter(value, depth, here);
  };
  const enter = (data: Data, depth: number, here: Path): void => {
    const step = path[depth];
    if (step === undefined && fits(data, on)) found.push({ data, path: here });
    if (step !== undefined && fits(data, step.on)) look(data[step.slot], depth + 1, [...here, step.slot]);
  };
  look(run.root, 0, []);
  const objects = found
    .map(({ data, path: slots }) => ({ data, path: toClientPlace(slots, { ...compiled, root: run.root }).path }))
    .filter((one) => isShown(one.path));
  return { objects, areSomeLost: objects.length < found.length };
};

const isBelow = (path: Path, place: Path): boolean => path.length >= place.length && explains(place, path);

type WrittenPart = {
  readonly increments: readonly Increment[];
  /** Where fragments in it may come later: what it lost takes them along. */
  readonly isShown: IsShown;
};

/** Writes a part at each place where it belongs. An error is told with the object that it stands in. */
const writePart = (part: DeferredPart, around: Around): WrittenPart => {
  const { compiled, run: first, aboutSchema, lost } = around;
  const run = first.later.get(part.planned)?.run ?? startLater(first);
  const misfits: Misfit[] = [];
  const { objects, areSomeLost } = objectsOf(part, around);
  const written = objects.map(({ data, path }) => {
    const writing: About = { misfits: [], aboutSchema };
    const json = lost.kept(jsonOf(part.write, data, writing), path);
    if (writing.misfits.length > 0) lost.note(json, path);
    misfits.push(...writing.misfits.map((one) => ({ ...one, path: [...path, ...one.path] })));
    return { data: json, path, label: part.label };
  });
  const errors = errorsOf(run, { ...compiled, root: run.root, misfits });
  const told = new Set<unknown>();
  const increments = written.map((one, index) => {
    const isLast = index === written.length - 1;
    const own = errors.filter((error) => !told.has(error) && (isLast || isBelow(error.path ?? [], one.path)));
    for (const error of own) told.add(error);
    return { ...one, errors: own };
  });
  if (misfits.length === 0 && !areSomeLost && lost.isNone()) return { increments, isShown: () => true };
  const shows = written.map(({ data, path }) => ({ path, isShown: isShownIn(data) }));
  return {
    increments,
    isShown: (path) => shows.some((one) => isBelow(path, one.path) && one.isShown(path.slice(one.path.length))),
  };
};

/** The parts of an answer that come later, each as soon as it is there and the part around it was given. */
export async function* incrementsOf(rest: Rest): AsyncGenerator<Increments, void, void> {
  const given = new Map<string, Promise<DeferredPart>>();
  const come = async (part: DeferredPart): Promise<DeferredPart> => {
    if (part.within !== null) await given.get(part.within);
    await rest.run.later.get(part.planned)?.done;
    return part;
  };
  for (const part of rest.compiled.deferred) given.set(part.planned, come(part));
  const waiting = new Map(given);
  const lost = createLost();
  if (rest.lossy !== null) lost.note(rest.lossy, []);
  const isShownFirst = rest.lossy === null ? () => true : isShownIn(rest.lossy);
  const shown = new Map<string, IsShown>();
  while (waiting.size > 0) {
    const part = await Promise.race(waiting.values());
    waiting.delete(part.planned);
    const isShown = (part.within === null ? undefined : shown.get(part.within)) ?? isShownFirst;
    const written = writePart(part, { ...rest, isShown, lost });
    shown.set(part.planned, written.isShown);
    yield { increments: written.increments, hasNext: waiting.size > 0 };
  }
}
