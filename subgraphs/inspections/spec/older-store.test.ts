import { fillSearch } from '@network/kit/search/fill';
import { asc, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { fileInspections } from '../src/store/inspection-writer.ts';
import { INSPECTIONS_FILLINGS } from '../src/store/search.ts';
import { entities, inspections } from '../src/store/tables.ts';
import { entry, openInspections, QIANCAI, SHOP } from './trial.ts';

it('objects and inspections of an older store are told what they are found by, as their writers tell it', async () => {
  const { store, send, close } = await openInspections();
  await send('entity', [
    { creditCode: SHOP, name: '甲店（样例）', kind: 'ENTERPRISE', placeCode: QIANCAI, address: '中心大道1号' },
  ]);
  await store.db.transaction((tx) => fileInspections(tx, [entry('J〔2022〕1号')]));
  const read = async () => [
    await store.db.select().from(entities).orderBy(asc(entities.id)),
    await store.db.select().from(inspections).orderBy(asc(inspections.id)),
  ];
  const written = await read();
  for (const table of [entities, inspections])
    await store.db.execute(sql`update ${table} set search_text = '', grams = '{}'`);
  expect(await fillSearch(store, INSPECTIONS_FILLINGS)).toBe(2);
  expect(await read()).toEqual(written);
  await close();
});
