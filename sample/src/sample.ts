import { createCaseWriter } from '@network/cases/store/case-writer';
import * as caseTables from '@network/cases/store/tables';
import { writeClocks } from '@network/catalogue/store/facts';
import { createFiling } from '@network/events/store/filing';
import * as eventTables from '@network/events/store/tables';
import { fileInspections } from '@network/inspections/store/inspection-writer';
import * as inspectionTables from '@network/inspections/store/tables';
import { openBatch } from '@network/kit/intake/open-batch';
import type { IntakeTables } from '@network/kit/intake/tables';
import type { DataKey } from '@network/kit/secret';
import { type Connection, liftLimit, openStore, type Store, type Transaction } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { eq } from 'drizzle-orm';
import { caseEntries } from './cases.ts';
import { categoryRows, dutyRows, itemRows, itemVersionRows, tierRows } from './catalogue.ts';
import { eventEntries } from './events.ts';
import { holidayFiles } from './holidays.ts';
import { entityRows, inspectionEntries } from './inspections.ts';
import * as people from './people.ts';
import { createSender, type Sending } from './sending.ts';
import { waitForCopies } from './waiting.ts';
import { JURISDICTION, NOW } from './wenling.ts';

export type SampleOptions = Required<Sending> & {
  /** The role that runs, of each subgraph's house. */
  readonly connections: Readonly<Record<SubgraphName, Connection>>;
  readonly dataKey: DataKey;
  readonly log: Logger;
};

const OPERATOR = 'sample';

/** The first system and the last one of which a whole sample has a batch. */
const [FIRST, LAST] = ['sample-items', 'sample-inspections'] as const;

/** Whether the sample is to be made: nothing was ever taken in, or the making of it was cut short. */
export const isWanted = async (sending: Sending): Promise<boolean> => {
  const { countBatches } = createSender(sending);
  const isBegun = (await countBatches('catalogue', FIRST)) > 0;
  if (isBegun) return (await countBatches('inspections', LAST)) === 0;
  const known = await Promise.all(SUBGRAPHS.map((name) => countBatches(name)));
  return known.every((count) => count === 0);
};

const fillCatalogue = async ({ send, store }: { send: Sender; store: Store }): Promise<void> => {
  await store.db.transaction((tx) => writeClocks(tx, [{ jurisdiction: JURISDICTION, now: NOW }]));
  await send.rows('catalogue', FIRST, itemRows());
  for (const { file, text } of holidayFiles()) await send.text('catalogue', { system: 'holiday-cn', file, text });
  await send.rows('catalogue', 'sample-item-versions', itemVersionRows());
  await send.rows('catalogue', 'sample-discretion-tiers', tierRows());
  await send.rows('catalogue', 'sample-event-categories', categoryRows());
  await send.rows('catalogue', 'sample-duty-items', dutyRows());
};

const fillPeople = async (send: Sender): Promise<void> => {
  await send.rows('people', 'sample-regions', people.regionRows());
  await send.rows('people', 'division-towns', people.townRows());
  await send.rows('people', 'division-villages', people.villageRows());
  await send.rows('people', 'sample-place-modes', people.modeRows());
  await send.rows('people', 'sample-bodies', people.bodyRows());
  await send.rows('people', 'sample-teams', people.teamRows());
  await send.rows('people', 'sample-officers', people.officerRows());
  await send.rows('people', 'sample-certificates', people.certificateRows());
};

type Sender = ReturnType<typeof createSender>;
type Stores = Readonly<Record<SubgraphName, Store>>;

/** Records with a course, of one store: made for a batch, and filed with every action that brought them where they are. */
type Course<Entry> = {
  readonly store: Store;
  readonly tables: Pick<IntakeTables, 'batches'>;
  readonly kind: string;
  readonly entries: (batch: number) => Entry[];
  readonly file: (tx: Transaction, entries: readonly Entry[]) => Promise<void>;
};

/** Files a course in one transaction, unless an earlier start did. A step that a state table refuses undoes all of it. */
const fileCourse = async <Entry>(course: Course<Entry>, progress: SampleOptions['progress']): Promise<void> => {
  const { store, tables, kind } = course;
  const system = `sample-${kind}s`;
  const filed = await store.db.transaction(async (tx) => {
    await liftLimit(tx);
    const known = await tx.select().from(tables.batches).where(eq(tables.batches.system, system)).limit(1);
    if (known.length > 0) return 0;
    const taken = course.entries(0).length;
    const batch = { system, file: 'sample', kind, jurisdiction: JURISDICTION, takenBy: OPERATOR, taken };
    await course.file(tx, course.entries(await openBatch(tx, tables, batch)));
    return taken;
  });
  progress(system, filed);
};

const fileCourses = async (stores: Stores, { dataKey, progress }: SampleOptions): Promise<void> => {
  const { file: fileEvents } = createFiling(dataKey);
  const { file: fileCases } = createCaseWriter(dataKey);
  const { events: store } = stores;
  await fileCourse({ store, tables: eventTables, kind: 'event', entries: eventEntries, file: fileEvents }, progress);
  await fileCourse(
    { store: stores.cases, tables: caseTables, kind: 'case', entries: caseEntries, file: fileCases },
    progress,
  );
  await fileCourse(
    {
      store: stores.inspections,
      tables: inspectionTables,
      kind: 'inspection',
      entries: inspectionEntries,
      file: fileInspections,
    },
    progress,
  );
};

/**
 * Makes the sample network of 温岭 on an empty store: lists and registers come in through the subgraphs' own intake,
 * records with a course through their state tables. The same bytes every time. DESIGN.md §7.
 */
export const fillSample = async (options: SampleOptions): Promise<void> => {
  const { connections, log } = options;
  const stores = Object.fromEntries(
    Object.entries(connections).map(([name, connection]) => [
      name,
      openStore({ name: name as SubgraphName, connection, log, readers: 1, writers: 1 }),
    ]),
  ) as Stores;
  const send = createSender(options);
  try {
    await fillCatalogue({ send, store: stores.catalogue });
    await fillPeople(send);
    await waitForCopies(stores);
    await send.rows('inspections', 'sample-entities', entityRows());
    await fileCourses(stores, options);
  } finally {
    await Promise.all(Object.values(stores).map((store) => store.close()));
  }
};
