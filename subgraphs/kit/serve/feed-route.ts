import { Fault } from '@network/schema/errors';
import { feedAnswer } from '../reference/reference.ts';
import type { OutboxTable } from '../reference/tables.ts';
import type { Store } from '../store/store.ts';
import type { Route } from './serve.ts';

/** The scope that a peer signs its viewer with to read a feed. */
export const FEED_SCOPE = 'feed:read';

/** `GET /feed?after=<position>`: facts for signed peers. Callers of the graph have no such scope. */
export const feedRoute = ({ db }: Store, outbox: OutboxTable): Route => ({
  matches: (method, path) => method === 'GET' && path === '/feed',
  answer: async ({ path }, viewer) => {
    if (!viewer.scopes.includes(FEED_SCOPE)) {
      throw new Fault('FORBIDDEN', `Expected a peer of the network, found "${viewer.subject}". Ask the graph instead.`);
    }
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return { status: 200, headers, body: await feedAnswer(db, outbox, path) };
  },
});
