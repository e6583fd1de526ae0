import { fillSearch } from '@network/kit/search/fill';
import { asc, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { EVENTS_FILLINGS } from '../src/store/search.ts';
import { events } from '../src/store/tables.ts';
import { openTrialEvents } from './trial-events.ts';
import { fileEvents } from './trial-records.ts';

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
