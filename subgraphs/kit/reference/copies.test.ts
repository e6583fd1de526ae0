import { createLog } from '@network/schema/log';
import { pgSchema } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { createTableSql } from '../log/trial-tables.ts';
import { clientOptions, openStore } from '../store/store.ts';
import { createTrialDatabase } from '../store/trial.ts';
import { applyTo, copyOf } from './copies.ts';
import { unitCopy, unitTable } from './units.ts';

const bodies = unitTable(pgSchema('inspections'), 'reference_bodies');

it('what is no more goes, whatever characters its code has', async () => {
  const database = await createTrialDatabase('inspections', null);
  const owner = postgres({ ...clientOptions(database.owner), max: 1 });
  await owner.unsafe(createTableSql(bodies));
  await owner.end();
  const store = openStore({ name: 'inspections', connection: database.app, log: createLog('inspections', 'silent') });
  const apply = applyTo({
    body: unitCopy(bodies),
    version: copyOf(bodies, ['jurisdiction', 'code', 'name'], z.never()),
  });
  const fact = (code: string, isThere: boolean) => ({
    ...{ topic: 'body', key: `331081:${code}`, version: 1 },
    payload: isThere ? { jurisdiction: '331081', code, name: '甲', placeCode: null, validTo: null } : null,
  });
  const known = ['ZHZF', 'ZHZF:1', 'ZHZF:2', 'ZHZF:3:4'];
  await store.db.transaction((tx) =>
    apply(
      tx,
      known.map((code) => fact(code, true)),
    ),
  );
  const gone = { topic: 'version', key: '331081:ZHZF:3:4:甲', version: 2, payload: null };
  await store.db.transaction((tx) => apply(tx, [fact('ZHZF:1', false), gone]));
  const left = await store.db.select({ code: bodies.code }).from(bodies).orderBy(bodies.code);
  expect(left).toEqual([{ code: 'ZHZF' }, { code: 'ZHZF:2' }]);
  await store.close();
  await database.drop();
});
