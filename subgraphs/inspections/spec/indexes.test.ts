import { fileURLToPath } from 'node:url';
import { type OfferPlans, openPlanner, type Planner, planOffers } from '@network/kit/list/explain';
import { listLoader } from '@network/kit/list/loaders';
import { openStore, type Store } from '@network/kit/store';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInspectionsStores } from '../src/store/stores.ts';

const HERE = '331081';
const INSPECTIONS = 100_000;

const RARE = `n % 2003 = 0`;
const PLACE = `'331081' || lpad((100 + floor(sqrt(n % 256)))::text, 3, '0') || lpad((200 + n % 20)::text, 3, '0')`;
const id = `gen_random_uuid()`;
const government = `case when n % 5 = 0 then '331082' else '${HERE}' end`;

/** As a network has them: four fifths of one government, most of them plain and closed; what is asked for is rare. */
const FILL = [
  `insert into entities (jurisdiction, id, credit_code, name, kind, trade_code, supervisor_code, credit_grade, labels, place)
   select ${government}, ${id}, 'X' || n, '店' || n, case when ${RARE} then 'VESSEL' else 'ENTERPRISE' end,
     case when ${RARE} then 'A0412' else 'H' || 6000 + n % 300 end, case when ${RARE} then 'HYJ' end,
     case when ${RARE} then 'E' else 'A' end, case when ${RARE} then array['重点'] else array['九小场所'] end, ${PLACE}
   from generate_series(1, ${INSPECTIONS / 5}) n`,
  `insert into inspection_plans (jurisdiction, id, year, number, name, kind, lead_body_code, body_codes, is_cross_department, from_on, to_on, state)
   select '${HERE}', ${id}, 2000 + n % 25, 'P' || n, '计划', case when n % 503 = 0 then 'KEY' else 'RANDOM' end, 'B' || n % 40, array['B' || n % 40],
     n % 503 = 0, date '2020-01-01' + n % 1000, date '2023-01-01', case when n % 503 = 0 then 'RUNNING' else 'DONE' end
   from generate_series(1, 20000) n`,
  `insert into inspection_tasks (jurisdiction, id, number, name, kind, body_codes, item_codes, theme_code, scene_code, from_on, state, completed_on, is_merged, plan_number, place)
   select '${HERE}', ${id}, 'R' || n, '任务', case when n % 503 = 0 then 'KEY' else 'RANDOM' end, array['B' || n % 40], array['I' || n % 300], 'T' || n % 61, 'S' || n % 1694,
     date '2020-01-01' + n % 1000, case when n % 503 = 0 then 'DRAWN' else 'DONE' end, case when n % 503 > 0 then date '2020-02-01' + n % 1000 end, n % 503 = 0, 'P' || n % 5000, ${PLACE}
   from generate_series(1, 20000) n`,
  `insert into draws (jurisdiction, id, number, task_number, seed, seed_published_on, drawn_at, library_total, object_codes, officer_numbers, place)
   select '${HERE}', ${id}, 'C' || n, 'R' || n, 's', date '2020-01-01', timestamptz '2020-01-01' + n * interval '1 hour', 100, array['X' || n % 1999], array['O' || n % 400], ${PLACE}
   from generate_series(1, 20000) n`,
  `insert into inspections (jurisdiction, id, number, kind, channel, state, is_open, planned_for, inspected_on, credit_code, body_codes, team_code,
     officer_numbers, item_codes, plan_number, task_number, operation_number, event_number, has_problem, place)
   select ${government}, ${id}, 'J' || n, case when ${RARE} then 'KEY' else 'RANDOM' end, case when ${RARE} then 'DESK' else 'MOBILE' end,
     case when ${RARE} then 'AWAITING_VISIT' else 'CLOSED' end, ${RARE}, date '2015-01-01' + n / 40, case when ${RARE} then null else date '2015-01-01' + n / 40 end,
     'X' || n % ${INSPECTIONS / 5}, case when ${RARE} then array['B1', 'B2'] else array['B' || 3 + n % 37] end, 'T' || n % 17, array['O' || n % 400],
     array['I' || n % 300], 'P' || n % 5000, 'R' || n % 20000, case when ${RARE} then 'L1' end, case when ${RARE} then 'E1' end, ${RARE}, ${PLACE}
   from generate_series(1, ${INSPECTIONS}) n`,
  `insert into inspection_officers (jurisdiction, inspection_id, certificate_number, listed_on, is_open)
   select jurisdiction, id, officer_numbers[1], listed_on, is_open from inspections`,
  `insert into findings (jurisdiction, id, inspection_number, inspection_id, place, ordinal, result, item_code, case_number, listed_on)
   select jurisdiction, ${id}, number, id, place, 1, case when is_open then 'SUSPECTED_VIOLATION' else 'NO_PROBLEM' end, item_codes[1], case when is_open then 'C' || number end, listed_on
   from inspections`,
  `insert into rectifications (jurisdiction, id, inspection_number, inspection_id, place, finding_ordinal, ordered_on, due_on, result)
   select jurisdiction, ${id}, number, id, place, 1, listed_on, listed_on + 7, case when is_open then null when team_code = 'T1' and credit_code like 'X%7' then 'FAILED' else 'PASSED' end from inspections`,
  `insert into enterprise_ratings (jurisdiction, id, inspection_number, inspection_id, place, stars, rated_on)
   select jurisdiction, ${id}, number, id, place, case when is_open then 1 else 5 end, listed_on + 1 from inspections`,
  `insert into joint_operations (jurisdiction, id, number, name, initiator_code, body_codes, duties, people, vehicles, from_on, to_on, case_numbers, place)
   select '${HERE}', ${id}, 'L' || n, '行动', 'B' || n % 40, array['B' || n % 40], array[''], array[1], array[1], date '2000-01-01' + n / 5, date '2000-01-02' + n / 5, array['C' || n], ${PLACE}
   from generate_series(1, 20000) n`,
  `insert into licences (jurisdiction, id, number, kind, holder_name, credit_code, decided_on, valid_to, issuer_code)
   select ${government}, ${id}, 'X' || n, case when ${RARE} then 'FRANCHISE' else 'ORDINARY' end, '店' || n, 'X' || n % 2000, date '2015-01-01' + n / 40,
     date '2018-01-01' + n * 7919 % 1000, 'B' || n % 40 from generate_series(1, ${INSPECTIONS / 5}) n`,
  `insert into credit_ratings (jurisdiction, id, number, credit_code, name, year, grade)
   select ${government}, ${id}, 'G' || n, 'X' || n % 2000, '店', case when ${RARE} then 2015 else 2020 + n % 5 end, case when ${RARE} then 'E' else 'A' end
   from generate_series(1, ${INSPECTIONS / 5}) n`,
  `insert into inspectors (jurisdiction, id, code, certificate_number, name, is_expert, status)
   select ${government}, ${id}, 'O' || n, 'O' || n % 2000, '人', ${RARE}, case when ${RARE} then 'SUSPENDED' else 'LISTED' end from generate_series(1, ${INSPECTIONS / 5}) n`,
  `insert into library_entries (jurisdiction, id, number, credit_code, library)
   select ${government}, ${id}, 'L' || n, 'X' || n % 2000, case when ${RARE} then '渔船库' else '库' || n % 9 end from generate_series(1, ${INSPECTIONS / 5}) n`,
  'vacuum analyze',
];

