import { actionTable } from '@network/kit/log/tables';
import { createTableSql } from '@network/kit/log/trial-tables';
import { clientOptions } from '@network/kit/store';
import { pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { factKind } from '../kinds/fact-kind.ts';
import { sourceTable } from '../tables.ts';
import { openToyShop, type ToyShop, toyKind } from './trial-toys.ts';

const schema = pgSchema('events');
export const boxes = schema.table(
  'boxes',
  {
    jurisdiction: text('jurisdiction').notNull(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    colour: text('colour'),
  },
  (table) => [primaryKey({ columns: [table.jurisdiction, table.id] })],
);
export const boxActions = actionTable(schema, 'box');
export const boxSources = sourceTable(schema, 'box');

type Box = { readonly name: string; readonly colour: string | null };

/** What toys lie in; one may stand for itself before its own row comes. */
export const boxKind = {
  ...factKind({
    name: 'box',
    type: 'Alert',
    fields: { name: { kind: 'text', required: true }, colour: { kind: 'text' } },
    naturalKey: ({ name }: Box) => name,
    tables: { actions: boxActions, sources: boxSources },
    table: boxes,
    toRow: (record) => record,
  }),
  stubOf: (name: string): Box => ({ name, colour: null }),
};
export const KINDS = [toyKind, boxKind];

/** Toys that name their boxes, of which a row may tell one too, with a clock. */
export const BOXED = `system: boxed-toys
title: Toys in boxes 玩具盒
records: toy
format: csv
jurisdiction: from the import
key: [编号]
master: source
latest wins: boughtOn
fields:
  number: 货号
  boughtOn: { column: 购买日期, date: [yyyy-MM-dd] }
  name: { column: 盒, lookup: box, missing: MISSING }
also:
  - records: box
    key: [新盒]
    when: [{ column: 新盒, is not: [''] }]
    fields: { name: 新盒, colour: 颜色 }
skip when:
  - { column: 状态, is: [作废] }
oddities:
  - Made up.
`;
export const BOXED_HEADER = '编号,货号,购买日期,盒,新盒,颜色,状态';

/** A toy shop that sells boxes too. */
export const openBoxShop = async (): Promise<ToyShop> => {
  const shop = await openToyShop();
  const owner = postgres({ ...clientOptions(shop.database.owner), max: 1 });
  for (const table of [boxes, boxActions, boxSources]) await owner.unsafe(createTableSql(table));
  await owner.end();
  return {
    ...shop,
    empty: async () => {
      for (const table of [boxes, boxActions, boxSources]) await shop.store.db.delete(table);
      await shop.empty();
    },
  };
};
