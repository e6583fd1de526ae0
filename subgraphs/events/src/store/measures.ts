import { apart, dayOf, fenOf, type Measure, minutesBetween, withGovernment } from '@network/kit/metrics/measures';
import { dutyDisputes } from './tables/disputes.ts';
import { reminders } from './tables/handling.ts';
import { alerts } from './tables/monitoring.ts';
import { damageEvents, escorts, hazards, lossRecoveries } from './tables/power.ts';
import { events, reports } from './tables.ts';

/** What was merged is counted under the event that it was merged into; what was withdrawn not at all. */
const MATTER = "r.state <> 'MERGED' and coalesce(r.closure_kind, '') not in ('MERGED', 'WITHDRAWN')";
const ACCEPTED = `${MATTER} and (r.accepted_at is not null
  or r.state <> 'AWAITING_ACCEPTANCE' and coalesce(r.closure_kind, '') <> 'NOT_ACCEPTED')`;
const ACCEPTED_ON = dayOf('coalesce(r.accepted_at, r.reported_at)');
const BODY = withGovernment('r.handler_body_code');
/** Bodies are many: what is told by them is counted apart. */
const byBody = (others: readonly string[], measure: Measure): readonly Measure[] =>
  apart(measure, { dimension: 'BODY', plural: 'bodies', with: others });

/**
 * Whether an event was signed for in time: no law sets that limit, so it is one of the house by level (DOMAIN.md §5.1): half an
 * hour, four hours, or the next day from Monday to Friday.
 */
const IS_SIGNED_IN_TIME = `coalesce(case
  when r.level in ('URGENT', 'MAJOR') then r.acknowledged_at <= r.dispatched_at + interval '30 minutes'
  when r.level = 'PRESSING' then r.acknowledged_at <= r.dispatched_at + interval '4 hours'
  else ${dayOf('r.acknowledged_at')} <= ${dayOf('r.dispatched_at')}
    + case extract(isodow from ${dayOf('r.dispatched_at')}) when 5 then 3 when 6 then 2 else 1 end end, false)`;

const HANDLING: readonly Measure[] = [
  { name: 'reports', table: reports, day: dayOf('r.reported_at'), dimensions: { SOURCE: 'r.channel' } },
  ...byBody(['IS_CLOSED', 'IS_CASE'], {
    name: 'accepted',
    table: events,
    where: ACCEPTED,
    day: ACCEPTED_ON,
    dimensions: {
      SOURCE: 'r.source',
      LEVEL: 'r.level',
      BODY,
      IS_CLOSED: 'r.closed_at is not null',
      IS_CASE: 'r.case_number is not null',
    },
  }),
  {
    name: 'accepted_of_categories',
    table: events,
    where: ACCEPTED,
    day: ACCEPTED_ON,
    dimensions: {
      CATEGORY: 'r.category_code',
      IS_CLOSED: 'r.closed_at is not null',
      IS_CASE: 'r.case_number is not null',
    },
  },
  ...byBody(['IS_REOPENED', 'IS_RATED'], {
    name: 'closed',
    table: events,
    where: ACCEPTED,
    day: dayOf('r.closed_at'),
    dimensions: {
      SOURCE: 'r.source',
      LEVEL: 'r.level',
      BODY,
      CLOSURE_KIND: 'r.closure_kind',
      IS_REOPENED: 'r.reopen_count > 0',
      IS_RATED: 'r.rating is not null',
    },
  }),
  ...byBody(['IS_ON_TIME'], {
    name: 'due',
    table: events,
    where: ACCEPTED,
    day: dayOf('r.due_at'),
    dimensions: { LEVEL: 'r.level', BODY, IS_ON_TIME: 'coalesce(r.closed_at <= r.due_at, false)' },
  }),
  ...byBody([], {
    name: 'open',
    table: events,
    where: ACCEPTED,
    day: { from: ACCEPTED_ON, to: `${dayOf('r.closed_at')} - 1` },
    dimensions: { LEVEL: 'r.level', BODY, STATE: 'r.state' },
  }),
  ...byBody([], {
    name: 'overdue',
    table: events,
    where: `${ACCEPTED} and r.due_at is not null`,
    day: { from: `${dayOf('r.due_at')} + 1`, to: `${dayOf('r.closed_at')} - 1` },
    dimensions: { LEVEL: 'r.level', BODY, STATE: 'r.state' },
  }),
  ...byBody(['IS_RETURNED', 'IS_AUTOMATIC', 'IS_SIGNED_IN_TIME'], {
    name: 'dispatched',
    table: events,
    where: MATTER,
    day: dayOf('r.dispatched_at'),
    dimensions: {
      BODY,
      IS_RETURNED: 'coalesce(r.is_first_dispatch_returned, false)',
      IS_AUTOMATIC: 'coalesce(r.is_auto_dispatched, false)',
      IS_SIGNED_IN_TIME,
    },
  }),
  ...byBody(['IS_REWORKED'], {
    name: 'verified',
    table: events,
    where: MATTER,
    day: dayOf('r.verified_at'),
    dimensions: { BODY, IS_REWORKED: 'r.rework_count > 0' },
  }),
  ...byBody(['RATING'], {
    name: 'rated',
    table: events,
    where: `${MATTER} and r.rating is not null`,
    day: dayOf('r.rated_at'),
    dimensions: { BODY, RATING: 'r.rating' },
  }),
  {
    name: 'mediated',
    table: events,
    where: `${MATTER} and r.mediation_outcome is not null`,
    day: dayOf('r.closed_at'),
    dimensions: { OUTCOME: 'r.mediation_outcome' },
  },
  { name: 'reminders', table: reminders, day: dayOf('r.at'), dimensions: { CHANNEL: 'r.channel' } },
  {
    name: 'duty_disputes',
    table: dutyDisputes,
    day: 'r.raised_on',
    dimensions: { IS_SETTLED: 'coalesce(r.settled_on <= r.raised_on + 7, false)' },
  },
];

