import type { Data } from '../run.ts';
import type { Representing } from './representations.ts';

/** The objects that a fetch completes: each representation once, and for each object the position of its own. */
export type Wanted = {
  readonly targets: readonly Data[];
  readonly texts: readonly string[];
  readonly positions: readonly number[];
  /** Positions of representations that lack something that is required, though nothing went wrong. */
  readonly partial: ReadonlySet<number>;
};

/** The position of an object that is not asked about. */
export const NONE = -1;

type Asking = {
  readonly representingOf: (object: Data) => Representing | null;
  /** Whether something went wrong by which an object, told by its position, may lack one of these fields. */
  readonly isHarmed: (index: number, lacking: readonly string[]) => boolean;
};

/** Positions by the value of a leaf, or what is known by that of the next leaf. */
type Level = Map<unknown, unknown>;

const below = (level: Level, value: unknown): Level => {
  const known = level.get(value);
  if (known instanceof Map) return known;
  const made: Level = new Map();
  level.set(value, made);
  return made;
};

/**
 * Represents objects. One that lacks something that is required is not asked about when a failure is the reason: a value
 * made of half the facts would be wrong. Otherwise the plan did not fetch it, as it was not asked for this type of
 * object; then what there is goes out.
 */
export const wantedOf = (targets: readonly Data[], { representingOf, isHarmed }: Asking): Wanted => {
  const known = new Map<string, number>();
  const partial = new Set<number>();
  const positionOf = (text: string): number => {
    const position = known.get(text) ?? known.size;
    if (position === known.size) known.set(text, position);
    return position;
  };
  const partly = ({ keyed, lacks }: Representing, target: Data, index: number): number => {
    const text = keyed(target);
    if (text === undefined || isHarmed(index, lacks(target))) return NONE;
    const position = positionOf(text);
    partial.add(position);
    return position;
  };

  // Most objects of a page stand for few records: where such values have been met, no text is made.
  const met: Level = new Map();
  const metBy = (representing: Representing, names: readonly string[], target: Data): Level => {
    let level = below(met, representing);
    for (let i = 1; i < names.length; i += 1) level = below(level, target[names[i] ?? '']);
    return level;
  };

  const wholly = (representing: Representing, target: Data): number | undefined => {
    const whole = representing.whole(target);
    return whole === undefined ? undefined : positionOf(whole);
  };
  const told = (representing: Representing, target: Data): number | undefined => {
    const { tells } = representing;
    const [first] = tells;
    if (first === undefined || targets.length === 1) return wholly(representing, target);
    const level = metBy(representing, tells, target);
    const before = level.get(target[first]);
    if (typeof before === 'number') return before;
    const position = wholly(representing, target);
    if (position !== undefined) level.set(target[first], position);
    return position;
  };

  const positions = targets.map((target, index) => {
    const representing = representingOf(target);
    if (representing === null) return NONE;
    return told(representing, target) ?? partly(representing, target, index);
  });
  return { targets, texts: [...known.keys()], positions, partial };
};
