import type { Store } from '@network/kit/store';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, it } from 'vitest';
import { createCaseStore } from './case-store.ts';

it('reads no case and no party with what it is only found by', () => {
  const prepared: string[] = [];
  const prepare: Store['prepare'] = (_, query) => {
    const statement = query.prepare();
    prepared.push(statement.getQuery().sql);
    return statement;
  };
  createCaseStore({ db: drizzle.mock(), prepare } as unknown as Store);
  expect(prepared.length).toBeGreaterThan(4);
  for (const sql of prepared) expect(sql).not.toMatch(/search_text|grams/);
});
