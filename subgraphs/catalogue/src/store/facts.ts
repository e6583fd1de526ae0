import type { ClockReading } from '@network/kit/clock';
import type { Publish } from '@network/kit/intake/fact-kind';
import { publish } from '@network/kit/reference';
import type { Transaction } from '@network/kit/store';
import { and, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import { grants } from './tables/lists.ts';
import { calendarDays, clocks, dutyItems, eventCategories, items, itemVersions, outbox } from './tables.ts';

const publishItemVersions = async (tx: Transaction, which: SQL, what: 'written' | 'removed'): Promise<void> => {
  const { jurisdiction, number, name, validFrom, endsOn } = itemVersions;
  const facts = await tx
    .select({
      jurisdiction,
      code: items.code,
      version: number,
      name,
      field: items.field,
      list: items.list,
      validFrom,
      validTo: endsOn,
    })
    .from(itemVersions)
    .innerJoin(items, and(eq(items.jurisdiction, jurisdiction), eq(items.code, itemVersions.itemCode)))
    .where(which);
  await publish(
    tx,
    outbox,
    facts.map((fact) => ({
      topic: 'item',
      key: `${fact.jurisdiction}:${fact.code}:${fact.version}`,
      payload: what === 'written' ? fact : null,
    })),
  );
};

/** Topic `item`: jurisdiction, code and version → name, field, list, first and last day. Here for all versions of items. */
export const publishItems: Publish = (tx, ids, what) => publishItemVersions(tx, inArray(items.id, [...ids]), what);

/** Topic `item`, for single versions. A version whose item is not known yet is published with the item. */
export const publishVersions: Publish = (tx, ids, what) =>
  publishItemVersions(tx, inArray(itemVersions.id, [...ids]), what);

/** Topic `calendar_day`: date → whether it is off, and the year whose notice lists it. */
export const publishCalendarDays: Publish = async (tx, ids, what) => {
  const { date, isOff, announcedFor } = calendarDays;
  const facts = await tx
    .select({ date, isOff, announcedFor })
    .from(calendarDays)
    .where(inArray(calendarDays.id, [...ids]));
  await publish(
    tx,
    outbox,
    facts.map((fact) => ({ topic: 'calendar_day', key: fact.date, payload: what === 'written' ? fact : null })),
  );
};

/** Topic `category`: jurisdiction and code → the class that a class of events lies in. */
export const publishCategories: Publish = async (tx, ids, what) => {
  const { jurisdiction, code, parentCode } = eventCategories;
  const facts = await tx
    .select({ jurisdiction, code, parentCode })
    .from(eventCategories)
    .where(inArray(eventCategories.id, [...ids]));
  await publish(
    tx,
    outbox,
    facts.map((fact) => ({
      topic: 'category',
      key: `${fact.jurisdiction}:${fact.code}`,
      payload: what === 'written' ? fact : null,
    })),
  );
};

/** Topic `duty`: jurisdiction and entry → class of events, area, body in the lead, first and last day. Entries without a class stay here. */
export const publishDuties: Publish = async (tx, ids, what) => {
  const { jurisdiction, id, number, categoryCode, placePrefix, bodyCode, validFrom, validTo } = dutyItems;
  const facts = await tx
    .select({ jurisdiction, key: id, number, categoryCode, placePrefix, bodyCode, validFrom, validTo })
    .from(dutyItems)
    .where(and(inArray(id, [...ids]), isNotNull(categoryCode)));
  await publish(
    tx,
    outbox,
    facts.map((fact) => ({
      topic: 'duty',
      key: `${fact.jurisdiction}:${fact.key}`,
      payload: what === 'written' ? fact : null,
    })),
  );
};

/** Topic `grant`: jurisdiction and grant → item, place, first and last day on which the place has that power. */
export const publishGrants: Publish = async (tx, ids, what) => {
  const { jurisdiction, id, itemCode, place, validFrom, validTo } = grants;
  const facts = await tx
    .select({ jurisdiction, key: id, itemCode, place, validFrom, validTo })
    .from(grants)
    .where(inArray(id, [...ids]));
  await publish(
    tx,
    outbox,
    facts.map((fact) => ({
      topic: 'grant',
      key: `${fact.jurisdiction}:${fact.key}`,
      payload: what === 'written' ? fact : null,
    })),
  );
};

/** Sets governments' clocks and publishes them. Topic `clock`: jurisdiction → its now, RFC 3339. */
export const writeClocks = async (tx: Transaction, readings: readonly ClockReading[]): Promise<void> => {
  if (readings.length === 0) return;
  await tx
    .insert(clocks)
    .values([...readings])
    .onConflictDoUpdate({ target: clocks.jurisdiction, set: { now: sql`excluded.now` } });
  const facts = readings.map(({ jurisdiction, now }) => ({
    topic: 'clock',
    key: jurisdiction,
    payload: { jurisdiction, now },
  }));
  await publish(tx, outbox, facts);
};
