import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { findStart } from '../process-table.ts';
import { waitUntil } from './wait.ts';

/** What a running server says of itself in `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly runtime: string; readonly isReady: boolean };

const FAST_STOP_MS = 20_000;
const IMMEDIATE_STOP_MS = 5_000;

const readLines = (cluster: string): readonly string[] => {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
};

/** A server's working folder is its cluster: a process that merely got an old number has another. */
const isServerOf = (pid: number, cluster: string): boolean => {
  if (findStart(pid) === null) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
};

/** What `postmaster.pid` says, whether or not the server still runs. */
export const readPostmaster = (cluster: string): Postmaster | null => {
  const [pid, , , , runtime = '', , , status = ''] = readLines(cluster);
  if (pid === undefined || !/^\d+$/.test(pid.trim())) return null;
  return { pid: Number(pid), runtime, isReady: status.trim() === 'ready' };
};

/** The server that runs on this cluster now, whoever started it. */
export const findPostmaster = (cluster: string): Postmaster | null => {
  const postmaster = readPostmaster(cluster);
  return postmaster !== null && isServerOf(postmaster.pid, cluster) ? postmaster : null;
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile.
  }
};

/**
 * Stops a server: open connections are broken off and everything committed is written out. One that does not
 * end within 20 seconds, or is to hurry, stops at once and recovers at the next start.
 */
export const stopPostmaster = async (pid: number, isToHurry: () => boolean = () => false): Promise<void> => {
  const started = findStart(pid);
  if (started === null) return;
  const isGone = () => findStart(pid) !== started;
  signal(pid, isToHurry() ? 'SIGQUIT' : 'SIGINT');
  await waitUntil(() => isGone() || isToHurry(), FAST_STOP_MS);
  if (isGone()) return;
  signal(pid, 'SIGQUIT');
  if (await waitUntil(isGone, IMMEDIATE_STOP_MS)) return;
  signal(pid, 'SIGKILL');
  await waitUntil(isGone, IMMEDIATE_STOP_MS);
};
