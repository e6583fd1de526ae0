import { Fault } from '@network/schema/errors';
import { isOperator, type Viewer } from '@network/schema/viewer';
import type { AmongOthers } from '#among-others.ts';

/** How much one machine may send: files at a time, and files a minute. */
export type PushLimits = { readonly atOnce: number; readonly perMinute: number };
export const PUSH_LIMITS: PushLimits = { atOnce: 4, perMinute: 120 };

const MINUTE = 60_000;

type Sender = { sending: number; begun: number[] };

const refuse = (limit: string, retryAfter: number): Fault =>
  new Fault('TOO_MANY_REQUESTS', `Expected ${limit}, found one more. Send it again after ${retryAfter} s.`, {
    retryAfter,
  });

/**
 * Counts what each machine sends, by its subject. `enter` answers what is to be called when the file has arrived.
 * @throws {Fault} TOO_MANY_REQUESTS with the seconds to wait.
 */
export const createPushCounter = ({ atOnce, perMinute }: PushLimits, now: () => Date) => {
  const senders = new Map<string, Sender>();

  const forget = (before: number): void => {
    for (const [subject, { sending, begun }] of senders)
      if (sending === 0 && (begun.at(-1) ?? 0) <= before) senders.delete(subject);
  };

  const enter = (subject: string): (() => void) => {
    const at = now().getTime();
    forget(at - MINUTE);
    const sender = senders.get(subject) ?? { sending: 0, begun: [] };
    senders.set(subject, sender);
    sender.begun = sender.begun.filter((begun) => begun > at - MINUTE);
    if (sender.sending >= atOnce) throw refuse(`at most ${atOnce} files of one sender at a time`, 1);
    const [oldest] = sender.begun;
    if (sender.begun.length >= perMinute && oldest !== undefined)
      throw refuse(`at most ${perMinute} files of one sender a minute`, Math.ceil((oldest + MINUTE - at) / 1000));
    sender.begun.push(at);
    sender.sending += 1;
    return () => {
      sender.sending -= 1;
    };
  };

  return { enter };
};

/** The same for a viewer; the operator sends without limit. Where others share the port, they count together. */
export const createPushLimits = (limits: PushLimits, now: () => Date, others: AmongOthers | null = null) => {
  const counter = others?.pushes ?? createPushCounter(limits, now);
  return {
    enter: async (viewer: Viewer): Promise<() => void> =>
      isOperator(viewer) ? () => undefined : counter.enter(viewer.subject),
  };
};
export type PushLimiter = ReturnType<typeof createPushLimits>;
