import { describe, expect, it } from 'vitest';
import { isRead, parseCoverage, readCoverage } from './coverage.ts';
import { collectCases } from './statements.ts';

const SYSTEMS = 102;

const rows = readCoverage();
const proofs = new Map(collectCases().map(({ number, words }) => [number, words]));

describe('the coverage table', () => {
  it('has every system of the five reports once, in order', () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: SYSTEMS }, (_, at) => at + 1));
    expect(new Set(rows.flatMap(({ reports }) => reports))).toEqual(new Set(['S0', 'S4', 'S1', 'S2', 'S3']));
  });

  it('says of each row that it can be read, or for what it waits', () => {
    expect(rows.filter((row) => !isRead(row) && !row.state.startsWith('waits: '))).toEqual([]);
  });

  it.each(rows.filter(isRead))('row $row, $name, is proved in its own words', ({ row, sentence }) => {
    expect(proofs.get(`B-01.${row}`)).toBe(`MUST ${sentence}`);
  });

  it('proves no row that still waits', () => {
    const waiting = rows.filter((row) => !isRead(row)).map(({ row }) => `B-01.${row}`);
    expect(waiting.filter((number) => proofs.has(number))).toEqual([]);
  });

  it('reads nothing but rows', () => {
    expect(
      parseCoverage('| Row | Report |\n|--:|---|\n| 7 | S0 S4 | 队长制 | name the captain | waits: law |\n'),
    ).toEqual([{ row: 7, reports: ['S0', 'S4'], name: '队长制', sentence: 'name the captain', state: 'waits: law' }]);
  });
});
