import { createTally, tellCode } from '@network/kit/metrics/trial';
import type { Store } from '@network/kit/store';
import { dutyDisputes } from '#store/tables/disputes.ts';
import { reminders } from '#store/tables/handling.ts';
import { alerts } from '#store/tables/monitoring.ts';
import { damageEvents, escorts, hazards, lossRecoveries } from '#store/tables/power.ts';
import { events, reports } from '#store/tables.ts';

type EventRow = typeof events.$inferSelect;
type Tally = ReturnType<typeof createTally>;

const NO_MATTER = new Set(['MERGED', 'WITHDRAWN']);
const isMatter = ({ state, closureKind }: EventRow): boolean => state !== 'MERGED' && !NO_MATTER.has(closureKind ?? '');
const isAccepted = (row: EventRow): boolean =>
  isMatter(row) &&
  (row.acceptedAt !== null || (row.state !== 'AWAITING_ACCEPTANCE' && row.closureKind !== 'NOT_ACCEPTED'));
const isBy = (done: string | null, limit: string | null): boolean =>
  done !== null && limit !== null && Date.parse(done) <= Date.parse(limit);
const shift = (text: string | null, days: number): string | null =>
  text === null ? null : new Date(Date.parse(text.slice(0, 10)) + days * 86_400_000).toISOString();

const MINUTE = 60_000;
const HOUSE_MINUTES: Readonly<Record<string, number>> = { MAJOR: 30, URGENT: 30, PRESSING: 240 };

/** Half an hour, four hours, or the next day from Monday to Friday; instants tell their day by their first ten characters. */
export const isSignedInTime = ({
  level,
  dispatchedAt,
  acknowledgedAt,
}: Pick<EventRow, 'level' | 'dispatchedAt' | 'acknowledgedAt'>): boolean => {
  if (dispatchedAt === null || acknowledgedAt === null) return false;
  const minutes = HOUSE_MINUTES[level ?? ''];
  if (minutes !== undefined) return Date.parse(acknowledgedAt) - Date.parse(dispatchedAt) <= minutes * MINUTE;
  const weekday = new Date(dispatchedAt.slice(0, 10)).getUTCDay();
  const days = { 5: 3, 6: 2 }[weekday] ?? 1;
  return acknowledgedAt.slice(0, 10) <= (shift(dispatchedAt, days) ?? '').slice(0, 10);
};

const tallyHandling = (tally: Tally, rows: readonly EventRow[]): void => {
  const accepted = rows.filter(isAccepted);
  const matters = rows.filter(isMatter);
  const accepting = (row: EventRow, ...values: unknown[]) => ({
    day: row.acceptedAt ?? row.reportedAt,
    dimensions: [...values, row.closedAt !== null, row.caseNumber !== null],
  });
  tally.add('accepted', accepted, (row) => accepting(row, row.source, row.level));
  tally.add('accepted_of_bodies', accepted, (row) => accepting(row, tellCode(row, row.handlerBodyCode)));
  tally.add('accepted_of_categories', accepted, (row) => accepting(row, row.categoryCode));
  tally.add('closed', accepted, (row) => ({
    day: row.closedAt,
    dimensions: [row.source, row.level, row.closureKind, row.reopenCount > 0, row.rating !== null],
  }));
  tally.add('closed_of_bodies', accepted, (row) => ({
    day: row.closedAt,
    dimensions: [tellCode(row, row.handlerBodyCode), row.reopenCount > 0, row.rating !== null],
  }));
  for (const [suffix, keyOf] of [
    ['', (row: EventRow) => [row.level]],
    ['_of_bodies', (row: EventRow) => [tellCode(row, row.handlerBodyCode)]],
  ] as const) {
    const stateOf = (row: EventRow) => (suffix === '' ? [row.state] : []);
    const beyond = (row: EventRow) => (suffix === '' ? [] : keyOf(row));
    tally.add(`due${suffix}`, accepted, (row) => ({
      day: row.dueAt,
      dimensions: [...keyOf(row), isBy(row.closedAt, row.dueAt)],
    }));
    tally.add(`open${suffix}`, accepted, (row) => ({
      from: row.acceptedAt ?? row.reportedAt,
      to: shift(row.closedAt, -1),
      dimensions: [...keyOf(row), ...stateOf(row)],
    }));
    tally.add(`overdue${suffix}`, accepted, (row) =>
      row.dueAt === null
        ? null
        : {
            from: shift(row.dueAt, 1),
            to: shift(row.closedAt, -1),
            dimensions: [...keyOf(row), ...stateOf(row)],
          },
    );
    tally.add(`dispatched${suffix}`, matters, (row) => ({
      day: row.dispatchedAt,
      dimensions: [
        ...beyond(row),
        row.isFirstDispatchReturned === true,
        row.isAutoDispatched === true,
        isSignedInTime(row),
      ],
    }));
    tally.add(`verified${suffix}`, matters, (row) => ({
      day: row.verifiedAt,
      dimensions: [...beyond(row), row.reworkCount > 0],
    }));
    tally.add(`rated${suffix}`, matters, (row) =>
      row.rating === null ? null : { day: row.ratedAt, dimensions: [...beyond(row), row.rating] },
    );
  }
  tally.add('mediated', matters, (row) =>
    row.mediationOutcome === null ? null : { day: row.closedAt, dimensions: [row.mediationOutcome] },
  );
  tally.add('camera_events', matters, (row) =>
    row.source === 'CAMERA' && row.isConfirmed ? { day: row.reportedAt } : null,
  );
};

