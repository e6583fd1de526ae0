import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chain, linkOf, locksIn, processesOf, query, startChain, waitForNothing } from './chain.ts';

const data = mkdtempSync(join(tmpdir(), 'one-network-chain-'));
chmodSync(data, 0o711);

const kill = (pid: number, signal: NodeJS.Signals): void => {
  process.kill(pid, signal);
};
const stop = async (chain: Chain): Promise<void> => {
  kill(chain.npm.pid!, 'SIGTERM');
  await waitForNothing(chain, data);
};

/** Commits a record, ends the chain in this way, and finds the record in the next one. */
const prove = async (end: (chain: Chain) => void): Promise<string> => {
  const first = await startChain(data);
  const [kept] = await query(first.connection, (sql) => sql`insert into kept default values returning id`);
  end(first);
  await waitForNothing(first, data);
  const second = await startChain(data);
  const found = await query(second.connection, (sql) => sql`select from kept where id = ${kept!['id']}`);
  await stop(second);
  expect(found).toHaveLength(1);
  return first.said();
};

describe('what a network leaves behind', () => {
  beforeAll(async () => {
    const chain = await startChain(data);
    await query(chain.connection, (sql) => sql`create table kept (id int generated always as identity)`);
    await stop(chain);
  });
  afterAll(() => {
    for (const { pid } of processesOf(data)) kill(pid, 'SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });

  it('N-03a MUST leave no process and no lock behind after SIGINT', async () => {
    // As a terminal does: to everybody in the foreground at once.
    expect(await prove(({ npm }) => kill(-npm.pid!, 'SIGINT'))).toContain('Stopping');
  });

  it('N-03b MUST leave no process and no lock behind after SIGTERM', async () => {
    expect(await prove(({ npm }) => kill(npm.pid!, 'SIGTERM'))).toContain('Stopping');
  });

  it('N-03c MUST leave no process and no lock behind after SIGKILL of npm', async () => {
    await prove(({ npm }) => kill(npm.pid!, 'SIGKILL'));
  });

  it('N-03d MUST leave no process and no lock behind after SIGKILL of boot', async () => {
    await prove(() => kill(linkOf(data, 'boot.mjs'), 'SIGKILL'));
  });

  it('N-03e MUST leave no process and no lock behind after SIGKILL of the Node that serves', async () => {
    const said = await prove(() => kill(linkOf(data, 'main.ts'), 'SIGKILL'));
    expect(said).toContain('found that SIGKILL ended it');
  });

  it('N-03f MUST leave no process and no lock behind after SIGKILL of the supervisor', async () => {
    const said = await prove(() => kill(linkOf(data, 'supervisor.ts'), 'SIGKILL'));
    expect(said).toContain('its supervisor was ended from outside');
  });

  it('N-03g MUST start again when both guards of the database were killed at once', async () => {
    const first = await startChain(data);
    await query(first.connection, (sql) => sql`insert into kept default values`);
    const [supervisor, serving] = [linkOf(data, 'supervisor.ts'), linkOf(data, 'main.ts')];
    kill(supervisor, 'SIGSTOP');
    kill(serving, 'SIGKILL');
    kill(supervisor, 'SIGKILL');
    const second = await startChain(data);
    expect(await query(second.connection, (sql) => sql`select from kept`)).not.toHaveLength(0);
    await stop(second);
    expect(locksIn(data)).toEqual([]);
  });
});
