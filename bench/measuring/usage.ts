import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;

const statOf = (pid: number): readonly string[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    // It has ended.
    return [];
  }
};

/** Nanoseconds of a process's threads that live, where this Linux counts them. */
const threadsOf = (pid: number): readonly number[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ', 1)[0]),
    );
  } catch {
    return [];
  }
};

/** Milliseconds of processor time that the living threads of a process have had so far, to the nanosecond. */
export const preciseCpuMs = (pid: number): number => threadsOf(pid).reduce((total, ns) => total + ns, 0) / 1e6;

/** Milliseconds of processor time that a process, all its threads together, has had so far, to the hundredth of a second. */
export const cpuMs = (pid: number): number => {
  const stat = statOf(pid);
  return (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) * TICK_MS;
};

export const parentOf = (pid: number): number => Number(statOf(pid)[1] ?? 0);

/** A process and those that it started: PostgreSQL's postmaster with its backends. */
export const familyOf = (pid: number): readonly number[] => [
  pid,
  ...readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid)
    .map(Number),
];

/** Resident memory of a process in MiB. */
export const residentMib = (pid: number): number => {
  const [, kib = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) / 1024;
};

/** Memory of several processes in MiB: what they share counts once. */
export const proportionalMib = (pids: readonly number[]): number =>
  pids.reduce((total, pid) => {
    const [, kib = '0'] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return total + Number(kib) / 1024;
  }, 0);

/** Calls for the memory of a process every 50 ms while work goes on, and tells the most that it had. */
export const peakWhile = async <Answer>(
  pid: number,
  work: () => Promise<Answer>,
): Promise<{ answer: Answer; peakMib: number }> => {
  let peakMib = residentMib(pid);
  const timer = setInterval(() => {
    peakMib = Math.max(peakMib, residentMib(pid));
  }, 50);
  try {
    const answer = await work();
    return { answer, peakMib: Math.max(peakMib, residentMib(pid)) };
  } finally {
    clearInterval(timer);
  }
};
