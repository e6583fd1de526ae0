import type { Logger } from '@network/schema/log';
import type { Closers } from './closers.ts';
import { Refused } from './refused.ts';
import type { Report } from './report.ts';
import { listenForStop } from './stopping.ts';

/** What was opened; `failed` resolves with a sentence when it cannot go on, with `null` when it is done. */
export type Opened = { readonly failed: Promise<string | null> };

export type Run = {
  readonly closers: Closers;
  readonly log: Logger;
  readonly report: Report;
  /** By what it is told to stop; SIGINT, SIGTERM and SIGHUP unless told. */
  readonly signals?: readonly NodeJS.Signals[];
};

/** What a shell reads of a program that somebody did not want to wait for. */
const HURRIED = 130;

/**
 * Opens something, then waits until it is told to stop or what was opened fails; then stops all that was started, in
 * order. A wish to stop is heard while it still opens; a second wish hurries.
 */
export const runUntilStopped = async (
  { closers, log, report, signals }: Run,
  open: (report: Report) => Promise<Opened>,
): Promise<number> => {
  const stopping = listenForStop(signals);
  const onFailure = (what: string, error: unknown): void => log.error({ err: error }, `${what} did not stop in order`);
  stopping.onHurry(() => void closers.hurry(onFailure).then(() => process.exit(HURRIED)));
  const interruptible: Report = {
    ...report,
    step: (title, work) => {
      if (stopping.isWished()) throw new Refused('Stopped while starting.');
      return report.step(title, work);
    },
  };
  const opening = open(interruptible);
  const stopped = stopping.wished.then(() => null);
  try {
    const opened = await Promise.race([opening, stopped]);
    const failure = opened === null ? null : await Promise.race([opened.failed, stopped]);
    if (failure !== null) throw new Refused(failure);
    if (stopping.isWished()) report.line('Stopping …');
    return 0;
  } finally {
    await closers.close(onFailure);
    // What was still opening fails now, or has added something to stop.
    await opening.catch(() => null);
    await closers.close(onFailure);
  }
};
