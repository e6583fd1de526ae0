import { areFresh, type RecordKind } from '@network/kit/intake';
import type { DataKey } from '@network/kit/secret';
import { removeChildren, removeRows, writeRows } from '@network/kit/store/rows';
import { broughtState, faultOfEnd, numberOf, type Told, type ToldReturn, type ToldStages } from '../domain/brought.ts';
import {
  COORDINATE_SYSTEMS,
  type CoordinateSystem,
  faultOfCoordinates,
  type ToldCoordinates,
} from '../domain/degrees.ts';
import { CLOSURE_KINDS, EVENT_LEVELS, EVENT_SOURCES, MEDIATION_OUTCOMES, RATINGS } from '../domain/event.ts';
import { courseOfImport } from '../domain/event-log.ts';
import { STATES_FROM_OUTSIDE } from '../domain/lifecycle.ts';
import { dispatchRows, type EventFacts, eventRow, type ReportFacts, reportRow } from './event-records.ts';
import { locate } from './locate.ts';
import { readNamesOfPlaces } from './place-words.ts';
import { dispatches, reminders } from './tables/handling.ts';
import { eventActions, eventSources, events, reports } from './tables.ts';

/** The stages of which a source may tell; the others are only this network's to say. */
type StagesFromOutside = Omit<Required<ToldStages>, 'parentNumber'>;

/** An event and its first report as one row of a source tells them. */
export type EventRecord = Required<Omit<EventFacts, keyof ToldCoordinates>> &
  ToldCoordinates &
  Required<ToldReturn> &
  Told &
  StagesFromOutside &
  Pick<Required<ReportFacts>, 'reporterName' | 'reporterPhone' | 'reporterPlaceCode' | 'trackingCode'> & {
    /** The system that numbers its events, where others may give the same numbers. */
    readonly numberedBy: string | null;
    readonly isAnonymous: boolean | null;
    /** What its degrees are counted in; WGS-84 where nobody tells. */
    readonly coordinateSystem: CoordinateSystem | null;
  };

const fields = {
  number: { kind: 'text', required: true },
  numberedBy: { kind: 'text' },
  outsideNumber: { kind: 'text' },
  title: { kind: 'text', required: true },
  description: { kind: 'text' },
  source: { kind: { enum: EVENT_SOURCES }, required: true },
  level: { kind: { enum: EVENT_LEVELS } },
  state: { kind: { enum: STATES_FROM_OUTSIDE } },
  patrolledAt: { kind: 'dateTime' },
  foundAt: { kind: 'dateTime' },
  reportedAt: { kind: 'dateTime', required: true },
  dueAt: { kind: 'dateTime' },
  acceptedAt: { kind: 'dateTime' },
  assessedAt: { kind: 'dateTime' },
  dispatchedAt: { kind: 'dateTime' },
  acknowledgedAt: { kind: 'dateTime' },
  arrivedAt: { kind: 'dateTime' },
  caseOpenedAt: { kind: 'dateTime' },
  fedBackAt: { kind: 'dateTime' },
  verifiedAt: { kind: 'dateTime' },
  ratedAt: { kind: 'dateTime' },
  closedAt: { kind: 'dateTime' },
  closureKind: { kind: { enum: CLOSURE_KINDS } },
  returnedAt: { kind: 'dateTime' },
  returnReason: { kind: 'text' },
  returnCount: { kind: 'integer' },
  reworkCount: { kind: 'integer' },
  reopenCount: { kind: 'integer' },
  reminderCount: { kind: 'integer' },
  isFirstDispatchReturned: { kind: 'boolean' },
  isAutoDispatched: { kind: 'boolean' },
  isConfirmed: { kind: 'boolean' },
  mediationOutcome: { kind: { enum: MEDIATION_OUTCOMES } },
  caseNumber: { kind: 'text' },
  categoryCode: { kind: 'text' },
  categoryText: { kind: 'text' },
  duplicateGroup: { kind: 'text' },
  placeCode: { kind: 'place' },
  placeText: { kind: 'text' },
  address: { kind: 'text' },
  longitude: { kind: 'text' },
  latitude: { kind: 'text' },
  coordinateSystem: { kind: { enum: COORDINATE_SYSTEMS } },
  channelText: { kind: 'text' },
  intakeUnit: { kind: 'text' },
  coordinatesText: { kind: 'text' },
  photos: { kind: 'list' },
  gridCode: { kind: 'text' },
  subjectName: { kind: 'text' },
  subjectCreditCode: { kind: 'text' },
  amount: { kind: 'money' },
  amountText: { kind: 'text' },
  calledBackAt: { kind: 'dateTime' },
  isSolved: { kind: 'boolean' },
  ratingText: { kind: 'text' },
  reply: { kind: 'text' },
  repliedAt: { kind: 'dateTime' },
  handlerText: { kind: 'text' },
  handlerBodyCode: { kind: 'text' },
  handlerTeamCode: { kind: 'text' },
  handlerOfficerNumber: { kind: 'text' },
  owner: { kind: 'text' },
  reporterName: { kind: 'text' },
  reporterPhone: { kind: 'phone' },
  isAnonymous: { kind: 'boolean' },
  reporterPlaceCode: { kind: 'place' },
  rating: { kind: { enum: RATINGS } },
  staffRating: { kind: { enum: RATINGS } },
  trackingCode: { kind: 'text' },
} as const satisfies Record<keyof EventRecord, RecordKind['fields'][string]>;

