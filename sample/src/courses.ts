import { createCaseWriter } from '@network/cases/store/case-writer';
import * as caseTables from '@network/cases/store/tables';
import { createFiling } from '@network/events/store/filing';
import * as eventTables from '@network/events/store/tables';
import { fileInspections } from '@network/inspections/store/inspection-writer';
import * as inspectionTables from '@network/inspections/store/tables';
import { openBatch } from '@network/kit/intake/open-batch';
import type { IntakeTables } from '@network/kit/intake/tables';
import type { DataKey } from '@network/kit/secret';
import { liftLimit, type Store, type Transaction } from '@network/kit/store';
import type { SubgraphName } from '@network/schema/network';
import { eq, sql } from 'drizzle-orm';
import type { Course, Government } from './government.ts';
import { OPERATOR, type Sent } from './sending.ts';

/** Entries that are filed by one call. */
const CHUNK = 1_000;

type House<Entry> = {
  readonly subgraph: SubgraphName;
  readonly kind: string;
  readonly tables: Pick<IntakeTables, 'batches'>;
  readonly courseOf: (government: Government) => Course<Entry>;
  readonly file: (tx: Transaction, entries: readonly Entry[]) => Promise<void>;
};

type Filing = { readonly store: Store; readonly part: Sent; readonly progress: (records: number) => void };

/** Files a course in one transaction. A step that a state table refuses undoes all of it. */
const fileInto =
  <Entry>({ tables, kind, courseOf, file }: House<Entry>) =>
  ({ store, part, progress }: Filing, government: Government): Promise<void> =>
    store.db.transaction(async (tx) => {
      await liftLimit(tx);
      const { system, jurisdiction, file: name } = part;
      const opened = { system, file: name, kind, jurisdiction, takenBy: OPERATOR, taken: 0 };
      const batch = await openBatch(tx, tables, opened);
      let [taken, pile]: [number, Entry[]] = [0, []];
      const flush = async (): Promise<void> => {
        await file(tx, pile);
        taken += pile.length;
        progress(pile.length);
        pile = [];
      };
      for (const entry of courseOf(government)(batch)) {
        pile.push(entry);
        if (pile.length === CHUNK) await flush();
      }
      if (pile.length > 0) await flush();
      const { batches } = tables;
      await tx
        .update(batches)
        .set({ taken: sql`${taken}::integer`, read: sql`${taken}::integer` })
        .where(eq(batches.number, batch));
    });

/** Files a government's courses into the house of each. */
export const createCourseFiling = (dataKey: DataKey) => ({
  events: fileInto({
    ...{ subgraph: 'events', kind: 'event', tables: eventTables },
    courseOf: ({ events }) => events,
    file: createFiling(dataKey).file,
  }),
  cases: fileInto({
    ...{ subgraph: 'cases', kind: 'case', tables: caseTables },
    courseOf: ({ cases }) => cases,
    file: createCaseWriter(dataKey).file,
  }),
  inspections: fileInto({
    ...{ subgraph: 'inspections', kind: 'inspection', tables: inspectionTables },
    courseOf: ({ inspections }) => inspections,
    file: fileInspections,
  }),
});
