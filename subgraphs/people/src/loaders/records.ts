import { recordsOf } from '@network/kit/list/loaders';
import type { RecordStores } from '../store/records.ts';

/** Records by id, and by the code or number that they have within their government. */
export const recordMakers = (records: RecordStores) => ({
  place: recordsOf(records.place),
  placeMode: recordsOf(records.placeMode),
  mark: recordsOf(records.mark),
  subjectRegistration: recordsOf(records.subjectRegistration),
  station: recordsOf(records.station),
  commandCentre: recordsOf(records.commandCentre),
  body: recordsOf(records.body),
  team: recordsOf(records.team),
  officer: recordsOf(records.officer),
  certificate: recordsOf(records.certificate),
  post: recordsOf(records.post),
  leadership: recordsOf(records.leadership),
  teamMember: recordsOf(records.teamMember),
  grid: recordsOf(records.grid),
  gridMember: recordsOf(records.gridMember),
  warden: recordsOf(records.warden),
  auxiliary: recordsOf(records.auxiliary),
  publicAccount: recordsOf(records.publicAccount),
  equipmentPiece: recordsOf(records.equipmentPiece),
  training: recordsOf(records.training),
  cooperationAgreement: recordsOf(records.cooperationAgreement),
});
