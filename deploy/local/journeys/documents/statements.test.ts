import { readFile } from 'node:fs/promises';
import { keepFor } from '@network/kit/reference/keep';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inCheckout } from '#src/checkout.ts';
import { type Crowd, writeCrowds } from '../crowds/crowded-towns.ts';
import { openWatchedNetwork } from '../networks/watched-network.ts';

/**
 * Every fetch of TownPage's plan, by the field at its root, with a statement for each field below it that reads a table:
 * a list together with its count, the children of its rows, and what two fields read of one table once for both.
 */
const PINNED: Readonly<Record<string, readonly string[]>> = {
  'people: place': [
    'people.places_by_code', // place
    'people.modes_by_place', // place.mode
    'people.clocks', // place.mode, place.team, team.officers, certificates.isValid
    'people.team_by_place', // place.team
    'people.officers_by_team_with_as_of_and_total', // team.officers, team.officers.totalCount
    'people.certificates_by_officer', // officers.certificates
  ],
  'events: Place.events': [
    'events.events_by_town_with_is_open_and_total', // place.events, place.events.totalCount
    'events.reports_by_event', // events.reports
    'events.clocks', // events.isOverdue
  ],
  'cases: Place.cases': [
    'cases.cases_by_town_and_total', // place.cases, place.cases.totalCount
    'cases.parties_by_case_id', // cases.party
    'cases.clocks', // cases.nextDeadline, which reads two tables
    'cases.calendar_days', // cases.nextDeadline
  ],
  'inspections: Place.inspections': [
    'inspections.inspections_by_town_and_total', // place.inspections, place.inspections.totalCount
    'inspections.entities_by_credit_code', // inspections.entity
    'inspections.findings_by_inspection_id', // inspections.findings
  ],
  'catalogue: EnforcementItem.name DiscretionTier.name Event.dutyBody EventCategory.name': [
    'catalogue.items_by_code', // cases.item
    'catalogue.tiers_by_ordinal', // cases.discretionTier
    'catalogue.duty_bodies', // events.dutyBody
    'catalogue.categories_by_code', // events.category
  ],
  'people: Officer.name Place.name': [
    'people.officers_by_certificate_number', // cases.officers
    'people.places_by_code', // reports.reporterPlace
  ],
  'people: Body.name': ['people.bodies_by_code'], // events.dutyBody.name
};

const CROWDS: readonly Crowd[] = [1, 20, 200].flatMap((records, at) =>
  [1, 10].map((children, nth) => ({ code: `33108112${at * 2 + nth}000`, records, children })),
);
const SIZES = [1, 20, 200].flatMap((first) =>
  CROWDS.map(({ code, records, children }) => [first, records, children, code] as const),
);

/** Copies of others' facts, which are read once a second for all requests. */
const KEPT = ['people.clocks', 'events.clocks', 'cases.clocks', 'cases.calendar_days'];

/** The machine's time in milliseconds, which stands still until it is moved. */
let at = 0;
let watched: Awaited<ReturnType<typeof openWatchedNetwork>>;
let townPage: string;
beforeAll(async () => {
  townPage = await readFile(inCheckout('schema/operations/TownPage.graphql'), 'utf8');
  watched = await openWatchedNetwork({ keep: keepFor({ now: () => at }) });
  await writeCrowds(watched.network, CROWDS);
});
afterAll(() => watched.network.close());

it.each(SIZES)(
  'N-05a MUST run each statement of the pinned table once and no other, with first %i over %i records with %i children each',
  async (first, records, children, code) => {
    at += 1_000;
    watched.take();
    const { data, errors } = await watched.network.ask(townPage, 'command-centre', { code, first });
    const fetches = watched.take();
    expect(errors).toEqual([]);

    const { team, events, cases, inspections } = data.place;
    for (const list of [team.officers, events, cases, inspections]) {
      expect([list.totalCount, list.nodes.length]).toEqual([records, Math.min(first, records)]);
    }
    expect(team.officers.nodes[0].certificates).toHaveLength(children);
    expect(cases.nodes[0].officers).toHaveLength(children);
    expect(inspections.nodes[0].findings).toHaveLength(children);
    expect(events.nodes[0].reports.nodes).toHaveLength(1);

    expect(fetches.map(({ asked }) => asked).sort()).toEqual(Object.keys(PINNED).sort());
    for (const { asked, statements } of fetches)
      expect([asked, statements.sort()]).toEqual([asked, PINNED[asked]!.toSorted()]);
  },
);

it('runs each statement of the pinned table but those over copies, which were read less than a second before', async () => {
  const [[first, , , code] = [0, 0, 0, '']] = SIZES;
  const pages: unknown[] = [];
  for (const passed of [1_000, 999]) {
    at += passed;
    watched.take();
    pages.push(await watched.network.ask(townPage, 'command-centre', { code, first }));
  }
  expect(pages[1]).toEqual(pages[0]);
  const ran = watched.take().flatMap(({ statements }) => statements);
  const pinned = Object.values(PINNED).flat();
  expect(ran.sort()).toEqual(pinned.filter((name) => !KEPT.includes(name)).sort());
});

it('N-05b MUST run one statement for the children of all records, also where each has many', async () => {
  const query = `query ($code: ID!) { place(code: $code) { events(first: 200) { nodes { reports(first: 200) { totalCount nodes { id } } } } } }`;
  for (const { code, records, children } of CROWDS) {
    watched.take();
    const { data, errors } = await watched.network.ask(query, 'command-centre', { code });
    expect(errors).toEqual([]);
    const counts = data.place.events.nodes.map(({ reports }: { reports: { totalCount: number; nodes: unknown[] } }) => [
      reports.totalCount,
      reports.nodes.length,
    ]);
    expect(counts).toEqual(Array.from({ length: records }, () => [children, children]));
    expect(watched.take().map(({ statements }) => statements.sort())).toEqual([
      ['people.places_by_code'],
      ['events.events_by_town', 'events.reports_by_event_and_total'],
    ]);
  }
});
