import { createPushCounter, PUSH_LIMITS } from '@network/gateway/push-limits';
import { Fault } from '@network/schema/errors';
import type { SubgraphName } from '@network/schema/network';
import type { Beside } from '../network.ts';
import type { Entered, Said } from './channel.ts';

export type DeskOptions = {
  /** Says something to every worker but one; resolves when each has answered or is gone. */
  readonly tellOthers: (worker: number, said: Said) => Promise<unknown>;
  readonly now?: () => Date;
};

/** What the primary does for its workers: counts what senders send to all of them, passes changes on, takes files in. */
export const createDesk = ({ tellOthers, now = () => new Date() }: DeskOptions) => {
  const counter = createPushCounter(PUSH_LIMITS, now);
  const looks = new Map<SubgraphName, () => void>();
  /** By worker, the files that are on their way to it. */
  const arriving = new Map<number, Map<number, () => void>>();
  let last = 0;

  const enter = (worker: number, subject: string): Entered => {
    try {
      const leave = counter.enter(subject);
      last += 1;
      const mine = arriving.get(worker) ?? new Map<number, () => void>();
      arriving.set(worker, mine.set(last, leave));
      return { entry: last };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return { refusal: error.message, retryAfter: Number(error.details?.['retryAfter'] ?? 1) };
    }
  };

  const leave = (worker: number, entry: number): void => {
    arriving.get(worker)?.get(entry)?.();
    arriving.get(worker)?.delete(entry);
  };

  return {
    handing: ((name: SubgraphName) => ({
      onTold: (look) => void looks.set(name, look),
    })) satisfies Beside['handing'],
    /** Does what a worker says, and answers it. */
    hear: async (worker: number, said: Said): Promise<unknown> => {
      if (said.kind === 'entering') return enter(worker, said.subject);
      if (said.kind === 'leaving') return leave(worker, said.entry);
      if (said.kind === 'waiting') return looks.get(said.subgraph)?.();
      return said.kind === 'changed' ? tellOthers(worker, said) : null;
    },
    /** A worker is gone: nothing comes to it any more, and what it received may wait untold. */
    gone: (worker: number): void => {
      for (const stop of arriving.get(worker)?.values() ?? []) stop();
      arriving.delete(worker);
      for (const look of looks.values()) look();
    },
  };
};
