import { fileURLToPath } from 'node:url';
import { openPlanner, planOffers } from '@network/kit/list/explain';
import { listLoader } from '@network/kit/list/loaders';
import { openStore, type Store } from '@network/kit/store';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventList } from '#store/lists/events.ts';

const HERE = '331081';
const EVENTS = 200_000;

/**
 * As a network has them: four fifths of one government, most in few towns, from few sources, of few classes, long closed;
 * what is asked for mostly is rare.
 */
const FILL = `
  insert into events (jurisdiction, id, number, title, source, level, state, reported_at, due_at, closed_at, closure_kind,
    category_code, place, handler_body_code, handler_team_code, handler_officer_number, rating, case_number, parent_number,
    outside_number, duplicate_group, grid_code, subject_credit_code)
  select case when n % 5 = 0 then '331082' else '${HERE}' end, gen_random_uuid(), 'E' || n, '占道经营',
    case when n % 997 = 0 then 'POWER_PATROL' when n % 3 = 0 then 'HOTLINE_12345' else 'GRID' end,
    case when n % 991 = 0 then 'MAJOR' when n % 2 = 0 then 'ORDINARY' end,
    case when n % 211 = 0 then 'IN_HANDLING' when n % 1009 = 0 then 'IN_DISPUTE' else 'CLOSED' end,
    timestamptz '2020-01-01' + n * interval '8 minutes',
    case when n % 3 > 0 then timestamptz '2020-01-04' + n * interval '8 minutes' end,
    case when n % 211 > 0 and n % 1009 > 0 then timestamptz '2020-01-03' + n * interval '8 minutes' end,
    case when n % 499 = 0 then 'UNFOUNDED' when n % 211 > 0 and n % 1009 > 0 then 'RESOLVED' end,
    'K' || floor(sqrt(n % 400)), case when n % 5 = 0 then '331082' else '${HERE}' end
      || lpad((100 + floor(sqrt(n % 256)))::text, 3, '0') || lpad((200 + n % 20)::text, 3, '0'),
    'B' || floor(sqrt(n % 1600)), 'T' || floor(sqrt(n % 1600)), 'O' || n % 500,
    case when n % 401 = 0 then 'UNSATISFIED' when n % 4 = 0 then 'SATISFIED' end,
    case when n % 601 = 0 then 'C' || n end, case when n % 307 = 0 then 'E' || n % 50 end,
    case when n % 3 = 0 then 'W' || n end, case when n % 311 = 0 then 'G' || n % 50 end,
    case when n % 3 = 1 then 'N' || n % 700 end, case when n % 313 = 0 then 'S' || n % 50 end
  from generate_series(1, ${EVENTS}) n`;
const REFERENCES = [
  `insert into reference_clocks (jurisdiction, now) values ('${HERE}', '2023-01-15T09:00:00+08:00')`,
  `insert into reference_categories (jurisdiction, code, parent_code)
   select '${HERE}', 'K' || n, case when n > 0 then 'K' || n / 4 end from generate_series(0, 19) n`,
  `insert into reference_duties (jurisdiction, key, category_code, place_prefix, body_code)
   select '${HERE}', n::text, 'K' || n, '', 'D' || n from generate_series(10, 19) n`,
];

/** A value for each filter, mostly a rare one: a filter that is offered and lacks here does not compile. */
const SAMPLES = {
  isOpen: true,
  states: ['IN_DISPUTE'],
  sources: ['POWER_PATROL'],
  levels: ['MAJOR'],
  categories: ['K1'],
  reportedFrom: '2020-01-01T00:00:00+08:00',
  reportedBefore: '2020-02-01T00:00:00+08:00',
  dueFrom: '2022-12-01T00:00:00+08:00',
  dueBefore: '2020-02-01T00:00:00+08:00',
  closedFrom: '2022-12-01T00:00:00+08:00',
  closedBefore: '2020-02-01T00:00:00+08:00',
  isOverdue: true,
  closureKinds: ['UNFOUNDED'],
  dutyBodies: ['D12'],
  handlerBodies: ['B3'],
  handlerTeams: ['T3'],
  handlerOfficers: ['O7'],
  towns: ['331081101000'],
  ratings: ['UNSATISFIED'],
  hasCase: true,
  outsideNumber: 'W3000',
} as const;

