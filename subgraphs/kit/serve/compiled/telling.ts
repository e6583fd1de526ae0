import { fail, isLost, located, type Place } from './place.ts';

export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function';

type Complete = (value: unknown, place: Place) => unknown;

/** @throws the error that was resolved in place of a value, and where nothing is that must not be null. */
const complete: Complete = (value, place) => {
  const { shape, field } = place;
  if (value instanceof Error) throw value;
  let told: unknown = null;
  if (value != null) told = shape.leaf === null ? shape.complete(value, place) : shape.leaf(value);
  if (told === null && !shape.isNullable)
    throw new Error(`Cannot return null for non-nullable field ${field.parentType.name}.${field.name}.`);
  return told;
};

/** Tells a value at its place when it comes; where that was made null meanwhile, nobody hears of it. */
export const waitFor = (
  promise: PromiseLike<unknown>,
  { place, complete: make }: { readonly place: Place; readonly complete: Complete },
): void => {
  const { run } = place;
  run.waiting++;
  const end = (): void => {
    run.waiting--;
    if (run.waiting === 0) run.whenDone();
  };
  const refuse = (error: unknown): void => {
    if (!isLost(place)) fail(place, located(error, place));
  };
  const settle = (value: unknown): void => {
    if (isLost(place)) return;
    try {
      place.holder[place.key] = make(value, place);
    } catch (error) {
      refuse(error);
    }
  };
  // Others than our own may call back before they return.
  const later = promise instanceof Promise ? promise : Promise.resolve(promise);
  later.then(
    (value) => {
      settle(value);
      end();
    },
    (error: unknown) => {
      refuse(error);
      end();
    },
  );
};

/** What a place tells of a value; undefined where it comes later. @throws {GraphQLError} where it fails and must not be null. */
export const tell: Complete = (value, place) => {
  try {
    if (!isPromise(value)) return complete(value, place);
    waitFor(value, { place, complete });
    return undefined;
  } catch (error) {
    const noted = located(error, place);
    place.isGone = true;
    if (!place.shape.isNullable) throw noted;
    place.run.errors.push(noted);
    return null;
  }
};
