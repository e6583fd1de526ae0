import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '@network/schema/errors';
import { describe, expect, it } from 'vitest';
import { loadSources, parseSource } from '../source-file.ts';
import { toyShape, toySource } from './trial-toys.ts';

const kinds = [{ ...toyShape, isNational: false }];
type Change = readonly [piece: string, by: string];
const parse = (...changes: Change[]) => parseSource('toy-shop.yaml', toySource(...changes), kinds);
const refusal = (attempt: () => unknown): Fault => {
  try {
    attempt();
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return error as Fault;
  }
  throw new Error('expected a refusal');
};
const folderOf = async (files: Record<string, string>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};

describe('a source file', () => {
  it('is read whole', () => {
    const source = parse();
    expect(source).toMatchObject({
      system: 'toy-shop',
      title: 'Toys of a shop 玩具',
      master: 'source',
      key: ['编号'],
      jurisdiction: null,
    });
    expect(source.fields.map(({ field }) => field)).toContain('soldOn');
    expect(source.oddities).toHaveLength(1);
  });

  it.each([
    ['an unknown field', ['  name:', '  nmae:'], 10, 'one of the fields number, name', '"nmae"'],
    ['an unknown reader', ['money: { unit: 万元 }', 'mony: { unit: 万元 }'], 13, 'one of the words column', '"mony"'],
    ['an unknown option of a reader', ['unit: 万元', 'unti: 万元'], 13, 'unit', 'unti'],
    ['an unknown unit', ['unit: 万元', 'unit: 亿元'], 13, 'the unit 元 or 万元', '"亿元"'],
    ['an unknown kind', ['records: toy', 'records: toyy'], 3, 'one of the kinds of record toy', '"toyy"'],
    ['an unknown word at the top', ['master: source', 'masters: source'], 7, 'one of the words system', '"masters"'],
    ['another system than the file', ['system: toy-shop', 'system: toy-fair'], 1, 'own name "toy-shop"', '"toy-fair"'],
    [
      'a reader that does not fit the field',
      ['date: [yyyy/M/d, yyyy-MM-dd] }\n  sold', 'money: { unit: 元 } }\n  sold'],
      11,
      'date, since the field holds date',
      'money',
    ],
    ['a word that the enum lacks', ['硬: HARD', '硬: HART'], 14, 'one of our words SOFT, HARD', '"HART"'],
    [
      'a date format that is none',
      ['[yyyy/M/d, yyyy-MM-dd] }\n  sold', '[yyyy/M/D] }\n  sold'],
      11,
      'a date format with year, month and day',
      '"yyyy/M/D"',
    ],
    [
      'two origins',
      ['{ column: 电话 }', '{ column: 电话, fixed: x }'],
      17,
      'one of column, first of, join, context, from, fixed',
      'column and fixed',
    ],
    [
      'no origin',
      ['{ column: 电话 }', '{ text: collapse }'],
      17,
      'one of column, first of, join, context, from, fixed',
      'none',
    ],
    [
      'a place without a way to find it',
      [', place: by name, text in: placeText', ''],
      15,
      '`place`, since the field holds place',
      'none',
    ],
    [
      'a text kept in a field that is none',
      ['text in: placeText', 'text in: placeTxt'],
      15,
      'a text field of toy',
      '"placeTxt"',
    ],
    ['a pattern that is none', ['text: collapse', 'text: { pattern: "(" }'], 10, 'a regular expression', '"("'],
    [
      'a context that is not listed',
      ['{ column: 电话 }', '{ context: year }'],
      17,
      'a name that the `context` of this file lists',
      '"year"',
    ],
    [
      'a fixed value that the field cannot hold',
      ['{ column: 类型, enum: { 软: SOFT, 硬: HARD } }', '{ fixed: MEDIUM }'],
      14,
      'one of SOFT, HARD',
      '"MEDIUM"',
    ],
    [
      'a required field without a column',
      ['  number: 货号\n', ''],
      8,
      'the field number, which each toy has',
      'nothing for it',
    ],
    [
      'a warning about no dates',
      ['- soldOn before boughtOn', '- soldOn before name'],
      19,
      'two date fields',
      '"soldOn before name"',
    ],
    [
      'a warning in other words',
      ['- soldOn before boughtOn', '- soldOn is before boughtOn'],
      19,
      '`<field> before <field>`',
      '"soldOn is before boughtOn"',
    ],
    [
      'no oddities',
      ['oddities:\n  - Some toys are sold before they are bought; they are taken with a warning.\n', ''],
      1,
      'a list with a sentence on each known oddity',
      'nothing',
    ],
    ['a title in one language', ['Toys of a shop 玩具', 'Toys'], 2, 'a title in English and 中文', '"Toys"'],
    [
      'a jurisdiction that lost its quotation marks',
      ['from the import', '{ fixed: 000000 }'],
      5,
      '{ fixed: "331081" }',
      '{"fixed":0}',
    ],
    [
      'a jurisdiction that is the whole country',
      ['from the import', "{ fixed: '000000' }"],
      5,
      'the six digits of a government, since each toy belongs to one',
      '"000000"',
    ],
    [
      'a key that is secret',
      ['key: [编号]', 'key: [编号, 电话]'],
      6,
      'columns that fill no idNumber or phone',
      '"电话", which fills phone',
    ],
    ['`at` beside CSV', ['format: csv', 'format: csv\nat: days'], 5, '`format: json` beside it', 'csv'],
    ['no YAML', ['key: [编号]', 'key: [编号'], 7, 'YAML', 'a fault'],
    ['a key twice', ['master: source', 'master: source\nmaster: network'], 8, 'YAML', 'unique'],
  ] as const)('N-13l MUST answer a mapping with a mistake with its line: %s', (_, change, line, expected, found) => {
    const fault = refusal(() => parse(change));
    expect(fault.code).toBe('UNREADABLE_FILE');
    expect(fault.message).toMatch(
      /^toy-shop\.yaml, line \d+: expected .+, found .+\. Correct the line and start again\.$/,
    );
    expect(fault.message).toContain(`line ${line}: expected`);
    expect(fault.message.split(', found ')[0]).toContain(expected);
    expect(fault.message).toContain(found);
  });

  it('may have no key that is secret in some rows only', () => {
    const change = ['{ column: 电话 }', '{ first of: [电话, 手机] }'] as const;
    expect(refusal(() => parse(change, ['key: [编号]', 'key: 手机'])).message).toContain('"手机", which fills phone');
  });

  it('tells of the first mistake and how many follow', () => {
    expect(refusal(() => parse(['  name:', '  nmae:'], ['硬: HARD', '硬: HART'])).message).toContain('line 10: ');
    expect(refusal(() => parse(['  name:', '  nmae:'], ['硬: HARD', '硬: HART'])).message).toContain(
      '(1 more after it)',
    );
  });
});

describe('folders of source files', () => {
  it('are read in order; files of others stay with them, but a subgraph knows all of its own', async () => {
    const own = await folderOf({ 'toy-shop.yaml': toySource() });
    const fair = toySource(['toy-shop', 'toy-fair']);
    const county = await folderOf({
      'toy-fair.yaml': fair,
      'zoo.yaml': toySource(['toy-shop', 'zoo'], ['records: toy', 'records: animal']),
      'readme.md': '',
    });
    expect([...(await loadSources([own, county], kinds)).keys()]).toEqual(['toy-shop', 'toy-fair']);
    await expect(loadSources([county], kinds)).rejects.toThrow('zoo.yaml, line 3: expected one of the kinds');
  });

  it('may not describe one system twice, nor be missing', async () => {
    const [one, other] = [
      await folderOf({ 'toy-shop.yaml': toySource() }),
      await folderOf({ 'toy-shop.yaml': toySource() }),
    ];
    await expect(loadSources([one, other], kinds)).rejects.toThrow(
      'toy-shop.yaml, line 1: expected a system that no other file describes',
    );
    await expect(loadSources([join(one, 'no')], kinds)).rejects.toThrow('Expected a folder of source files');
  });
});
