import { expect } from 'vitest';
import { foldLog } from '#domain/event-log.ts';
import { STANDING_FIELDS } from '#domain/standing.ts';
import { dispatches, reminders } from '#store/tables/handling.ts';
import { eventActions, events } from '#store/tables.ts';
import type { TrialEvents } from './trial-events.ts';

const picked = (row: Readonly<Record<string, unknown>>, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, row[field]]));

const DISPATCH_FIELDS = ['dispatchedAt', 'isAutomatic', 'acknowledgedAt', 'arrivedAt', 'endedAt', 'end', 'reason'];
const REMINDER_FIELDS = ['at', 'channel', 'template', 'delivery'];

/** Expects of every event that its columns, its orders and its reminders are what the fold of its log says. */
export const expectFolds = async ({ store: { db } }: TrialEvents): Promise<number> => {
  const log = (await db.select().from(eventActions)).toSorted((one, other) => one.sequence - other.sequence);
  const byEvent = Map.groupBy(log, ({ recordId }) => recordId);
  const ordered = <Row extends { eventId: string; ordinal: number }>(rows: Row[]) =>
    Map.groupBy(
      rows.toSorted((one, other) => one.ordinal - other.ordinal),
      ({ eventId }) => eventId,
    );
  const orders = ordered(await db.select().from(dispatches));
  const sent = ordered(await db.select().from(reminders));
  const rows = await db.select().from(events);
  for (const row of rows) {
    const fold = foldLog(byEvent.get(row.id) ?? []);
    if (fold.kind === 'broken') throw new Error(`${row.number}: ${fold.because}`);
    const { state, closedAt, founded, standing, ...children } = fold.course;
    expect({ ...picked(row, STANDING_FIELDS), state: row.state, closedAt: row.closedAt }).toEqual({
      ...standing,
      state,
      closedAt,
    });
    expect(row.closureKind).toBe(closedAt === null ? null : founded);
    expect((orders.get(row.id) ?? []).map((order) => picked(order, DISPATCH_FIELDS))).toEqual(
      children.dispatches.map((order) => picked(order, DISPATCH_FIELDS)),
    );
    expect((sent.get(row.id) ?? []).map((reminder) => picked(reminder, REMINDER_FIELDS))).toEqual(
      children.reminders.map((reminder) => picked(reminder, REMINDER_FIELDS)),
    );
  }
  return rows.length;
};
