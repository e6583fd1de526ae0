import { clockCopy } from '@network/kit/clock';
import { applyTo } from '@network/kit/reference/copies';
import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { ANONYMOUS } from '@network/schema/viewer';
import { referenceClocks } from './tables.ts';

/** Reads the copied clocks. Anybody may know what time it is for a government. */
export const createClockStore = ({ db, prepare }: Store) => {
  const clocks = prepare('clocks', db.select().from(referenceClocks));
  return { list: () => read(ANONYMOUS, clocks) };
};
export type ClockStore = ReturnType<typeof createClockStore>;

/** Copies what the catalogue tells of clocks; its other facts are of no use here. */
export const applyFacts = applyTo({ clock: clockCopy(referenceClocks) });
