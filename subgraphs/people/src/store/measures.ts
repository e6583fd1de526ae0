import { type Measure, withGovernment } from '@network/kit/metrics/measures';
import { auxiliaries, publicAccounts, wardens } from './tables/aides.ts';
import { gridMembers, grids } from './tables/grids.ts';
import { cooperationAgreements, equipment, trainings } from './tables/means.ts';
import { posts } from './tables/posts.ts';
import { commandCentres, marks, stations, subjectRegistrations } from './tables/towns.ts';
import { bodies, certificates, officers, placeModes, places, teams } from './tables.ts';

/** From the first to the last day on which a row holds; both count. */
const HELD = { from: 'r.valid_from', to: 'r.valid_to' };
/** What an officer has, on the days on which the officer serves. */
const SERVED = { from: 'r.served_from', to: 'r.served_to' };
/** The register of the government has no place. */
const GOVERNMENT = 'null';

const REGISTER: readonly Measure[] = [
  { name: 'bodies', table: bodies, day: HELD, place: 'r.place_code', dimensions: { KIND: 'r.kind' } },
  { name: 'teams', table: teams, day: HELD, place: 'r.place_code', dimensions: { KIND: 'r.kind' } },
  { name: 'officers', table: officers, day: HELD, place: GOVERNMENT },
  {
    name: 'certificates',
    table: certificates,
    where: "r.status = 'VALID' and r.served_from is not null",
    day: SERVED,
    place: GOVERNMENT,
    dimensions: { OFFICER: withGovernment('r.officer_number') },
  },
  { name: 'equipment', table: equipment, day: HELD, place: GOVERNMENT, dimensions: { KIND: 'r.kind' } },
  {
    name: 'equipment_of_officers',
    table: equipment,
    where: 'r.served_from is not null',
    day: SERVED,
    place: GOVERNMENT,
    dimensions: { OFFICER: withGovernment('r.officer_number') },
  },
  { name: 'cooperation_agreements', table: cooperationAgreements, day: HELD, place: GOVERNMENT },
  { name: 'trainings', table: trainings, day: 'r.starts_on', place: GOVERNMENT, dimensions: { FIELD: 'r.field' } },
  {
    name: 'training_hours',
    table: trainings,
    day: 'r.starts_on',
    place: GOVERNMENT,
    dimensions: { FIELD: 'r.field' },
    amount: 'r.hours',
  },
];

const POSTS: readonly Measure[] = [
  {
    name: 'posts',
    table: posts,
    day: HELD,
    dimensions: { ORIGIN: 'r.origin', TITLE: 'r.title', NATURE: 'r.nature', LEVEL: 'r.level' },
  },
  { name: 'posts_of_teams', table: posts, day: HELD, dimensions: { TEAM: withGovernment('r.team_code') } },
  { name: 'posts_moved', table: posts, day: 'r.moved_on' },
];

const TOWN: readonly Measure[] = [
  // Places are facts of no government: each counts where it lies.
  {
    name: 'places',
    table: places,
    day: { from: 'null::date', to: 'null::date' },
    place: 'r.code',
    dimensions: { KIND: 'r.kind' },
  },
  {
    ...{ name: 'place_modes', table: placeModes, day: { from: 'r.valid_from', to: 'r.ends_on' } },
    place: 'r.place_code',
    dimensions: { MODE: 'r.mode' },
  },
  {
    name: 'subject_registrations',
    table: subjectRegistrations,
    day: HELD,
    dimensions: { AT: 'r.place', KIND: 'r.kind' },
  },
  { name: 'marks', table: marks, day: HELD, dimensions: { KIND: 'r.kind' } },
  { name: 'stations', table: stations, day: HELD },
  { name: 'command_centres', table: commandCentres, day: HELD, dimensions: { LEVEL: 'r.level' } },
  { name: 'grids', table: grids, day: HELD },
  { name: 'grid_members', table: gridMembers, day: HELD },
  { name: 'wardens', table: wardens, day: HELD },
  { name: 'auxiliaries', table: auxiliaries, day: HELD },
  { name: 'public_accounts', table: publicAccounts, day: { from: 'r.registered_on', to: 'r.closed_on - 1' } },
];

/** What people's counters count. */
export const PEOPLE_MEASURES: readonly Measure[] = [...REGISTER, ...POSTS, ...TOWN];
