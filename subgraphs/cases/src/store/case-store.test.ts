import type { Store } from '@network/kit/store';
import { ANONYMOUS } from '@network/schema/viewer';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, it } from 'vitest';
import { createCaseStore } from './case-store.ts';

it('reads no case and no party with what it is only found by', async () => {
  const ran: string[] = [];
  const prepare: Store['prepare'] = (_, query) => {
    const statement = query.prepare();
    const execute = async (): Promise<unknown[]> => {
      ran.push(statement.getQuery().sql);
      return [];
    };
    return Object.assign(statement, { execute });
  };
  const store = createCaseStore({ db: drizzle.mock(), prepare } as unknown as Store);
  await store.cases.byKey.find(ANONYMOUS, [], null);
  for (const finder of [store.cases.byId, store.parties.byId, store.partiesOfCases, store.priorActs])
    await finder.find(ANONYMOUS, [], null);
  expect(ran).toHaveLength(5);
  for (const sql of ran) expect(sql).not.toMatch(/search_text|grams/);
});
