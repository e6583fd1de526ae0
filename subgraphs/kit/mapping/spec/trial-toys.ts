import type { RecordShape } from '../kind.ts';
import { type PlaceNames, placeNamesOf } from '../places/place-names.ts';

/** A kind without a meaning: one field of each kind. */
export const toyShape: RecordShape = {
  name: 'toy',
  isNational: true,
  fields: {
    number: { kind: 'text', required: true },
    name: { kind: 'text' },
    boughtOn: { kind: 'date' },
    soldOn: { kind: 'date' },
    price: { kind: 'money' },
    kind: { kind: { enum: ['SOFT', 'HARD'] } },
    place: { kind: 'place' },
    placeText: { kind: 'text' },
    tags: { kind: 'list' },
    phone: { kind: 'phone' },
  },
};

/** A source file of toys; `change` replaces pieces of its text. */
export const toySource = (...changes: readonly (readonly [piece: string, by: string])[]): string =>
  changes.reduce(
    (text, [piece, by]) => text.replace(piece, by),
    `system: toy-shop
title: Toys of a shop 玩具
records: toy
format: csv
jurisdiction: from the import
key: [编号]
master: source
fields:
  number: 货号
  name: { column: 名称, text: collapse }
  boughtOn: { column: 购买日期, date: [yyyy/M/d, yyyy-MM-dd] }
  soldOn: { column: 售出日期, date: [yyyy/M/d, yyyy-MM-dd] }
  price: { column: 价格, money: { unit: 万元 } }
  kind: { column: 类型, enum: { 软: SOFT, 硬: HARD } }
  place: { column: 地点, place: by name, text in: placeText }
  tags: { column: 标签, split by: '|' }
  phone: { column: 电话 }
warn when:
  - soldOn before boughtOn
  - soldOn more than 365 days after boughtOn
skip when:
  - { column: 名称, is: [作废] }
oddities:
  - Some toys are sold before they are bought; they are taken with a warning.
`,
  );

export const HEADER = '编号,货号,名称,购买日期,售出日期,价格,类型,地点,标签,电话';
/** Rows of toys as CSV; a row is `key number name …`, the rest as a whole toy has it. */
export const toyRow = (
  key: string,
  change: Partial<
    Record<'number' | 'name' | 'bought' | 'sold' | 'price' | 'kind' | 'place' | 'tags' | 'phone', string>
  > = {},
): string => {
  const toy = {
    number: `N${key}`,
    name: `熊${key}`,
    bought: '2022/2/3',
    sold: '2022-05-01',
    price: '1.2',
    kind: '软',
    place: '新河镇',
    tags: '红|大',
    phone: '13800000000',
    ...change,
  };
  return [key, toy.number, toy.name, toy.bought, toy.sold, toy.price, toy.kind, toy.place, toy.tags, toy.phone].join(
    ',',
  );
};

export const PLACES: PlaceNames = placeNamesOf([
  { code: '331081104000', name: '新河镇' },
  { code: '331081103000', name: '大溪镇' },
  { code: '331081104201', name: '中心村' },
  { code: '331081103202', name: '中心村' },
]);
