import type { BatchSummary } from '../intake.ts';

type Noted = BatchSummary['reasons'];

/** What became of the rows of a file: read, taken, unchanged, skipped, quarantined. */
export const countsOf = ({ read, taken, unchanged, skipped, quarantined }: BatchSummary): readonly number[] => [
  read,
  taken,
  unchanged,
  skipped,
  quarantined,
];

/** The rows that something was noted of, each once, in their order. */
export const rowsNoted = (noted: Noted): number[] =>
  [...new Set(noted.flatMap(({ rows }) => rows))].toSorted((one, other) => one - other);

/** Where something was noted of rows: `8,9 上报时间`, each once; what was noted of the file alone is left out. */
export const cellsNoted = (noted: Noted): string[] => [
  ...new Set(noted.filter(({ rows }) => rows.length > 0).map(({ rows, column }) => `${rows} ${column}`)),
];