const viewer: Viewer = { ...ANONYMOUS, grants: [{ jurisdiction: HERE, place: null }] };

let trial: TrialDatabase;
let store: Store;
beforeAll(async () => {
  trial = await createTrialDatabase('events', fileURLToPath(new URL('../../migrations', import.meta.url)));
  store = openStore({ name: 'events', connection: trial.owner, log: createLog('events', 'silent'), patience: 300_000 });
  for (const statement of [FILL, ...REFERENCES, 'vacuum analyze']) await store.db.execute(sql.raw(statement));
});
afterAll(async () => {
  await store.close();
  await trial.drop();
});

const plansBelow = async (parent: (typeof PARENTS)[number][0], key: string, { isRunning }: { isRunning: boolean }) => {
  const planner = openPlanner(store, trial.app, { isRunning });
  const of = { jurisdiction: HERE, key };
  const plans = await planOffers(createEventList(planner.store), planner, { viewer, parent, of, samples: SAMPLES });
  await planner.close();
  return plans;
};

const PARENTS = [
  ['JURISDICTION', HERE],
  ['PLACE', '331000000000'],
  ['PLACE', '331081000000'],
  ['PLACE', '331081110000'],
  ['PLACE', '331081110204'],
  ['CATEGORY', 'K15'],
  ['STANDARD_CATEGORY', 'K15'],
  ['HANDLER_BODY', 'B20'],
  ['HANDLER_TEAM', 'T20'],
  ['HANDLER_OFFICER', 'O20'],
  ['PARENT', 'E20'],
  ['DUPLICATE_GROUP', 'G20'],
  ['GRID', 'N20'],
  ['SUBJECT', 'S20'],
] as const;

/** Of a day's filter in the order of another day nobody can tell beforehand how far it has to look. */
const isOfOneDay = (offer: string): boolean => /(From|Before)$/.test(offer);

describe('at 200 000 events', () => {
  it('B-07a MUST look below everything that a list of events stands under', () => {
    const { parents } = createEventList(store).offers;
    expect([...new Set(PARENTS.map(([parent]) => parent))].toSorted()).toEqual(parents.toSorted());
  });

  it.each(PARENTS)('B-07b MUST run every filter and every order below %s %s by an index', async (parent, key) => {
    for (const { offer, plans } of await plansBelow(parent, key, { isRunning: false })) {
      for (const { mode, scanned, text } of plans) {
        expect(scanned, `${offer}, ${mode}: ${text}`).not.toContain('events');
      }
    }
  });

  it('B-07d MUST read a region in any order by its counties, and few rows beside what it shows', async () => {
    const everywhere = { ...viewer, grants: [HERE, '331082'].map((jurisdiction) => ({ jurisdiction, place: null })) };
    const planner = openPlanner(store, trial.app);
    const list = createEventList(planner.store);
    for (const field of list.offers.orders) {
      for (const direction of ['ASC', 'DESC'] as const) {
        await listLoader(list, everywhere)('PLACE', '330000000000', { orderBy: { field, direction } }).nodes();
        for (const { touched, text } of planner.takePlans()) expect(touched, text).toBeLessThan(200);
      }
    }
    await planner.close();
  });

  it('B-07c MUST read little beside what it shows of a government', async () => {
    for (const { offer, plans } of await plansBelow('JURISDICTION', HERE, { isRunning: true })) {
      const [custom] = plans;
      if (isOfOneDay(offer)) continue;
      expect(custom?.discarded, `${offer}: ${custom?.text}`).toBeLessThan(EVENTS / 40);
    }
  });
});
