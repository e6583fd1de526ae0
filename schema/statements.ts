import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a case is proved: one of these four and nowhere else. */
export const HOMES = ['npm test', 'npm run test:browser', '.ci/run', 'bench/'] as const;
export type Home = (typeof HOMES)[number];

/** One proof of a statement: `N-06` alone, or one of its lettered cases, `N-06a`. */
export type Case = { readonly number: string; readonly words: string; readonly home: Home; readonly file: string };
/** A statement as it was agreed, with the cases listed under it. */
export type Statement = { readonly number: string; readonly words: string; readonly cases: readonly Listed[] };
export type Listed = Omit<Case, 'file'>;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIST = join(ROOT, 'schema/STATEMENTS.md');
const SKIPPED = ['**/node_modules/**', '**/dist/**', '.data/**'];

/** A text literal of a source file that begins with a statement's number. */
const LITERAL = /(['"`])(N-\d{2}[a-z]?) (MUST (?:\\.|(?!\1).)*)\1/gs;
const STEP = /^\s*step (N-\d{2}[a-z]?) (["'])(MUST .*?)\2/gm;

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
    .sort((a, b) => (a.number < b.number ? -1 : 1));

const HEADING = /^## (N-\d{2}) (MUST .*)$/;
const LISTED = /^- (N-\d{2}[a-z]?) (MUST .*) — `(.*)`$/;

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
  const [preface = '', ...sections] = readFileSync(LIST, 'utf8').split(/^(?=## N-)/m);
  const rewritten = sections.map((section) => {
    const heading = section.split('\n', 1)[0] ?? '';
    const own = cases.filter(({ number }) => number.slice(0, 4) === heading.slice(3, 7)).map(listing);
    return `${[heading, '', ...own].join('\n').trimEnd()}\n`;
  });
  writeFileSync(LIST, [preface, rewritten.join('\n')].join(''));
};

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--write')) writeList();
