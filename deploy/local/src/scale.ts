import { statfs } from 'node:fs/promises';
import type { ScaleOptions, ScaleProgress } from '@network/sample/scale';
import { bytesOfScale } from '@network/sample/scale/room';
import type { Size } from '@network/sample/size';
import { Refused } from './refused.ts';
import type { Report } from './report.ts';

export type ScaleWish = {
  readonly options: ScaleOptions;
  readonly size: Size;
  /** Events that are wanted; null where nothing was said. */
  readonly asked: number | null;
  /** The folder on whose disk events lie; null where it is not ours to look at. */
  readonly disk: string | null;
  readonly report: Report;
};

/** 1 200 000 as `1 200 000`. */
const shown = (count: number): string => Math.round(count).toLocaleString('en').replaceAll(',', ' ');
const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

/** @throws {Refused} where the disk has less room than is needed. */
const assertRoom = async (folder: string, needed: number, events: number): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new Refused(
    `Expected ${gigabytes(needed)} free on the disk of ${folder} for ${shown(events)} events, found ${gigabytes(free)}. Free some, name a folder on another disk with --data, or ask for fewer.`,
  );
};

/** Tells how many events are in, how many come in a second, and then what is made once all are in. */
const createProgress = (note: (text: string) => void, all: number): ScaleProgress & { done(): void } => {
  const began = performance.now();
  let [added, others] = [0, 0];
  const rate = (): string => shown((added / (performance.now() - began)) * 1_000);
  return {
    events: (more) => {
      added += more;
      note(`${shown(added)} of ${shown(all)}, ${rate()} a second`);
    },
    others: (records) => {
      others += records;
      note(`${shown(added)} with counters and indexes, ${shown(others)} cases and visits`);
    },
    end: (what, made, of) =>
      note(what === 'counting' ? `${shown(added)}, counting them` : `${shown(added)}, index ${made + 1} of ${of}`),
    done: () =>
      note(`${shown(added)}, with counters, indexes and ${shown(others)} cases and visits ${rate()} a second`),
  };
};

/**
 * Looks what is to be done about events in bulk, before anything is: null where nothing, else the work. What a start that
 * was cut short has begun goes on, whether it is asked for again or not.
 * @throws {Refused} where another number was begun, and where the disk is too small.
 */
export const planScale = async ({
  options,
  size,
  asked,
  disk,
  report,
}: ScaleWish): Promise<(() => Promise<void>) | null> => {
  const { addScale, readScale } = await import('@network/sample/scale');
  const { found, left, isWhole } = await readScale(options, size, asked);
  if (asked !== null && found !== null && asked !== found)
    throw new Refused(
      `Expected a store without events in bulk for --scale ${asked}, found ${shown(found)} begun or added in it. Start with another folder, as --data .data-${asked}.`,
    );
  if (isWhole) return null;
  if (disk !== null && left > 0) await assertRoom(disk, bytesOfScale(left), left);
  return () =>
    report.step('Events in bulk', async (note) => {
      const { done, ...progress } = createProgress(note, left);
      await addScale(options, { size, scale: found ?? asked ?? 0 }, progress);
      done();
    });
};
