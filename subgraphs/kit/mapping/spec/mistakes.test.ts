import { Fault } from '@network/schema/errors';
import { describe, expect, it } from 'vitest';
import { checkColumns, explainMissing } from '../rows/columns.ts';
import { checkSourceFile, parseSource } from '../source-file.ts';
import { HEADER, toyShape, toySource } from './trial-toys.ts';

type Change = readonly [piece: string, by: string];
const kinds = [toyShape, { ...toyShape, name: 'game' }];
const mistakesOf = (...changes: Change[]) => checkSourceFile('toy-shop.yaml', toySource(...changes), kinds).mistakes;
const PHONE = '{ column: 电话 }';

describe('S-05b MUST name the line for every mistake in a mapping file', () => {
  it.each([
    ['an unknown field', ['  name:', '  nmae:'], 10, 'one of the fields number, name', '"nmae"'],
    ['an unknown reader', ['money: {', 'mony: {'], 13, 'one of the words', 'perhaps `money` is meant'],
    ['two columns for one field', ['  name:', '  number: 名称\n  name:'], 10, 'unique', '"number" a second time'],
    [
      'two columns in one map',
      [PHONE, '{ column: 电话, first of: [手机] }'],
      17,
      'one of column',
      'column and first of',
    ],
    ['an enum value without a target', ['硬: HARD', '硬: HART'], 14, 'one of our words SOFT, HARD', '"HART"'],
    [
      'a word of others that is none of ours',
      ['HARD } }', 'HARD }, otherwise: ODD }'],
      14,
      'one of our words',
      '"ODD"',
    ],
    ['a lookup of no kind', ['  number: 货号', '  number: { column: 货号, lookup: tyo }'], 9, 'toy, game', '"tyo"'],
    [
      'a lookup by a name of what has none',
      ['  number: 货号', '  number: { column: 货号, lookup: toy, by: name }'],
      9,
      'that are known by name',
      '"toy"',
    ],
    ['a name of nothing', [PHONE, '{ column: 电话, by: name }'], 17, '`lookup` beside it', 'none'],
    ['a choice without its subject', [PHONE, '{ column: 电话, missing: stub }'], 17, '`lookup` beside it', 'none'],
    ['an open end of no date', [PHONE, '{ column: 电话, open end: empty }'], 17, 'a field that holds a date', 'none'],
    ['a day alone of no time', [PHONE, '{ column: 电话, day alone: end }'], 17, 'that holds a day and time', 'none'],
    ['a piece of nothing', [PHONE, '{ from: piece }'], 17, '`for each` beside the fields', 'without it'],
    ['a piece number 0', [PHONE, "{ column: 电话, piece: { by: '/', at: 0 } }"], 17, 'a number from 1', 'none'],
    ['a pattern that is none', [PHONE, "{ column: 电话, pattern: '(' }"], 17, 'a regular expression', '"("'],
    ['a condition with two tests', ['is: [作废]', 'is: [作废], matches: 废'], 22, 'one of is, is not, matches', '作废'],
    ['a condition that is no pattern', ['is: [作废]', "matches: '('"], 22, 'a regular expression', '"("'],
    ['a clock that is no date', ['master: source', 'master: source\nlatest wins: name'], 8, 'a date field', '"name"'],
    ['sheets of a document', ['format: csv', 'format: json\nsheets: all'], 5, '`format: table` beside it', 'json'],
    [
      'a personal column that stands open',
      ['skip when', 'personal: { 名称: PHONE }\nskip when'],
      10,
      'holds phone for "名称"',
      'text',
    ],
    [
      'a personal column of the key',
      ['skip when', 'personal: { 编号: PHONE }\nskip when'],
      21,
      'no column of the key',
      '"编号"',
    ],
    ['a key of a sealed field', ['key: [编号]', 'key: [编号, 电话]'], 17, 'no column of the key', '"电话"'],
    [
      'a personal class that is none',
      ['skip when', 'personal: { 名称: SECRET }\nskip when'],
      21,
      'ID_NUMBER or PHONE',
      'SECRET',
    ],
    [
      'an unknown kind among several',
      ['skip when', 'also:\n  - { records: gmae, key: 编号, fields: {} }\nskip when'],
      22,
      'one of the kinds of record toy, game',
      '"gmae"',
    ],
    [
      'an unknown field among several',
      ['skip when', 'also:\n  - { records: game, key: 编号, fields: { number: 编号, size: 尺寸 } }\nskip when'],
      22,
      'one of the fields',
      '"size"',
    ],
    [
      'a pull of a file that names no government',
      ['skip when', 'pull: { every: 1 hour, http: { url: https://example.org/a } }\nskip when'],
      5,
      'beside `pull`',
      'from the import',
    ],
    [
      'a pull from nowhere',
      ['skip when', 'pull: { every: 1 hour }\nskip when'],
      21,
      'one of http and postgres',
      '{"every":"1 hour"}',
    ],
    [
      'a password in an address',
      ['skip when', 'pull: { every: 1 hour, http: { url: https://me:word@example.org/a } }\nskip when'],
      21,
      'an address without a password',
      'one with a user',
    ],
  ] as const)('%s', (_, change, line, expected, found) => {
    expect(mistakesOf(change)).toContainEqual({
      file: 'toy-shop.yaml',
      line,
      expected: expect.stringContaining(expected),
      found: expect.stringContaining(found),
    });
  });

  it('all of them at once, those of shape and those of meaning, in the order of the file', () => {
    const changes: Change[] = [
      ['title: Toys of a shop 玩具', 'title: Toys'],
      ['  name:', '  nmae:'],
      ['money: {', 'mony: {'],
      ['硬: HARD', '硬: HART'],
      ['- soldOn before boughtOn', '- soldOn before name'],
    ];
    expect(mistakesOf(...changes).map(({ line }) => line)).toEqual([2, 10, 13, 14, 19]);
    try {
      parseSource('toy-shop.yaml', toySource(...changes), kinds);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Fault);
      expect(error).toMatchObject({
        code: 'UNREADABLE_FILE',
        message: expect.stringMatching(/^toy-shop\.yaml, line 2: expected .* \(4 more after it\)\./),
        details: { line: 2, mistakes: mistakesOf(...changes) },
      });
    }
  });
});

