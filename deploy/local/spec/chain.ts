import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '@network/kit/store';
import postgres, { type Sql } from 'postgres';
import { vi } from 'vitest';
import { findStart } from '../src/process-table.ts';
import { shellEnvironment } from './environment.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PATIENCE = { timeout: 40_000, interval: 50 };

export type Chain = { readonly npm: ChildProcess; readonly connection: Connection; said(): string };

const textOf = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

/** The processes that work on a data folder: it stands in their arguments, or they work in it. */
export const processesOf = (data: string): readonly { pid: number; command: string }[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid && findStart(Number(name)) !== null)
    .map((name) => ({
      pid: Number(name),
      command: textOf(() => readFileSync(`/proc/${name}/cmdline`, 'utf8')),
      folder: textOf(() => readlinkSync(`/proc/${name}/cwd`)),
    }))
    .filter(({ command, folder }) => command.includes(data) || folder.startsWith(data));

/** A link of the chain, by what stands in its arguments. */
export const linkOf = (data: string, part: 'boot.mjs' | 'main.ts' | 'supervisor.ts'): number => {
  const programOf = (command: string): string | undefined =>
    command
      .split('\0')
      .slice(1)
      .find((argument) => !argument.startsWith('--'));
  const link = processesOf(data).find(({ command }) => programOf(command)?.endsWith(part));
  if (link === undefined) throw new Error(`no ${part} works on ${data}`);
  return link.pid;
};

export const locksIn = (data: string): readonly string[] => readdirSync(data).filter((name) => name.endsWith('.lock'));

const findConnection = (data: string): Connection => {
  const { known } = JSON.parse(readFileSync(join(data, 'database.lock'), 'utf8'));
  if (known.connection === null) throw new Error('the database is just starting');
  return { ...known.connection, password: readFileSync(join(data, 'postgres-password'), 'utf8').trim() };
};

/** Starts npm → boot → the process that serves → supervisor → database, as a person would, and waits until it serves. */
export const startChain = async (data: string): Promise<Chain> => {
  let said = '';
  const npm = spawn('npm', ['run', '--silent', 'database', '--', 'serve', '--data', data], {
    cwd: ROOT,
    detached: true,
    env: shellEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (text) => (said += text));
  const connection = await vi.waitFor(() => {
    if (!said.includes('The database serves')) throw new Error(`it does not serve yet: ${said}`);
    return findConnection(data);
  }, PATIENCE);
  return { npm, connection, said: () => said };
};

/** Waits until nothing of a chain is left: no process, no lock, no folder with a socket. */
export const waitForNothing = ({ npm, connection }: Chain, data: string): Promise<void> =>
  vi.waitFor(() => {
    const left = [...processesOf(data).map(({ pid, command }) => `${pid} ${command}`), ...locksIn(data)];
    if (npm.exitCode === null && npm.signalCode === null) left.push('npm');
    if (existsSync(connection.host)) left.push(connection.host);
    if (left.length > 0) throw new Error(`left behind: ${left.join('\n')}`);
  }, PATIENCE);

/** Runs SQL over one connection, which is closed again. */
export const query = async <Answer>(connection: Connection, work: (sql: Sql) => Promise<Answer>): Promise<Answer> => {
  const sql = postgres({ ...connection, max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
};
