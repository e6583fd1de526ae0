import type { Connection } from '@network/kit/connection';
import type { Found } from '@network/kit/search/loaders';
import type { EventActionRow } from '#store/lists/event-actions.ts';
import type {
  AlertRow,
  DamageEventRow,
  DispatchRow,
  DutyDisputeRow,
  EscortRow,
  EventRow,
  FootageRow,
  HazardRow,
  ImportantPowerUserRow,
  LossRecoveryRow,
  MonitoringDeviceRow,
  ReminderRow,
  ReportRow,
} from '#store/rows.ts';

/** What the resolvers of each type are given: its row, the connection over its rows, or the key of another house's entity. */
export type EventParent = EventRow;
export type ReportParent = ReportRow;
export type DispatchParent = DispatchRow;
export type ReminderParent = ReminderRow;
export type FootageParent = FootageRow;
export type FootageConnectionParent = Connection<FootageParent>;
export type MonitoringDeviceParent = MonitoringDeviceRow;
export type AlertParent = AlertRow;
export type ImportantPowerUserParent = ImportantPowerUserRow;
export type HazardParent = HazardRow;
export type DamageEventParent = DamageEventRow;
export type EscortParent = EscortRow;
export type LossRecoveryParent = LossRecoveryRow;
export type DutyDisputeParent = DutyDisputeRow;
export type EventActionParent = EventActionRow;
export type EventConnectionParent = Connection<EventParent>;
export type ReportConnectionParent = Connection<ReportParent>;
export type DispatchConnectionParent = Connection<DispatchParent>;
export type ReminderConnectionParent = Connection<ReminderParent>;
export type MonitoringDeviceConnectionParent = Connection<MonitoringDeviceParent>;
export type AlertConnectionParent = Connection<AlertParent>;
export type ImportantPowerUserConnectionParent = Connection<ImportantPowerUserParent>;
export type HazardConnectionParent = Connection<HazardParent>;
export type DamageEventConnectionParent = Connection<DamageEventParent>;
export type EscortConnectionParent = Connection<EscortParent>;
export type LossRecoveryConnectionParent = Connection<LossRecoveryParent>;
export type DutyDisputeConnectionParent = Connection<DutyDisputeParent>;
/** A row that a search found, with its type. */
export type EventSearchConnectionParent = Connection<
  Found<{
    Event: EventParent;
    MonitoringDevice: MonitoringDeviceParent;
    ImportantPowerUser: ImportantPowerUserParent;
    Hazard: HazardParent;
  }>
>;
export type PlaceParent = { readonly code: string };
export type EventCategoryParent = { readonly jurisdiction: string; readonly code: string };
export type BodyParent = { readonly jurisdiction: string; readonly code: string };
export type GridParent = { readonly jurisdiction: string; readonly code: string };
export type TeamParent = { readonly jurisdiction: string; readonly code: string };
export type EnforcementItemParent = { readonly jurisdiction: string; readonly code: string };
export type OfficerParent = { readonly jurisdiction: string; readonly certificateNumber: string };
export type CaseParent = { readonly jurisdiction: string; readonly number: string };
export type RegulatedEntityParent = { readonly jurisdiction: string; readonly creditCode: string };

/** Every field that the row does not itself carry needs a resolver. STYLE.md §5. */
export type Complete<Resolvers, Row> = Required<Omit<Resolvers, keyof Row | '__isTypeOf' | '__resolveReference'>> &
  Partial<Resolvers>;
