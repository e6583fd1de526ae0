import type { Purpose } from '#exchange.ts';

/** For each request, the moment when the oldest thing that it was given from what is kept had been asked for. */
const oldest = new WeakMap<Purpose['line'], number>();

/** Notes that a request was given something that had been asked for then, in milliseconds since 1970. */
export const noteOlder = ({ line }: Purpose, at: number): void => {
  oldest.set(line, Math.min(oldest.get(line) ?? at, at));
};

/** Since when all that a request was given is known; `started` where it was given nothing older. */
export const knownSince = ({ line }: Purpose, started: number): number =>
  Math.min(oldest.get(line) ?? started, started);

/** The policy view and contract of purposes that were made here. */
const views = new WeakMap<Purpose, string>();

/** The policy view and contract of a request, as one opaque text. */
export const viewOf = (purpose: Purpose): string => views.get(purpose) ?? purpose.view ?? '';

/**
 * The same purpose for something that is going to be kept. It shares nothing on its way with what began before the last
 * change: that would be kept as if it were newer.
 */
export const sinceChange = (purpose: Purpose, mark: number): Purpose => {
  const view = viewOf(purpose);
  const made = { ...purpose, view: `${view}\n${mark}` };
  views.set(made, view);
  return made;
};
