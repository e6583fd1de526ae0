import { readFileSync } from 'node:fs';
import { functionFeed } from '@network/kit/reference';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { grantKind } from '../src/store/kinds/lists.ts';
import { outbox } from '../src/store/tables.ts';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

const XINHE = '331081104000';
const grant = (itemCode: string, recalledOn: string | null = null) => ({
  ...{ listCode: 'L', itemCode, placeCode: XINHE, publishedOn: '2022-01-01', effectiveOn: '2022-02-01' },
  ...{ recalledOn, recallReason: null },
});

let catalogue: TrialCatalogue;
let ids: string[];
beforeAll(async () => {
  catalogue = await openTrialCatalogue();
  ids = await catalogue.write({ kind: grantKind, records: [grant('A'), grant('B', '2022-07-01')] });
});
afterAll(() => catalogue.close());

const read = async () => {
  const { facts } = await functionFeed(catalogue.store.db, outbox)(null);
  return facts.filter(({ topic }) => topic === 'grant').map(({ key, payload }) => ({ key, payload }));
};
const fact = (at: number, itemCode: string, validTo: string | null) => ({
  key: `331081:${ids[at]}`,
  payload: { jurisdiction: '331081', key: ids[at], itemCode, place: XINHE, validFrom: '2022-02-01', validTo },
});

it('tells which place has the power of which item, from and to which day', async () => {
  await expect.poll(read, { timeout: 30_000 }).toEqual([fact(0, 'A', null), fact(1, 'B', '2022-06-30')]);
});

it('takes a grant back that is taken away', async () => {
  const id = ids[0] ?? '';
  await catalogue.store.db.transaction((tx) => grantKind.remove(tx, [{ jurisdiction: '331081', id }]));
  await expect
    .poll(async () => (await read()).at(-1), { timeout: 30_000 })
    .toEqual({ key: `331081:${id}`, payload: null });
});

it('tells grants that were there before they were published as it tells new ones', async () => {
  const migration = readFileSync(new URL('../migrations/0012_publish-grants.sql', import.meta.url), 'utf8');
  const before = await read();
  await catalogue.store.db.execute(sql.raw(migration));
  await expect.poll(read, { timeout: 30_000 }).toEqual([...before, fact(1, 'B', '2022-06-30')]);
});
