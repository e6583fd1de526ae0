import type { dutyDisputes } from './tables/disputes.ts';
import type { dispatches, reminders } from './tables/handling.ts';
import type { alerts, monitoringDevices } from './tables/monitoring.ts';
import type { damageEvents, escorts, hazards, importantPowerUsers, lossRecoveries } from './tables/power.ts';
import type { events, reports } from './tables.ts';

export type EventRow = typeof events.$inferSelect;
export type ReportRow = typeof reports.$inferSelect;
export type DispatchRow = typeof dispatches.$inferSelect;
export type ReminderRow = typeof reminders.$inferSelect;
export type MonitoringDeviceRow = typeof monitoringDevices.$inferSelect;
export type AlertRow = typeof alerts.$inferSelect;
export type ImportantPowerUserRow = typeof importantPowerUsers.$inferSelect;
export type HazardRow = typeof hazards.$inferSelect;
export type DamageEventRow = typeof damageEvents.$inferSelect;
export type EscortRow = typeof escorts.$inferSelect;
export type LossRecoveryRow = typeof lossRecoveries.$inferSelect;
export type DutyDisputeRow = typeof dutyDisputes.$inferSelect;
