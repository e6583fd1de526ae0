import { describe, expect, it } from 'vitest';
import { parseSource } from '../source-file.ts';
import { HEADER, PLACES, toyRow, toyShape, toySource } from '../spec/trial-toys.ts';
import { createRowMapper } from './row-mapper.ts';

type Change = readonly [piece: string, by: string];
const COLUMNS = [...HEADER.split(','), '区划', '手机'];

const map = (row: string, ...changes: Change[]) => {
  const source = parseSource('toy-shop.yaml', toySource(...changes), [toyShape]);
  const around = {
    columns: COLUMNS,
    context: { year: ' 2022 ' },
    sheet: null,
    file: 'toys.csv',
    jurisdiction: '331081',
    places: PLACES,
  };
  return createRowMapper(source, around)(row.split(','), 1);
};
const row = (more = '', ...change: Parameters<typeof toyRow> extends [string, ...infer Rest] ? Rest : never) =>
  `${toyRow('1', ...change)},${more}`;

describe('the jurisdiction of a row', () => {
  const byColumn: Change = ['from the import', '{ column: 区划 }'];

  it('comes from the import, from the source file, or from a column of 6 or 12 digits', () => {
    expect(map(row())).toMatchObject({ kind: 'records', records: [{ jurisdiction: '331081' }] });
    expect(map(row(), ['from the import', "{ fixed: '000000' }"])).toMatchObject({
      records: [{ jurisdiction: '000000' }],
    });
    expect(map(row('350700'), byColumn)).toMatchObject({ records: [{ jurisdiction: '350700' }] });
    expect(map(row('330922000000'), byColumn)).toMatchObject({ records: [{ jurisdiction: '330922' }] });
  });

  it.each(['', '000000', '3310', '浙江'])('is never national or unknown by a column: %j', (code) => {
    const problems = [{ column: '区划', reason: 'Expected the code of a government', found: code }];
    expect(map(row(code), byColumn)).toEqual({ kind: 'faulty', problems });
  });
});

describe('the source id', () => {
  it('is the join of the key columns', () => {
    expect(map(row('', { name: 'a|b' }), ['[编号]', '[编号, 名称]'])).toMatchObject({
      records: [{ sourceId: '1|a\\|b' }],
    });
  });

  it('is there and not too long', () => {
    const problem = (found: string) => ({
      kind: 'faulty',
      problems: [expect.objectContaining({ column: '货号', found })],
    });
    expect(map(row('', { number: '　' }), ['[编号]', '[货号]'])).toMatchObject({ kind: 'faulty' });
    expect(map(row('', { number: 'x'.repeat(501) }), ['[编号]', '[货号]'])).toEqual(problem('x'.repeat(100)));
  });

  const spoilt = (column: string, found: string) => {
    const reason =
      'Expected a key as its system writes it, found what a spreadsheet made of it; format the column as text and export again';
    return { kind: 'faulty', problems: [{ column, reason, found }] };
  };
  it.each(['2.02211E+15', '2E+15', '#N/A', '#REF!', '#NAME?', '#DIV/0!', '#####', '=ROW()', '="2022"', '=$B$2-1'])(
    'is none that a spreadsheet spoilt: %s',
    (text) => {
      expect(map(row('', { name: text }), ['[编号]', '[名称]'])).toEqual(spoilt('名称', text));
      expect(map(row('', { name: text }), ['[编号]', '[编号, { column: 名称, item code: true }]'])).toEqual(
        spoilt('名称', text),
      );
      const each: Change = [
        'warn when:',
        'also:\n  - { records: toy, key: [编号], for each: { column: 标签, split by: "|" }, fields: { number: { from: piece } } }\nwarn when:',
      ];
      expect(map(row('', { tags: `红|${text}` }), each)).toEqual(spoilt('标签', text));
    },
  );
  it.each(['2022E15', '1E+', '#3', '#A', 'A=1', '=a熊1', '温综执〔2022〕1号#N/A'])(
    'may look like much else: %s',
    (text) => {
      expect(map(row('', { name: text }), ['[编号]', '[名称]'])).toMatchObject({ records: [{ sourceId: text }] });
    },
  );
});

describe('what is told of a text that cannot be read', () => {
  const found = (kind: string) => {
    const mapped = map(row('', { kind }));
    return mapped.kind === 'faulty' ? mapped.problems[0]?.found : mapped;
  };

  it('is its first hundred characters, without the head of a number that they would cut', () => {
    const ninety = '来'.repeat(90);
    expect(found(`${ninety}13800000000`)).toBe(ninety);
    expect(found(`${ninety}电138-0000-0000`)).toBe(`${ninety}电`);
    expect(found(`${ninety}１３８００００００００`)).toBe(ninety);
    expect(found(`13800000000${'来'.repeat(99)}`)).toBe(`13800000000${'来'.repeat(89)}`);
    expect(found(`${'来'.repeat(89)}13800000000`)).toBe(`${'来'.repeat(89)}13800000000`);
  });
});

