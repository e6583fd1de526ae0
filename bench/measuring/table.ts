/** The middle of some figures. */
export const median = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** The figure that `share` of them do not exceed: 0.99 for the 99th percentile. */
export const percentile = (figures: readonly number[], share: number): number =>
  [...figures].sort((a, b) => a - b)[Math.ceil(figures.length * share) - 1] ?? 0;

/** A figure with as many digits as it deserves. */
export const shown = (figure: number): string => {
  if (figure >= 1000) return Math.round(figure).toLocaleString('en').replaceAll(',', ' ');
  return figure >= 100 ? String(Math.round(figure)) : figure.toPrecision(figure < 1 ? 2 : 3);
};

/** One line: what was measured, of us, of the yardstick, and ours divided by the yardstick's. */
export type Line = { readonly what: string; readonly ours: number; readonly yardstick: number };

/** A small table in Markdown, so that it can be pasted into a README. */
export const tableOf = (title: string, [ours, yardstick]: readonly [string, string], lines: readonly Line[]): string =>
  [
    '',
    `| ${title} | ${ours} | ${yardstick} | ratio |`,
    '|---|--:|--:|--:|',
    ...lines.map(
      (line) =>
        `| ${line.what} | ${shown(line.ours)} | ${shown(line.yardstick)} | ${(line.ours / line.yardstick).toFixed(2)} |`,
    ),
    '',
  ].join('\n');

/** A table of several columns in Markdown; figures as `shown` writes them, what is not known as nothing. */
export const gridOf = (columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string => {
  const cell = (value: string | number | null): string => (typeof value === 'number' ? shown(value) : (value ?? ''));
  return [
    `| ${columns.join(' | ')} |`,
    `|---|${'--:|'.repeat(columns.length - 1)}`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');
};
