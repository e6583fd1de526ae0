import type { Store } from '@network/kit/store';
import { ANONYMOUS } from '@network/schema/viewer';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, it } from 'vitest';
import { createGroupStore } from './groups.ts';

it('reads no row with what it is only found by', async () => {
  const prepared: string[] = [];
  const prepare: Store['prepare'] = (_, query) => {
    const statement = query.prepare();
    prepared.push(statement.getQuery().sql);
    return Object.assign(statement, { execute: async () => [] });
  };
  const { places, modes, teamsOn, certificates, leaders } = createGroupStore({ db: drizzle.mock(), prepare } as never);
  for (const finder of [places, modes, teamsOn('2022-01-01')]) await finder.find(ANONYMOUS, [], null);
  for (const finder of [certificates, leaders]) await finder.find(ANONYMOUS, [], null);
  expect(prepared).toHaveLength(5);
  for (const sql of prepared) expect(sql).not.toMatch(/search_text|grams/);
});
