import type { CaseEntry } from '@network/cases/store/case-writer';
import type { EventEntry } from '@network/events/store/filing';
import type { InspectionEntry } from '@network/inspections/store/inspection-writer';
import type { SubgraphName } from '@network/schema/network';

type Cell = string | number | boolean | null | readonly string[];

/** One row of a sample file, by its columns; those that it leaves out are empty. */
export type Row = Readonly<Record<string, Cell>>;

/** A register or list that goes in as one file of a system. */
export type List = {
  readonly subgraph: SubgraphName;
  readonly system: string;
  readonly rows: () => readonly Row[];
};

/** Makes entries as they are asked for, so that no more of them than a batch's part is in memory. */
export type Course<Entry> = (batch: number) => Iterable<Entry>;

/** One government of the sample: its clock, and everything that its systems hold on it. */
export type Government = {
  readonly jurisdiction: string;
  /** English and Chinese. */
  readonly name: string;
  /** Where its clock stands still, RFC 3339. */
  readonly now: string;
  /** In the order in which a list may name what an earlier one of its subgraph brought. */
  readonly lists: readonly List[];
  readonly events: Course<EventEntry>;
  readonly cases: Course<CaseEntry>;
  readonly inspections: Course<InspectionEntry>;
};
