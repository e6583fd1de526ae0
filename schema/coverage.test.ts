import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isRead, parseCoverage, readCoverage } from './coverage.ts';
import { collectCases } from './statements.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SYSTEMS = 102;

const rows = readCoverage();
const proofs = new Map(collectCases().map(({ number, words }) => [number, words]));

describe('the coverage table', () => {
  it('has every system of the five reports once, in order', () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: SYSTEMS }, (_, at) => at + 1));
    expect(new Set(rows.flatMap(({ reports }) => reports))).toEqual(new Set(['S0', 'S4', 'S1', 'S2', 'S3']));
  });

  it('says of each row that it can be read, how it comes in, or for what it waits', () => {
    expect(rows.filter((row) => !isRead(row) && !/^(waits: |comes in by `)/.test(row.state))).toEqual([]);
  });

  it('names only systems that a source file describes', () => {
    const shipped = globSync('subgraphs/*/src/sources/*.yaml', { cwd: ROOT }).map((file) => basename(file, '.yaml'));
    const named = rows.flatMap(
      ({ state }) => /comes in by ([^;]+)/.exec(state)?.[1]?.match(/[a-z]+(?:-[a-z0-9]+)+/g) ?? [],
    );
    expect(named).not.toEqual([]);
    expect(named.filter((system) => !shipped.includes(system))).toEqual([]);
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