describe('a row that lacks what each must have', () => {
  const WHEN: Change = ['number: 货号', 'number: { column: 货号, when: [{ column: 名称, is: [猫] }] }'];
  const problem = (column: string | null, reason: string, found = '') => [
    expect.objectContaining({ column, reason, found }),
  ];

  it.each([
    ['a key', `${toyRow('')},`, [], problem('编号', 'Expected a key')],
    ['a key without NUL', `${toyRow('1\0')},`, [], problem('编号', 'Expected a key of at most 500 characters', '1␀')],
    ['a required field', row('', { number: '　' }), [], problem('货号', 'Expected a value')],
    ['a required field whose condition does not hold', row(), [WHEN], problem('货号', 'Expected a value of number')],
  ] as const)('is faulty for want of %s', (_, text, changes, problems) => {
    expect(map(text, ...changes)).toEqual({ kind: 'faulty', problems: expect.arrayContaining(problems) });
  });

  it('is asked for what no field tells alone once its fields are read, and not before', () => {
    const fault = {
      field: 'soldOn',
      expected: 'Expected a toy that is not sold before it is bought',
      found: 'one that was',
    };
    const kind = { ...toyShape, faultOf: () => fault };
    const around = {
      columns: COLUMNS,
      context: {},
      sheet: null,
      file: 'a.csv',
      jurisdiction: '331081',
      places: PLACES,
    };
    const mapper = createRowMapper(parseSource('toy-shop.yaml', toySource(), [kind]), around);
    const reasonsOf = (text: string) => {
      const mapped = mapper(text.split(','), 1);
      return mapped.kind === 'faulty'
        ? mapped.problems.map(({ column, reason }) => `${column} ${reason}`)
        : mapped.kind;
    };
    expect(reasonsOf(row())).toEqual([`售出日期 ${fault.expected}`]);
    expect(reasonsOf(row('', { number: '' }))).toEqual(['货号 Expected a value']);
  });
});

describe('a row that adds others up', () => {
  it.each(['合计', '合　计', '总计：8艘', '小计 3', '共计8件', 'Total', '　累计（户）'])(
    'is left out and counted: %s',
    (text) => {
      expect(map(toyRow(text))).toEqual({ kind: 'skipped' });
      expect(map(toyRow('').replace(/^[^,]*,[^,]*/, `,${text}`))).toEqual({ kind: 'skipped' });
    },
  );
  it.each(['共10条', '共 ７ 项', '填表人：叶静', '制表:王', '制表日期：2024.6.30', '审核人：'])(
    'and one that signs the table too: %s',
    (text) => {
      expect(map(toyRow(text))).toEqual({ kind: 'skipped' });
    },
  );
  it.each(['注：单位为万元', '备注:', '说 明：含补录', '注 2：未结'])('and a note that stands alone: %s', (text) => {
    expect(map(toyRow('').replace(/[^,]/g, '').replace(',', `,${text}`))).toEqual({ kind: 'skipped' });
    expect(map(toyRow(text))).toMatchObject({ kind: 'records' });
  });
  it.each(['总计划', '合同', '小计算机', 'Totals', '共1', '共10条河', '填海', '审核人', '制表机：一台'])(
    'is none: %s',
    (text) => {
      expect(map(toyRow(text))).toMatchObject({ kind: 'records' });
    },
  );
});

describe('a condition', () => {
  it.each(['5', '５', '　５ '])('holds for a text in full width too: %j', (text) => {
    const skip: Change = ['is: [作废]', "is: ['5']"];
    expect(map(row('', { name: text }), skip)).toEqual({ kind: 'skipped' });
  });
});

describe('the text of a field', () => {
  it('is joined of what there is, with nothing between what there is not', () => {
    const joined: Change = ['{ column: 名称, text: collapse }', "{ join: [手机, 名称, 手机, 区划, 手机], with: '-' }"];
    expect(map(row('331081'), joined)).toMatchObject({ records: [{ record: { name: '熊1-331081' } }] });
  });

  it('is trimmed of every kind of blank', () => {
    expect(map(row('', { name: '　\t\u00a0熊  猫　' }))).toMatchObject({ records: [{ record: { name: '熊 猫' } }] });
  });

  it('may mean nothing', () => {
    expect(map(row('', { name: '不详' }), ['名称, text: collapse', '名称, empty: [不详, 无]'])).toMatchObject({
      records: [{ record: { name: null } }],
    });
  });

  it('comes from the first of several columns that has one', () => {
    const both: Change = ['{ column: 电话 }', "{ first of: [电话, 手机], empty: ['-'] }"];
    expect(map(row(',139'), both)).toMatchObject({ records: [{ record: { phone: '13800000000' } }] });
    expect(map(row(',139', { phone: '-' }), both)).toMatchObject({ records: [{ record: { phone: '139' } }] });
    expect(map(row(',', { phone: '' }), both)).toMatchObject({ records: [{ record: { phone: null } }] });
  });

  it('may stand in the source file or at the root of a document', () => {
    expect(map(row(), ['{ column: 电话 }', '{ fixed: 110 }'])).toMatchObject({
      records: [{ record: { phone: '110' } }],
    });
    const json: Change[] = [
      ['format: csv', 'format: json\nat: days\ncontext: [year]'],
      ['{ column: 电话 }', '{ context: year }'],
    ];
    expect(map(row(), ...json)).toMatchObject({ records: [{ record: { phone: '2022' } }] });
  });

  it('has no NUL; what stands in a secret field is never told', () => {
    const reason = 'Expected text without NUL characters';
    expect(map(row('', { name: '熊\0', phone: '138\0' }))).toEqual({
      kind: 'faulty',
      problems: [
        { column: '名称', reason, found: '熊␀' },
        { column: '电话', reason, found: null },
      ],
    });
  });
});
