import { type OfferPlans, openPlanner, type Planner, planOffers, type Samples } from '@network/kit/list/explain';
import { openStore, type Store } from '@network/kit/store';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventList } from '../src/store/lists/events.ts';

const HERE = '331081';
const EVENTS = 200_000;

/**
 * As a network has them: four fifths of one government, most in few towns, from few sources, of few classes, long closed;
 * what is asked for mostly is rare.
 */
const FILL = `
  insert into events (jurisdiction, id, number, title, source, level, state, reported_at, due_at, closed_at, closure_kind,
    category_code, place, handler_body_code, handler_team_code, handler_officer_number, rating, case_number, parent_number,
    outside_number)
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
    case when n % 3 = 0 then 'W' || n end
  from generate_series(1, ${EVENTS}) n`;
const REFERENCES = [
  `insert into reference_clocks (jurisdiction, now) values ('${HERE}', '2023-01-15T09:00:00+08:00')`,
  `insert into reference_categories (jurisdiction, code, parent_code)
   select '${HERE}', 'K' || n, case when n > 0 then 'K' || n / 4 end from generate_series(0, 19) n`,
  `insert into reference_duties (jurisdiction, key, category_code, place_prefix, body_code)
   select '${HERE}', n::text, 'K' || n, '', 'D' || n from generate_series(10, 19) n`,
];

/** A value for every filter: what is not offered, or lacks here, does not compile. */
const SAMPLES: Samples<Parameters<typeof planOffers<never, never, Offered, never>>[2]['samples']> = {
};

let trial: TrialDatabase;
let store: Store;
let planner: Planner;
beforeAll(async () => {
  trial = await createTrialDatabase('events', new URL('../migrations', import.meta.url).pathname);
  store = openStore({ name: 'events', connection: trial.owner, log: createLog('events', 'silent'), patience: 300_000 });
  for (const statement of [FILL, ...REFERENCES, 'vacuum analyze']) await store.db.execute(sql.raw(statement));
  planner = openPlanner(store, trial.app);
});
