import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Line, tableOf } from './measuring/table.ts';
import { cpuMs, peakWhile, residentMib } from './measuring/usage.ts';
import { COLUMNS, TEXTS, writeCsv, writeWorkbook } from './rows/format-files.ts';
import type { Read, Reading } from './rows/format-reader.ts';

const [FEW, MANY] = [10_000, 1_000_000];

type Measured = { readonly rate: number; readonly cpuRate: number; readonly aboveIdle: number };

/** Reads a file in a process of its own, a small one before it so that the reader is loaded and warm. */
const measure = async (how: Reading['how'], few: string, many: string): Promise<Measured> => {
  const child = fork(fileURLToPath(new URL('rows/format-reader.ts', import.meta.url)), [], { stdio: 'inherit' });
  const read = async (path: string): Promise<Read> => {
    const answered = Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => {
        throw new Error('Expected the reader to answer, found that it ended.');
      }),
    ]);
    child.send({ path, how } satisfies Reading);
    const [answer] = await answered;
    return answer as Read;
  };
  try {
    await once(child, 'message');
    const pid = child.pid ?? 0;
    const idle = residentMib(pid);
    await read(few);
    const before = cpuMs(pid);
    const { answer, peakMib } = await peakWhile(pid, () => read(many));
    const cpuRate = (answer.rows / (cpuMs(pid) - before)) * 1000;
    if (answer.rows !== MANY) throw new Error(`Expected ${MANY} rows, found ${answer.rows}.`);
    return { rate: answer.rows / answer.seconds, cpuRate, aboveIdle: peakMib - idle };
  } finally {
    child.kill();
  }
};

const linesOf = (ours: Measured, yardstick: Measured): readonly Line[] => [
  { what: 'rows a second', ours: ours.rate, yardstick: yardstick.rate },
  { what: 'rows a second of processor time, all threads', ours: ours.cpuRate, yardstick: yardstick.cpuRate },
  { what: 'memory above the idle process at most, MiB', ours: ours.aboveIdle, yardstick: yardstick.aboveIdle },
];

/** Rows a second and memory of the reader of files alone: nothing is mapped, nothing written. */
export const measureFormats = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'network-formats-'));
  const [few, many] = [join(folder, 'few'), join(folder, 'many')];
  try {
    await writeCsv(few, FEW);
    await writeCsv(many, MANY);
    const [split, csv] = [await measure('split', few, many), await measure('reader', few, many)];
    await writeWorkbook(few, FEW);
    await writeWorkbook(many, MANY);
    const workbook = await measure('reader', few, many);
    return [
      tableOf(`CSV, ${COLUMNS} columns, half of them quoted`, ['reader', 'split'], linesOf(csv, split)),
      tableOf(`XLSX, ${COLUMNS} columns, ${TEXTS} texts`, ['reader', 'CSV of as many'], linesOf(workbook, csv)),
    ].join('');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
