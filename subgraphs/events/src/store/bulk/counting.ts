import { installMeasures } from '@network/kit/metrics/install';
import type { Connection, Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { EVENTS_MEASURES } from '../measures.ts';

const TABLES = [...new Set(EVENTS_MEASURES.map(({ table }) => table))];
/** The triggers by which kit/metrics counts what is written to a table. */
const TRIGGERS = ['count_insert', 'count_update', 'count_delete'] as const;

/** Has nothing counted that is written from now on. A start finds what is not counted, and counts over the records. */
export const stopCounting = (owner: Store): Promise<void> =>
  owner.db.transaction(async (tx) => {
    for (const table of TABLES)
      for (const name of TRIGGERS) await tx.execute(sql`drop trigger if exists ${sql.identifier(name)} on ${table}`);
  });

/** Counts over the records, once for all of them, and has counted again what is written. */
export const countAgain = (owner: Connection): Promise<void> =>
  installMeasures({ name: 'events', connection: owner, measures: EVENTS_MEASURES });
