import { createId } from '@network/kit/ids';
import { blindIndex, type DataKey, encrypt } from '@network/kit/secret';
import type { ClosureKind, EventLevel, EventSource, EventState, Rating } from '../domain/event.ts';
import type { events, reports } from './tables.ts';

export type EventInsert = typeof events.$inferInsert;
export type ReportInsert = typeof reports.$inferInsert;

/** An event as somebody files it, without what its log tells. */
export type EventFacts = {
  readonly number: string;
  readonly title: string;
  readonly description: string | null;
  readonly source: EventSource;
  readonly level: EventLevel | null;
  readonly reportedAt: string;
  readonly dueAt: string | null;
  readonly categoryCode: string | null;
  readonly placeCode: string | null;
  readonly placeText: string | null;
  readonly address: string | null;
  readonly reply: string | null;
  readonly repliedAt: string | null;
  readonly handlerBodyCode: string | null;
  readonly handlerTeamCode: string | null;
  readonly handlerOfficerNumber: string | null;
  /** `subject:<citizen>` or `body:<partner>`. */
  readonly owner: string | null;
};

/** How far an event has come. */
export type EventEnd = {
  readonly state: EventState;
  readonly closedAt: string | null;
  readonly closureKind: ClosureKind | null;
};

/** A report as somebody files it; the phone number is still in the open. */
export type ReportFacts = {
  readonly reporterName: string | null;
  readonly reporterPhone: string | null;
  readonly isAnonymous: boolean;
  readonly channel: EventSource;
  readonly text: string | null;
  readonly reportedAt: string;
  readonly reporterPlaceCode: string | null;
  readonly rating: Rating | null;
};

type Key = { readonly jurisdiction: string; readonly id: string };

/** The row of an event. */
export const eventRow = ({ jurisdiction, id }: Key, facts: EventFacts, end: EventEnd): EventInsert => ({
  jurisdiction,
  id,
  number: facts.number,
  title: facts.title,
  description: facts.description,
  source: facts.source,
  level: facts.level,
  state: end.state,
  reportedAt: facts.reportedAt,
  dueAt: facts.dueAt,
  closedAt: end.closedAt,
  closureKind: end.closureKind,
  categoryCode: facts.categoryCode,
  placeCode: facts.placeCode,
  placeText: facts.placeText,
  address: facts.address,
  reply: facts.reply,
  repliedAt: facts.repliedAt,
  handlerBodyCode: facts.handlerBodyCode,
  handlerTeamCode: facts.handlerTeamCode,
  handlerOfficerNumber: facts.handlerOfficerNumber,
  owner: facts.owner,
});

/**
 * The row of an event's report, the phone number sealed; `ordinal` counts from 1. The place is the event's. The owner of an
 * event brought it by its first report: who else reported it is not theirs to know.
 */
export const reportRow = (
  { jurisdiction, id: eventId }: Key,
  report: ReportFacts,
  { event, ordinal, dataKey }: { event: Pick<EventFacts, 'placeCode' | 'owner'>; ordinal: number; dataKey: DataKey },
): ReportInsert => ({
  jurisdiction,
  id: createId('Report', { jurisdiction, source: 'event', sourceId: `${eventId}/${ordinal}` }),
  eventId,
  reporterName: report.reporterName,
  reporterPhone: report.reporterPhone === null ? null : encrypt(dataKey, report.reporterPhone),
  reporterPhoneIndex: report.reporterPhone === null ? null : blindIndex(dataKey, report.reporterPhone),
  isAnonymous: report.isAnonymous,
  channel: report.channel,
  text: report.text,
  reportedAt: report.reportedAt,
  reporterPlaceCode: report.reporterPlaceCode,
  rating: report.rating,
  placeCode: event.placeCode,
  owner: ordinal === 1 ? event.owner : null,
});
