import { createRecords } from '@network/kit/list/records';
import { inJurisdiction } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { auxiliaries, publicAccounts, teamMembers, wardens } from './tables/aides.ts';
import { gridMembers, grids } from './tables/grids.ts';
import { cooperationAgreements, equipment, trainings } from './tables/means.ts';
import { leaderships, posts } from './tables/posts.ts';
import { commandCentres, marks, stations, subjectRegistrations } from './tables/towns.ts';
import { bodies, certificates, officers, placeModes, places, teams } from './tables.ts';

const findOpen = (store: Store) => ({
  place: createRecords(store, { name: 'places', table: places, scope: null, key: null }),
  placeMode: createRecords(store, { name: 'place_modes', table: placeModes, scope: null, key: null }),
  mark: createRecords(store, { name: 'marks', table: marks, scope: null, key: null }),
  body: createRecords(store, { name: 'bodies', table: bodies, scope: null, key: bodies.code }),
  team: createRecords(store, { name: 'teams', table: teams, scope: null, key: teams.code }),
  post: createRecords(store, { name: 'posts', table: posts, scope: null, key: posts.number }),
  subjectRegistration: createRecords(store, {
    name: 'subject_registrations',
    table: subjectRegistrations,
    scope: null,
    key: subjectRegistrations.number,
  }),
  station: createRecords(store, { name: 'stations', table: stations, scope: null, key: stations.code }),
  commandCentre: createRecords(store, {
    name: 'command_centres',
    table: commandCentres,
    scope: null,
    key: commandCentres.code,
  }),
  grid: createRecords(store, { name: 'grids', table: grids, scope: null, key: grids.code }),
  cooperationAgreement: createRecords(store, {
    name: 'agreements',
    table: cooperationAgreements,
    scope: null,
    key: cooperationAgreements.number,
  }),
});

const findPersonal = (store: Store) => ({
  officer: createRecords(store, {
    name: 'officers',
    table: officers,
    scope: inJurisdiction(officers),
    key: officers.certificateNumber,
  }),
  certificate: createRecords(store, {
    name: 'certificates',
    table: certificates,
    scope: inJurisdiction(certificates),
    key: certificates.number,
  }),
  leadership: createRecords(store, {
    name: 'leaderships',
    table: leaderships,
    scope: inJurisdiction(leaderships),
    key: null,
  }),
  warden: createRecords(store, {
    name: 'wardens',
    table: wardens,
    scope: inJurisdiction(wardens),
    key: wardens.number,
  }),
  auxiliary: createRecords(store, {
    name: 'auxiliaries',
    table: auxiliaries,
    scope: inJurisdiction(auxiliaries),
    key: auxiliaries.number,
  }),
  gridMember: createRecords(store, {
    name: 'grid_members',
    table: gridMembers,
    scope: inJurisdiction(gridMembers),
    key: gridMembers.number,
  }),
  teamMember: createRecords(store, {
    name: 'team_members',
    table: teamMembers,
    scope: inJurisdiction(teamMembers),
    key: teamMembers.number,
  }),
  publicAccount: createRecords(store, {
    name: 'public_accounts',
    table: publicAccounts,
    scope: inJurisdiction(publicAccounts),
    key: publicAccounts.number,
  }),
  equipmentPiece: createRecords(store, {
    name: 'equipment',
    table: equipment,
    scope: inJurisdiction(equipment),
    key: equipment.number,
  }),
  training: createRecords(store, {
    name: 'trainings',
    table: trainings,
    scope: inJurisdiction(trainings),
    key: trainings.number,
  }),
});

/** Finds records one by one: facts that anybody may read, and registers of persons within the viewer's governments. */
export const createRecordStores = (store: Store) => ({ ...findOpen(store), ...findPersonal(store) });
export type RecordStores = ReturnType<typeof createRecordStores>;
