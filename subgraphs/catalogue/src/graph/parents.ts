import type { Connection } from '@network/kit/connection';
import type { EntityType } from '@network/schema/network';
import type { DayStatus, WorkingDays } from '../domain/working-days.ts';
import type { CalendarDayRow } from '../store/calendar-store.ts';
import type { DutyItemRow, EventCategoryRow } from '../store/category-store.ts';
import type { PenaltyClauseRow } from '../store/clause-store.ts';
import type { DiscretionTierRow, ItemRow, ItemVersionRow } from '../store/item-store.ts';

/** What the resolvers of each type are given: its row, or the connection over its rows. */
export type EnforcementItemParent = ItemRow;
export type EnforcementItemConnectionParent = Connection<ItemRow>;
export type ItemVersionParent = ItemVersionRow;
export type DiscretionTierParent = DiscretionTierRow;
export type EventCategoryParent = EventCategoryRow;
export type EventCategoryConnectionParent = Connection<EventCategoryRow>;
export type DutyItemParent = DutyItemRow;
export type PenaltyClauseParent = PenaltyClauseRow;
export type PenaltyClauseConnectionParent = Connection<PenaltyClauseRow>;
export type CalendarParent = WorkingDays<CalendarDayRow>;
export type DayStatusParent = DayStatus<CalendarDayRow>;
export type CalendarDayParent = CalendarDayRow;

/** A row of ours with its type's name, or the type and the id that another subgraph resolves the rest from. */
export type NodeParent = { readonly __typename: EntityType; readonly id: string };

/** A body by its code (where we name it) or by its id (as a node). */
export type BodyParent = { readonly jurisdiction: string; readonly code: string } | { readonly id: string };

/** An event as the events subgraph gives it, for the fields that we add. */
export type EventParent = {
  readonly id: string;
  readonly jurisdiction?: string;
  readonly categoryCode?: string | null;
  readonly placeCode?: string | null;
};

/** Every field that the row does not itself carry needs a resolver. STYLE.md §5. */
export type Complete<Resolvers, Row> = Required<Omit<Resolvers, keyof Row | '__isTypeOf' | '__resolveReference'>> &
  Partial<Resolvers>;
