import type { RecordKind } from '@network/kit/intake';
import type { DataKey } from '@network/kit/secret';
import { removeChildren, removeRows, writeRows } from '@network/kit/store/rows';
import { broughtEnd, broughtState, numberOf, type Told } from '../domain/brought.ts';
import { CLOSURE_KINDS, EVENT_LEVELS, EVENT_SOURCES, RATINGS } from '../domain/event.ts';
import { STATES_FROM_OUTSIDE } from '../domain/lifecycle.ts';
import { type EventFacts, eventRow, type ReportFacts, reportRow } from './event-records.ts';
import { eventActions, eventSources, events, reports } from './tables.ts';

/** An event and its first report as one row of a source tells them. */
export type EventRecord = EventFacts &
  Told &
  Pick<ReportFacts, 'reporterName' | 'reporterPhone' | 'reporterPlaceCode' | 'rating'> & {
    /** The system that numbers its events, where others may give the same numbers. */
    readonly numberedBy: string | null;
    readonly isAnonymous: boolean | null;
  };

const fields = {
  number: { kind: 'text', required: true },
  numberedBy: { kind: 'text' },
  title: { kind: 'text', required: true },
  description: { kind: 'text' },
  source: { kind: { enum: EVENT_SOURCES }, required: true },
  level: { kind: { enum: EVENT_LEVELS } },
  state: { kind: { enum: STATES_FROM_OUTSIDE } },
  reportedAt: { kind: 'dateTime', required: true },
  dueAt: { kind: 'dateTime' },
  closedAt: { kind: 'dateTime' },
  closureKind: { kind: { enum: CLOSURE_KINDS } },
  categoryCode: { kind: 'text' },
  placeCode: { kind: 'place' },
  placeText: { kind: 'text' },
  address: { kind: 'text' },
  reply: { kind: 'text' },
  repliedAt: { kind: 'dateTime' },
  handlerBodyCode: { kind: 'text' },
  handlerTeamCode: { kind: 'text' },
  handlerOfficerNumber: { kind: 'text' },
  owner: { kind: 'text' },
  reporterName: { kind: 'text' },
  reporterPhone: { kind: 'phone' },
  isAnonymous: { kind: 'boolean' },
  reporterPlaceCode: { kind: 'place' },
  rating: { kind: { enum: RATINGS } },
} as const satisfies Record<keyof EventRecord, RecordKind['fields'][string]>;

const firstReport = (record: EventRecord): ReportFacts => ({
  reporterName: record.reporterName,
  reporterPhone: record.reporterPhone,
  isAnonymous: record.isAnonymous ?? record.reporterName === null,
  channel: record.source,
  text: record.description,
  reportedAt: record.reportedAt,
  reporterPlaceCode: record.reporterPlaceCode,
  rating: record.rating,
});

/** How imports write events: one row of a source is an event and its first report. */
export const createEventKind = (dataKey: DataKey): RecordKind<EventRecord> => ({
  name: 'event',
  type: 'Event',
  fields,
  naturalKey: numberOf,
  stateOf: broughtState,
  tables: { actions: eventActions, sources: eventSources },
  write: async (tx, rows) => {
    const facts = rows.map(({ id, jurisdiction, record }) => ({
      key: { id, jurisdiction },
      record: { ...record, number: numberOf(record) },
    }));
    await writeRows(
      tx,
      events,
      facts.map(({ key, record }) => eventRow(key, record, { state: broughtState(record), ...broughtEnd(record) })),
    );
    await writeRows(
      tx,
      reports,
      facts.map(({ key, record }) => reportRow(key, firstReport(record), { event: record, ordinal: 1, dataKey })),
    );
  },
  remove: async (tx, keys) => {
    await removeChildren(tx, reports.eventId, keys);
    await removeRows(tx, events, keys);
  },
});
