import type { Logger } from '@network/schema/log';
import { hashOf } from '#doors/prepared.ts';
import type { Engine } from '#engine/executor.ts';
import { type Clock, systemClock } from '#transports/clock.ts';
import { openUsage } from './usage.ts';
import { warm } from './warm.ts';

/** Plans ahead: what is trusted, and what was asked for most. */
export type Ahead = {
  /** An engine that has planned what will be asked for, and counts what is asked. */
  open(engine: Engine): Promise<Engine>;
  /** Keeps for the next run what was asked for most in this one. */
  close(): Promise<void>;
};

export type AheadOptions = {
  /** The state folder; null keeps nothing from one run to the next. */
  readonly folder: string | null;
  readonly documents: readonly { readonly text: string }[];
  readonly log: Logger;
  readonly clock?: Clock;
};

export const openAhead = async ({ folder, documents, log, clock = systemClock }: AheadOptions): Promise<Ahead> => {
  const texts = documents.map(({ text }) => text);
  const trusted = new Set(texts.map(hashOf));
  const usage = await openUsage({ folder, trusted, clock, log });
  return {
    open: async (engine) => {
      await warm(engine, { trusted: texts, adHoc: usage.top() }, { clock, log });
      return {
        ...engine,
        execute: (operation, purpose) => {
          usage.note(operation);
          return engine.execute(operation, purpose);
        },
      };
    },
    close: usage.close,
  };
};
