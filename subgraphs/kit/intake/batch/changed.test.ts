import { toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { BatchSummary, Intake } from '../intake.ts';
import { bytesOf, csvOf, OPERATOR, openToyShop, toyOutbox as outbox, type ToyShop } from '../trial/trial-toys.ts';

let shop: ToyShop;
let intake: Intake;

beforeAll(async () => {
  shop = await openToyShop();
  intake = await shop.open({ 'toy-shop.yaml': toySource() }, { outbox });
});
afterAll(() => shop.close());
beforeEach(() => shop.empty());

const send = (content: string) => ({
  ...{ system: 'toy-shop', file: 'toys.csv', jurisdiction: '331081', viewer: OPERATOR },
  body: bytesOf(content, 4096),
});
const take = (content: string): Promise<BatchSummary> => intake.take(send(content));
const told = async (): Promise<unknown[]> => {
  const rows = await shop.store.db.select().from(outbox).orderBy(asc(outbox.position));
  return rows.map(({ topic, key, version, payload }) => [topic, key, version, payload]);
};
const fact = (version: number) => ['changed', 'toy', version, { type: 'Event' }];

it('a batch tells once that its kind has changed, however many records it brings', async () => {
  await take(csvOf(...Array.from({ length: 2_500 }, (_, at) => toyRow(String(at)))));
  expect(await told()).toEqual([fact(1)]);
  await take(csvOf(toyRow('1', { name: '虎' }), toyRow('2', { name: '虎' })));
  expect(await told()).toEqual([fact(1), fact(2)]);
});

it('a batch that changes nothing tells nothing, nor does a trial or one that breaks', async () => {
  const good = csvOf(toyRow('1'));
  await intake.check(send(good));
  const broken = { ...send(good), also: () => Promise.reject(new Error('broken')) };
  await expect(intake.take(broken)).rejects.toThrow('broken');
  expect(await told()).toEqual([]);
  await take(good);
  await take(good);
  expect(await told()).toEqual([fact(1)]);
});

it('a revocation tells it where a record goes or gets an older content back, and else not', async () => {
  const [first, second, third] = [
    await take(csvOf(toyRow('1'))),
    await take(csvOf(toyRow('1', { name: '虎' }))),
    await take(csvOf(toyRow('1', { name: '虎' }))),
  ];
  const revoke = ({ batch }: BatchSummary) => intake.revoke({ batch, viewer: OPERATOR });
  expect(await revoke(second)).toMatchObject({ removed: 0, restored: 0, kept: 1 });
  expect(await told()).toEqual([fact(1), fact(2)]);
  await revoke(third);
  await revoke(first);
  expect(await told()).toEqual([1, 2, 3, 4].map(fact));
});

it('a replay tells it of the rows that it takes, and else not', async () => {
  const { batch } = await take(csvOf(toyRow('1', { bought: '昨天' })));
  const all = { viewer: OPERATOR, batch, all: true as const };
  await intake.replay(all);
  expect(await told()).toEqual([]);
  await intake.correct({ ...all, values: { 购买日期: { 昨天: '2022/2/2' } } });
  await intake.replay(all);
  expect(await told()).toEqual([fact(1)]);
});
