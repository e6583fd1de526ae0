import { createList } from '@network/kit/list';
import {
  anyOf,
  beforeValue,
  either,
  equals,
  fromValue,
  isFilled,
  matching,
  matchingThrough,
} from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Store } from '@network/kit/store';
import { inArray, sql } from 'drizzle-orm';
import { ENDED_STATES, OPEN_STATES } from '#domain/event.ts';
import { events, reports } from '../tables.ts';
import { nowOfEvent } from './clocks.ts';
import { classesOf, isDutyOf, isOfCategory } from './duty.ts';
import { inScopeOrOwn } from './scopes.ts';

const isOpen = inArray(events.state, [...OPEN_STATES]);
const overdue = sql`(${events.dueAt} < ${nowOfEvent} and ${isOpen})`;

/** The events below a government, a place, a class, a handler or the event that they were merged into. */
export const createEventList = (store: Store) =>
  createList(store, {
    name: 'events',
    table: events,
    scope: inScopeOrOwn(events),
    parents: {
      JURISDICTION: 'jurisdiction',
      PLACE: 'place',
      CATEGORY: events.categoryCode,
      STANDARD_CATEGORY: { column: events.categoryCode, isNational: true },
      HANDLER_BODY: events.handlerBodyCode,
      HANDLER_TEAM: events.handlerTeamCode,
      HANDLER_OFFICER: events.handlerOfficerNumber,
      PARENT: events.parentNumber,
      DUPLICATE_GROUP: events.duplicateGroup,
      GRID: events.gridCode,
      SUBJECT: events.subjectCreditCode,
    },
    filters: {
      isOpen: either(isOpen, inArray(events.state, [...ENDED_STATES])),
      states: anyOf(events.state),
      sources: anyOf(events.source),
      levels: anyOf(events.level),
      categories: matching('text[]', isOfCategory),
      reportedFrom: fromValue(events.reportedAt),
      reportedBefore: beforeValue(events.reportedAt),
      dueFrom: fromValue(events.dueAt),
      dueBefore: beforeValue(events.dueAt),
      closedFrom: fromValue(events.closedAt),
      closedBefore: beforeValue(events.closedAt),
      isOverdue: either(overdue, sql`coalesce(not ${overdue}, true)`),
      closureKinds: anyOf(events.closureKind),
      dutyBodies: matchingThrough('text[]', { condition: isDutyOf, column: events.categoryCode, keys: classesOf }),
      handlerBodies: anyOf(events.handlerBodyCode),
      handlerTeams: anyOf(events.handlerTeamCode),
      handlerOfficers: anyOf(events.handlerOfficerNumber),
      towns: anyOf(events.town),
      ratings: anyOf(events.rating),
      hasCase: isFilled(events.caseNumber),
      outsideNumber: equals(events.outsideNumber),
    },
    orders: {
      REPORTED_AT: [events.reportedAt, events.id],
      DUE_AT: [events.dueAt, events.id],
      CLOSED_AT: [events.closedAt, events.id],
    },
  });

/** The reports of an event, the first one first. */
export const createReportList = (store: Store) =>
  createList(store, {
    name: 'reports',
    table: reports,
    scope: inScopeOrOwn(reports),
    parents: { EVENT: reports.eventId },
    filters: {},
    orders: { REPORTED_AT: [reports.reportedAt, reports.id] },
    defaultDirection: 'ASC',
  });

/** Events by id and number, reports by id and by the code with which their reporters follow them. */
export const createEventRecords = (store: Store) => ({
  events: createRecords(store, { name: 'events', table: events, scope: inScopeOrOwn(events), key: events.number }),
  reports: createRecords(store, {
    name: 'reports',
    table: reports,
    scope: inScopeOrOwn(reports),
    key: reports.trackingCode,
  }),
});
