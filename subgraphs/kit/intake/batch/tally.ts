import type { RowProblem } from '@network/kit/mapping';
import type { RecordKind } from '../intake.ts';
import type { ReasonCount } from '../tables.ts';

const KEPT_ROWS = 5;
const KEPT_REASONS = 200;

type Counted = { reason: string; column: string | null; count: number; rows: number[]; example: string | null };

/** Counts problems by column and reason, with the first five rows of each. */
export const createReasons = () => {
  const reasons = new Map<string, Counted>();
  const ofFile = new Set<string>();
  return {
    /** What is meant of the whole file, of no row of it. */
    note: (sentence: string): void => void ofFile.add(sentence),
    add: (row: number, problems: readonly RowProblem[]): void => {
      for (const { reason, column, found } of problems) {
        const key = `${column}\0${reason}`;
        const counted = reasons.get(key) ?? { reason, column, count: 0, rows: [], example: found };
        counted.count += 1;
        if (counted.rows.length < KEPT_ROWS) counted.rows.push(row);
        reasons.set(key, counted);
      }
    },
    list: (): ReasonCount[] => {
      const noted = [...ofFile].map((reason) => ({ reason, column: null, count: 0, rows: [], example: null }));
      return [...reasons.values(), ...noted].toSorted((one, other) => other.count - one.count).slice(0, KEPT_REASONS);
    },
  };
};

/** What became of the rows of one batch. */
export type Counts = {
  read: number;
  taken: number;
  unchanged: number;
  skipped: number;
  quarantined: number;
  warnings: number;
};

export const createTally = () => ({
  counts: { read: 0, taken: 0, unchanged: 0, skipped: 0, quarantined: 0, warnings: 0 } as Counts,
  reasons: createReasons(),
  warningsBy: createReasons(),
  /** Members of a JSON document's root. */
  context: {} as Record<string, string>,
  /** Kinds of which a record was written. */
  changed: new Set<RecordKind>(),
});
export type Tally = ReturnType<typeof createTally>;

/** What the row of a batch says before anything of its file is read. */
export const untold = () => ({ ...createTally().counts, reasons: [], warningsBy: [], context: {} });
