import { createCaseWriter } from '@network/cases/store/case-writer';
import * as caseTables from '@network/cases/store/tables';
import { createFiling } from '@network/events/store/filing';
import * as eventTables from '@network/events/store/tables';
import { fileInspections } from '@network/inspections/store/inspection-writer';
import * as inspectionTables from '@network/inspections/store/tables';
import type { Origin } from '@network/kit/intake/file-provenance';
import { openBatch } from '@network/kit/intake/open-batch';
import type { IntakeTables } from '@network/kit/intake/tables';
import type { DataKey } from '@network/kit/secret';
import { liftLimit, type Store, type Transaction } from '@network/kit/store';
import type { Course, Government } from './government.ts';
import { OPERATOR } from './sending.ts';

/** Entries that are filed by one call, and calls that make one transaction: feeds wait for those that run long. */
const CHUNK = 1_000;
const CALLS = 4;

type Filed = { readonly provenance: readonly Origin[] };
type House<Entry> = {
  readonly kind: string;
  readonly tables: Pick<IntakeTables, 'batches'>;
  readonly courseOf: (government: Government) => Course<Entry>;
  readonly file: (tx: Transaction, entries: readonly Entry[]) => Promise<void>;
};

export type Filing = {
  readonly store: Store;
  readonly government: Government;
  readonly system: string;
  /** The name of a course's nth part, or of its last one. */
  readonly fileOf: (part: number | 'end') => string;
  readonly has: (file: string) => boolean;
  readonly progress: (records: number) => void;
};

/** Entries in parts, and whether a part is the last. */
const partsOf = function* <Entry>(entries: Iterable<Entry>): Generator<{ part: Entry[]; isLast: boolean }> {
  let part: Entry[] = [];
  for (const entry of entries) {
    if (part.length === CHUNK * CALLS) {
      yield { part, isLast: false };
      part = [];
    }
    part.push(entry);
  }
  yield { part, isLast: true };
};

/** Files a course part by part, each in one transaction and as one batch. A step that a state table refuses undoes its part. */
const fileInto = <Entry extends Filed>({ tables, kind, courseOf, file }: House<Entry>) => {
  const filePart = ({ store, government, system, progress }: Filing, name: string, part: readonly Entry[]) =>
    store.db.transaction(async (tx) => {
      await liftLimit(tx);
      const { jurisdiction } = government;
      const opened = { system, file: name, kind, jurisdiction, takenBy: OPERATOR, taken: part.length };
      const batch = await openBatch(tx, tables, opened);
      for (let at = 0; at < part.length; at += CHUNK) {
        const entries = part.slice(at, at + CHUNK);
        await file(
          tx,
          entries.map((entry) => ({ ...entry, provenance: entry.provenance.map((origin) => ({ ...origin, batch })) })),
        );
        progress(entries.length);
      }
    });
  return async (filing: Filing): Promise<void> => {
    let nth = 0;
    for (const { part, isLast } of partsOf(courseOf(filing.government)(0))) {
      nth += 1;
      const name = filing.fileOf(isLast ? 'end' : nth);
      if (!filing.has(name)) await filePart(filing, name, part);
    }
  };
};

/** Files a government's courses into the house of each. */
export const createCourseFiling = (dataKey: DataKey) => ({
  events: fileInto({
    ...{ kind: 'event', tables: eventTables },
    courseOf: ({ events }) => events,
    file: createFiling(dataKey).file,
  }),
  cases: fileInto({
    ...{ kind: 'case', tables: caseTables },
    courseOf: ({ cases }) => cases,
    file: createCaseWriter(dataKey).file,
  }),
  inspections: fileInto({
    ...{ kind: 'inspection', tables: inspectionTables },
    courseOf: ({ inspections }) => inspections,
    file: fileInspections,
  }),
});
