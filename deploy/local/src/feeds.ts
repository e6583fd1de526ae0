import { type FeedPage, type FeedReader, httpFeed } from '@network/kit/reference';
import { FEED_SCOPE } from '@network/kit/serve/feed-route';
import type { SubgraphName } from '@network/schema/network';
import type { Subgraph } from '@network/schema/subgraph';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { portOf } from './ports.ts';

export type Feeds = {
  /** The subgraph that reads. */
  readonly reader: SubgraphName;
  /** The network's own key. */
  readonly secret: Uint8Array;
  /** A peer in this process, or where it answers over HTTP. */
  readonly find: (peer: SubgraphName) => Subgraph | URL | undefined;
};

/** A subgraph as its peers know it: it reads feeds and no business row. */
const peerViewer = (reader: SubgraphName): Viewer => ({
  ...ANONYMOUS,
  subject: `subgraph:${reader}`,
  scopes: [FEED_SCOPE],
});

const NOTHING: AsyncIterable<Uint8Array> = (async function* () {})();

const readInProcess = async (peer: Subgraph, { after, token }: { after: string | null; token: string }) => {
  const path = after === null ? '/feed' : `/feed?${new URLSearchParams({ after })}`;
  const headers = { authorization: `Bearer ${token}` };
  const { status, body } = await peer.answer({ method: 'GET', path, headers, body: NOTHING });
  if (status !== 200 || typeof body !== 'string') throw new Error(`the feed of ${peer.name} answered ${status}`);
  return JSON.parse(body) as FeedPage;
};

/** Feeds are read over HTTP: a peer that the gateway reaches by a socket has its usual port beside it. */
const addressOf = (peer: SubgraphName, found: URL): string =>
  found.protocol === 'unix:' ? `http://127.0.0.1:${portOf(peer)}` : found.href;

/** How one subgraph reads its peers' feeds: by a function call in one process, else over HTTP, signed either way. */
export const createFeeds =
  ({ reader, secret, find }: Feeds) =>
  (peer: SubgraphName): FeedReader => {
    const sign = createViewerSigner(secret, peer);
    const token = (): Promise<string> => sign(peerViewer(reader));
    return async (after) => {
      const found = find(peer);
      if (found === undefined) throw new Error(`${peer} has not started yet`);
      return found instanceof URL
        ? httpFeed(addressOf(peer, found), token)(after)
        : readInProcess(found, { after, token: await token() });
    };
  };
