import { readFileSync } from 'node:fs';

/** One row of COVERAGE.md: a system of the reports, and the sentence that makes it work. */
export type CoverageRow = {
  readonly row: number;
  /** Of the five reports, S0 to S4. */
  readonly reports: readonly string[];
  readonly name: string;
  readonly sentence: string;
  readonly state: string;
};

/** Reads the table of COVERAGE.md; its header and everything around it are left out. */
export const parseCoverage = (text: string): readonly CoverageRow[] =>
  [...text.matchAll(/^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(
    ([, row = '', reports = '', name = '', sentence = '', state = '']) => ({
      row: Number(row),
      reports: reports.split(' '),
      name,
      sentence,
      state,
    }),
  );

export const readCoverage = (): readonly CoverageRow[] =>
  parseCoverage(readFileSync(new URL('COVERAGE.md', import.meta.url), 'utf8'));

/** Whether a row's sentence is true of the graph as it is read today. */
export const isRead = ({ state }: CoverageRow): boolean => state === 'read' || state.startsWith('read;');
