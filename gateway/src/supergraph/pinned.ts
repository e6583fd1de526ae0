import type { Door } from '#doors/door.ts';
import { type Answer, isWhole } from '#exchange.ts';

/** A door and the operations that came in by it. */
export type Pinned = Door & {
  /** Closes the door after the last of its operations has ended, be it one whose answer comes in parts. */
  retire(): Promise<void>;
};

type Parts = Exclude<Answer['body'], string | Buffer>;

/** The same parts; `ended` is called when there are no more, or nobody wants them. */
const watch = (parts: Parts, ended: () => void): Parts => ({
  [Symbol.asyncIterator]: () => {
    const source = parts[Symbol.asyncIterator]();
    return {
      next: async () => {
        try {
          const next = await source.next();
          if (next.done === true) ended();
          return next;
        } catch (error) {
          ended();
          throw error;
        }
      },
      return: async () => {
        await source.return?.();
        ended();
        return { done: true, value: undefined };
      },
    };
  },
});

/** Counts the operations that come in by a door. */
export const pin = (door: Door): Pinned => {
  const empty = Promise.withResolvers<void>();
  let inFlight = 0;
  let isRetired = false;
  let closed: Promise<void> | undefined;

  const close = (): Promise<void> => {
    closed ??= door.close();
    return closed;
  };
  const leave = (): void => {
    inFlight -= 1;
    if (isRetired && inFlight === 0) empty.resolve();
  };

  return {
    answer: async (sent, purpose) => {
      inFlight += 1;
      let isOver = false;
      const over = (): void => {
        if (!isOver) leave();
        isOver = true;
      };
      try {
        const answer = await door.answer(sent, purpose);
        if (isWhole(answer.body)) {
          over();
          return answer;
        }
        // A caller who has gone before the first part never reads, and never says so.
        purpose.presence?.whenOver(over);
        return { ...answer, body: watch(answer.body, over) };
      } catch (error) {
        over();
        throw error;
      }
    },
    retire: async () => {
      isRetired = true;
      if (inFlight > 0) await empty.promise;
      await close();
    },
    close,
  };
};
