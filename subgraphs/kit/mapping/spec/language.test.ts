import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordShape } from '../kind.ts';
import type { FileAround, MappedRow, RowMapper } from '../rows/mapped-row.ts';
import { createRowMapper } from '../rows/row-mapper.ts';
import { parseSource } from '../source-file.ts';
import { PLACES } from './trial-toys.ts';

const LICENCE: RecordShape = {
  name: 'licence',
  fields: {
    number: { kind: 'text', required: true },
    written: { kind: 'text' },
    year: { kind: 'integer' },
    validFrom: { kind: 'date' },
    validTo: { kind: 'date' },
    changedAt: { kind: 'dateTime' },
    fineMin: { kind: 'money' },
    fineMax: { kind: 'money' },
    place: { kind: 'place' },
    bodyCode: { kind: 'text' },
    officers: { kind: 'list' },
    idNumber: { kind: 'idNumber' },
  },
};
const HOLDER: RecordShape = {
  name: 'holder',
  fields: { name: { kind: 'text', required: true }, licence: { kind: 'text' } },
};
const kinds = [LICENCE, HOLDER];

/** A source file with these lines beside its number, mapped over rows of cells by column. */
const mapper = (lines: readonly string[], around: Partial<FileAround> = {}, more: readonly string[] = []) => {
  const text = `system: licences
title: Licences 许可
records: licence
format: table
jurisdiction: from the import
key: [号]
master: source
fields:
  number: 号
${lines.map((line) => `  ${line}`).join('\n')}
${more.join('\n')}
oddities: [none]
`;
  const source = parseSource('licences.yaml', text, kinds);
  const mappers = new Map<string, RowMapper>();
  return (row: Readonly<Record<string, string>>, rowNumber = 1): MappedRow => {
    const columns = ['号', ...Object.keys(row).filter((name) => name !== '号')];
    const file = { columns, context: {}, sheet: null, file: 'licences.csv', jurisdiction: '331081', places: PLACES };
    const map = mappers.get(columns.join()) ?? createRowMapper(source, { ...file, ...around });
    mappers.set(columns.join(), map);
    const cells = columns.map((name) => row[name] ?? (name === '号' ? 'L1' : ''));
    return map(cells, rowNumber);
  };
};
const recordOf = (row: MappedRow): Record<string, unknown> | undefined =>
  row.kind === 'records' ? row.records[0]?.record : undefined;

describe('the text of a field', () => {
  it('is joined out of several columns', () => {
    const map = mapper(['place: { join: [市, 镇, 村], place: by name }', "written: { join: [市, 村], with: '/' }"]);
    expect(recordOf(map({ 市: '温岭市', 镇: '新河镇', 村: '中心村' }))).toMatchObject({
      place: '331081104201',
      written: '温岭市/中心村',
    });
  });

  it('is a piece of a column', () => {
    const map = mapper([
      'validFrom: { column: 期限, piece: { by: 至, at: 1 }, date: yyyy.M.d }',
      'validTo: { column: 期限, piece: { by: 至, at: -1 }, date: yyyy.M.d, open end: empty }',
      "year: { column: 期限, pattern: '^(\\d{4})', integer: true }",
    ]);
    expect(recordOf(map({ 期限: '2022.1.2 至 2023.1.1' }))).toMatchObject({
      ...{ validFrom: '2022-01-02', validTo: '2023-01-01', year: 2022 },
    });
    expect(recordOf(map({ 期限: '2022.1.2至长期有效' }))).toMatchObject({ validFrom: '2022-01-02', validTo: null });
    expect(recordOf(map({ 期限: '' }))).toMatchObject({ validFrom: null, year: null });
  });

  it('comes from the name of the file or the sheet, or from the number of the row', () => {
    const map = mapper(
      [
        "year: { from: file, pattern: '(\\d{4})年', integer: true }",
        'place: { from: sheet, place: by name }',
        'written: { from: row }',
      ],
      {
        file: '许可2024年.xlsx',
        sheet: '新河镇',
      },
    );
    expect(recordOf(map({}, 7))).toMatchObject({ year: 2024, place: '331081104000', written: '7' });
  });

  it('may be kept as it was written beside its one form, which tells keys apart', () => {
    const map = mapper(['bodyCode: { column: 文书号, decision number: true, text in: written }']);
    expect(recordOf(map({ 文书号: '德环罚字【2019】0013号' }))).toMatchObject({
      bodyCode: '德环罚字〔2019〕13号',
      written: '德环罚字【2019】0013号',
    });
  });

  it('fills two fields with the ends of a range', () => {
    const map = mapper([
      'fineMin: { column: 罚款, money: { unit: 元, part: lower } }',
      'fineMax: { column: 罚款, money: { unit: 元, part: upper } }',
    ]);
    expect(recordOf(map({ 罚款: '1-3万元' }))).toMatchObject({ fineMin: '10000.00', fineMax: '30000.00' });
  });

  it('may be missing where the column is optional', () => {
    expect(recordOf(mapper(['written: { column: 备注, optional: true }'])({}))).toMatchObject({ written: null });
  });
});

