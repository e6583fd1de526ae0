import { recordLoaders } from '@network/kit/list/loaders';
import type { Viewer } from '@network/schema/viewer';
import type { RecordStores } from '../store/records.ts';

/** Records by id, and by the code or number that they have within their government. */
export const createRecordLoaders = (records: RecordStores, viewer: Viewer) => ({
  place: recordLoaders(records.place, viewer),
  placeMode: recordLoaders(records.placeMode, viewer),
  mark: recordLoaders(records.mark, viewer),
  subjectRegistration: recordLoaders(records.subjectRegistration, viewer),
  station: recordLoaders(records.station, viewer),
  commandCentre: recordLoaders(records.commandCentre, viewer),
  body: recordLoaders(records.body, viewer),
  team: recordLoaders(records.team, viewer),
  officer: recordLoaders(records.officer, viewer),
  certificate: recordLoaders(records.certificate, viewer),
  post: recordLoaders(records.post, viewer),
  leadership: recordLoaders(records.leadership, viewer),
  teamMember: recordLoaders(records.teamMember, viewer),
  grid: recordLoaders(records.grid, viewer),
  gridMember: recordLoaders(records.gridMember, viewer),
  warden: recordLoaders(records.warden, viewer),
  auxiliary: recordLoaders(records.auxiliary, viewer),
  publicAccount: recordLoaders(records.publicAccount, viewer),
  equipmentPiece: recordLoaders(records.equipmentPiece, viewer),
  training: recordLoaders(records.training, viewer),
  cooperationAgreement: recordLoaders(records.cooperationAgreement, viewer),
});
export type RecordLoaders = ReturnType<typeof createRecordLoaders>;
