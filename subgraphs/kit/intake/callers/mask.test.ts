import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMask, withoutNumbers } from './mask.ts';

const PERSONAL = new Map([
  ['电话', 'PHONE'],
  ['证件', 'ID_NUMBER'],
] as const);
const ROW = { 编号: '20221130001', 电话: '无', 证件: '不详', 内容: '找13800000000，证331081199001011234。', 空: '' };

describe('S-09 what a caller reads of a quarantined row', () => {
  it.each([
    [[], { 电话: '***', 证件: '***', 内容: '找***，证***。' }],
    [['PHONE'], { 电话: '无', 证件: '***', 内容: '找13800000000，证***。' }],
    [['ID_NUMBER'], { 电话: '***', 证件: '不详', 内容: '找***，证331081199001011234。' }],
    [['ID_NUMBER', 'PHONE'], ROW],
  ] as const)('S-09a MUST be hidden as far as the clearance %j does not reach', (clearance, shown) => {
    const mask = createMask({ clearance }, PERSONAL);
    expect(mask.raw(ROW)).toEqual({ ...ROW, ...shown });
  });

  it('S-09e MUST be hidden in a column whose header is written with other blanks and brackets', () => {
    const mask = createMask({ clearance: [] }, new Map([['电话（本人）', 'PHONE']]));
    expect(mask.raw({ '电 话(本人)': '家里没有', 编号: '1' })).toEqual({ '电 话(本人)': '***', 编号: '1' });
  });

  it('S-09b MUST be hidden whole where it does not stand in its columns', () => {
    expect(createMask({ clearance: ['PHONE'] }, PERSONAL).raw('张三,13800000000')).toBe('***');
    expect(createMask({ clearance: ['PHONE', 'ID_NUMBER'] }, PERSONAL).raw('张三,138')).toBe('张三,138');
  });

  it('S-09c MUST also be hidden in what was found wrong with it', () => {
    const mask = createMask({ clearance: [] }, PERSONAL);
    const problem = { column: '日期', reason: 'Expected a date', found: '13800000000' };
    expect(mask.problems([problem, { ...problem, column: '电话', found: '无' }])).toEqual([
      { ...problem, found: '***' },
      { ...problem, column: '电话', found: '***' },
    ]);
    const reason = { column: '电话', reason: 'Expected a number', count: 1, rows: [1], example: '无' };
    expect(mask.reasons([reason, { ...reason, column: null, example: null }])).toEqual([
      { ...reason, example: '***' },
      { ...reason, column: null, example: null },
    ]);
  });

  it('S-09d MUST not show a mobile number wherever in a text it stands', () => {
    const digits = fc.stringMatching(/^1[3-9]\d{9}$/);
    const around = fc.string().map((text) => text.replace(/\d/g, 'x'));
    const mask = createMask({ clearance: [] }, new Map());
    fc.assert(
      fc.property(digits, around, around, (number, before, after) => {
        expect(JSON.stringify(mask.raw({ 内容: `${before}${number}${after}` }))).not.toContain(number);
      }),
    );
  });

  it.each([
    '１３８００００００００',
    '138-0000-0000',
    '0086 13800000000',
    '+8613800000000',
    '0576-86123456',
    '057686123456',
    '02186123456',
    '（0576）86123456',
    '0576—86123456',
    '３３１０８１１９９００１０１１２３Ｘ',
    '331081900101123',
    '331081 19900101 1234',
    '331081-1990-01-01-123X',
    '331081 900101 123',
    '138.1234.5678',
    '138 1234 5678',
  ])('does not show %s, however it is written', (number) => {
    const mask = createMask({ clearance: [] }, new Map());
    expect(mask.raw({ 内容: `找${number}，急！` })).toEqual({ 内容: '找***，急！' });
    expect(withoutNumbers(`found only 张三, ${number}. Correct it.`)).toBe('found only 张三, ***. Correct it.');
  });

  it('hides a column that stands there again', () => {
    const mask = createMask({ clearance: [] }, PERSONAL);
    expect(mask.raw({ '电话 (2)': '家里', '编号 (2)': '1' })).toEqual({ '电话 (2)': '***', '编号 (2)': '1' });
  });

  it('leaves order numbers, codes and dates as they are', () => {
    const row = {
      单号: '20221130093200123456',
      代码: '91331081MA2AKQ1234',
      区划: '331081104000',
      日期: '2022-11-30',
      序号: '000020221130',
    };
    expect(createMask({ clearance: [] }, new Map()).raw(row)).toEqual(row);
  });
});
