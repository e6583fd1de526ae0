import { appendActions } from '@network/kit/log';
import { HEADER, toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { BatchSummary, Intake } from '../intake.ts';
import {
  bytesOf,
  csvOf,
  OPERATOR,
  openToyShop,
  type ToyShop,
  tables,
  toyActions,
  toyKind,
  toys,
} from '../trial/trial-toys.ts';

/** A kind that stands in the tables of another, as some do. */
const gameKind = { ...toyKind, name: 'game', type: 'Alert', remove: vi.fn(), write: vi.fn() } as const;
const COUNTY = toySource(['system: toy-shop', 'system: toy-county'], ['from the import', '{ column: 区划 }']);

let shop: ToyShop;
let intake: Intake;

beforeAll(async () => {
  shop = await openToyShop();
  intake = await shop.open({ 'toy-shop.yaml': toySource(), 'toy-county.yaml': COUNTY }, { kinds: [toyKind, gameKind] });
});
afterAll(() => shop.close());
beforeEach(() => shop.empty());

const take = (content: string, system = 'toy-shop'): Promise<BatchSummary> =>
  intake.take({ system, file: 'toys.csv', jurisdiction: '331081', viewer: OPERATOR, body: bytesOf(content, 4096) });
const revoke = ({ batch }: BatchSummary) => intake.revoke({ batch, viewer: OPERATOR });
const rows = () => shop.store.db.select().from(toys).orderBy(asc(toys.jurisdiction));

it('a revocation is written to the log, with its batch and without a state', async () => {
  const batch = await take(csvOf(toyRow('1')));
  await revoke(batch);
  const number = Number(batch.batch.slice('events-'.length));
  const log = await shop.store.db.select().from(toyActions).where(eq(toyActions.action, 'REVOKE'));
  expect(log).toMatchObject([{ state: null, actor: 'operator', batch: number }]);
  expect(await intake.desk.read(OPERATOR, batch.batch)).toMatchObject({
    ...{ revokedBy: 'operator', revokedAt: expect.any(String), state: 'TAKEN', taken: 1 },
  });
});

it('a revocation leaves records of another kind in the same tables alone', async () => {
  expect(await revoke(await take(csvOf(toyRow('1'))))).toMatchObject({ removed: 1 });
  expect(gameKind.remove).not.toHaveBeenCalled();
  expect(await rows()).toEqual([]);
});

it.each(['RECEIVED', 'RUNNING', 'FAILED'] as const)('a batch that is %s cannot be revoked', async (state) => {
  const batch = await take(csvOf(toyRow('1')));
  await shop.store.db.update(tables.batches).set({ state });
  await expect(revoke(batch)).rejects.toMatchObject({
    ...{ code: 'BATCH_REFUSED', message: expect.stringContaining(`not taken in (${state})`) },
  });
  expect(await rows()).toHaveLength(1);
});

it('what somebody worked on stays also when a later content of it came and went since', async () => {
  const first = await take(csvOf(toyRow('1')));
  const [toy] = await rows();
  const entry = { action: 'MEND', state: 'MENDED', at: '2022-11-30T17:00:00+08:00', actor: 'mender' };
  await shop.store.db.transaction((tx) =>
    appendActions(tx, toyActions, [{ jurisdiction: '331081', recordId: toy?.id ?? '', ...entry }]),
  );
  expect(await revoke(await take(csvOf(toyRow('1', { name: '虎' }))))).toMatchObject({ restored: 1, kept: 0 });
  expect(await revoke(first)).toMatchObject({ removed: 0, kept: 1 });
  expect(await rows()).toMatchObject([{ name: '熊1' }]);
});

it('a revocation waits for an import of its kinds that is under way', async () => {
  const batch = await take(csvOf(toyRow('1')));
  await shop.store.db
    .transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext(current_schema() || '.intake.toy'))`);
      let isOver = false;
      const revoking = revoke(batch).finally(() => {
        isOver = true;
      });
      for (let waiting = 0; waiting === 0 && !isOver; ) {
        const [row] = await tx.execute<{ waiting: number }>(sql`
        select count(*)::int as waiting from pg_locks l join pg_database d on d.oid = l.database
        where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`);
        waiting = row?.waiting ?? 0;
      }
      expect(isOver).toBe(false);
      return { revoking };
    })
    .then(({ revoking }) => revoking);
  expect(await rows()).toEqual([]);
});

it('keys and numbers of one government are nothing to another, in one file too', async () => {
  const file = [`${HEADER},区划`, `${toyRow('1')},331081`, `${toyRow('1', { name: '虎' })},331082`].join('\n');
  expect(await take(file, 'toy-county')).toMatchObject({ read: 2, taken: 2, quarantined: 0 });
  expect(await rows()).toMatchObject([
    { jurisdiction: '331081', number: 'N1', name: '熊1' },
    { jurisdiction: '331082', number: 'N1', name: '虎' },
  ]);
  expect(new Set((await rows()).map(({ id }) => id)).size).toBe(2);
});
