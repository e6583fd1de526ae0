import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const readText = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Fields 3 and following of /proc/<pid>/stat; the name before them may hold blanks and brackets. */
const STATE = 0;
const STARTED = 19;

const findStartOnLinux = (pid: number): string | null => {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[STATE] === 'Z' || fields[STATE] === 'X') return null;
  return `${readText('/proc/sys/kernel/random/boot_id')?.trim() ?? 'boot'}:${fields[STARTED]}`;
};

const findStartElsewhere = (pid: number): string | null => {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const [state, ...started] = stdout.trim().split(/\s+/);
  return state === undefined || state === '' || state.startsWith('Z') ? null : started.join(' ');
};

/**
 * When a process began, as text that no later process of the same number shares.
 * Absent when no such process runs; one that has ended and waits to be reaped does not run.
 */
export const findStart = (pid: number): string | null =>
  process.platform === 'linux' ? findStartOnLinux(pid) : findStartElsewhere(pid);
