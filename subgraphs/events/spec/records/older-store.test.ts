import { readFileSync } from 'node:fs';
import { fillSearch } from '@network/kit/search/fill';
import { asc, eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { EVENTS_FILLINGS } from '#store/search.ts';
import { dispatches, reminders } from '#store/tables/handling.ts';
import { eventActions, events, untoldEvents } from '#store/tables.ts';
import { tellUntoldEvents } from '#store/untold.ts';
import { openTrialEvents } from '../trial/trial-events.ts';
import { eventEntry, fileEvents, step } from '../trial/trial-records.ts';

const MIGRATION = readFileSync(new URL('../../migrations/0014_tell-known-events-anew.sql', import.meta.url), 'utf8');
const [, FIND_UNTOLD = ''] = MIGRATION.split('--> statement-breakpoint');
const DAY = '2022-11-21T10:00:00+08:00';

it('events of an older store are told what their logs say of stages, returns and dispatches, batch by batch', async () => {
  const trial = await openTrialEvents();
  const { db } = trial.store;
  const { filing } = trial.stores;
  const handled = [step('REPORT'), step('ACCEPT'), step('ASSESS'), step('DISPATCH'), step('ACKNOWLEDGE', { at: DAY })];
  await fileEvents(trial, [
    { number: 'Q-1', actions: handled },
    { number: 'Q-2', actions: [...handled, step('REMIND', { at: DAY }), step('RECORD_PROGRESS', { at: DAY })] },
    { number: 'Q-3', actions: [step('REPORT')] },
    { number: 'Q-4', actions: [...handled.slice(0, -1), step('RETURN', { at: DAY, reason: '不属辖区' })] },
  ]);
  const read = async () => [
    await db.select().from(events).orderBy(asc(events.id)),
    await db.select().from(dispatches).orderBy(asc(dispatches.id)),
    await db.select().from(reminders),
  ];
  const written = await read();
  expect(written.map(({ length }) => length)).toEqual([4, 3, 1]);
  const told = ['accepted_at', 'assessed_at', 'dispatched_at', 'acknowledged_at', 'arrived_at'].map(
    (column) => sql`${sql.identifier(column)} = null`,
  );
  await db.execute(sql`update ${events} set ${sql.join(told, sql`, `)}, return_count = 0, reminder_count = 0,
    is_first_dispatch_returned = null, is_auto_dispatched = null`);
  await db.delete(dispatches);
  await db.delete(reminders);
  await db.execute(sql.raw(FIND_UNTOLD));
  expect(await db.$count(untoldEvents)).toBe(3);
  const telling = { store: trial.store, filing, batch: 2 };
  let batches = 0;
  const cut = (...given: Parameters<typeof filing.retell>) => {
    batches += 1;
    if (batches === 2) throw new Error('the machine went down');
    return filing.retell(...given);
  };
  await expect(tellUntoldEvents({ ...telling, filing: { retell: cut } })).rejects.toThrow('the machine went down');
  expect(await db.$count(untoldEvents)).toBe(1);
  await tellUntoldEvents(telling);
  expect(await read()).toEqual(written);
  expect(await db.$count(untoldEvents)).toBe(0);
  await trial.close();
});

it('an event whose log is broken stays as it is, and holds up nobody', async () => {
  const trial = await openTrialEvents();
  const { db } = trial.store;
  await fileEvents(trial, [{ number: 'Q-1' }, { number: 'Q-2' }]);
  await db.execute(
    sql`update ${events} set accepted_at = null, assessed_at = null, dispatched_at = null, acknowledged_at = null`,
  );
  await db.execute(sql.raw(FIND_UNTOLD));
  const broken = eventEntry({ number: 'Q-1' }).id;
  const [first] = await db.select().from(eventActions).where(eq(eventActions.recordId, broken)).limit(1);
  await db.insert(eventActions).values({ ...first!, sequence: 99, action: 'DISPUTE', state: 'CLOSED' });
  await tellUntoldEvents({ store: trial.store, filing: trial.stores.filing });
  const rows = await db.select().from(events).orderBy(asc(events.number));
  expect(rows.map(({ acceptedAt }) => acceptedAt === null)).toEqual([true, false]);
  expect(await db.$count(untoldEvents)).toBe(0);
  await trial.close();
});

it('events of an older store are told what they are found by, the names of their places among it', async () => {
  const trial = await openTrialEvents();
  const { db } = trial.store;
  await fileEvents(trial, [
    { number: 'Q-1', record: { title: '鸭棚异味', placeCode: '331081104248' } },
    { number: 'Q-2', record: { title: '占道经营', placeCode: null, placeText: '北侧', outsideNumber: 'HX〔7〕' } },
  ]);
  const read = () => db.select().from(events).orderBy(asc(events.id));
  const written = await read();
  expect(written.some(({ searchText }) => searchText.includes('前蔡'))).toBe(true);
  await db.execute(sql`update ${events} set search_text = '', grams = '{}'`);
  expect(await fillSearch(trial.store, EVENTS_FILLINGS)).toBe(2);
  expect(await read()).toEqual(written);
  await trial.close();
});
