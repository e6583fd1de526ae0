import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type { IntakeWays } from '../intake/intake.ts';
import type { Keep } from '../reference/keep.ts';
import type { FeedReader } from '../reference/reference.ts';
import type { DataKey } from '../secret/secret.ts';
import type { Connection } from '../store/store.ts';

/** What every subgraph is made with. */
export type SubgraphOptions = {
  /** The role that runs and the role that migrates. */
  readonly database: { readonly app: Connection; readonly owner: Connection };
  /** The network's own key, with which viewers are verified. */
  readonly secret: Uint8Array;
  /** Seals columns of class ID_NUMBER and PHONE. */
  readonly dataKey: DataKey;
  /** How to read another subgraph's feed. */
  readonly feeds: (peer: SubgraphName) => FeedReader;
  /** How copies of others' facts that every request needs are kept from one to the next; left out, each reads them. */
  readonly keep?: Keep | undefined;
  /** Folders with a county's own source files, beside the ones shipped. */
  readonly sources: readonly string[];
  /** Where pushed files wait, and the secrets of what is fetched; left out where neither is done. */
  readonly ways?: IntakeWays | undefined;
  readonly log: Logger;
};
