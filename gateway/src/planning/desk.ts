import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import { type Clock, inWords } from '#transports/clock.ts';
import { type Thread, ThreadEnded } from './thread.ts';

export type DeskOptions = {
  /** Starts a thread; anew when the one before it has ended. */
  readonly start: () => Thread;
  readonly clock: Clock;
  /** The most time for one plan, in milliseconds. */
  readonly limit: number;
  /** How many operations may wait for their turn. */
  readonly waiting: number;
  readonly log: Logger;
};

/** Where operations wait for the one thread that plans them. */
export type Desk = {
  /** SDL of what callers may ask. */
  readonly schema: Promise<string>;
  /**
   * The JSON text of a plan.
   * @throws {Fault} BAD_USER_INPUT when planning takes too long, TOO_MANY_REQUESTS when too many wait; what the planner
   * says when it cannot be planned.
   */
  plan(text: string): Promise<string>;
  /** Ends the thread; what still waits is rejected. */
  close(): Promise<void>;
};

type Job = PromiseWithResolvers<string> & { readonly text: string; readonly isSecondTry: boolean };

/** A thread that ends takes one attempt of the operation in its hands along; a second one is the last. */
const retired = (because: string): Error =>
  new Error(`Expected the planning thread to plan the operation, found twice that it ended: ${because}.`);

/** Hands operations to a thread, one after the other, and replaces the thread when it dies or does not come to an end. */
export const openDesk = ({ start, clock, limit, waiting: most, log }: DeskOptions): Desk => {
  const waiting: Job[] = [];
  let thread = start();
  let isWorking = false;
  let isClosed = false;

  const tooLate = (): Fault =>
    new Fault(
      'BAD_USER_INPUT',
      `Expected an operation that is planned within ${inWords(limit)}, found one that takes longer. Ask for less at a time.`,
    );

  const replace = (because: string): void => {
    const before = thread;
    log.error({ because }, 'the planning thread has ended; another one is started');
    thread = start();
    void before.close();
  };

  /** One attempt. Time is counted from when the thread is ready. */
  const attempt = async (text: string): Promise<string> => {
    const current = thread;
    await current.schema;
    const late = Promise.withResolvers<never>();
    const stop = clock.after(limit, () => late.reject(tooLate()));
    const planned = current.plan(text);
    planned.catch(() => undefined);
    try {
      return await Promise.race([planned, late.promise]);
    } catch (error) {
      if (error instanceof Fault) replace(error.message);
      throw error;
    } finally {
      stop();
    }
  };

  /** An operation that was in the hands of a thread when it ended is tried once more. */
  const again = (job: Job, because: string): void => {
    replace(because);
    if (job.isSecondTry) job.reject(retired(because));
    else waiting.unshift({ ...job, isSecondTry: true });
  };

  const perform = async (job: Job): Promise<void> => {
    try {
      job.resolve(await attempt(job.text));
    } catch (error) {
      if (error instanceof ThreadEnded && !isClosed) again(job, error.message);
      else job.reject(error);
    }
  };

  const work = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await perform(job);
    isWorking = false;
  };

  return {
    schema: thread.schema,
    plan: (text) => {
      if (isClosed) return Promise.reject(new ThreadEnded('it was closed'));
      if (waiting.length >= most)
        return Promise.reject(
          new Fault(
            'TOO_MANY_REQUESTS',
            `Expected at most ${most} operations to wait for their plans, found more. Ask again in a moment.`,
            { retryAfter: 1 },
          ),
        );
      const job: Job = { ...Promise.withResolvers<string>(), text, isSecondTry: false };
      waiting.push(job);
      void work();
      return job.promise;
    },
    close: async () => {
      isClosed = true;
      await thread.close();
      // It may have been replaced meanwhile by one that no job waits for.
      for (const { reject } of waiting.splice(0)) reject(new ThreadEnded('it was closed'));
    },
  };
};
