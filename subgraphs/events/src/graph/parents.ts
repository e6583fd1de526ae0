import type { Connection } from '@network/kit/connection';
import type { EventActionRow, EventRow } from '../store/event-store.ts';
import type { ReportRow } from '../store/report-store.ts';

/** What the resolvers of each type are given: its row, the connection over its rows, or the key of another house's entity. */
export type EventParent = EventRow;
export type EventActionParent = EventActionRow;
export type ReportParent = ReportRow;
export type EventConnectionParent = Connection<EventRow>;
export type ReportConnectionParent = Connection<ReportRow>;
export type PlaceParent = { readonly code: string };
export type EventCategoryParent = { readonly jurisdiction: string; readonly code: string };
export type BodyParent = { readonly jurisdiction: string; readonly code: string };
export type TeamParent = { readonly jurisdiction: string; readonly code: string };
export type OfficerParent = { readonly jurisdiction: string; readonly certificateNumber: string };

/** Every field that the row does not itself carry needs a resolver. STYLE.md §5. */
export type Complete<Resolvers, Row> = Required<Omit<Resolvers, keyof Row | '__isTypeOf' | '__resolveReference'>> &
  Partial<Resolvers>;