/** Whole minutes between two stamps, of events that have both, on the day of a third. */
const minutes = (step: string, [from, to]: readonly [string, string], day: string): Measure => ({
  name: `minutes_to_${step}`,
  table: events,
  where: `${MATTER} and r.${to} >= r.${from}`,
  day: dayOf(`r.${day}`),
  dimensions: { MINUTES: minutesBetween(`r.${from}`, `r.${to}`) },
});

const MINUTES: readonly Measure[] = [
  minutes('acceptance', ['reported_at', 'accepted_at'], 'accepted_at'),
  minutes('dispatch', ['accepted_at', 'dispatched_at'], 'dispatched_at'),
  minutes('receipt', ['dispatched_at', 'acknowledged_at'], 'dispatched_at'),
  minutes('arrival', ['dispatched_at', 'arrived_at'], 'dispatched_at'),
  minutes('feedback', ['acknowledged_at', 'fed_back_at'], 'fed_back_at'),
  minutes('verification', ['fed_back_at', 'verified_at'], 'verified_at'),
  minutes('closure', ['accepted_at', 'closed_at'], 'closed_at'),
];

const WATCH: readonly Measure[] = [
  { name: 'alerts', table: alerts, day: dayOf('r.raised_at'), dimensions: { STATE: 'r.state' } },
  {
    name: 'camera_events',
    table: events,
    where: `${MATTER} and r.source = 'CAMERA' and r.is_confirmed`,
    day: dayOf('r.reported_at'),
  },
];

const POWER: readonly Measure[] = [
  { name: 'hazards', table: hazards, day: 'r.found_on' },
  {
    name: 'hazards_ended',
    table: hazards,
    where: 'r.exit is not null',
    day: 'coalesce(r.verified_on, r.rectified_on, r.found_on)',
    dimensions: { EXIT: 'r.exit' },
  },
  {
    name: 'hazards_due',
    table: hazards,
    day: 'r.due_on',
    dimensions: { IS_RECTIFIED: 'r.rectified_on is not null and r.verified_on is not null' },
  },
  { name: 'escorts', table: escorts, day: 'r.escorted_on' },
  { name: 'damage_events', table: damageEvents, day: 'r.occurred_on', dimensions: { CAUSE: 'r.cause' } },
  { name: 'loss_recovered', table: lossRecoveries, day: 'r.confirmed_on', amount: fenOf('r.amount') },
];

/** What the counters of events count. */
export const EVENTS_MEASURES: readonly Measure[] = [...HANDLING, ...MINUTES, ...WATCH, ...POWER];
