import { SUBGRAPHS } from '@network/schema/network';
import { expect, inject, it } from 'vitest';
import { requireRoom } from '../src/cluster/room.ts';
import { readEnvironment } from '../src/environment.ts';
import { settings } from '../src/postgres/settings.ts';

const environment = readEnvironment({});
/** The trial server has room for 200 connections, 3 of them kept for a superuser. */
const databases = (names: readonly (typeof SUBGRAPHS)[number][], isShared = false) => {
  const connection = inject('postgres');
  const gateway = isShared ? { app: connection, owner: connection } : null;
  return {
    houses: new Map(names.map((name) => [name, { app: connection, owner: connection }])),
    gateway,
    exited: new Promise<never>(() => undefined),
    isKeeper: true,
  };
};

it('refuses more workers than a server has connections for, and says how many it has', async () => {
  await requireRoom(databases(SUBGRAPHS), environment, 4);
  await expect(requireRoom(databases(SUBGRAPHS), environment, 5)).rejects.toThrow(
    'Expected room for 230 connections of 5 workers at the embedded database, found 197. Raise max_connections there by 33 or more, or start with --workers 4.',
  );
  await requireRoom(databases(['events']), environment, 24);
  await expect(requireRoom(databases(SUBGRAPHS, true), environment, 4)).rejects.toThrow(
    'Expected room for 210 connections of 4 workers',
  );
  await requireRoom(databases([], true), environment, 50);
});

it.each([1, 2, 64])('gives the embedded server connections for %i workers', (workers) => {
  const [, room] = /max_connections=(\d+)/.exec(settings({ isTrial: false, processes: workers + 1 }).join(' ')) ?? [];
  expect(Number(room) - 3).toBeGreaterThanOrEqual((workers + 1) * 38 + 20);
  expect(settings({ isTrial: false, processes: 1 })).toContain('max_connections=120');
});
