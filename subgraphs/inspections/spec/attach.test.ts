import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openStore, type Store, type Transaction } from '@network/kit/store';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { attachChildren, detachChildren, type Numbered } from '../src/store/findings/attach.ts';

const HERE = '331081';
const [THERE, COMING] = [20_000, 200];

/** Nobody has counted the rows yet: so it is while a whole network comes in. */
const FILL = [
  ...['inspections', 'findings', 'rectifications', 'enterprise_ratings'].map(
    (table) => `alter table ${table} set (autovacuum_enabled = false)`,
  ),
  `insert into inspections (jurisdiction, id, number, kind, state, is_open, planned_for, credit_code, body_codes, officer_numbers, item_codes, has_problem)
   select '${HERE}', gen_random_uuid(), 'J' || n, 'RANDOM', 'CLOSED', false, date '2022-01-01', 'X', '{}', '{}', '{}', true
   from generate_series(1, ${THERE}) n`,
  `insert into findings (jurisdiction, id, inspection_number, inspection_id, ordinal, result, is_rectified, rectified_on, listed_on)
   select jurisdiction, gen_random_uuid(), number, id, 1, 'SUSPECTED_VIOLATION', true, date '2022-02-01', date '2022-01-01' from inspections`,
  `insert into rectifications (jurisdiction, id, inspection_number, inspection_id, finding_ordinal, ordered_on, due_on, rechecked_on, result)
   select jurisdiction, gen_random_uuid(), number, id, 1, date '2022-01-01', date '2022-02-01', date '2022-02-01', 'PASSED' from inspections`,
];

let trial: TrialDatabase;
let store: Store;
beforeAll(async () => {
  trial = await createTrialDatabase('inspections', fileURLToPath(new URL('../migrations', import.meta.url)));
  store = openStore({ name: 'inspections', connection: trial.owner, log: createLog('inspections', 'silent') });
  for (const statement of FILL) await store.db.execute(sql.raw(statement));
});
afterAll(async () => {
  await store.close();
  await trial.drop();
});

type Node = Readonly<Record<string, unknown>> & { readonly Plans?: readonly Node[] };
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
/** Rows that a plan looked at and threw away again. */
const discardedBy = (root: Node): number =>
  nodesOf(root).reduce((sum, node) => {
    const removed = ['Rows Removed by Filter', 'Rows Removed by Join Filter'].map((name) => Number(node[name] ?? 0));
    return sum + Number(node['Actual Loops']) * ((removed[0] ?? 0) + (removed[1] ?? 0));
  }, 0);

/** A transaction whose statements tell how they ran. */
const explaining = (tx: Transaction, told: { text: string; discarded: number }[]) =>
  new Proxy(tx, {
    get: (of, name) =>
      name !== 'execute'
        ? Reflect.get(of, name)
        : async (query: SQL) => {
            const [row] = await tx.execute<{ 'QUERY PLAN': [{ Plan: Node }] }>(
              sql`explain (analyze, timing off, format json) ${query}`,
            );
            const root = row!['QUERY PLAN'][0].Plan;
            told.push({ text: JSON.stringify(root, null, 1), discarded: discardedBy(root) });
            return [];
          },
  });

it('B-07ae MUST put what came with some inspections under them without reading those of all others', async () => {
  const of: Numbered[] = Array.from({ length: COMING }, (_, at) => ({ jurisdiction: HERE, number: `J${at * 7 + 1}` }));
  const told: { text: string; discarded: number }[] = [];
  await store.db.transaction((tx) => attachChildren(explaining(tx, told), of));
  expect(told).toHaveLength(5);
  for (const { text, discarded } of told) expect(discarded, text).toBeLessThan(5 * COMING);
});

it('lets go of what stood under some inspections, which most often is nothing, without reading all others', async () => {
  const told: { text: string; discarded: number }[] = [];
  const filed = Array.from({ length: COMING }, () => ({ jurisdiction: HERE, id: randomUUID() }));
  await store.db.transaction((tx) => detachChildren(explaining(tx, told), filed));
  expect(told).toHaveLength(6);
  for (const { text, discarded } of told) expect(discarded, text).toBeLessThan(5 * COMING);
});
