import type { Logger } from '@network/schema/log';
import { type Channel, createChannel, type Line, type Said } from './channel.ts';

/** A process that serves. */
export type WorkerProcess = Line & {
  readonly pid: number | undefined;
  kill(signal: NodeJS.Signals): void;
  once(event: 'exit', listener: (code: number | null, signal: string | null) => void): unknown;
};

export type WorkersOptions = {
  readonly count: number;
  readonly fork: (number: number) => WorkerProcess;
  /** Answers what a worker says, but for how it fares. */
  readonly hear: (number: number, said: Said) => Promise<unknown>;
  readonly onGone: (number: number) => void;
  readonly log: Logger;
  /** Milliseconds. */
  readonly now?: () => number;
  /** Does something after so many milliseconds; the answer prevents it. */
  readonly after?: (milliseconds: number, work: () => void) => () => void;
};

/** Who has served as long as this does not count as having failed at its start. */
const STEADY_MS = 10_000;
/** So often in a row a worker may fail at its start. */
const MOST_FAILURES = 5;
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [1_000, 30_000];

type Place = {
  readonly number: number;
  process: WorkerProcess | null;
  channel: Channel | null;
  servingSince: number | null;
  /** How often in a row it has ended at its start. */
  failures: number;
  /** What it said of why it cannot start. */
  because: string | null;
};

const pauseAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);

const systemAfter = (milliseconds: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

export type Workers = ReturnType<typeof startWorkers>;

/**
 * Starts workers and replaces each that ends, after a pause that grows while it ends at its start. Gives up where none can
 * serve: at the first start when one says why it cannot, else when one has failed five times and no other serves steadily.
 */
export const startWorkers = (options: WorkersOptions) => {
  const { count, fork, hear, onGone, log, now = Date.now, after = systemAfter } = options;
  const places = Array.from({ length: count }, (_, index): Place => {
    return { number: index + 1, process: null, channel: null, servingSince: null, failures: 0, because: null };
  });
  const opened = Promise.withResolvers<string>();
  const failed = Promise.withResolvers<string>();
  const pauses = new Map<Place, () => void>();
  const empty = Promise.withResolvers<void>();
  let isOpen = false;
  let isClosing = false;

  const isSteady = ({ servingSince }: Place): boolean => servingSince !== null && now() - servingSince >= STEADY_MS;

  const hearFrom = async (place: Place, said: Said): Promise<unknown> => {
    if (said.kind === 'refused') place.because = said.because;
    if (said.kind !== 'serving') return hear(place.number, said);
    place.servingSince = now();
    place.because = null;
    log.info({ worker: place.number, process: place.process?.pid }, 'a worker serves');
    if (places.some(({ servingSince }) => servingSince === null)) return null;
    isOpen = true;
    return opened.resolve(said.url);
  };

  const giveUp = ({ number, failures, because }: Place, how: string): void => {
    const sentence = `Expected worker ${number} to serve, found that it ended ${failures} times in a row at its start (${how}). The log says more; correct what it names, and start again.`;
    failed.resolve(because ?? sentence);
  };

  const isHopeless = (place: Place): boolean => {
    if (!isOpen && place.because !== null) return true;
    return place.failures >= MOST_FAILURES && !(isOpen && places.some(isSteady));
  };

  const replace = (place: Place, how: string): void => {
    const pause = pauseAfter(place.failures);
    if (isHopeless(place)) giveUp(place, how);
    else
      pauses.set(
        place,
        after(pause, () => start(place)),
      );
  };

  const ended = (place: Place, { pid, how }: { pid: number | undefined; how: string }): void => {
    place.failures = isSteady(place) ? 0 : place.failures + 1;
    place.channel?.end();
    Object.assign(place, { process: null, channel: null, servingSince: null });
    onGone(place.number);
    if (isClosing) {
      if (places.every(({ process }) => process === null)) empty.resolve();
      return;
    }
    const { number: worker, failures, because } = place;
    log.warn({ worker, process: pid, how, failures, because }, 'a worker ended; another takes its place');
    replace(place, how);
  };

  const start = (place: Place): void => {
    pauses.delete(place);
    const process = fork(place.number);
    const { pid } = process;
    const onFailure = (error: unknown): void => log.error({ worker: place.number, err: error }, 'unexpected failure');
    place.process = process;
    place.channel = createChannel(process, { hear: (said) => hearFrom(place, said), onFailure });
    process.once('exit', (code, signal) => ended(place, { pid, how: signal ?? `code ${code}` }));
  };
  for (const place of places) start(place);

  const signal = (name: NodeJS.Signals): void => {
    for (const { process } of places) process?.kill(name);
  };

  return {
    /** Resolves with the address when each has served. */
    opened: opened.promise,
    /** Resolves with a sentence when they are given up. */
    failed: failed.promise,
    /**
     * Says something to every worker but one; resolves when each that serves has answered or is gone. One that is starting
     * hears of it before it serves, and is not waited for.
     */
    tellOthers: async (number: number, said: Said): Promise<void> => {
      const others = places.filter((place) => place.number !== number);
      const answers = others.map(({ channel, servingSince }) => ({ servingSince, answer: channel?.ask(said) }));
      await Promise.all(answers.map(({ servingSince, answer }) => (servingSince === null ? null : answer)));
    },
    /** Lets each finish what it is at, and end. */
    close: async (): Promise<void> => {
      isClosing = true;
      for (const prevent of pauses.values()) prevent();
      if (places.every(({ process }) => process === null)) return;
      signal('SIGTERM');
      await empty.promise;
    },
    /** While `close` is under way: ends them at once. */
    hurry: (): void => signal('SIGKILL'),
  };
};
