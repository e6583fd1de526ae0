import { fileURLToPath } from 'node:url';
import { type OfferPlans, openPlanner, type Plan, type Planner, planOffers } from '@network/kit/list/explain';
import { lazily } from '@network/kit/loaders/lazily';
import { openStore, type Store } from '@network/kit/store';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listMakers } from '../src/loaders/lists.ts';
import { createGroupStore } from '../src/store/groups.ts';
import { createLists } from '../src/store/lists.ts';
import { CROWD } from './crowd.ts';
import { callerOf, WENLING } from './trial-people.ts';

const TOWN = '331081104000';
const DAY = '2018-06-01';
const viewer = callerOf(WENLING);

let trial: TrialDatabase;
let store: Store;
let planner: Planner;
let lists: ReturnType<typeof createLists>;
beforeAll(async () => {
  trial = await createTrialDatabase('people', fileURLToPath(new URL('../migrations', import.meta.url)));
  const log = createLog('people', 'silent');
  store = openStore({ name: 'people', connection: trial.owner, log, patience: 300_000 });
  for (const statement of CROWD) await store.db.execute(sql.raw(statement));
  planner = openPlanner(store, trial.app);
  lists = createLists(planner.store);
}, 180_000);
afterAll(async () => {
  await planner?.close();
  await store?.close();
  await trial?.drop();
});

/** No table is read from end to end, and no more rows are thrown away than one government has. */
const expectIndexed = (offer: string, plans: readonly Plan[]): void => {
  expect(plans.length).toBeGreaterThan(0);
  for (const { name, mode, scanned, discarded, text } of plans) {
    expect([offer, name, mode, scanned], text).toEqual([offer, name, mode, []]);
    if (mode === 'custom') expect(discarded, `${offer} ${text}`).toBeLessThan(2_500);
  }
};
const expectOffers = (offers: readonly OfferPlans[]): void => {
  for (const { offer, plans } of offers) expectIndexed(offer, plans);
};
const here = { viewer, parent: 'JURISDICTION', of: WENLING } as const;
const held = { asOf: DAY, placeCode: TOWN } as const;
const ofTeam = { ...held, teamCode: 'T7' } as const;

it('B-07p MUST run every filter and order of places, modes, marks, subjects, stations and centres by an index', async () => {
  const { places, placeModes, marks, subjectRegistrations, stations, commandCentres } = lists;
  expectOffers(await planOffers(places, planner, { ...here, samples: { kinds: ['TOWN'] } }));
  expectOffers(await planOffers(placeModes, planner, { ...here, samples: { ...held, mode: 'COVERED' } }));
  expectOffers(await planOffers(marks, planner, { ...here, samples: { ...held, kind: 'REFORM_PILOT' } }));
  const registered = { ...held, kind: 'TOWN', bodyCode: 'B7' } as const;
  expectOffers(await planOffers(subjectRegistrations, planner, { ...here, samples: registered }));
  expectOffers(await planOffers(stations, planner, { ...here, samples: ofTeam }));
  expectOffers(await planOffers(commandCentres, planner, { ...here, samples: { ...held, level: 'TOWN' } }));
});

it('B-07q MUST run every filter and order of bodies, teams, officers and certificates by an index', async () => {
  const { bodies, teams, officers, certificates } = lists;
  expectOffers(await planOffers(bodies, planner, { ...here, samples: { ...held, kind: 'PARTNER' } }));
  const team = { ...held, kind: 'JOINT', fields: ['海洋'], bodyCode: 'B7', departmentCode: 'B7' } as const;
  expectOffers(await planOffers(teams, planner, { ...here, samples: { ...team, postsBelow: [DAY, '10'] } }));
  const officer = {
    ...ofTeam,
    certifiedFor: [DAY, '海洋'],
    isCertified: [DAY, 'true'],
    trainedIn: [DAY, '海洋'],
    equippedWith: [DAY, 'DRONE'],
  };
  expectOffers(await planOffers(officers, planner, { ...here, samples: officer }));
  const certificate = { asOf: DAY, status: 'REVOKED', field: '海洋' } as const;
  expectOffers(await planOffers(certificates, planner, { ...here, samples: certificate }));
});

