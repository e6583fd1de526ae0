import type { BatchSummary, Revocation } from '@network/kit/intake';

type Reasons = BatchSummary['reasons'];

const SHOWN_REASONS = 20;
const CHECKED_REASONS = 10;

const rowsOf = ({ count, rows }: Reasons[number]): string =>
  `${count === 1 ? 'row' : 'rows'} ${rows.join(', ')}${count > rows.length ? ' …' : ''}`;

const exampleOf = ({ example }: Reasons[number]): string =>
  example === null || example === undefined ? '' : `, as "${example}"`;

const listOf = (title: string, reasons: Reasons, most = SHOWN_REASONS): readonly string[] => {
  if (reasons.length === 0) return [];
  const shown = reasons.slice(0, most).map((reason) => {
    const column = reason.column === null ? '' : ` (column ${reason.column})`;
    if (reason.count === 0) return `  ${'file'.padStart(6)}   ${reason.reason}`;
    return `  ${String(reason.count).padStart(6)} × ${reason.reason}${column}${exampleOf(reason)}: ${rowsOf(reason)}`;
  });
  const rest = reasons.length - shown.length;
  return ['', title, ...shown, ...(rest > 0 ? [`         and ${rest} more reasons`] : [])];
};

const countsOf = (batch: BatchSummary): string =>
  `${batch.file}: ${batch.read} read = ${batch.taken} taken + ${batch.unchanged} unchanged + ${batch.skipped} skipped + ${batch.quarantined} quarantined`;

/** What would become of a file: the ten most frequent reasons of each sort, with an example. */
export const describeCheck = (batch: BatchSummary): string =>
  [
    countsOf(batch),
    ...listOf('Would be quarantined:', batch.reasons, CHECKED_REASONS),
    ...listOf('Would be taken with a warning:', batch.warningsBy, CHECKED_REASONS),
    '',
    'Nothing was written.',
    '',
  ].join('\n');

/** What became of quarantined rows that were taken up again. */
export const describeReplay = (batch: BatchSummary): string =>
  [countsOf(batch), ...listOf('Still in quarantine:', batch.reasons), '', `Batch ${batch.batch}.`, ''].join('\n');

export const describeRetry = ({ batch }: BatchSummary): string =>
  `The file of ${batch} waits for its turn again. To see what becomes of it: npm run import -- --list\n`;

/** What became of a file, as a person reads it. */
export const describeBatch = (batch: BatchSummary): string =>
  [
    countsOf(batch),
    ...listOf('Quarantined, kept as they came:', batch.reasons),
    ...listOf('Taken with a warning:', batch.warningsBy),
    '',
    `Batch ${batch.batch}. To take it back: npm run import -- --revoke ${batch.batch}`,
    '',
  ].join('\n');

const recordsOf = (count: number): string => (count === 1 ? '1 record' : `${count} records`);

/** What stays since others hold it or worked on it, with the first hundred by their ids. */
const describeKept = ({ kept, keptRecords }: Revocation): string =>
  kept === 0
    ? ''
    : `${recordsOf(kept)} ${kept === 1 ? 'stays' : 'stay'} as later batches or people left ${kept === 1 ? 'it' : 'them'}:\n${keptRecords.map(({ id }) => `  ${id}\n`).join('')}`;

export const describeRevocation = (revocation: Revocation, { batch, file, system }: BatchSummary): string =>
  `Batch ${batch} (${file} of ${system}) is revoked: ${recordsOf(revocation.removed)} went, ${recordsOf(revocation.restored)} got back what an older batch said. The log keeps both.\n${describeKept(revocation)}`;
