import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowMapper } from '../rows/row-mapper.ts';
import { parseSource } from '../source-file.ts';
import { PLACES, toyShape, toySource } from '../spec/trial-toys.ts';
import { createRowWriter } from './row-writer.ts';

const COLUMNS = ['货号', '名称', '购买日期', '售出日期', '价格', '类型', '地点', '标签', '电话', '备注'];
const CHANGES = [['[编号]', '[货号]']] as const;

const sourceWith = (...changes: (readonly [string, string])[]) =>
  parseSource('toy-shop.yaml', toySource(...CHANGES, ...changes), [toyShape]);
const write = (record: Record<string, unknown>, ...changes: (readonly [string, string])[]) =>
  createRowWriter(sourceWith(...changes), COLUMNS)({ toy: { number: 'N1', name: '熊', ...record } });
const cellOf = (column: string, record: Record<string, unknown>, ...changes: (readonly [string, string])[]) =>
  write(record, ...changes)[COLUMNS.indexOf(column)];

const read = (cells: readonly string[]) => {
  const around = {
    columns: COLUMNS,
    context: {},
    sheet: null,
    file: 'toys.csv',
    jurisdiction: '331081',
    places: PLACES,
  };
  const mapped = createRowMapper(sourceWith(), around)(cells, 1);
  return mapped.kind === 'records' ? mapped.records[0]?.record : mapped;
};

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const word = fc.stringMatching(/^[a-z熊虎=+@-][a-z0-9熊虎]{0,8}$/);
const toy = fc.record({
  number: word,
  name: word,
  boughtOn: maybe(day),
  soldOn: maybe(day),
  price: maybe(
    fc.bigInt({ min: 0n, max: 10n ** 15n }).map((fen) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`),
  ),
  kind: maybe(fc.constantFrom('SOFT', 'HARD')),
  place: fc.constant(null),
  placeText: fc.constant(null),
  tags: maybe(fc.array(word, { minLength: 1, maxLength: 3 })),
  phone: maybe(fc.constant('13800000000')),
});

describe('S-07 a row that is written by a source file', () => {
  it('S-07c MUST be read again as the record that it was written from', () => {
    fc.assert(
      fc.property(toy, (record) => {
        expect(read(createRowWriter(sourceWith(), COLUMNS)({ toy: record }))).toEqual(record);
      }),
    );
  });

  it.each([
    ['2000.00', '0.2'],
    ['0.01', '0.000001'],
    ['0.00', '0'],
    ['12345678.90', '1234.56789'],
    ['-500.00', '-0.05'],
  ])('has %s yuan as %s 万元', (price, written) => {
    expect(cellOf('价格', { price })).toBe(written);
    expect(cellOf('价格', { price }, ['{ unit: 万元 }', '{ unit: 元 }'])).toBe(price.replace(/\.?0*$/, '') || '0');
  });

  it('has their words for ours, the first of several, and 其他 for what they have none for', () => {
    const some = ['{ 软: SOFT, 硬: HARD }', '{ 软: SOFT, 柔软: SOFT }, otherwise: HARD'] as const;
    expect(cellOf('类型', { kind: 'SOFT' }, some)).toBe('软');
    expect(cellOf('类型', { kind: 'HARD' }, some)).toBe('其他');
    expect(cellOf('类型', { kind: 'HARD' }, ['{ 软: SOFT, 硬: HARD }', '{ 软: SOFT }'])).toBe('');
  });

  it('has a text as it was written where the record keeps it', () => {
    expect(cellOf('地点', { place: '331081104000', placeText: '新河镇政府' })).toBe('新河镇政府');
  });

  it('has what is told first of a column that several fields read, and nothing in a column that none reads', () => {
    const both = ['name: { column: 名称, text: collapse }', 'name: { first of: [名称, 备注] }'] as const;
    expect(write({ name: '虎' }, both)).toEqual(['N1', '虎', '', '', '', '', '', '', '', '']);
    const twice = ['phone: { column: 电话 }', 'placeText: 名称'] as const;
    const other = ['地点, place: by name, text in: placeText', '地点, place: by name'] as const;
    expect(cellOf('名称', { name: null, placeText: '河边' }, twice, other)).toBe('河边');
    expect(cellOf('名称', { placeText: '河边' }, twice, other)).toBe('熊');
  });

  it('is empty where a row brings no record of a kind', () => {
    expect(createRowWriter(sourceWith(), COLUMNS)({})).toEqual(COLUMNS.map(() => ''));
  });
});
