import { type Calendar, createCalendar } from '@network/kit/calendar';
import type { Transaction } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { referenceCalendar } from '../tables/copies.ts';

/**
 * Rows tell what the copies of the calendar and of grants say of them. Who writes such rows and who changes those copies
 * would not see each other's work; so the copies stay as they are until a transaction that writes has ended, and the other
 * way round. It is taken before any row is locked.
 */
export const holdCopies = async (tx: Transaction, until: 'written' | 'changed'): Promise<void> => {
  const lock = until === 'changed' ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`;
  await tx.execute(sql`select ${lock}(hashtext('cases.copies'))`);
};

/** The calendar of copied days. A year is announced when a day of its notice is known. */
export const calendarOf = (days: readonly (typeof referenceCalendar.$inferSelect)[]): Calendar =>
  createCalendar(
    days,
    days.map(({ announcedFor }) => announcedFor),
  );

/** The calendar as it is copied now. */
export const readCalendar = async (tx: Transaction): Promise<Calendar> =>
  calendarOf(await tx.select().from(referenceCalendar));
