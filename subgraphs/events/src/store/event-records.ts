import { createId } from '@network/kit/ids';
import { searchable } from '@network/kit/search';
import { blindIndex, type DataKey, encrypt } from '@network/kit/secret';
import type { Course } from '../domain/course.ts';
import type { EventLevel, EventSource, EventState, Rating } from '../domain/event.ts';
import type { Standing } from '../domain/standing.ts';
import type { dispatches, reminders } from './tables/handling.ts';
import type { events, reports } from './tables.ts';

export type EventInsert = typeof events.$inferInsert;
export type ReportInsert = typeof reports.$inferInsert;
export type DispatchInsert = typeof dispatches.$inferInsert;
export type ReminderInsert = typeof reminders.$inferInsert;

/** An event as somebody files it, without what its log tells. */
export type EventFacts = {
  readonly number: string;
  /** Its number in another network: 12345, 110. */
  readonly outsideNumber?: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly source: EventSource;
  readonly level: EventLevel | null;
  /** When the patrol began that met it. */
  readonly patrolledAt?: string | null;
  readonly foundAt?: string | null;
  readonly reportedAt: string;
  readonly dueAt: string | null;
  readonly categoryCode: string | null;
  readonly placeCode: string | null;
  readonly placeText: string | null;
  /** Its class and its handler as its source writes them. */
  readonly categoryText?: string | null;
  readonly handlerText?: string | null;
  /** The group of events that its source holds for reports of one matter. */
  readonly duplicateGroup?: string | null;
  readonly address: string | null;
  /** Degrees in WGS-84. */
  readonly longitude?: number | null;
  readonly latitude?: number | null;
  /** What its source tells beside, mostly in its own words. */
  readonly channelText?: string | null;
  readonly intakeUnit?: string | null;
  readonly coordinatesText?: string | null;
  readonly photos?: readonly string[] | null;
  readonly gridCode?: string | null;
  readonly subjectName?: string | null;
  readonly subjectCreditCode?: string | null;
  /** Yuan with two decimals. */
  readonly amount?: string | null;
  readonly amountText?: string | null;
  readonly calledBackAt?: string | null;
  readonly isSolved?: boolean | null;
  readonly ratingText?: string | null;
  readonly reply: string | null;
  readonly repliedAt: string | null;
  readonly handlerBodyCode: string | null;
  readonly handlerTeamCode: string | null;
  readonly handlerOfficerNumber: string | null;
  /** `subject:<citizen>` or `body:<partner>`. */
  readonly owner: string | null;
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
  /** By which the reporter follows it. */
  readonly trackingCode?: string | null;
};

export type EventKey = { readonly jurisdiction: string; readonly id: string };

/** The names of a place and of its town, as far as the copy of places has them. */
export type NamesOfPlace = (placeCode: string | null) => readonly string[];

/** What an event is found by: its numbers, its title, its address and the names of its place. */
export const eventWords = (
  facts: Pick<EventFacts, 'number' | 'outsideNumber' | 'title' | 'address' | 'placeText' | 'placeCode'>,
  namesOf: NamesOfPlace,
) =>
  searchable(
    facts.number,
    facts.outsideNumber ?? null,
    facts.title,
    facts.address,
    facts.placeText,
    ...namesOf(facts.placeCode),
  );

/** The columns that cache the fold of a log. */
export const standOf = ({
  state,
  founded,
  closedAt,
  standing,
}: Course): Standing & Pick<EventInsert, 'closedAt' | 'closureKind'> & { state: EventState } => ({
  ...standing,
  state: state as EventState,
  closedAt,
  closureKind: closedAt === null ? null : founded,
});

/** What a source tells beside, of the events that tell it. */
const toldOf = (facts: EventFacts) => ({
  channelText: facts.channelText ?? null,
  intakeUnit: facts.intakeUnit ?? null,
  coordinatesText: facts.coordinatesText ?? null,
  photos: [...(facts.photos ?? [])],
  gridCode: facts.gridCode ?? null,
  subjectName: facts.subjectName ?? null,
  subjectCreditCode: facts.subjectCreditCode ?? null,
  amount: facts.amount ?? null,
  amountText: facts.amountText ?? null,
  calledBackAt: facts.calledBackAt ?? null,
  isSolved: facts.isSolved ?? null,
  ratingText: facts.ratingText ?? null,
});

/** The row of an event. */
export const eventRow = (
  { jurisdiction, id }: EventKey,
  facts: EventFacts,
  { course, namesOf }: { course: Course; namesOf: NamesOfPlace },
): EventInsert => ({
  jurisdiction,
  id,
  number: facts.number,
  outsideNumber: facts.outsideNumber ?? null,
  title: facts.title,
  description: facts.description,
  source: facts.source,
  level: facts.level,
  patrolledAt: facts.patrolledAt ?? null,
  foundAt: facts.foundAt ?? null,
  reportedAt: facts.reportedAt,
  dueAt: facts.dueAt,
  categoryCode: facts.categoryCode,
  placeCode: facts.placeCode,
  placeText: facts.placeText,
  categoryText: facts.categoryText ?? null,
  handlerText: facts.handlerText ?? null,
  duplicateGroup: facts.duplicateGroup ?? null,
  address: facts.address,
  longitude: facts.longitude ?? null,
  latitude: facts.latitude ?? null,
  reply: facts.reply,
  repliedAt: facts.repliedAt,
  handlerBodyCode: facts.handlerBodyCode,
  handlerTeamCode: facts.handlerTeamCode,
  handlerOfficerNumber: facts.handlerOfficerNumber,
  owner: facts.owner,
  ...toldOf(facts),
  ...standOf(course),
  ...eventWords(facts, namesOf),
});

/**
 * The row of an event's report, the phone number sealed; `ordinal` counts from 1. The place is the event's. The owner of an
 * event brought it by its first report: who else reported it is not theirs to know.
 */
export const reportRow = (
  { jurisdiction, id: eventId }: EventKey,
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
  trackingCode: report.trackingCode ?? null,
  placeCode: event.placeCode,
  owner: ordinal === 1 ? event.owner : null,
});

/** What a child of an event has of it: who may see the event sees the child. */
export type EventOfChild = EventKey &
  Pick<EventFacts, 'placeCode' | 'owner' | 'handlerBodyCode' | 'handlerTeamCode' | 'handlerOfficerNumber'>;

const childOf = ({ jurisdiction, id, placeCode, owner }: EventOfChild) => ({
  jurisdiction,
  eventId: id,
  placeCode,
  owner,
});

/** The rows of an event's orders; one that names no receiver went to the event's handler. */
export const dispatchRows = (event: EventOfChild, { dispatches }: Course): DispatchInsert[] =>
  dispatches.map((dispatch, index) => ({
    ...childOf(event),
    ...dispatch,
    id: createId('Dispatch', { ...event, source: 'event', sourceId: `${event.id}/${index + 1}` }),
    ordinal: index + 1,
    bodyCode: dispatch.bodyCode ?? event.handlerBodyCode,
    teamCode: dispatch.teamCode ?? event.handlerTeamCode,
    officerNumber: dispatch.officerNumber ?? event.handlerOfficerNumber,
  }));

/** The rows of an event's reminders. */
export const reminderRows = (event: EventOfChild, { reminders }: Course): ReminderInsert[] =>
  reminders.map((reminder, index) => ({
    ...childOf(event),
    ...reminder,
    id: createId('Reminder', { ...event, source: 'event', sourceId: `${event.id}/${index + 1}` }),
    ordinal: index + 1,
    officerNumber: reminder.officerNumber ?? event.handlerOfficerNumber,
  }));
