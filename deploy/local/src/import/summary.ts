import type { BatchSummary, Revocation } from '@network/kit/intake';

type Reasons = BatchSummary['reasons'];

const SHOWN_REASONS = 20;

const rowsOf = ({ count, rows }: Reasons[number]): string =>
  `${count === 1 ? 'row' : 'rows'} ${rows.join(', ')}${count > rows.length ? ' …' : ''}`;

const listOf = (title: string, reasons: Reasons): readonly string[] => {
  if (reasons.length === 0) return [];
  const shown = reasons.slice(0, SHOWN_REASONS).map((reason) => {
    const column = reason.column === null ? '' : ` (column ${reason.column})`;
    return `  ${String(reason.count).padStart(6)} × ${reason.reason}${column}: ${rowsOf(reason)}`;
  });
  const rest = reasons.length - shown.length;
  return ['', title, ...shown, ...(rest > 0 ? [`         and ${rest} more reasons`] : [])];
};

/** What became of a file, as a person reads it. */
export const describeBatch = (batch: BatchSummary): string =>
  [
    `${batch.file}: ${batch.read} read = ${batch.taken} taken + ${batch.unchanged} unchanged + ${batch.skipped} skipped + ${batch.quarantined} quarantined`,
    ...listOf('Quarantined, kept as they came:', batch.reasons),
    ...listOf('Taken with a warning:', batch.warningsBy),
    '',
    `Batch ${batch.batch}. To take it back: npm run import -- --revoke ${batch.batch}`,
    '',
  ].join('\n');

const recordsOf = (count: number): string => (count === 1 ? '1 record' : `${count} records`);

export const describeRevocation = ({ removed, restored }: Revocation, { batch, file, system }: BatchSummary): string =>
  `Batch ${batch} (${file} of ${system}) is revoked: ${recordsOf(removed)} went, ${recordsOf(restored)} got back what an older batch said. The log keeps both.\n`;
