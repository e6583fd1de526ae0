import { listLoader } from '@network/kit/list/loaders';
import type { Viewer } from '@network/schema/viewer';
import type { Lists } from '../store/lists.ts';

/** Lists below a parent: `loaders.teams('BODY', { jurisdiction, key: code }, args)` gives the connection. */
export const createListLoaders = (lists: Lists, viewer: Viewer) => ({
  places: listLoader(lists.places, viewer),
  placeModes: listLoader(lists.placeModes, viewer),
  marks: listLoader(lists.marks, viewer),
  subjectRegistrations: listLoader(lists.subjectRegistrations, viewer),
  stations: listLoader(lists.stations, viewer),
  commandCentres: listLoader(lists.commandCentres, viewer),
  bodies: listLoader(lists.bodies, viewer),
  teams: listLoader(lists.teams, viewer),
  officers: listLoader(lists.officers, viewer),
  certificates: listLoader(lists.certificates, viewer),
  posts: listLoader(lists.posts, viewer),
  leaderships: listLoader(lists.leaderships, viewer),
  teamMembers: listLoader(lists.teamMembers, viewer),
  grids: listLoader(lists.grids, viewer),
  gridMembers: listLoader(lists.gridMembers, viewer),
  wardens: listLoader(lists.wardens, viewer),
  auxiliaries: listLoader(lists.auxiliaries, viewer),
  publicAccounts: listLoader(lists.publicAccounts, viewer),
  equipment: listLoader(lists.equipment, viewer),
  trainings: listLoader(lists.trainings, viewer),
  cooperationAgreements: listLoader(lists.cooperationAgreements, viewer),
});