const firstReport = (record: EventRecord): ReportFacts => ({
  reporterName: record.isAnonymous === true ? null : record.reporterName,
  reporterPhone: record.reporterPhone,
  isAnonymous: record.isAnonymous ?? record.reporterName === null,
  channel: record.source,
  text: record.description,
  reportedAt: record.reportedAt,
  reporterPlaceCode: record.reporterPlaceCode,
  rating: record.rating,
  trackingCode: record.trackingCode,
});

const factsOf = (record: EventRecord): EventFacts => ({
  ...record,
  duplicateGroup: record.duplicateGroup === null ? null : numberOf({ ...record, number: record.duplicateGroup }),
  ...locate(record),
});

/** How imports write events: one row of a source is an event, its first report, and its handling as far as it tells. */
export const createEventKind = (dataKey: DataKey): RecordKind<EventRecord> => ({
  name: 'event',
  type: 'Event',
  fields,
  lookups: ['category'],
  names: ['body', 'team'],
  naturalKey: numberOf,
  stateOf: broughtState,
  faultOf: (record) => faultOfCoordinates(record) ?? faultOfEnd(record),
  tables: { actions: eventActions, sources: eventSources },
  write: async (tx, rows) => {
    const namesOf = await readNamesOfPlaces(
      tx,
      rows.map(({ record }) => record.placeCode),
    );
    const facts = rows.map(({ id, jurisdiction, record }) => ({
      key: { id, jurisdiction },
      record: { ...record, number: numberOf(record) },
      course: courseOfImport(broughtState(record), record),
    }));
    const fresh = { areFresh: areFresh(rows) };
    await writeRows(
      tx,
      events,
      facts.map(({ key, record, course }) => eventRow(key, factsOf(record), { course, namesOf })),
      fresh,
    );
    await writeRows(
      tx,
      reports,
      facts.map(({ key, record }) => reportRow(key, firstReport(record), { event: record, ordinal: 1, dataKey })),
      fresh,
    );
    // Its source is master of the event: what was known of its handling before does not count.
    const known = rows.filter(({ isNew }) => !isNew);
    await removeChildren(tx, dispatches.eventId, known);
    await removeChildren(tx, reminders.eventId, known);
    await writeRows(
      tx,
      dispatches,
      facts.flatMap(({ key, record, course }) => dispatchRows({ ...record, ...key }, course)),
      fresh,
    );
  },
  remove: async (tx, keys) => {
    await removeChildren(tx, reports.eventId, keys);
    await removeChildren(tx, dispatches.eventId, keys);
    await removeChildren(tx, reminders.eventId, keys);
    await removeRows(tx, events, keys);
  },
});
