import type { RecordKind } from '@network/kit/intake';
import type { DataKey } from '@network/kit/secret';
import { auxiliary, publicAccount, teamMember, warden } from './kinds/aides.ts';
import { grid, gridMember } from './kinds/grids.ts';
import { cooperationAgreement, equipment, training } from './kinds/means.ts';
import { place, placeMode } from './kinds/places.ts';
import { leadership, post } from './kinds/posts.ts';
import { body, certificate, officer, team } from './kinds/register.ts';
import { commandCentre, mark, station, subjectRegistration } from './kinds/towns.ts';

/** Everything that this subgraph takes in by source files. */
export const createKinds = (dataKey: DataKey): readonly RecordKind[] => [
  place,
  placeMode,
  body,
  team,
  officer(dataKey),
  certificate,
  post,
  leadership,
  subjectRegistration,
  mark,
  station,
  commandCentre,
  grid,
  gridMember(dataKey),
  warden(dataKey),
  auxiliary(dataKey),
  teamMember,
  publicAccount,
  equipment,
  training,
  cooperationAgreement,
];
