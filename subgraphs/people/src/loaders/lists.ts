import { listOf } from '@network/kit/list/loaders';
import type { Lists } from '../store/lists.ts';

/** Lists below a parent: `loaders.teams('BODY', { jurisdiction, key: code }, args)` gives the connection. */
export const listMakers = (lists: Lists) => ({
  places: listOf(lists.places),
  placeModes: listOf(lists.placeModes),
  marks: listOf(lists.marks),
  subjectRegistrations: listOf(lists.subjectRegistrations),
  stations: listOf(lists.stations),
  commandCentres: listOf(lists.commandCentres),
  bodies: listOf(lists.bodies),
  teams: listOf(lists.teams),
  officers: listOf(lists.officers),
  certificates: listOf(lists.certificates),
  posts: listOf(lists.posts),
  leaderships: listOf(lists.leaderships),
  teamMembers: listOf(lists.teamMembers),
  grids: listOf(lists.grids),
  gridMembers: listOf(lists.gridMembers),
  wardens: listOf(lists.wardens),
  auxiliaries: listOf(lists.auxiliaries),
  publicAccounts: listOf(lists.publicAccounts),
  equipment: listOf(lists.equipment),
  trainings: listOf(lists.trainings),
  cooperationAgreements: listOf(lists.cooperationAgreements),
});
