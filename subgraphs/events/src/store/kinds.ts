import type { RecordKind } from '@network/kit/intake';
import type { DataKey } from '@network/kit/secret';
import { createEventKind } from './event-kind.ts';
import { dutyDisputeKind } from './kinds/disputes.ts';
import { footageKind } from './kinds/footage.ts';
import { alertKind, monitoringDeviceKind } from './kinds/monitoring.ts';
import { damageEventKind, escortKind, hazardKind, importantPowerUserKind, lossRecoveryKind } from './kinds/power.ts';

/** Every kind of record that this subgraph takes in. */
export const createKinds = (dataKey: DataKey): readonly RecordKind[] => [
  createEventKind(dataKey),
  footageKind,
  monitoringDeviceKind,
  alertKind,
  importantPowerUserKind,
  hazardKind,
  damageEventKind,
  escortKind,
  lossRecoveryKind,
  dutyDisputeKind,
];
