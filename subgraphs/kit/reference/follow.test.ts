import { createLog } from '@network/schema/log';
import { expect, it } from 'vitest';
import { openStore } from '../store/store.ts';
import { followPeers } from './follow.ts';

const log = createLog('events', 'silent');
/** Nobody listens on this port. */
const NOWHERE = { host: '127.0.0.1', port: 1, database: 'none', user: 'none', password: 'none' };

it('names the database that does not answer and every peer whose copy is behind, and closes all the same', async () => {
  const store = openStore({ name: 'events', connection: NOWHERE, log });
  const feeds = () => async () => {
    throw new Error('away');
  };
  const following = await followPeers({ store, peers: ['catalogue', 'people'], feeds, apply: async () => {}, log });
  const missing = await following.notReady();
  expect(missing.map(({ what }) => what)).toEqual(['database of events', 'copy of catalogue', 'copy of people']);
  await following.close();
});
