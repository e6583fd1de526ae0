import { NATIONAL } from '@network/schema/network';
import { type SQL, sql } from 'drizzle-orm';
import { referenceCategories as categories, referenceDuties as duties, events } from '../tables.ts';
import { todayOfEvent } from './clocks.ts';

/** The classes asked for and all that lie below them, in any government: an event carries the code alone. */
const below = (first: SQL): SQL => sql`(
  with recursive below(code) as (
    ${first}
    union
    select ${categories.code} from ${categories} join below on ${categories.parentCode} = below.code
  ) select code from below)`;

/** Events of one of these classes or of a class below it. */
export const isOfCategory = (codes: SQL): SQL =>
  sql`${events.categoryCode} in ${below(sql`select unnest(${codes}) collate "C"`)}`;

/** Whose duty an event is: the catalogue's own rule (`Event.dutyBody`), over the copies. */
const dutyBody = sql`(
  with recursive chain(code, distance) as (
    select ${events.categoryCode}, 0
    union all
    select ${categories.parentCode}, chain.distance + 1
    from chain join ${categories} on ${categories.code} = chain.code
      and ${categories.jurisdiction} in (${events.jurisdiction}, ${sql.raw(`'${NATIONAL}'`)})
    where ${categories.parentCode} is not null and chain.distance < 9
  )
  select ${duties.bodyCode}
  from chain join ${duties} on ${duties.jurisdiction} = ${events.jurisdiction} and ${duties.categoryCode} = chain.code
  where coalesce(${events.placeCode}, '') ^@ ${duties.placePrefix}
    and coalesce(${events.placeCode}, ${events.jurisdiction}) ^@ regexp_replace(${events.jurisdiction}, '(00)+$', '')
    and (${duties.validFrom} is null or ${duties.validFrom} <= ${todayOfEvent})
    and (${duties.validTo} is null or ${duties.validTo} >= ${todayOfEvent})
  order by chain.distance, length(${duties.placePrefix}) desc, ${duties.number} nulls first, ${duties.key}
  limit 1)`;

/** The classes of which any of these bodies has the duty, and all below them, each within its government. */
export const classesOf = (bodies: SQL): SQL => sql`
  with recursive below(jurisdiction, code) as (
    select ${duties.jurisdiction}, ${duties.categoryCode} from ${duties} where ${duties.bodyCode} = any(${bodies})
    union
    select below.jurisdiction, ${categories.code} from ${categories} join below on ${categories.parentCode} = below.code
  ) select jurisdiction, code from below`;

/** Events that are the duty of one of these bodies. The classes of which any body has the duty are sought first, once. */
export const isDutyOf = (bodies: SQL): SQL => sql`(
  ${events.categoryCode} in ${below(sql`select ${duties.categoryCode} from ${duties} where ${duties.bodyCode} = any(${bodies})`)}
  and ${dutyBody} = any(${bodies}))`;
