import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUBGRAPHS } from '@network/schema/network';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseSettings, readSettings } from './read-settings.ts';

const parse = (text: string) => parseSettings(text, 'transports.yaml');
const mistakesOf = (text: string): readonly string[] => {
  try {
    parse(text);
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
  return [];
};

describe('the settings of the transports', () => {
  it('hold without a file as they do with the one that is shipped', () => {
    const without = readSettings('/nowhere/transports.yaml');
    expect(readSettings(join(import.meta.dirname, '../../../transports.yaml'))).toEqual(without);
    expect(Object.keys(without)).toEqual([...SUBGRAPHS]);
    expect(without.cases).toEqual({
      over: 'websocket',
      timeout: 15_000,
      mutationTimeout: 60_000,
      largest: 64_000_000,
      atOnce: 200,
      waiting: 2_000,
      isShared: true,
      retry: { share: 0.1, burst: 10, wait: 50 },
      breaker: { inARow: 10, share: 0.5, ofAtLeast: 20, within: 10_000, pause: 5_000 },
      hedge: null,
    });
  });

  it('are those of a subgraph before those of all before the defaults', () => {
    const { cases, people } = parse(
      'all: { timeout: 10 s, hedge: { after: 0.2 s, share: 5 % } }\ncases: { timeout: 1 min, breaker: off, largest answer: 0.5 GB }',
    );
    expect(cases).toMatchObject({ timeout: 60_000, breaker: null, largest: 5e8, hedge: { after: 200, share: 0.05 } });
    expect(people).toMatchObject({ timeout: 10_000, largest: 64e6, breaker: { inARow: 10 } });
  });

  it('are read from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'ours.yaml');
    writeFileSync(path, 'all:\n  waiting: 7\n');
    expect(readSettings(path).events.waiting).toBe(7);
    writeFileSync(path, 'all:\n  waiting: few\n');
    expect(() => readSettings(path)).toThrow(
      'Expected settings of the transports, found mistakes:\nours.yaml:2: expected a whole number from 0 to 1000000, found "few".',
    );
  });

  const TIME = 'a number above 0 with one of the units ms, s, min, as `15 s`';
  const OWN =
    'over, timeout, mutation timeout, largest answer, at once, waiting, share equal queries, retry, breaker, hedge';
  it.each([
    ['all:\n  timeout: 15', [`2: expected ${TIME}, found 15.`]],
    ['all:\n  timeout: 15 h', [`2: expected ${TIME}, found "15 h".`]],
    ['all:\n  timeout: 0 s', [`2: expected ${TIME}, found "0 s".`]],
    ['all:\n  timeout: 3000 min', [`2: expected ${TIME}, found "3000 min".`]],
    [
      'all:\n  largest answer: 64',
      ['2: expected a number above 0 with one of the units kB, MB, GB, as `64 MB`, found 64.'],
    ],
    ['cases:\n  timeot: 15 s', [`2: expected one of the words ${OWN}, found "timeot".`]],
    [
      '\ncase:\n  timeout: 15 s',
      ['2: expected one of the words all, catalogue, people, events, cases, inspections, found "case".'],
    ],
    [
      'all:\n  retry:\n    share: 200 %\n    burst: 1\n    wait: 1 s',
      ['3: expected a share from 0.1 % to 100 %, as `10 %`, found "200 %".'],
    ],
    [
      'all:\n  hedge:\n    after: 1 s',
      ['2: expected the word `share` with a share from 0.1 % to 100 %, as `10 %`, found nothing.'],
    ],
    [
      'all:\n  hedge:\n    after: 1 s\n    share: 1 %\n    burst: 1',
      ['5: expected one of the words after, share, found "burst".'],
    ],
    ['all:\n  breaker: on', ['2: expected `off`, or its settings below it, found "on".']],
    ['all:\n  share equal queries: yes', ['2: expected `true` or `false`, found "yes".']],
    [
      'all:\n  at once: 0\n  waiting: 1.5',
      [
        '2: expected a whole number from 1 to 10000, found 0.',
        '3: expected a whole number from 0 to 1000000, found 1.5.',
      ],
    ],
    ['all: fast', ['1: expected words with their values below it, found "fast".']],
    ['- all', ['1: expected words with their values below it, found ["all"].']],
  ])('name every mistake with its line and what would be right: %j', (text, expected) => {
    expect(mistakesOf(text)).toEqual(expected.map((line) => `transports.yaml:${line}`));
  });

  it('name what is no YAML', () => {
    expect(mistakesOf('all:\n  waiting: 1\n  waiting: 2\n')).toEqual([
      'transports.yaml:3: expected YAML whose words are unique, found a fault (Map keys must be unique).',
    ]);
    expect(mistakesOf('all: {\n')).toHaveLength(1);
  });

  it('may be an empty file', () => {
    expect(parse('# nothing yet\n')).toEqual(parse(''));
  });
});
