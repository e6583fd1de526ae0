import type { Transaction } from '@network/kit/store';
import { getTableColumns, sql } from 'drizzle-orm';
import type { Course } from '../domain/course.ts';
import { STANDING_FIELDS } from '../domain/standing.ts';
import { type EventKey, standOf } from './event-records.ts';
import { schema } from './tables/schema.ts';
import { events } from './tables.ts';

/** The columns that cache the fold of an event's log, by the field that fills each. */
const columns = getTableColumns(events);
const COLUMNS = (['state', 'closedAt', 'closureKind', ...STANDING_FIELDS] as const).map(
  (field) => [field, columns[field].name] as const,
);
const ASSIGNMENTS = sql.join(
  COLUMNS.map(([, name]) => sql`${sql.identifier(name)} = moved.${sql.identifier(name)}`),
  sql`, `,
);

/** Writes how far events have come, of which the fold of each log tells, in one statement. */
export const writeStands = async (
  tx: Transaction,
  moved: readonly { readonly event: EventKey; readonly course: Course }[],
): Promise<void> => {
  if (moved.length === 0) return;
  const rows = moved.map(({ event: { jurisdiction, id }, course }) => {
    const stand = standOf(course);
    return { jurisdiction, id, ...Object.fromEntries(COLUMNS.map(([field, name]) => [name, stand[field]])) };
  });
  await tx.execute(sql`
    update ${events} set ${ASSIGNMENTS}
    from json_populate_recordset(null::${sql.identifier(schema.schemaName)}.events, ${JSON.stringify(rows)}::json) moved
    where ${events.jurisdiction} = moved.jurisdiction and ${events.id} = moved.id`);
};
