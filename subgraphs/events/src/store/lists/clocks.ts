import { parentJurisdiction } from '@network/kit/store/parents';
import { type SQL, sql } from 'drizzle-orm';
import { events, referenceClocks } from '../tables.ts';

const clockOf = (jurisdiction: SQL): SQL =>
  sql`(select ${referenceClocks.now} from ${referenceClocks} where ${referenceClocks.jurisdiction} = ${jurisdiction})`;

/** A government's clock, its prefecture's, else the machine's. The same as kit/clock tells. */
const nowOf = (jurisdiction: SQL): SQL =>
  sql`coalesce(${clockOf(jurisdiction)}, ${clockOf(sql`left(${jurisdiction}, 4) || '00'`)}, now())`;

/** The government that a list stands under; a place's code, by which a list may stand, begins with it. */
const government = sql`left(${parentJurisdiction}, 6)`;

/**
 * In a list, the now of an event's government. What depends on nothing but the parent PostgreSQL looks up once for it, and not
 * for each event; few are of another government than their list.
 */
export const nowOfEvent = sql`case when ${events.jurisdiction} = (select ${government}) then ${nowOf(government)} else ${nowOf(sql`${events.jurisdiction}`)} end`;

/** The today of an event's government; sessions run at +08:00. */
export const todayOfEvent = sql`${nowOf(sql`${events.jurisdiction}`)}::date`;