describe('S-05c MUST compare the columns of a file with the mapping', () => {
  const source = parseSource('toy-shop.yaml', toySource(), kinds);
  const columns = HEADER.split(',');

  it('names what is missing, with the line that maps it', () => {
    const { missing } = checkColumns(
      source,
      columns.filter((name) => name !== '价格' && name !== '编号'),
    );
    expect(missing).toEqual([
      expect.objectContaining({ line: 6, expected: 'a file with the column 编号' }),
      expect.objectContaining({ line: 13, expected: 'a file with the column 价格' }),
    ]);
    const refusal = new Fault('UNREADABLE_FILE', 'Expected a table with the columns 价格.', { missing: ['价格'] });
    expect(explainMissing(source, refusal)).toMatchObject({
      message: expect.stringContaining('toy-shop.yaml, line 13'),
      details: { mistakes: [{ file: 'toy-shop.yaml', line: 13, column: '价格' }] },
    });
    const other = new Error('other');
    expect(explainMissing(source, other)).toBe(other);
  });

  it('warns of what is not mapped, unless it is left out on purpose', () => {
    expect(checkColumns(source, [...columns, '备注']).warnings).toEqual([
      'The column "备注" is not read; map it, or list it under `ignore`.',
    ]);
    const quiet = parseSource('toy-shop.yaml', toySource(['skip when', 'ignore: [备注]\nskip when']), kinds);
    expect(checkColumns(quiet, [...columns, '备注'])).toEqual({ missing: [], warnings: [] });
  });

  it('warns of a column that stands twice', () => {
    expect(checkColumns(source, [...columns, '价格']).warnings).toEqual([
      'The column "价格" stands twice; its first is read.',
    ]);
  });

  it('knows a column by its name, whatever the blanks and brackets', () => {
    const odd = columns.map((name) => (name === '编号' ? ' 编\n号（ＩＤ）' : name));
    const mapped = parseSource('toy-shop.yaml', toySource(['key: [编号]', 'key: 编号(ID)']), kinds);
    expect(checkColumns(mapped, odd)).toEqual({ missing: [], warnings: [] });
  });

  it('lets a file lack a column that is optional', () => {
    const lenient = parseSource('toy-shop.yaml', toySource([PHONE, '{ column: 电话, optional: true }']), kinds);
    expect(
      checkColumns(
        lenient,
        columns.filter((name) => name !== '电话'),
      ).missing,
    ).toEqual([]);
  });
});
