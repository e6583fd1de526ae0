import { describe, expect, it } from 'vitest';
import type { RecordShape } from '../kind.ts';
import { placeNamesOf } from '../places/place-names.ts';
import { parseSource } from '../source-file.ts';
import { createRowMapper } from './row-mapper.ts';

const GRID: RecordShape = {
  name: 'grid',
  fields: { code: { kind: 'text', required: true }, town: { kind: 'text' }, towns: { kind: 'list' } },
};
const MEMBER: RecordShape = { name: 'member', fields: { number: { kind: 'text', required: true } } };
const places = placeNamesOf([
  { code: '331081104000', name: '新河镇' },
  { code: '331081100000', name: '泽国镇' },
]);

/** What a source file with these lines makes of one row, read from a sheet. */
const rowOf = (lines: readonly string[], row: Readonly<Record<string, string>>, sheet: string | null = null) => {
  const text = `system: grids\ntitle: Grids 网格\nrecords: grid\nformat: table\njurisdiction: from the import\nkey: [号]\nmaster: source\noddities: [none]\n${lines.join('\n')}\n`;
  const source = parseSource('grids.yaml', text, [GRID, MEMBER]);
  const columns = ['号', ...Object.keys(row)];
  const around = { columns, context: {}, sheet, file: 'grids.csv', jurisdiction: '331081', places };
  return createRowMapper(source, around)(['G1', ...Object.values(row)], 1);
};
const recordOf = (lines: readonly string[], row: Readonly<Record<string, string>>, sheet: string | null = null) => {
  const made = rowOf(lines, row, sheet);
  return made.kind === 'records' ? made.records[0]?.record : made;
};

describe('a register', () => {
  it('has codes with blanks and full-width digits', () => {
    const lines = ['fields: { code: { column: 码, item code: true } }'];
    expect(recordOf(lines, { 码: ' 3302 17　００1000' })).toMatchObject({ code: '330217001000' });
    expect(rowOf(lines, { 码: '33021700100' })).toMatchObject({
      kind: 'records',
      warnings: [{ found: '33021700100' }],
    });
    expect(rowOf(lines, { 码: '见附件' })).toMatchObject({ kind: 'faulty', problems: [{ found: '见附件' }] });
  });

  it('has codes of places that need not be known, short ones too', () => {
    const lines = ['fields: { code: { column: 码, division code: true } }'];
    expect(recordOf(lines, { 码: '331081104' })).toMatchObject({ code: '331081104000' });
    expect(recordOf(lines, { 码: '３３０１８１' })).toMatchObject({ code: '330181000000' });
    expect(rowOf(lines, { 码: '33108110' })).toMatchObject({ kind: 'faulty', problems: [{ column: '码' }] });
  });

  it('names towns where the field is a text or a list', () => {
    const lines = [
      'fields:',
      '  code: 号',
      '  town: { from: sheet, place: by name, unknown: quarantine }',
      '  towns: { column: 镇, split by: 、, place: by name }',
    ];
    expect(recordOf(lines, { 镇: '新河、泽国镇' }, '新河')).toMatchObject({
      town: '331081104000',
      towns: ['331081104000', '331081100000'],
    });
    expect(rowOf(lines, { 镇: '' }, 'Sheet1')).toMatchObject({ kind: 'faulty' });
  });

  it('joins columns with the piece that a record is made for', () => {
    const lines = [
      'fields: { code: 号 }',
      'also:',
      '  - records: member',
      '    key: [号]',
      '    for each: { column: 员, split by: [、, ，] }',
      '    fields: { number: { join: [号, { from: piece }], with: "-" } }',
    ];
    expect(rowOf(lines, { 员: '甲、乙，丙' })).toMatchObject({
      records: [{}, { record: { number: 'G1-甲' } }, { record: { number: 'G1-乙' } }, { record: { number: 'G1-丙' } }],
    });
  });

  it('joins no texts that mean nothing', () => {
    const lines = ['fields: { code: { join: [甲, 乙], with: "：", empty: [无, 全部] } }'];
    expect(recordOf(lines, { 甲: '部分', 乙: '无' })).toMatchObject({ code: '部分' });
    expect(recordOf(lines, { 甲: '全部', 乙: '只管室内' })).toMatchObject({ code: '只管室内' });
  });

  it('leaves out the pieces that another column holds too', () => {
    const lines = [
      'fields: { code: 号 }',
      'also:',
      '  - records: member',
      '    key: [号]',
      '    for each: { column: 员, split by: 、, except: 长 }',
      '    fields: { number: { from: piece } }',
    ];
    expect(rowOf(lines, { 长: '甲、丁', 员: '甲、乙、乙' })).toMatchObject({
      records: [{}, { record: { number: '乙' } }],
    });
    expect(rowOf(lines, { 长: '', 员: '' })).toMatchObject({ records: [{ kind: { name: 'grid' } }] });
  });

  it('names a piece only beside `for each`', () => {
    const lines = ['fields: { code: { join: [号, { from: piece }] } }'];
    expect(() => rowOf(lines, {})).toThrow('expected `for each` beside the fields');
  });
});

describe('a row of several records', () => {
  it('tells once what is wrong with a column that several fields read', () => {
    const lines = [
      'fields: { code: { column: 码, item code: true }, town: { column: 码, item code: true } }',
      'also: [{ records: member, key: [{ column: 码, item code: true }], fields: { number: { column: 码, item code: true } } }]',
    ];
    expect(rowOf(lines, { 码: '无' })).toEqual({
      kind: 'faulty',
      problems: [{ column: '码', reason: 'Expected a code of letters and digits', found: '无' }],
    });
  });
});
