import { writeClocks } from '@network/catalogue/store/facts';
import type { DataKey } from '@network/kit/secret';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { createCourseFiling } from './courses.ts';
import type { Government } from './government.ts';
import { holidayFiles } from './makers/holidays.ts';
import { COURSES, fileOf, governmentsOf, partOf } from './plan.ts';
import { type Holding, readHolding, type StoreOptions, type Stores, withStores } from './progress.ts';
import { createSender, type Sender, type Sending, type Sent } from './sending.ts';
import type { Size } from './size.ts';
import { waitForCopies } from './waiting.ts';

export type SampleOptions = StoreOptions &
  Sending & {
    readonly dataKey: DataKey;
    readonly size: Size;
    /** Told what went in, and how many records of it. */
    readonly progress: (what: string, records: number) => void;
  };

type Part = Sent & { readonly send: (sender: Sender, part: Sent) => Promise<number> };

/** Every file of a sample for one subgraph, in order. */
const filesOf = (subgraph: SubgraphName, governments: readonly Government[], size: Size): Part[] => {
  const national = { subgraph, system: 'holiday-cn', jurisdiction: governments[0]?.jurisdiction ?? '' };
  const holidays = holidayFiles(governments.map(({ now }) => Number(now.slice(0, 4)))).map(({ file, text }) => ({
    ...{ ...national, file },
    send: (sender: Sender, part: Sent) => sender.text(part, text),
  }));
  const lists = governments.flatMap((government) =>
    government.lists
      .filter((list) => list.subgraph === subgraph)
      .map(({ system, rows }) => ({
        ...{ subgraph, system, jurisdiction: government.jurisdiction, file: fileOf(size, government) },
        send: (sender: Sender, part: Sent) => sender.rows(part, rows()),
      })),
  );
  return subgraph === 'catalogue' ? [...holidays, ...lists] : lists;
};

const coursesOf = (subgraph: SubgraphName, governments: readonly Government[]) =>
  COURSES.filter(([house]) => house === subgraph).flatMap(([house, system]) =>
    governments.map((government) => ({ government, house, system })),
  );

type Work = {
  readonly options: SampleOptions;
  readonly governments: readonly Government[];
  readonly stores: Stores;
  readonly holding: Holding;
};

const isOfPlaces = ({ system }: Part): boolean => system === 'sample-regions' || system.startsWith('division-');

const sendFiles = async (
  subgraph: SubgraphName,
  { options, governments, holding }: Work,
  isWanted: (part: Part) => boolean,
): Promise<void> => {
  const sender = createSender(options);
  for (const part of filesOf(subgraph, governments, options.size)) {
    if (isWanted(part) && !holding.has(part)) options.progress(part.system, await part.send(sender, part));
  }
};

const fileCourses = async (subgraph: SubgraphName, { options, governments, stores, holding }: Work): Promise<void> => {
  const filing = createCourseFiling(options.dataKey);
  for (const { government, house, system } of coursesOf(subgraph, governments)) {
    await filing[house]({
      ...{ store: stores[subgraph], government, system },
      fileOf: (nth) => partOf(options.size, government, nth),
      has: (file) => holding.has({ subgraph, system, file }),
      progress: (records) => options.progress(system, records),
    });
  }
};

const fill = async (subgraph: SubgraphName, work: Work): Promise<void> => {
  await sendFiles(subgraph, work, (part) => !isOfPlaces(part));
  await fileCourses(subgraph, work);
};

/** Waits for all to end, also where one has failed: nothing goes on in the background. @throws what the first of them threw. */
const together = async (works: readonly Promise<void>[]): Promise<void> => {
  const ends = await Promise.allSettled(works);
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
};

/**
 * Makes a sample network on an empty store, or goes on where its making was cut short: lists and registers come in
 * through the subgraphs' own intake, records with a course through their state tables, the houses side by side. The
 * same bytes every time. DESIGN.md §7.
 */
export const fillSample = (options: SampleOptions): Promise<void> =>
  withStores(options, async (stores) => {
    const governments = await governmentsOf(options.size);
    const work: Work = { options, governments, stores, holding: await readHolding(stores) };
    const clocks = governments.map(({ jurisdiction, now }) => ({ jurisdiction, now }));
    if (work.holding.size === null) await stores.catalogue.db.transaction((tx) => writeClocks(tx, clocks));
    // Names of places stand in what others are found by, and codes are looked up among their copies.
    await sendFiles('people', work, isOfPlaces);
    await waitForCopies(stores, ['people']);
    await together(SUBGRAPHS.map((subgraph) => fill(subgraph, work)));
    await waitForCopies(stores, ['catalogue', 'people']);
  });

export type Wish =
  | { readonly kind: 'make'; readonly size: Size }
  | { readonly kind: 'keep'; readonly size: Size | null };

/** Every file that a whole sample has brought, of its courses the last part. */
const wholeOf = (subgraph: SubgraphName, governments: readonly Government[], size: Size) => [
  ...filesOf(subgraph, governments, size),
  ...coursesOf(subgraph, governments).map(({ government, system }) => ({
    ...{ subgraph, system, file: partOf(size, government, 'end') },
  })),
];

const isWhole = (size: Size, governments: readonly Government[], holding: Holding): boolean =>
  SUBGRAPHS.every((subgraph) => wholeOf(subgraph, governments, size).every((part) => holding.has(part)));

/**
 * What is to be done about a store: `make` where nothing was ever taken in, or the making of a sample was cut short, which
 * then goes on; `keep` otherwise, with the size of the sample that is there.
 */
export const planFor = (options: StoreOptions, asked: Size): Promise<Wish> =>
  withStores(options, async (stores) => {
    const holding = await readHolding(stores);
    if (holding.isEmpty) return { kind: 'make', size: asked };
    if (holding.size === null) return { kind: 'keep', size: null };
    const governments = await governmentsOf(holding.size);
    const { size } = holding;
    return isWhole(size, governments, holding) ? { kind: 'keep', size } : { kind: 'make', size };
  });
