import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Line, tableOf } from './measuring/table.ts';

const MANY = 1_000_000;
const TRIAL = fileURLToPath(new URL('../gateway/spec/trial-kept.ts', import.meta.url));
const MIB = 2 ** 20;

type Report = {
  readonly before: number;
  /** After each tenth. */
  readonly heaps: readonly number[];
  readonly plans: { readonly most: number; readonly allowed: number };
  readonly compiled: { readonly allowed: number };
};

/** In a process of its own, whose garbage is collected when it is told. */
const compileDistinct = async (operations: number): Promise<Report> => {
  const child = spawn(process.execPath, ['--expose-gc', TRIAL, String(operations)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    return JSON.parse(await text(child.stdout)) as Report;
  } finally {
    child.kill();
  }
};

const linesOf = ({ before, heaps, plans, compiled }: Report): readonly Line[] => {
  const [first = 0, last = 0, most] = [heaps[0], heaps.at(-1), Math.max(...heaps)];
  return [
    { what: 'plans, MiB, at most', ours: plans.most / MIB, yardstick: plans.allowed / MIB },
    {
      what: 'heap above what it was, MiB, at most',
      ours: (most - before) / MIB,
      yardstick: (plans.allowed + compiled.allowed) / MIB,
    },
    { what: 'heap after the last tenth, MiB, beside after the first', ours: last / MIB, yardstick: first / MIB },
  ];
};

/** What an engine keeps of operations that are never asked for again, beside what it may keep. */
export const measureBounds = async (operations = String(MANY)): Promise<string> => {
  const title =
    'E-07c MUST keep no more than it may of operations that are never asked again, 1 000 000 through a fake planner';
  const count = Number(operations);
  if (!Number.isInteger(count) || count < 1000 || count % 1000 !== 0)
    throw new Error(`Expected a whole number of thousands of operations, found "${operations}".`);
  const lines = linesOf(await compileDistinct(count));
  return tableOf(count === MANY ? title : `${count} distinct operations`, ['kept', 'allowed'], lines);
};