describe('a row', () => {
  it('brings what other records are named by, with what happens where there is none', () => {
    const map = mapper([
      'bodyCode: { column: 机关, lookup: holder, missing: stub }',
      'officers: { column: 人员, split by: 、, certificate number: true, lookup: holder }',
    ]);
    const row = map({ 机关: 'B1', 人员: 'Z0001、Z0002' });
    expect(row.kind === 'records' && row.records[0]?.lookups).toEqual([
      { field: 'bodyCode', entity: 'holder', key: 'B1', byName: false, missing: 'stub' },
      { field: 'officers', entity: 'holder', key: 'Z0001', byName: false, missing: 'quarantine' },
      { field: 'officers', entity: 'holder', key: 'Z0002', byName: false, missing: 'quarantine' },
    ]);
    expect(map({ 机关: '', 人员: '' })).toMatchObject({ records: [{ lookups: [] }] });
  });

  it('brings records of other kinds too, one for each piece where that is meant', () => {
    const map = mapper([], {}, [
      'also:',
      '  - records: holder',
      '    key: [号]',
      "    when: [{ column: 持有人, is not: ['', 无] }]",
      '    for each: { column: 持有人, split by: 、 }',
      '    fields: { name: { from: piece }, licence: 号 }',
    ]);
    expect(map({ 持有人: '王小明、李四、王小明' })).toMatchObject({
      records: [
        { kind: { name: 'licence' }, sourceId: 'L1' },
        { kind: { name: 'holder' }, sourceId: 'L1|王小明', record: { name: '王小明', licence: 'L1' } },
        { kind: { name: 'holder' }, sourceId: 'L1|李四' },
      ],
    });
    expect(map({ 持有人: '无' })).toMatchObject({ records: [{ kind: { name: 'licence' } }] });
  });

  it('is skipped by what its columns hold, also where it would bring no record', () => {
    const map = mapper([], {}, ["skip when: [{ column: 号, matches: '^合计' }, { column: 状态, is not: [有效, ''] }]"]);
    expect(map({ 号: '合计：7' })).toEqual({ kind: 'skipped' });
    expect(map({ 状态: '作废' })).toEqual({ kind: 'skipped' });
    expect(map({ 状态: '' }).kind).toBe('records');
    const conditional = mapper([], {}, ['when: [{ column: 状态, is: [有效] }]']);
    expect(conditional({ 状态: '作废' })).toEqual({ kind: 'skipped' });
  });

  it('fills a field only where the row holds what the field asks for', () => {
    const map = mapper([
      'written: { column: 持有人, when: [{ column: 是否匿名, is not: [是] }] }',
      'officers: { column: 状态, split by: 、, when: [{ column: 状态, matches: 有效 }, { column: 持有人, is not: [无] }] }',
    ]);
    expect(recordOf(map({ 持有人: '王小明', 是否匿名: '是' }))).toMatchObject({ written: null });
    expect(recordOf(map({ 持有人: '王小明', 是否匿名: '' }))).toMatchObject({ written: '王小明' });
    expect(recordOf(map({ 持有人: '王小明', 状态: '有效、旧' }))).toMatchObject({ officers: ['有效', '旧'] });
    expect(recordOf(map({ 持有人: '无', 状态: '有效' }))).toMatchObject({ officers: null });
    expect(() =>
      mapper([], {}, ['also: [{ records: holder, key: [{ column: 号, when: [] }], fields: { name: 号 } }]']),
    ).toThrow('no condition');
  });

  it('tells its clock, as text that compares', () => {
    const map = mapper(['changedAt: { column: 更新时间, dateTime: [yyyy/M/d H:mm] }'], {}, ['latest wins: changedAt']);
    expect(map({ 更新时间: '2022/3/4 9:05' })).toMatchObject({ records: [{ clock: '2022-03-04T09:05:00+08:00' }] });
    expect(map({ 更新时间: '' })).toMatchObject({ records: [{ clock: '' }] });
    expect(mapper([])({})).toMatchObject({ records: [{ clock: null }] });
  });

  it('is read with what the batch decides about dates', () => {
    const lines = ['validFrom: { column: 日期, date: [d/M/yyyy, M/d/yyyy] }'];
    expect(mapper(lines)({ 日期: '3/4/2022' }).kind).toBe('faulty');
    expect(recordOf(mapper(lines, {}, ['ambiguous: day first'])({ 日期: '3/4/2022' }))).toMatchObject({
      validFrom: '2022-04-03',
    });
    expect(recordOf(mapper(lines, { ambiguous: 'month first' })({ 日期: '3/4/2022' }))).toMatchObject({
      validFrom: '2022-03-04',
    });
  });

  it('names no number of anybody in its warnings', () => {
    const map = mapper(['idNumber: { column: 身份证, id number: true }']);
    expect(map({ 身份证: '110105194912310020' })).toMatchObject({
      records: [{ record: { idNumber: '110105194912310020' } }],
      warnings: [{ column: '身份证', found: null, reason: expect.stringContaining('check character') }],
    });
  });
});

