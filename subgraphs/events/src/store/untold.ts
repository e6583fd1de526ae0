import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import type { Filing } from './filing.ts';
import { untoldEvents } from './tables.ts';

/** An event is told what its log says in a transaction with so many others. */
const BATCH = 500;

type Untold = { readonly jurisdiction: string; readonly event_id: string };

type Telling = { readonly store: Pick<Store, 'db'>; readonly filing: Pick<Filing, 'retell'>; readonly batch?: number };

/** Tells one batch; answers how many waited in it. */
const tellBatch = ({ store, filing, batch = BATCH }: Telling): Promise<number> =>
  store.db.transaction(async (tx) => {
    const taken = await tx.execute<Untold>(sql`
      delete from ${untoldEvents} where (jurisdiction, event_id) in (
        select jurisdiction, event_id from ${untoldEvents} order by jurisdiction, event_id limit ${batch}
        for update skip locked)
      returning jurisdiction, event_id`);
    const jurisdictions = [...new Set(taken.map(({ jurisdiction }) => jurisdiction))];
    if (taken.length > 0) await filing.retell(tx, { jurisdictions, ids: taken.map(({ event_id: id }) => id) });
    return taken.length;
  });

/**
 * Tells events that an older version wrote when they reached their stages, how often they turned back, and to whom they were
 * sent: by the fold of their logs, which those who write them take. Batch by batch, each in a transaction of its own, so that
 * a start that was cut short goes on where it stopped. Costs one look into an empty table where there is nothing to tell.
 */
export const tellUntoldEvents = async (telling: Telling): Promise<void> => {
  for (let taken = await tellBatch(telling); taken > 0; ) taken = await tellBatch(telling);
};
