import type { Logger } from '@network/schema/log';
import { type Clock, inWords } from '#transports/clock.ts';
import { type Store, StoreAway } from '../store.ts';

/** How long anybody waits for what is kept, in milliseconds. */
const PATIENCE_MS = 250;
/** How long a store that failed is left alone before it is tried, and how long that may take. */
const [REST_MS, TRIAL_MS] = [1_000, 2_000];
/** A key of nothing that is kept. */
const NOTHING = '';

export type PatientStore = Store & { close(): void };

/**
 * A store in another process, which may be slow or away: it costs a moment once, then nothing until it answers again. What
 * could not be ended meanwhile is ended before anything is given.
 */
export const withPatience = (store: Store, { log, clock }: { log: Logger; clock: Clock }): PatientStore => {
  const owed = new Set<string>();
  let isAway = false;
  let isClosed = false;
  let stop = (): void => undefined;

  const within = <Answer>(milliseconds: number, work: Promise<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const late = (): void => reject(new Error(`Expected an answer within ${inWords(milliseconds)}, found none.`));
      // What has arrived while this process was busy is read first.
      const stopWaiting = clock.after(milliseconds, () => void setImmediate(late));
      work.then(resolve, reject).finally(stopWaiting);
    });

  const owe = (tags: readonly string[]): void => {
    for (const tag of tags) owed.add(tag);
  };

  const leaveAlone = (): void => {
    store.reopen?.();
    if (!isClosed) stop = clock.after(REST_MS, () => void tryAgain());
  };

  const tryAgain = async (): Promise<void> => {
    const tags = [...owed];
    // What is owed while they are ended is owed anew, be it the same.
    owed.clear();
    try {
      const changed = tags.length === 0 ? store.mark() : store.invalidate(tags);
      await within<unknown>(TRIAL_MS, Promise.all([changed, store.get([NOTHING])]));
    } catch {
      owe(tags);
      return leaveAlone();
    }
    if (owed.size > 0) return tryAgain();
    isAway = false;
    log.info('what is kept can be had again');
  };

  const fail = (error: unknown): never => {
    if (isAway) throw new StoreAway();
    isAway = true;
    log.warn({ err: error }, 'what is kept cannot be had; all is asked anew until it can');
    leaveAlone();
    throw new StoreAway('It does not answer.', { cause: error });
  };

  const ask = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (isAway) throw new StoreAway();
    return within(PATIENCE_MS, work()).catch(fail);
  };

  return {
    get: (keys) => ask(() => store.get(keys)),
    mark: () => ask(() => store.mark()),
    // Nobody waits for it, and one that cannot be written says nothing of the others.
    set: async (key, kept) => {
      if (isAway) throw new StoreAway();
      await store.set(key, kept);
    },
    invalidate: async (tags) => {
      // At once: a trial that is under way looks for it before it lets anybody in.
      if (isAway) owe(tags);
      await ask(() => store.invalidate(tags)).catch((error: unknown) => {
        owe(tags);
        throw error;
      });
    },
    close: () => {
      isClosed = true;
      stop();
    },
  };
};