const viewer: Viewer = { ...ANONYMOUS, grants: [{ jurisdiction: HERE, place: null }] };

let trial: TrialDatabase;
let store: Store;
let planner: Planner;
let stores: ReturnType<typeof createInspectionsStores>;
beforeAll(async () => {
  trial = await createTrialDatabase('inspections', fileURLToPath(new URL('../migrations', import.meta.url)));
  store = openStore({
    name: 'inspections',
    connection: trial.owner,
    log: createLog('inspections', 'silent'),
    patience: 300_000,
  });
  for (const statement of FILL) await store.db.execute(sql.raw(statement));
  planner = openPlanner(store, trial.app);
  stores = createInspectionsStores(planner.store);
}, 180_000);
afterAll(async () => {
  await planner?.close();
  await store?.close();
  await trial?.drop();
});

/** No table is read from end to end, and with the values known little more is read than shown. */
const expectIndexed = (offers: readonly OfferPlans[]): void => {
  for (const { offer, plans } of offers) {
    for (const { mode, scanned, discarded, text } of plans) {
      expect([offer, mode, scanned]).toEqual([offer, mode, []]);
      // What a filter goes through looks at the thousand nearest, row by row and in the library.
      if (mode === 'custom') expect(discarded, `${offer} ${text}`).toBeLessThan(3_000);
    }
  }
};

const below = { viewer, parent: 'JURISDICTION', of: HERE } as const;

