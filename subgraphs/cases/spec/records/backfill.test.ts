import { readFileSync } from 'node:fs';
import { openStore } from '@network/kit/store';
import { createTrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { asc, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createCasesStores } from '#store/stores.ts';
import { decisions } from '#store/tables/decision.ts';
import { cases, parties } from '#store/tables.ts';
import { caseEntry, DECIDED } from '../trial/case-fixtures.ts';
import { DATA_KEY } from '../trial/trial-network.ts';

const folder = new URL('../../migrations/', import.meta.url);
const STATEMENTS = readFileSync(new URL('0006_tell-known-cases-anew.sql', folder), 'utf8').split(
  '--> statement-breakpoint',
);

it('tells of cases that were there before what the writer tells of new ones', async () => {
  const trial = await createTrialDatabase('cases', folder.pathname);
  const store = openStore({ name: 'cases', connection: trial.owner, log: createLog('cases', 'silent') });
  const { writer } = createCasesStores(store, DATA_KEY);
  const company = { kind: 'ORGANISATION' as const, name: '温岭（Ａ）公司【样例】', creditCode: '91331081MA00000001' };
  await store.db.transaction((tx) =>
    writer.file(tx, [
      caseEntry('温综执罚决字〔2026〕第1号', { party: company }),
      caseEntry('D-1', { decidedOn: '2026-08-01', decisionKinds: ['FINE'], fine: '200.00' }, DECIDED),
      caseEntry('N-1', { party: null, procedure: 'ORDINARY' }, ['REGISTER', 'VERIFY', 'REFUSE_FILING']),
    ]),
  );
  const sorted = <Row extends { grams: string[] }>(rows: Row[]) =>
    rows.map((row) => ({ ...row, grams: row.grams.toSorted() }));
  const read = async () => [
    sorted(await store.db.select().from(cases).orderBy(asc(cases.id))),
    sorted(await store.db.select().from(parties).orderBy(asc(parties.id))),
    await store.db.select().from(decisions),
  ];
  const told = await read();
  await store.db.execute(
    sql`update cases set exit_kind = null, search_text = '', grams = '{}', party_kind = null, party_credit_code = null`,
  );
  await store.db.execute(sql`update parties set search_text = '', grams = '{}', listed_on = '1949-10-01'`);
  await store.db.execute(sql`delete from decisions`);
  for (const statement of STATEMENTS) await store.db.execute(sql.raw(statement));
  expect(await read()).toEqual(told);
  await store.close();
  await trial.drop();
});
