import { fileURLToPath } from 'node:url';
import { createClock } from '@network/kit/clock';
import { openPlanner } from '@network/kit/list/explain';
import { listLoader } from '@network/kit/list/loaders';
import { openStore, type Store } from '@network/kit/store';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventList } from './events.ts';

/** A government with a clock of its own, one whose prefecture has one, that prefecture, and one for which the machine's holds. */
const GOVERNMENTS = ['331081', '331082', '331000', '450500'];
const CLOCKS = [
  { jurisdiction: '331081', now: '2022-11-30T17:00:00+08:00' },
  { jurisdiction: '331000', now: '2021-06-30T17:00:00+08:00' },
];
const DUE = ['2020-01-01', '2021-06-30', '2021-07-01', '2022-11-30', '2022-12-01', '2100-01-01'].map(
  (day) => `${day}T12:00:00+08:00`,
);
/** Every government has events due on each day in the same village, open ones and closed ones. */
const EVENTS = GOVERNMENTS.flatMap((jurisdiction) =>
  DUE.flatMap((dueAt) =>
    ['IN_HANDLING', 'CLOSED'].map((state) => ({
      ...{ jurisdiction, dueAt, state },
      number: `${jurisdiction} ${dueAt} ${state}`,
    })),
  ),
);
const viewer: Viewer = {
  ...ANONYMOUS,
  grants: GOVERNMENTS.map((jurisdiction) => ({ jurisdiction, place: null })),
};

let trial: TrialDatabase;
let store: Store;
beforeAll(async () => {
  trial = await createTrialDatabase('events', fileURLToPath(new URL('../../../migrations', import.meta.url)));
  store = openStore({ name: 'events', connection: trial.owner, log: createLog('events', 'silent') });
  for (const { jurisdiction, number, dueAt, state } of EVENTS)
    await store.db.execute(sql`insert into events (jurisdiction, id, number, title, source, state, reported_at, due_at, category_code, place)
      values (${jurisdiction}, gen_random_uuid(), ${number}, '占道经营', 'GRID', ${state}, '2019-01-01', ${dueAt}, 'K1', '331081104248')`);
  for (const { jurisdiction, now } of CLOCKS)
    await store.db.execute(sql`insert into reference_clocks (jurisdiction, now) values (${jurisdiction}, ${now})`);
});
afterAll(async () => {
  await store.close();
  await trial.drop();
});

const PARENTS = [
  ['PLACE', '331081104248'],
  ['PLACE', '331081104000'],
  ['PLACE', '331081000000'],
  ['PLACE', '330000000000'],
  ['STANDARD_CATEGORY', { jurisdiction: '331082', key: 'K1' }],
  ...GOVERNMENTS.map((jurisdiction) => ['JURISDICTION', jurisdiction] as const),
  ...GOVERNMENTS.map((jurisdiction) => ['CATEGORY', { jurisdiction, key: 'K1' }] as const),
] as const;

type PlanNode = {
  readonly 'Relation Name'?: string;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly PlanNode[];
};
const lookUpsOf = (node: PlanNode): number =>
  (node['Relation Name'] === 'reference_clocks' ? node['Actual Loops'] : 0) +
  (node.Plans ?? []).reduce((sum, below) => sum + lookUpsOf(below), 0);

describe('overdue events', () => {
  it.each(PARENTS)('are overdue by the clock of their own government, below %s %j', async (parent, of) => {
    const clock = createClock(async () => CLOCKS);
    const isBelow = (jurisdiction: string): boolean =>
      typeof of === 'string'
        ? parent === 'PLACE' || jurisdiction === of
        : parent !== 'CATEGORY' || jurisdiction === of.jurisdiction;
    const expected = new Set<string>();
    for (const { jurisdiction, number, dueAt, state } of EVENTS) {
      const now = new Date(await clock.now(jurisdiction));
      if (isBelow(jurisdiction) && state === 'IN_HANDLING' && new Date(dueAt) < now) expected.add(number);
    }
    const list = listLoader(createEventList(store), viewer);
    for (const isOverdue of [true, false]) {
      const found = list(parent, of, { filter: { isOverdue }, first: 100 });
      const numbers = (await found.nodes()).map(({ number }) => number);
      const others = EVENTS.filter(({ jurisdiction, number }) => isBelow(jurisdiction) && !expected.has(number));
      expect(numbers.toSorted()).toEqual((isOverdue ? [...expected] : others.map(({ number }) => number)).toSorted());
      expect(await found.totalCount()).toBe(numbers.length);
    }
  });

  it('look a clock up once for the government that a list stands under', async () => {
    const planner = openPlanner(store, trial.owner);
    const list = listLoader(createEventList(planner.store), viewer);
    await list('JURISDICTION', '331081', { filter: { isOverdue: true } }).totalCount();
    const plans = planner.takePlans();
    await planner.close();
    expect(plans.map(({ text }) => lookUpsOf(JSON.parse(text)))).toEqual([1, 1]);
  });
});
