import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordShape } from '../kind.ts';
import { checkSourceFile } from '../source-file.ts';
import { suggest } from './suggest.ts';

const CASE: RecordShape = {
  name: 'case',
  fields: {
    number: { kind: 'text', required: true },
    cause: { kind: 'text', required: true },
    procedure: { kind: { enum: ['SIMPLE', 'ORDINARY'] }, required: true },
    decisionNumber: { kind: 'text' },
    decidedOn: { kind: 'date' },
    closedAt: { kind: 'dateTime' },
    fine: { kind: 'money' },
    isOnline: { kind: 'boolean' },
    placeCode: { kind: 'place' },
    officerNumbers: { kind: 'list' },
    partyName: { kind: 'text' },
    partyCreditCode: { kind: 'text' },
    partyIdNumber: { kind: 'idNumber' },
    partyPhone: { kind: 'phone' },
  },
};
const HEAD = {
  columns: [
    '案号',
    '案由',
    '适用程序',
    '处罚决定书文号',
    '处罚决定日期',
    '罚款金额（万元）',
    '镇街',
    '执法证号',
    '当事人',
    '信用代码',
    '证件号码',
    '联系电话',
    '备注',
    '经办人手机',
  ],
  rows: [
    [
      'A-1',
      '占道经营',
      '简易程序',
      '德环罚字【2019】0013号',
      '2022/3/4',
      '0.2',
      '新河镇',
      'Z1、Z2',
      '王小明',
      '91110000101623741K',
      '11010519491231002X',
      '13812345678',
      '无',
      '13912345678',
    ],
    [
      'A-2',
      '违法停车',
      '普通程序',
      '德环罚字〔2019〕14号',
      '2022年3月5日',
      '1.5',
      '泽国',
      'Z3',
      '某某公司',
      '911101066976941872',
      '',
      '0576-86123456',
      '',
      '',
    ],
    ['A-3', '占道经营', '简易程序', '', '2022/12/4', '叁万元整', '新河镇', '', '李四', '', '', '', '', ''],
  ],
};
const draftOf = (kind = CASE) => suggest(HEAD, kind, { system: 'county-ledger', format: 'table' });
const fieldLine = (draft: string, field: string): string =>
  draft.split('\n').find((line) => line.startsWith(`  ${field}: `)) ?? '';

describe('a draft of a source file', () => {
  it('can be read as it is', () => {
    const { source, mistakes } = checkSourceFile('county-ledger.yaml', draftOf(), [CASE]);
    expect(mistakes).toEqual([]);
    expect(source?.key).toEqual(['案号']);
  });

  it.each([
    ['number', '案号'],
    ['procedure', '{ column: 适用程序, enum: { SIMPLE: SIMPLE, ORDINARY: ORDINARY } }'],
    ['decisionNumber', '{ column: 处罚决定书文号, decision number: true }'],
    ['decidedOn', '{ column: 处罚决定日期, date: ["yyyy/M/d", yyyy年M月d日] }'],
    ['fine', '{ column: 罚款金额（万元）, money: { unit: 万元 } }'],
    ['placeCode', '{ column: 镇街, place: by name }'],
    ['officerNumbers', '{ column: 执法证号, split by: "、" }'],
    ['partyCreditCode', '{ column: 信用代码, uscc: true }'],
    ['partyIdNumber', '{ column: 证件号码, id number: true }'],
    ['partyPhone', '{ column: 联系电话, phone: true }'],
    ['partyName', '当事人'],
  ])('matches %s by name and content', (field, drafted) => {
    expect(fieldLine(draftOf(), field)).toBe(`  ${field}: ${drafted}`);
  });

  it('shows samples, and none of anybody', () => {
    const draft = draftOf();
    expect(draft).toContain('# 占道经营 | 违法停车');
    for (const secret of ['11010519491231002X', '13812345678', '13912345678', '86123456', '王小明', '李四'])
      expect(draft).not.toContain(secret);
  });

  it('lists what is not mapped, and seals what is personal in it', () => {
    const draft = draftOf();
    expect(draft).toContain('#   备注: 无');
    expect(draft).toContain('personal:\n  经办人手机: PHONE');
  });

  it('marks what is a guess', () => {
    const kind: RecordShape = { name: 'odd', fields: { zeal: { kind: 'text', required: true } } };
    const draft = draftOf(kind);
    expect(draft).toMatch(/# \? .*\n {2}zeal: /);
    expect(checkSourceFile('county-ledger.yaml', draft, [kind]).mistakes).toEqual([]);
  });

  it('guesses no meaning of a word, and says which are without one', () => {
    const lines = draftOf().split('\n');
    const at = lines.findIndex((line) => line.startsWith('  procedure: '));
    expect(lines[at - 1]).toBe('  # ? 简易程序 | 普通程序; write their words in place of ours');
    const inOurs = { ...HEAD, rows: HEAD.rows.map((row) => row.with(2, 'Simple')) };
    expect(suggest(inOurs, CASE, { system: 'x', format: 'table' })).toContain('  # Simple\n  procedure: ');
  });

  it('takes no names of persons for words of a field that each record has', () => {
    const head = {
      columns: ['联系人', '说明'],
      rows: [
        ['张三', '占道'],
        ['李四', '停车'],
      ],
    };
    const draft = suggest(head, CASE, { system: 'x', format: 'table' });
    expect(fieldLine(draft, 'procedure')).toContain('from: row');
    expect(draft).not.toMatch(/张三|李四/);
    expect(draft).not.toContain('#   联系人');
  });

  it('names both orders of a date that reads both ways', () => {
    const head = {
      columns: ['案号', '决定日期'],
      rows: [
        ['1', '3/4/2022'],
        ['2', '25/4/2022'],
        ['3', '4/25/2022'],
      ],
    };
    const draft = suggest(head, { ...CASE, fields: { decidedOn: { kind: 'date' } } }, { system: 'x', format: 'table' });
    expect(fieldLine(draft, 'decidedOn')).toContain('["d/M/yyyy", "M/d/yyyy"]');
  });

  it('can be read whatever the file holds', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('是', '2022/3/4', '1.5万元', '', '13812345678'),
    );
    const heads = fc
      .uniqueArray(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
        { minLength: 1, maxLength: 6 },
      )
      .chain((columns) =>
        fc.record({
          columns: fc.constant(columns),
          rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 4 }),
        }),
      );
    fc.assert(
      fc.property(heads, (head) => {
        const draft = suggest(head, CASE, { system: 'any', format: 'table' });
        expect(checkSourceFile('any.yaml', draft, [CASE]).mistakes).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
