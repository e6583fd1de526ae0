import { type SQL, sql } from 'drizzle-orm';
import { events, referenceClocks } from '../tables.ts';

const clockOf = (jurisdiction: SQL): SQL =>
  sql`(select ${referenceClocks.now} from ${referenceClocks} where ${referenceClocks.jurisdiction} = ${jurisdiction})`;

/** The now of an event's government: its clock, its prefecture's, else the machine's. The same as kit/clock tells. */
export const nowOfEvent = sql`coalesce(${clockOf(sql`${events.jurisdiction}`)}, ${clockOf(sql`left(${events.jurisdiction}, 4) || '00'`)}, now())`;

/** Its government's today; sessions run in Asia/Shanghai. */
export const todayOfEvent = sql`${nowOfEvent}::date`;
