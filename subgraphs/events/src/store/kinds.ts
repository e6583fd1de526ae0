import type { RecordKind } from '@network/kit/intake';
import type { DataKey } from '@network/kit/secret';
import { createEventKind } from './event-kind.ts';
import { createDamageEventKind, lossRecoveryKind } from './kinds/damage.ts';
import { dutyDisputeKind } from './kinds/disputes.ts';
import { footageKind } from './kinds/footage.ts';
import { alertKind, monitoringDeviceKind } from './kinds/monitoring.ts';
import { escortKind, hazardKind, importantPowerUserKind } from './kinds/power.ts';

/** Every kind of record that this subgraph takes in. */
export const createKinds = (dataKey: DataKey): readonly RecordKind[] => [
  createEventKind(dataKey),
  footageKind,
  monitoringDeviceKind,
  alertKind,
  importantPowerUserKind,
  hazardKind,
  createDamageEventKind(dataKey),
  escortKind,
  lossRecoveryKind,
  dutyDisputeKind,
];
