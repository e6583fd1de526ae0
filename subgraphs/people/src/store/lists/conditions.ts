import { matching } from '@network/kit/list/fields';
import { isAtOrBelow, isInGovernment } from '@network/kit/scope/places';
import { parentJurisdiction, parentKey } from '@network/kit/store/parents';
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { certificates, teams } from '../tables.ts';

/** The columns of a fact's first and last day. */
export type HeldColumns = { readonly validFrom: AnyColumn; readonly validTo: AnyColumn };

/** That a fact holds on a day; both ends count, and an end that is null is open. */
export const holds = ({ validFrom, validTo }: HeldColumns, day: SQL): SQL =>
  sql`(${validFrom} is null or ${validFrom} <= ${day}) and (${validTo} is null or ${validTo} >= ${day})`;

/** Facts that hold on the day asked for. */
export const heldOn = (columns: HeldColumns) => matching('date', (day) => holds(columns, day));

/** Records at the place asked for or at one that lies in it. */
export const within = (column: AnyColumn) => matching('text', (code) => isAtOrBelow(column, code));

/** Records below a place of any level, of tables that keep no columns for its levels. */
export const belowPlace = (column: AnyColumn) => ({ where: isAtOrBelow(column, parentKey) });

/** Places below a government, by the digits of its code. */
export const belowGovernment = (column: AnyColumn) => ({
  where: isInGovernment(column, parentJurisdiction),
});

/** A government with a certificate's holder. */
export type HolderColumns = { readonly jurisdiction: AnyColumn; readonly number: AnyColumn };

const heldBy = ({ jurisdiction, number }: HolderColumns, day: SQL): SQL =>
  sql`${certificates.jurisdiction} = ${jurisdiction} and ${certificates.officerNumber} = ${number}
    and ${certificates.status} = 'VALID' and ${certificates.validFrom} <= ${day} and ${certificates.validTo} >= ${day}`;

const dayOf = (asked: SQL): SQL => sql`(${asked})[1]::date`;

/**
 * Who holds a certificate that is valid on a day, or who does not; asked as `[day, 'true' or 'false']`. R-114. Read row by
 * row: as `exists` PostgreSQL would read the certificates of all governments to answer for one.
 */
export const certifiedOn = (holder: HolderColumns) =>
  matching(
    'text[]',
    (asked) => sql`coalesce((select true from ${certificates} where ${heldBy(holder, dayOf(asked))} limit 1), false)
      = (${asked})[2]::boolean`,
  );

/** Who may act in a field on a day, by a certificate that is valid on it and names the field; asked as `[day, field]`. R-114. */
export const certifiedFor = (holder: HolderColumns) =>
  matching(
    'text[]',
    (asked) => sql`exists (select 1 from ${certificates} where ${heldBy(holder, dayOf(asked))}
      and ${certificates.fields} @> array[(${asked})[2]])`,
  );

/** Those who serve in a team that serves a place, or one that lies in it. */
export const ofTeamWithin = (row: { readonly jurisdiction: AnyColumn; readonly teamCode: AnyColumn }) =>
  matching(
    'text',
    (code) => sql`(${row.jurisdiction}, ${row.teamCode}) in (
      select ${teams.jurisdiction}, ${teams.code} from ${teams} where ${isAtOrBelow(teams.areaCode, code)})`,
  );
