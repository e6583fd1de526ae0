import type { QuarantinedRow } from '@network/kit/intake';

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
