import { createCaseWriter } from '@network/cases/store/case-writer';
import * as caseTables from '@network/cases/store/tables';
import { writeClocks } from '@network/catalogue/store/facts';
import { createFiling } from '@network/events/store/filing';
import * as eventTables from '@network/events/store/tables';
import { fileInspections } from '@network/inspections/store/inspection-writer';
import * as inspectionTables from '@network/inspections/store/tables';
import { openBatch } from '@network/kit/intake/open-batch';
import type { DataKey } from '@network/kit/secret';
import { type Connection, openStore, type Store } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type { Subgraph } from '@network/schema/subgraph';
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

/** Whether nothing was ever taken in, by any subgraph. */
export const isEmpty = async ({ subgraphs, secret }: Sending): Promise<boolean> => {
  const send = createSender({ subgraphs, secret });
  const known = await Promise.all(Object.values(subgraphs).map(({ name }) => send.countBatches(name)));
  return known.every((count) => count === 0);
};

const fillCatalogue = async ({ send, store }: { send: Sender; store: Store }): Promise<void> => {
  await store.db.transaction((tx) => writeClocks(tx, [{ jurisdiction: JURISDICTION, now: NOW }]));
  for (const { file, text } of holidayFiles()) await send.text('catalogue', { system: 'holiday-cn', file, text });
  await send.rows('catalogue', 'sample-items', itemRows());
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

/** Files the records that have a course: their actions pass the state tables, or nothing of the sample's is written. */
const fileCourses = async (
  { events, cases, inspections }: Stores,
  { dataKey, progress }: SampleOptions,
): Promise<void> => {
  const batch = (kind: string, taken: number) => ({
    system: `sample-${kind}s`,
    file: 'sample',
    kind,
    jurisdiction: JURISDICTION,
    takenBy: OPERATOR,
    taken,
  });
  await events.db.transaction(async (tx) => {
    const entries = eventEntries(await openBatch(tx, eventTables, batch('event', eventEntries(0).length)));
    await createFiling(dataKey).file(tx, entries);
    progress('sample-events', entries.length);
  });
  await cases.db.transaction(async (tx) => {
    const entries = caseEntries(await openBatch(tx, caseTables, batch('case', caseEntries(0).length)));
    await createCaseWriter(dataKey).file(tx, entries);
    progress('sample-cases', entries.length);
  });
  await inspections.db.transaction(async (tx) => {
    const entries = inspectionEntries(
      await openBatch(tx, inspectionTables, batch('inspection', inspectionEntries(0).length)),
    );
    await fileInspections(tx, entries);
    progress('sample-inspections', entries.length);
  });
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
      openStore({ name: name as SubgraphName, connection, log, pool: 1 }),
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
