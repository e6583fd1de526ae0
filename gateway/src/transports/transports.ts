import type { Logger } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { NODES } from '@network/schema/sdl/nodes';
import type { Subgraph } from '@network/schema/subgraph';
import type { Sign } from '#identity/signatures.ts';
import { systemClock } from './clock.ts';
import { createFetch, type Fetch, type Fetches } from './fetches.ts';
import { guard } from './guards/guard.ts';
import { createHttpTransport } from './http.ts';
import { createInProcess } from './in-process.ts';
import { createNodes } from './nodes.ts';
import { createRemoteSubgraph, type Peer } from './remote-subgraph.ts';
import type { Send } from './send.ts';
import type { AllSettings, TransportSettings } from './settings/settings.ts';
import { createWebSocketTransport } from './websocket/websocket.ts';

/** Each subgraph: a function in this process, or where it answers over HTTP (`http://host:port` or `unix:/path`). */
export type Places = Partial<Record<SubgraphName, Subgraph | URL>>;

export type Transports = {
  /** For all that is not the graph: files, exports, health. */
  readonly peers: readonly Peer[];
  readonly fetches: Fetches;
  /** Gives up what is under way. Subgraphs of this process stay their owner's and are not closed. */
  close(): Promise<void>;
};

type Options = { readonly settings: AllSettings; readonly sign: Sign; readonly log: Logger };
type Way = { readonly peer: Peer; readonly send: Send; close(): Promise<void> };

const elsewhere = (name: SubgraphName, base: URL, { largest, over }: TransportSettings): Way => {
  const http = createHttpTransport(base, { largest });
  const graph = over === 'http' ? http : createWebSocketTransport(base, { largest, clock: systemClock, http });
  const rest = createRemoteSubgraph(name, base);
  const close = async (): Promise<void> => {
    await Promise.all([graph.close(), rest.close()]);
  };
  return { peer: rest, send: graph.send, close };
};

/** Opens the ways to all subgraphs. */
export const openTransports = (places: Places, { settings, sign, log }: Options): Transports => {
  const clock = systemClock;
  const ways = SUBGRAPHS.flatMap((name) => {
    const place = places[name];
    if (place === undefined) return [];
    if (place instanceof URL) return [elsewhere(name, place, settings[name])];
    return [{ peer: place, send: createInProcess(place), close: async () => undefined }];
  });

  const fetches = ways.map(({ peer: { name }, send }): [string, Fetch] => {
    const guarded = guard(send, { ...settings[name], clock, log: log.child({ subgraph: name }) });
    return [name, createFetch({ name, send: guarded }, { sign, log, clock })];
  });

  return {
    peers: ways.map(({ peer }) => peer),
    fetches: new Map([...fetches, [NODES, createNodes({ log })]]),
    close: async () => {
      await Promise.all(ways.map(({ close }) => close()));
    },
  };
};
