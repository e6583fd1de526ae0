import type { QuarantinedRow } from '@network/kit/intake';
import { Refused } from '../refused.ts';
import type { Wish } from './wish.ts';

const cellsOf = ({ raw }: QuarantinedRow): string =>
  typeof raw === 'string'
    ? raw
    : Object.entries(raw)
        .filter(([, text]) => text !== '')
        .map(([column, text]) => `${column}: ${text.replace(/\s+/g, ' ')}`)
        .join(' | ');

const describeRow = (row: QuarantinedRow): readonly string[] => [
  `row ${row.row}${row.sheet === null ? '' : ` of ${row.sheet}`}${row.replayedBy === null ? '' : `, taken up by ${row.replayedBy}`}`,
  ...row.problems.map(({ column, reason, found }) => {
    const where = column === null ? '' : ` (column ${column})`;
    return `  ${reason}${where}${found === null ? '' : `, found "${found}"`}`;
  }),
  `  ${cellsOf(row)}`,
];

/** Quarantined rows as a person reads them; what is personal in them comes masked from the network. */
export const describeQuarantine = (batch: string, rows: readonly QuarantinedRow[]): string =>
  rows.length === 0
    ? `No such row is in the quarantine of ${batch}.\n`
    : `${rows.flatMap(describeRow).join('\n')}\n\nTo correct and take them up: npm run import -- --correct ${batch} --rows ${rows[0]?.row} --set COLUMN=TEXT, then --replay ${batch} --rows ${rows[0]?.row}\n`;

type Correction = Extract<Wish, { readonly kind: 'correct' }>;

const isChosen = ({ choice }: Correction, { row, problems, replayedBy }: QuarantinedRow): boolean => {
  if (replayedBy !== null) return false;
  if ('rows' in choice) return choice.rows.includes(row);
  return !('reason' in choice) || problems.some(({ reason }) => reason === choice.reason);
};

/** Why a correction changed nothing, by what is in the batch's quarantine. */
export const refuseCorrection = (wish: Correction, quarantined: readonly QuarantinedRow[]): Refused => {
  const chosen = quarantined.filter((row) => isChosen(wish, row)).length;
  return new Refused(
    chosen === 0
      ? `Expected rows to correct in the quarantine of ${wish.batch}, found that none of those chosen is in it. See them: npm run import -- --quarantine ${wish.batch}.`
      : `Expected something to correct in ${chosen === 1 ? 'the row' : `the ${chosen} rows`} chosen of ${wish.batch}, found that nothing in them changes. See them: npm run import -- --quarantine ${wish.batch}.`,
  );
};
