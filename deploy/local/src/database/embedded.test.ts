import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@network/schema/log';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Ending } from '../postgres/postgres.ts';
import { openEmbedded } from './embedded.ts';

let data: string;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  data = mkdtempSync(join(tmpdir(), 'one-network-join-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(data, { recursive: true });
});
/** Lets time pass in which whoever joined a server looks after it more than once. */
const pass = () => vi.advanceTimersByTimeAsync(1_100);

const log = createLog('postgres', 'silent');
const ended = (because: string): Ending => ({ isExpected: false, because });

/** Starts servers that only have an address, each another one. */
const createServers = () => {
  const servers: { readonly host: string; readonly end: (ending: Ending) => void }[] = [];
  const start = async () => {
    const { promise: exited, resolve: end } = Promise.withResolvers<Ending>();
    const host = `/run/server-${servers.length + 1}`;
    servers.push({ host, end });
    const connection = { host, port: 5432, database: 'postgres', user: 'postgres', password: 'secret' };
    return { connection, exited, stop: async () => end({ isExpected: true, because: 'told' }) };
  };
  return { servers, start };
};

const open = async (start: ReturnType<typeof createServers>['start'], isFollower = false) => {
  const embedded = await openEmbedded({ data, isFollower, log }, start);
  onTestFinished(embedded.stop);
  return embedded;
};

describe('the embedded database of several processes', () => {
  it('is joined by a path that leads to where it serves', async () => {
    const { servers, start } = createServers();
    const [first, joined] = [await open(start), await open(start)];
    expect([first.isOurs, joined.isOurs, servers.length]).toEqual([true, false, 1]);
    expect(readlinkSync(joined.superuser.host)).toBe(first.superuser.host);
  });

  it('is started anew by who joined it, at the same path, when the process that kept it ends', async () => {
    const { servers, start } = createServers();
    const [first, joined, follower] = [await open(start), await open(start), await open(start, true)];
    await first.stop();
    await pass();
    expect(readlinkSync(joined.superuser.host)).toBe('/run/server-2');
    expect(readlinkSync(follower.superuser.host)).toBe('/run/server-2');
    servers[1]?.end(ended('it was killed'));
    expect(await joined.exited).toEqual(ended('it was killed'));
  });

  it('is found again where the process that kept it comes back; who only follows starts none', async () => {
    const { servers, start } = createServers();
    const [first, follower] = [await open(start), await open(start, true)];
    await first.stop();
    await pass();
    expect(servers).toHaveLength(1);
    await open(start);
    await pass();
    expect(readlinkSync(follower.superuser.host)).toBe('/run/server-2');
  });

  it('is told to have ended where it cannot be started anew', async () => {
    const { servers, start } = createServers();
    const first = await open(start);
    const joined = await open(async () => Promise.reject(new Error('no room')));
    await first.stop();
    await pass();
    expect(await joined.exited).toEqual(ended('no room'));
    expect(servers).toHaveLength(1);
  });

  it('stays with the others when one that joined it stops', async () => {
    const { servers, start } = createServers();
    const [first, joined] = [await open(start), await open(start)];
    await joined.stop();
    await first.stop();
    await pass();
    expect(servers).toHaveLength(1);
  });
});
