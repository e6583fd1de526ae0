import { join } from 'node:path';
import type { IntakeWays } from '@network/kit/intake';
import type { FeedReader } from '@network/kit/reference';
import { type Keep, keepFor } from '@network/kit/reference/keep';
import { createDataKey } from '@network/kit/secret';
import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type { Subgraph } from '@network/schema/subgraph';
import { inCheckout } from './checkout.ts';
import type { House } from './database/prepare.ts';
import type { Environment } from './environment.ts';
import type { Keys } from './keys.ts';

/** The subgraphs of a network: in this process, or where they answer. */
export type Parts = Partial<Record<SubgraphName, Subgraph | URL>>;

const CREATORS = {
  catalogue: async () => (await import('@network/catalogue/server')).createCatalogueSubgraph,
  people: async () => (await import('@network/people/server')).createPeopleSubgraph,
  events: async () => (await import('@network/events/server')).createEventsSubgraph,
  cases: async () => (await import('@network/cases/server')).createCasesSubgraph,
  inspections: async () => (await import('@network/inspections/server')).createInspectionsSubgraph,
} satisfies Record<SubgraphName, () => Promise<unknown>>;

export type SubgraphWiring = {
  readonly house: House;
  readonly keys: Keys;
  /** How to read another subgraph's feed. */
  readonly feeds: (peer: SubgraphName) => FeedReader;
  /** Folders with a county's own source files. */
  readonly sources: readonly string[];
  /** Where pushed files wait, and the secrets of what is fetched; left out where neither is done. */
  readonly ways?: IntakeWays;
  /** How copies of other subgraphs' facts are kept from one request to the next; for a second unless told. */
  readonly keep?: Keep;
  readonly log: Logger;
};

/** Starts one subgraph in this process. */
export const startSubgraph = async (name: SubgraphName, wiring: SubgraphWiring): Promise<Subgraph> => {
  const create = await CREATORS[name]();
  return create({
    database: wiring.house,
    secret: wiring.keys.secret,
    dataKey: createDataKey(wiring.keys.dataKey),
    feeds: wiring.feeds,
    // The sample's own records come in by source files, too.
    sources: [inCheckout('sample/sources'), ...wiring.sources],
    ways: wiring.ways,
    keep: wiring.keep ?? keepFor(),
    log: wiring.log.child({ part: name }),
  });
};

/** How files come to a subgraph of a data folder: its spool lies beside the data, its secrets in the environment. */
export const waysOf = (name: SubgraphName, data: string, environment: Environment): IntakeWays => ({
  spool: join(environment.spool ?? join(data, 'spool'), name),
  secret: environment.secretOf,
  ...(environment.spoolDays === null ? {} : { failedDays: environment.spoolDays }),
});
