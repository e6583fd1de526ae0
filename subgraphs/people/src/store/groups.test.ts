import type { Store } from '@network/kit/store';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, it } from 'vitest';
import { createGroupStore } from './groups.ts';

it('reads no row with what it is only found by', () => {
  const prepared: string[] = [];
  const prepare: Store['prepare'] = (_, query) => {
    const statement = query.prepare();
    prepared.push(statement.getQuery().sql);
    return statement;
  };
  createGroupStore({ db: drizzle.mock(), prepare } as unknown as Store);
  expect(prepared.length).toBeGreaterThan(4);
  for (const sql of prepared) expect(sql).not.toMatch(/search_text|grams/);
});