type Stamp =
  | 'reportedAt'
  | 'acceptedAt'
  | 'dispatchedAt'
  | 'acknowledgedAt'
  | 'arrivedAt'
  | 'fedBackAt'
  | 'verifiedAt'
  | 'closedAt';
const STAGES: readonly (readonly [measure: string, from: Stamp, to: Stamp, day: Stamp])[] = [
  ['minutes_to_acceptance', 'reportedAt', 'acceptedAt', 'acceptedAt'],
  ['minutes_to_dispatch', 'acceptedAt', 'dispatchedAt', 'dispatchedAt'],
  ['minutes_to_receipt', 'dispatchedAt', 'acknowledgedAt', 'dispatchedAt'],
  ['minutes_to_arrival', 'dispatchedAt', 'arrivedAt', 'dispatchedAt'],
  ['minutes_to_feedback', 'acknowledgedAt', 'fedBackAt', 'fedBackAt'],
  ['minutes_to_verification', 'fedBackAt', 'verifiedAt', 'verifiedAt'],
  ['minutes_to_closure', 'acceptedAt', 'closedAt', 'closedAt'],
];

const tallyMinutes = (tally: Tally, rows: readonly EventRow[]): void => {
  for (const [measure, from, to, day] of STAGES) {
    tally.add(measure, rows.filter(isMatter), (row) => {
      const [start, end] = [row[from], row[to]].map((at) => (at === null ? Number.NaN : Date.parse(at)));
      const minutes = Math.round(((end ?? 0) - (start ?? 0)) / 60_000);
      return minutes >= 0 ? { day: row[day], dimensions: [minutes] } : null;
    });
  }
};

const tallyPower = async (tally: Tally, { db }: Store): Promise<void> => {
  const found = await db.select().from(hazards);
  tally.add('hazards', found, ({ foundOn }) => ({ day: foundOn }));
  tally.add('hazards_ended', found, (row) =>
    row.exit === null ? null : { day: row.verifiedOn ?? row.rectifiedOn ?? row.foundOn, dimensions: [row.exit] },
  );
  tally.add('hazards_due', found, (row) => ({
    day: row.dueOn,
    dimensions: [row.rectifiedOn !== null && row.verifiedOn !== null],
  }));
  tally.add('escorts', await db.select().from(escorts), ({ escortedOn }) => ({ day: escortedOn }));
  tally.add('damage_events', await db.select().from(damageEvents), ({ occurredOn, cause }) => ({
    day: occurredOn,
    dimensions: [cause],
  }));
  tally.add('loss_recovered', await db.select().from(lossRecoveries), ({ confirmedOn, amount }) => ({
    day: confirmedOn,
    amount: Number(amount.replace('.', '')),
  }));
};

/** Everything that the counters of events must hold, counted over the records one by one. */
export const tallyEvents = async (store: Store) => {
  const { db } = store;
  const tally = createTally();
  const rows = await db.select().from(events);
  tallyHandling(tally, rows);
  tallyMinutes(tally, rows);
  await tallyPower(tally, store);
  tally.add('reports', await db.select().from(reports), ({ reportedAt, channel }) => ({
    day: reportedAt,
    dimensions: [channel],
  }));
  tally.add('reminders', await db.select().from(reminders), ({ at, channel }) => ({ day: at, dimensions: [channel] }));
  tally.add('alerts', await db.select().from(alerts), ({ raisedAt, state }) => ({
    day: raisedAt,
    dimensions: [state],
  }));
  tally.add('duty_disputes', await db.select().from(dutyDisputes), ({ raisedOn, settledOn }) => ({
    day: raisedOn,
    dimensions: [settledOn !== null && settledOn <= (shift(raisedOn, 7) ?? '').slice(0, 10)],
  }));
  return tally;
};
