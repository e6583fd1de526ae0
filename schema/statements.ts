import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a case is proved: one of these four and nowhere else. */
export const HOMES = ['npm test', 'npm run test:browser', '.ci/run', 'bench/'] as const;
export type Home = (typeof HOMES)[number];

/** One proof of a statement: `N-06` alone, one of its lettered cases, `N-06a` (`N-06aa` after `N-06z`), or of its numbered rows, `B-01.12`. */
export type Case = { readonly number: string; readonly words: string; readonly home: Home; readonly file: string };
/** A statement as it was agreed, with the cases listed under it. */
export type Statement = { readonly number: string; readonly words: string; readonly cases: readonly Listed[] };
export type Listed = Omit<Case, 'file'>;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIST = join(ROOT, 'schema/STATEMENTS.md');
const SKIPPED = ['**/node_modules/**', '**/dist/**', '.data/**'];

/** A text literal of a source file that begins with a statement's number. */
const LITERAL = /(['"`])([A-Z]-\d{2}(?:[a-z]{1,2}|\.\d+)?) (MUST (?:\\.|(?!\1).)*)\1/gs;
const STEP = /^\s*step ([A-Z]-\d{2}(?:[a-z]{1,2}|\.\d+)?) (["'])(MUST .*?)\2/gm;

/** The number of the statement that a case belongs to: `N-06` of `N-06a`, `B-01` of `B-01.12`. */
export const statementOf = (number: string): string => number.slice(0, 4);

/** Statements stand in the order in which the project took them on: the spine's, the network's to read, the sources', the engine's. */
const SERIES = 'NBSE';
/** z stands before aa. */
const lettered = (letter: string): readonly [length: number, at: number] => [letter.length, parseInt(letter, 36) || 0];
const places = ({ number }: Case): readonly number[] => {
  const [, series = '', digits = '', , letter = '', row = '0'] =
    /^([A-Z])-(\d{2})(([a-z]{1,2})|\.(\d+))?$/.exec(number) ?? [];
  return [SERIES.indexOf(series), Number(digits), ...lettered(letter), Number(row)];
};
const byNumber = (a: Case, b: Case): number => {
  const [left, right] = [places(a), places(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};

const homeOf = (file: string): Home => {
  if (file.startsWith('bench/')) return 'bench/';
  return file.endsWith('.browser.test.ts') ? 'npm run test:browser' : 'npm test';
};

const unquote = (text: string): string => text.replace(/\\(['"`])/g, '$1').replace(/\s+/g, ' ');

/** The cases that one file proves, found by reading it, never by running it. */
export const casesIn = (file: string, text: string): readonly Case[] =>
  file.startsWith('.ci/')
    ? [...text.matchAll(STEP)].map(([, number = '', , words = '']) => ({ number, words, home: '.ci/run', file }))
    : [...text.matchAll(LITERAL)].map(([, , number = '', words = '']) => ({
        number,
        words: unquote(words),
        home: homeOf(file),
        file,
      }));

/** Every case that the project proves, in the order of its number. */
export const collectCases = (): readonly Case[] =>
  ['**/*.test.ts', 'bench/**/*.ts', '.ci/*']
    .flatMap((pattern) => globSync(pattern, { cwd: ROOT, exclude: SKIPPED }))
    .filter((file, at, all) => all.indexOf(file) === at && file !== 'schema/statements.test.ts')
    .flatMap((file) => casesIn(file, readFileSync(join(ROOT, file), 'utf8')))
    .sort(byNumber);

const HEADING = /^## ([A-Z]-\d{2}) (MUST .*)$/;
const LISTED = /^- ([A-Z]-\d{2}(?:[a-z]{1,2}|\.\d+)?) (MUST .*) — `(.*)`$/;

/** Reads the list: a heading per statement, under it a line per case. */
export const parseStatements = (text: string): readonly Statement[] =>
  text.split('\n').reduce<(Statement & { cases: Listed[] })[]>((statements, line) => {
    const [, number, words] = HEADING.exec(line) ?? [];
    if (number !== undefined && words !== undefined) statements.push({ number, words, cases: [] });
    const [, caseNumber, caseWords, home] = LISTED.exec(line) ?? [];
    if (caseNumber !== undefined && caseWords !== undefined)
      statements.at(-1)?.cases.push({ number: caseNumber, words: caseWords, home: home as Home });
    return statements;
  }, []);

export const readStatements = (): readonly Statement[] => parseStatements(readFileSync(LIST, 'utf8'));

/** The line that lists a case. */
export const listing = ({ number, words, home }: Listed): string => `- ${number} ${words} — \`${home}\``;

/** Writes the collected cases under their statements; the statements' own words stay as they are. */
const writeList = (): void => {
  const cases = collectCases();
  const [preface = '', ...sections] = readFileSync(LIST, 'utf8').split(/^(?=## [A-Z]-\d{2} )/m);
  const rewritten = sections.map((section) => {
    const heading = section.split('\n', 1)[0] ?? '';
    const own = cases.filter(({ number }) => statementOf(number) === heading.slice(3, 7)).map(listing);
    return `${[heading, '', ...own].join('\n').trimEnd()}\n`;
  });
  writeFileSync(LIST, [preface, rewritten.join('\n')].join(''));
};

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--write')) writeList();
