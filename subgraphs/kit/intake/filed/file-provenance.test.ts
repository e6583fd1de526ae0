import { createId } from '@network/kit/ids';
import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openToyShop, type ToyShop, toySources } from '../trial/trial-toys.ts';
import { fileProvenance } from './file-provenance.ts';

let shop: ToyShop;
beforeAll(async () => {
  shop = await openToyShop();
});
afterAll(() => shop.close());

const toy = (sourceId: string, content: unknown = {}) => ({
  jurisdiction: '331081',
  id: createId('Event', { jurisdiction: '331081', source: 'shop', sourceId }),
  naturalKey: `N-${sourceId}`,
  content,
  provenance: [{ source: 'shop', sourceId, batch: 1 }],
});

it('says where any number of filed records come from', async () => {
  const toys = Array.from({ length: 10_000 }, (_, index) => toy(String(index)));
  await shop.store.db.transaction((tx) => fileProvenance(tx, toySources, toys));
  expect(await shop.store.db.select({ total: count() }).from(toySources)).toEqual([{ total: 10_000 }]);
});

it('tells contents apart, and knows the same one again', async () => {
  const filed = [toy('a', { name: 'bear' }), toy('b', { name: 'bear' }), toy('c', { name: 'ball' })];
  await shop.store.db.transaction((tx) => fileProvenance(tx, toySources, filed));
  const hashes = await Promise.all(
    filed.map(({ naturalKey }) => shop.store.db.select().from(toySources).where(eq(toySources.naturalKey, naturalKey))),
  );
  const [a, b, c] = hashes.map(([row]) => row?.rowHash);
  expect([a === b, a === c]).toEqual([true, false]);
});
