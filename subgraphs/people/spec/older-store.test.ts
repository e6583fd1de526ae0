import { fillSearch } from '@network/kit/search/fill';
import { openStore } from '@network/kit/store';
import { createLog } from '@network/schema/log';
import { asc, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { PEOPLE_FILLINGS } from '../src/store/search.ts';
import { bodies, officers, places, teams } from '../src/store/tables.ts';
import { openTrialPeople } from './trial-people.ts';

it('places, bodies, teams and officers of an older store are told what they are found by, as their writers tell it', async () => {
  const trial = await openTrialPeople();
  await trial.take('place', [{ code: '331081104000', name: '新河镇' }]);
  await trial.take('body', [
    { code: 'ZHZF', name: '执法局（样例）', kind: 'COUNTY_BUREAU', creditCode: '11331081002655186X' },
  ]);
  await trial.take('team', [{ code: 'T-1', name: '一队', kind: 'TOWN', bodyCode: 'ZHZF' }]);
  await trial.take('officer', [{ certificateNumber: 'A-1', name: '甲（样例）', teamCode: 'T-1' }]);
  const store = openStore({ name: 'people', connection: trial.database.app, log: createLog('people', 'silent') });
  const read = async () => [
    await store.db.select().from(places).orderBy(asc(places.id)),
    await store.db.select().from(bodies),
    await store.db.select().from(teams),
    await store.db.select().from(officers),
  ];
  const written = await read();
  for (const table of [places, bodies, teams, officers])
    await store.db.execute(sql`update ${table} set search_text = '', grams = '{}'`);
  expect(await fillSearch(store, PEOPLE_FILLINGS)).toBe(4);
  expect(await read()).toEqual(written);
  await store.close();
  await trial.close();
});
