import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { casesIn, collectCases, HOMES, listing, parseStatements, readStatements, statementOf } from './statements.ts';

/** SHA-256 of the statements' words, number by number. A change of it is a change of what was promised. */
const AGREED = 'a0ce3defda7060ad67485a5095aa5377ecc82614e208289e4b2d98e425923832';

const statements = readStatements();
const proofs = collectCases();
const listed = statements.flatMap(({ cases }) => cases);

describe('the list of statements', () => {
  it('keeps the words that were agreed', () => {
    const words = statements.map((statement) => `${statement.number} ${statement.words}`).join('\n');
    expect(createHash('sha256').update(words).digest('hex')).toBe(AGREED);
  });

  it.each(statements)('$number has a proof', ({ number }) => {
    expect(proofs.filter((proof) => statementOf(proof.number) === number)).not.toEqual([]);
  });

  it('gives every number to one proof only', () => {
    const twice = proofs.filter(({ number }, at) => proofs.findIndex((proof) => proof.number === number) !== at);
    expect(twice.map(({ number, file }) => `${number} again in ${file}`)).toEqual([]);
  });

  it('letters the cases of a statement, or has one proof without a letter', () => {
    const mixed = statements.filter(
      ({ number, cases }) => cases.length > 1 && cases.some((one) => one.number === number),
    );
    expect(mixed.map(({ number }) => number)).toEqual([]);
  });

  it('proves no number that is not a statement', () => {
    const numbers = new Set(statements.map(({ number }) => number));
    expect(proofs.filter(({ number }) => !numbers.has(statementOf(number)))).toEqual([]);
  });

  it('lists every proof in its own words, with its one home', () => {
    expect(listed.filter(({ home }) => !HOMES.includes(home))).toEqual([]);
    expect(listed.map(listing)).toEqual(proofs.map(listing));
  });
});

describe('reading proofs', () => {
  it('finds the names of tests, whatever quotes and tables they stand in', () => {
    const text = [
      "it('N-06a MUST take all', () => {});",
      'it.each([1])("N-06b MUST say \'twice\' %j", () => {});',
      `it(\`N-06c MUST be \${one}\`, () => {});`,
      "it('takes N-06d MUST nothing', () => {});",
      "it(\n  'N-06e MUST it\\'s own',\n);",
      "it('B-01.12 MUST be row twelve');",
      "it('B-07ab MUST be the twenty-eighth');",
    ].join('\n');
    expect(casesIn('gateway/spec/a.test.ts', text).map(({ number, words }) => `${number} ${words}`)).toEqual([
      'N-06a MUST take all',
      "N-06b MUST say 'twice' %j",
      `N-06c MUST be \${one}`,
      "N-06e MUST it's own",
      'B-01.12 MUST be row twelve',
      'B-07ab MUST be the twenty-eighth',
    ]);
  });

  it.each([
    ['gateway/spec/a.test.ts', "it('N-01 MUST run');", 'npm test'],
    ['clients/workbench/spec/a.browser.test.ts', "it('N-01 MUST run');", 'npm run test:browser'],
    ['bench/town-page.ts', "line('N-01 MUST run');", 'bench/'],
    ['.ci/run', 'step N-01 "MUST run" start_as_root', '.ci/run'],
    ['.ci/run', "  step N-01 'MUST run' run_tests", '.ci/run'],
  ])('knows that a proof in %s has its home', (file, text, home) => {
    expect(casesIn(file, text)).toEqual([{ number: 'N-01', words: 'MUST run', home, file }]);
  });

  it('reads back what it lists', () => {
    const one = { number: 'N-01b', words: 'MUST start — as `root`', home: '.ci/run' } as const;
    expect(parseStatements(`## N-01 MUST start.\n\n${listing(one)}\n`)).toEqual([
      { number: 'N-01', words: 'MUST start.', cases: [one] },
    ]);
  });
});
