import type { EventEntry } from '@network/events/store/filing';
import { apportion } from '../makers/dice.ts';
import type { Size } from '../size.ts';
import { scaleGovernments } from './beats.ts';
import { type ScaleCourse, SYSTEM, scaleEvent } from './event.ts';
import { fileOf } from './file-name.ts';

/** Events that go in by one transaction: a start that is cut short goes on with the next. */
const PART = 50_000;

/** A part of a scale: so many events of one government, from one serial on. */
export type ScalePart = {
  readonly subgraph: 'events';
  readonly system: string;
  readonly file: string;
  readonly jurisdiction: string;
  readonly count: number;
  readonly places: readonly string[];
  readonly entries: () => Generator<EventEntry>;
};

const partOf = (government: ScaleCourse, scale: number, [from, to]: readonly [number, number]): ScalePart => ({
  ...{ subgraph: 'events', system: SYSTEM, jurisdiction: government.jurisdiction, count: to - from + 1 },
  file: fileOf({ scale, jurisdiction: government.jurisdiction, part: from }),
  places: government.beats.map(({ place }) => place),
  entries: function* () {
    for (let serial = from; serial <= to; serial++) yield scaleEvent(government, serial);
  },
});

/** So many events of a sample's governments, in the parts in which they go in. */
export const scaleParts = (size: Size, scale: number): ScalePart[] => {
  const governments = scaleGovernments(size);
  const counts = apportion(
    scale,
    governments.map(({ share }) => share),
  );
  return governments.flatMap((government, at) => {
    const count = counts[at] ?? 0;
    return Array.from({ length: Math.ceil(count / PART) }, (_, nth) =>
      partOf({ ...government, count }, scale, [nth * PART + 1, Math.min((nth + 1) * PART, count)]),
    );
  });
};
