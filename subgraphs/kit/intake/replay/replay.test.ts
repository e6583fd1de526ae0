import { toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { asc, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BatchSummary, Intake } from '../intake.ts';
import { bytesOf, csvOf, OPERATOR, openToyShop, type ToyShop, tables, toys } from '../trial/trial-toys.ts';

let shop: ToyShop;
let intake: Intake;

beforeAll(async () => {
  shop = await openToyShop();
  intake = await shop.open({ 'toy-shop.yaml': toySource() });
});
afterAll(() => shop.close());
beforeEach(() => shop.empty());

const take = (content: string, viewer: Viewer = OPERATOR): Promise<BatchSummary> =>
  intake.take({ system: 'toy-shop', file: 'toys.csv', jurisdiction: '331081', viewer, body: bytesOf(content, 4096) });
const all = ({ batch }: BatchSummary) => ({ viewer: OPERATOR, batch, all: true as const });
const revoke = ({ batch }: BatchSummary, viewer: Viewer = OPERATOR) => intake.revoke({ batch, viewer });
const numbers = async (): Promise<string[]> =>
  (await shop.store.db.select().from(toys).orderBy(asc(toys.number))).map(({ number }) => number);
const open = ({ batch }: BatchSummary) => intake.desk.quarantine(OPERATOR, batch, { first: 50, isOpen: true });
const rowsOf = async (batch: BatchSummary): Promise<number[]> => (await open(batch)).map(({ row }) => row);
const DATED = { values: { 购买日期: { 昨天: '2022/2/2' } } };

describe('a quarantined row', () => {
  it('lies there as it came, with the blanks of its cells', async () => {
    const batch = await take(csvOf(toyRow('1', { name: '  熊　', bought: '昨天' })));
    expect(await open(batch)).toMatchObject([{ raw: { 名称: '  熊　', 购买日期: '昨天' } }]);
  });

  it('is named by its number, the first five of each reason, and its reason counts all', async () => {
    const batch = await take(csvOf(...Array.from({ length: 7 }, (_, at) => toyRow(String(at), { bought: '昨天' }))));
    expect(batch.reasons).toMatchObject([{ count: 7, rows: [1, 2, 3, 4, 5] }]);
  });

  it('is open no longer when its correction says that it is to be skipped, and counted so', async () => {
    const batch = await take(csvOf(toyRow('1', { bought: '昨天' }), toyRow('2', { bought: '昨天' })));
    await intake.correct({ viewer: OPERATOR, batch: batch.batch, rows: [2], cells: { 名称: '作废' } });
    const counts = { read: 2, taken: 0, unchanged: 0, skipped: 1, quarantined: 1 };
    expect(await intake.replay(all(batch))).toMatchObject(counts);
    expect(await rowsOf(batch)).toEqual([1]);
  });
});

describe('a correction', () => {
  it.each(['__proto__', 'constructor'])('leaves a cell alone that no text of it names: %s', async (name) => {
    const batch = await take(csvOf(toyRow('1', { name, bought: '昨天' })));
    expect(await intake.correct({ ...all(batch), values: { 名称: { x: 'y' } } })).toBe(0);
    expect(await intake.replay(all(batch))).toMatchObject({ quarantined: 1 });
  });

  it('of a column that the row has not is refused, and names those that it has', async () => {
    const batch = await take(csvOf(toyRow('1', { bought: '昨天' })));
    const refused = { code: 'BAD_USER_INPUT', message: expect.stringMatching(/columns 编号, .*found "购买日起"/) };
    for (const wrong of [{ cells: { 购买日起: '2022/2/2' } }, { values: { 购买日起: { 昨天: '2022/2/2' } } }])
      await expect(intake.correct({ viewer: OPERATOR, batch: batch.batch, rows: [1], ...wrong })).rejects.toMatchObject(
        refused,
      );
  });
});

describe('S-09 what a batch and its replay answer to whoever is not cleared', () => {
  const told = ({ reasons, warningsBy }: BatchSummary) =>
    [...reasons, ...warningsBy].map(({ example }) => example).filter((example) => example !== null);

  it('is no number of a person, in reasons and in warnings', async () => {
    const odd = { place: '无名镇13800000000', sold: '' };
    const batch = await take(
      csvOf(toyRow('1', { ...odd, bought: '昨天13900000000', phone: '家里没有' }), toyRow('2', odd)),
    );
    const replayed = async (viewer: Viewer) => {
      await intake.correct({ viewer, batch: batch.batch, rows: [1], cells: { 购买日期: '前天13900000000' } });
      return intake.replay({ ...all(batch), viewer });
    };
    const cleared: Viewer = { ...OPERATOR, clearance: ['PHONE'] };
    expect(told(batch)).toEqual(['昨天***', '无名镇***']);
    expect(await open(batch)).toMatchObject([
      { raw: { 购买日期: '昨天***', 电话: '***' }, problems: [{ found: '昨天***' }] },
    ]);
    expect(told(await intake.desk.read(OPERATOR, batch.batch))).toEqual(['昨天***', '无名镇***']);
    expect(told(await intake.desk.read(cleared, batch.batch))).toEqual(['昨天13900000000', '无名镇13800000000']);
    expect(told(await replayed(OPERATOR))).toEqual(['前天***']);
    expect(told(await replayed(cleared))).toEqual(['前天13900000000']);
    await intake.correct({ viewer: OPERATOR, batch: batch.batch, rows: [1], cells: { 购买日期: '2022/2/2' } });
    expect(told(await intake.replay(all(batch)))).toEqual(['无名镇***']);
  });
});

describe('a replay that is revoked', () => {
  it('opens its rows again, and only those; they can be taken up once more', async () => {
    const batch = await take(csvOf(toyRow('1', { bought: '昨天' }), toyRow('2', { bought: '昨天' }), toyRow('3')));
    await intake.correct({ ...all(batch), ...DATED });
    await intake.replay({ viewer: OPERATOR, batch: batch.batch, rows: [1] });
    const second = await intake.replay(all(batch));
    expect(await rowsOf(batch)).toEqual([]);
    expect(await revoke(second)).toMatchObject({ removed: 1, kept: 0 });
    expect(await rowsOf(batch)).toEqual([2]);
    expect(await numbers()).toEqual(['N1', 'N3']);
    expect(await intake.replay(all(batch))).toMatchObject({ read: 1, taken: 1 });
    expect(await numbers()).toEqual(['N1', 'N2', 'N3']);
  });
});

describe('a batch that is revoked', () => {
  it('is not replayed, nor is one whose revocation came while the replay waited for its turn', async () => {
    const batch = await take(csvOf(toyRow('1', { bought: '昨天' })));
    await intake.correct({ ...all(batch), ...DATED });
    const refused = { code: 'BATCH_REFUSED', message: expect.stringMatching(/taken and stands/) };
    const replayed = await shop.store.db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext(current_schema() || '.intake.toy'))`);
      const replaying = intake.replay(all(batch)).catch((error: unknown) => error);
      for (let waiting = 0; waiting === 0; ) {
        const [row] = await tx.execute<{ waiting: number }>(sql`
          select count(*)::int as waiting from pg_locks l join pg_database d on d.oid = l.database
          where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`);
        waiting = row?.waiting ?? 0;
      }
      await tx.update(tables.batches).set({ revokedAt: sql`now()`, revokedBy: 'operator' });
      return { replaying };
    });
    expect(await replayed.replaying).toMatchObject(refused);
    await expect(intake.replay(all(batch))).rejects.toMatchObject(refused);
    expect(await numbers()).toEqual([]);
    expect(await shop.store.db.$count(tables.batches)).toBe(1);
  });
});

describe('S-08 a machine whose grant was narrowed', () => {
  const machine = (place: string | null): Viewer => ({
    ...ANONYMOUS,
    ...{ subject: 'm', scopes: ['sources:write:toy-shop'], grants: [{ jurisdiction: '331081', place }] },
  });
  const [TOWN, OTHER] = ['331081104000', '331081103000'];

  it('takes back and restores nothing outside it, and its batch then stands whole', async () => {
    const file = csvOf(toyRow('1'), toyRow('2', { place: '大溪镇' }));
    const first = await take(file, machine(null));
    await expect(revoke(first, machine(TOWN))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await numbers()).toEqual(['N1', 'N2']);
    expect(await intake.desk.read(OPERATOR, first.batch)).toMatchObject({ revokedAt: null });
    const moved = await take(csvOf(toyRow('1', { place: '大溪镇' })), machine(null));
    for (const place of [TOWN, OTHER])
      await expect(revoke(moved, machine(place))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await revoke(moved, machine(null))).toMatchObject({ restored: 1 });
    expect(await revoke(first, machine(null))).toMatchObject({ removed: 2 });
  });
});

it('the rows of a system are those of its files: a replay reads none', async () => {
  const batch = await take(csvOf(toyRow('1', { bought: '昨天' }), toyRow('2')));
  await intake.correct({ ...all(batch), ...DATED });
  await intake.replay(all(batch));
  expect(await intake.desk.states()).toMatchObject([{ name: 'toy-shop', batches: 2, rows: 2, quarantined: 0 }]);
});