describe('lists at 100 000 inspections', () => {
  it('B-07i MUST run every filter and order of inspections by an index', async () => {
    const samples = {
      isOpen: true,
      states: ['AWAITING_VISIT'],
      kinds: ['KEY'],
      channels: ['DESK'],
      isJoint: true,
      hasProblem: true,
      inspectedFrom: '2021-01-01',
      inspectedBefore: '2015-02-01',
      trades: ['A'],
      entityGrades: ['E'],
      themes: ['T3'],
      taskNumbers: ['R5'],
      planNumbers: ['P5'],
      bodies: ['B1'],
      items: ['I7'],
    } as const;
    expectIndexed(await planOffers(stores.inspections.list, planner, { ...below, samples }));
  });

  it('B-07j MUST run every filter and order of the other lists of inspections by an index', async () => {
    const entities = {
      kinds: ['VESSEL'],
      trades: ['A'],
      creditGrades: ['E'],
      towns: ['331081101000'],
      labels: ['重点'],
      supervisors: ['HYJ'],
    } as const;
    expectIndexed(await planOffers(stores.entities.list, planner, { ...below, samples: entities }));
    const plans = {
      years: [2003],
      states: ['RUNNING'],
      kinds: ['KEY'],
      isCrossDepartment: true,
      bodies: ['B7'],
    } as const;
    expectIndexed(await planOffers(stores.plans.list, planner, { ...below, samples: plans }));
    const tasks = {
      states: ['DRAWN'],
      kinds: ['KEY'],
      isMerged: true,
      bodies: ['B7'],
      themes: ['T3'],
      scenes: ['S3'],
      completedFrom: '2022-10-01',
      completedBefore: '2020-02-10',
    } as const;
    expectIndexed(await planOffers(stores.tasks.list, planner, { ...below, samples: tasks }));
    const draws = {
      drawnFrom: '2022-04-01T00:00:00+08:00',
      drawnBefore: '2020-01-02T00:00:00+08:00',
      taskNumbers: ['R5'],
    };
    expectIndexed(await planOffers(stores.draws.list, planner, { ...below, samples: draws }));
    const findings = {
      results: ['SUSPECTED_VIOLATION'],
      items: ['I7'],
      foundFrom: '2021-10-01',
      foundBefore: '2015-02-01',
    } as const;
    expectIndexed(await planOffers(stores.findings.list, planner, { ...below, samples: findings }));
    const rectifications = {
      isOpen: true,
      results: ['FAILED'],
      dueFrom: '2021-10-01',
      dueBefore: '2015-02-01',
    } as const;
    expectIndexed(await planOffers(stores.rectifications.list, planner, { ...below, samples: rectifications }));
    const ratings = { stars: [1], ratedFrom: '2021-10-01', ratedBefore: '2015-02-01' };
    expectIndexed(await planOffers(stores.ratings.list, planner, { ...below, samples: ratings }));
    const operations = { initiators: ['B7'], bodies: ['B7'], beginsFrom: '2010-11-01', beginsBefore: '2000-02-01' };
    expectIndexed(await planOffers(stores.operations.list, planner, { ...below, samples: operations }));
  });

  it('runs every filter and order of what stands beside objects by an index', async () => {
    const { licences, creditRatings, inspectors, libraryEntries } = stores.library;
    const days = { from: '2016-04-01', before: '2015-01-20', endsFrom: '2020-09-01', endsBefore: '2018-01-20' };
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['ENTITY', 'X17'],
      ['ISSUER', 'B7'],
    ] as const) {
      const of = { viewer, parent, of: parent === 'JURISDICTION' ? key : { jurisdiction: HERE, key } } as const;
      expectIndexed(await planOffers(licences.list, planner, { ...of, samples: { ...days, kinds: ['FRANCHISE'] } }));
      if (parent === 'ISSUER') continue;
      const rated = { years: [2015], grades: ['E'] } as const;
      expectIndexed(await planOffers(creditRatings.list, planner, { ...of, parent, samples: rated }));
      const entered = { libraries: ['渔船库'] };
      expectIndexed(await planOffers(libraryEntries.list, planner, { ...of, parent, samples: entered }));
    }
    const drawn = { statuses: ['SUSPENDED'], isExpert: true } as const;
    expectIndexed(await planOffers(inspectors.list, planner, { ...below, samples: drawn }));
  });

  it('B-07h MUST list inspections below every parent by an index, the newest first', async () => {
    const keys = {
      JURISDICTION: HERE,
      PLACE: '331081101000',
      ENTITY: 'X17',
      TEAM: 'T3',
      PLAN: 'P5',
      TASK: 'R5',
      OPERATION: 'L1',
      EVENT: 'E1',
      BODY: 'B7',
      ITEM: 'I7',
      OFFICER: 'O7',
    } as const;
    const { list } = stores.inspections;
    expect(Object.keys(keys)).toEqual(list.offers.parents);
    for (const parent of list.offers.parents) {
      const ofPlaces = ['331081000000', '331081101203'];
      for (const key of parent === 'PLACE' ? [keys.PLACE, ...ofPlaces] : [keys[parent]]) {
        await listLoader(list, viewer)(parent, { jurisdiction: HERE, key }, {}).nodes();
        expectIndexed([{ offer: `below ${parent} ${key}`, plans: planner.takePlans() }]);
      }
    }
  });
});
