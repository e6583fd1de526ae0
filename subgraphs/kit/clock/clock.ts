import { type PgSchema, primaryKey } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { type Copy, copyOf } from '../reference/copies.ts';
import { instant, jurisdictionColumn } from '../store/columns.ts';

/** A government's own time, where it is data: the sample network stands still at its cut-off. */
export type ClockReading = { readonly jurisdiction: string; readonly now: string };

/** Where clocks are kept: `clocks` in the subgraph that owns them, `reference_clocks` in the others. */
export const clockTable = <Schema extends string, Name extends string>(schema: PgSchema<Schema>, name: Name) =>
  schema.table(name, { jurisdiction: jurisdictionColumn(), now: instant('now').notNull() }, (table) => [
    primaryKey({ name: `${name}_pkey`, columns: [table.jurisdiction] }),
  ]);

export type ClockTable = ReturnType<typeof clockTable>;

/** Topic `clock`: jurisdiction → its now. */
export const clockCopy = (table: ClockTable): Copy =>
  copyOf(table, ['jurisdiction'], z.object({ jurisdiction: z.string(), now: z.string() }));

const inBusinessZone = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant as RFC 3339 in the business zone. */
export const toBusinessTime = (instantOf: Date): string =>
  `${inBusinessZone.format(instantOf).replace(' ', 'T')}+08:00`;

export type Clock = {
  /** The government's now, RFC 3339. */
  now(jurisdiction: string): Promise<string>;
  /** The government's today, YYYY-MM-DD. */
  today(jurisdiction: string): Promise<string>;
};

/**
 * What "now" and "today" are for a government: its stored clock, that of its prefecture, else the machine's.
 * Readings are asked for once in the clock's life, which is a request's.
 */
export const createClock = (
  list: () => Promise<readonly ClockReading[]>,
  machine: () => Date = () => new Date(),
): Clock => {
  let pending: Promise<Map<string, string>> | null = null;
  const readings = async (): Promise<Map<string, string>> => {
    pending ??= list().then((rows) => new Map(rows.map(({ jurisdiction, now }) => [jurisdiction, now])));
    return pending;
  };
  const now = async (jurisdiction: string): Promise<string> => {
    const known = await readings();
    return known.get(jurisdiction) ?? known.get(`${jurisdiction.slice(0, 4)}00`) ?? toBusinessTime(machine());
  };
  return { now, today: async (jurisdiction) => (await now(jurisdiction)).slice(0, 10) };
};
