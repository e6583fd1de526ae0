import type { Logger } from '@network/schema/log';
import type { AmongOthers } from './among-others.ts';
import type { CacheSettings } from './cache/cache.ts';
import type { Mounts } from './mounts.ts';
import type { PushLimits } from './sources/push-limits.ts';
import type { Places } from './transports/transports.ts';

/** What a gateway is told when it is made. */
export type GatewayOptions = {
  readonly subgraphs: Places;
  /** Path of the file that says how subgraphs are asked; gateway/transports.yaml unless told. */
  readonly transports?: string;
  /** The network's own key, 32 bytes or more: viewers are signed with it. */
  readonly secret: Uint8Array;
  readonly port: number;
  readonly host?: string;
  /** Path of the full supergraph; it is watched. */
  readonly supergraph: string;
  /** Folder of trusted documents, read at start: every `.graphql` file is known by the hash of its text; none unless told. */
  readonly documents?: string;
  /** Folder in which it keeps, from one run to the next, which ad-hoc operations are asked for most; keeps none unless told. */
  readonly state?: string;
  /** Key of the operator's own tools, 32 bytes or more. */
  readonly operatorKey: Uint8Array;
  /** Folder of the workbench's files; null serves none. */
  readonly workbench: string | null;
  /** Other ways to speak with the network, by the first word of their paths; none unless told. */
  readonly mounts?: Mounts;
  readonly log: Logger;
  readonly production: boolean;
  /** Where the identity provider's keys are; null where it has none. */
  readonly jwks: URL | null;
  /** How much one machine may send; PUSH_LIMITS unless told. */
  readonly pushLimits?: PushLimits;
  /** What is kept of answers; nothing unless told. CACHE serves. */
  readonly cache?: CacheSettings;
  /** What it shares with other gateways behind the same port; it is alone unless told. */
  readonly others?: AmongOthers;
  readonly now?: () => Date;
};