it('B-07r MUST run every filter and order of posts, leaders and members by an index', async () => {
  const { posts, leaderships, teamMembers } = lists;
  const post = { ...ofTeam, title: 'HEAD', nature: 'ADMINISTRATIVE', origin: 'STATIONED' } as const;
  const rest = { officeKind: 'LAND', level: 'COUNTY', isMoved: true } as const;
  expectOffers(await planOffers(posts, planner, { ...here, samples: { ...post, ...rest } }));
  const leader = { asOf: DAY, role: 'CAPTAIN', teamCode: 'T7' } as const;
  expectOffers(await planOffers(leaderships, planner, { ...here, samples: leader }));
  const member = { asOf: DAY, teamCode: 'T7', bodyCode: 'B7', isCertified: [DAY, 'true'] };
  expectOffers(await planOffers(teamMembers, planner, { ...here, samples: member }));
});

it('B-07s MUST run every filter and order of grids, helpers and accounts by an index', async () => {
  const { grids, gridMembers, wardens, auxiliaries, publicAccounts } = lists;
  expectOffers(
    await planOffers(grids, planner, { ...here, samples: { ...ofTeam, originKind: 'PARTY', originCode: 'D1' } }),
  );
  expectOffers(await planOffers(gridMembers, planner, { ...here, samples: { ...ofTeam, gridCode: 'G7' } }));
  expectOffers(await planOffers(wardens, planner, { ...here, samples: ofTeam }));
  expectOffers(await planOffers(auxiliaries, planner, { ...here, samples: ofTeam }));
  const account = { ...held, registeredFrom: '2020-01-01', registeredBefore: '2015-03-01' };
  expectOffers(await planOffers(publicAccounts, planner, { ...here, samples: account }));
});

it('B-07t MUST run every filter and order of equipment, trainings and agreements by an index', async () => {
  const { equipment, trainings, cooperationAgreements } = lists;
  const piece = { asOf: DAY, kind: 'DRONE', teamCode: 'T7', officerNumber: 'O7' } as const;
  expectOffers(await planOffers(equipment, planner, { ...here, samples: piece }));
  const training = { field: '海洋', isCrossPost: true, startsFrom: '2020-01-01', startsBefore: '2015-02-01' };
  expectOffers(await planOffers(trainings, planner, { ...here, samples: { ...training, teamCode: 'T7' } }));
  const agreement = { asOf: DAY, departmentCode: 'B7', bureauCode: 'B7' };
  expectOffers(await planOffers(cooperationAgreements, planner, { ...here, samples: agreement }));
});

it('B-07u MUST run every list below a place, a body, a team, an officer and a grid by an index', async () => {
  const loaders = lazily(listMakers(lists))(viewer);
  type Below = (
    parent: never,
    of: { jurisdiction: string; key: string } | string,
    args: object,
  ) => { nodes(): unknown };
  const keys: Readonly<Record<string, string>> = {
    ...{ BODY: 'B7', DEPARTMENT: 'B7', DOCUMENT: 'D7', PREDECESSOR: 'T7', TEAM: 'T7', OFFICER: 'O7', SUPERVISOR: 'O7' },
    ...{ GRID: 'G7', ITEM: 'I7', PARENT: 'C7', PLACE: TOWN, COVERING: TOWN, JURISDICTION: WENLING },
  };
  for (const [name, list] of Object.entries(lists)) {
    for (const parent of list.offers.parents) {
      const below = loaders[name as keyof typeof loaders] as unknown as Below;
      await below(parent as never, { jurisdiction: WENLING, key: keys[parent] ?? '' }, {}).nodes();
      expectIndexed(`${name} below ${parent}`, planner.takePlans());
    }
  }
});

it('B-07v MUST run the modes, the team, the certificates and the leaders of a record by an index', async () => {
  const groups = createGroupStore(planner.store);
  await groups.places.find(viewer, [TOWN], null);
  await groups.modes.find(viewer, [TOWN], null);
  await groups.teamsOn(DAY).find(viewer, [TOWN], null);
  await groups.certificates.find(viewer, [{ jurisdiction: WENLING, key: 'O7' }], null);
  await groups.leaders.find(viewer, [{ jurisdiction: WENLING, key: 'T7' }], null);
  expectIndexed('what a record has few of', planner.takePlans());
});