describe('S-02d MUST give records equal in every business column and opaque id, whatever the order of the rows', () => {
  it('a row maps to the same records wherever it stands, and whatever was mapped before it', () => {
    const lines = [
      'validFrom: { column: 日期, date: [yyyy/M/d, excel] }',
      'fineMax: { column: 罚款, money: { unit: 万元, part: upper } }',
    ];
    const cell = fc.oneof(fc.string(), fc.constantFrom('2022/3/4', '44624', '1-3万元', '0.2', ''));
    const rows = fc.array(fc.record({ 号: fc.string({ minLength: 1 }), 日期: cell, 罚款: cell }), {
      minLength: 1,
      maxLength: 8,
    });
    const map = mapper(lines);
    fc.assert(
      fc.property(rows, (some) => {
        const alone = some.map((row) => mapper(lines)(row));
        const there = some.map((row, at) => map(row, at + 1));
        const back = some
          .toReversed()
          .map((row, at) => map(row, at + 100))
          .toReversed();
        expect(there).toEqual(alone);
        expect(back).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });

  it('a key is the same for every spelling of a number', () => {
    const text = (key: string) =>
      parseSource(
        'licences.yaml',
        `system: licences
title: Licences 许可
records: licence
format: table
jurisdiction: from the import
key: ${key}
master: source
fields: { number: 文书号 }
oddities: [none]
`,
        kinds,
      );
    const idOf = (written: string) => {
      const source = text('[{ column: 文书号, decision number: true }]');
      const around = { columns: ['文书号'], context: {}, sheet: null, file: 'x', jurisdiction: '331081', places: null };
      const row = createRowMapper(source, around)([written], 1);
      return row.kind === 'records' ? row.records[0]?.sourceId : null;
    };
    expect(idOf('德环罚字【2019】0013号')).toBe('德环罚字〔2019〕13号');
    expect(idOf('德环罚字[2019]第13号')).toBe('德环罚字〔2019〕13号');
  });
});
