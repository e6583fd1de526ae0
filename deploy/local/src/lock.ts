import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStart } from './process-table.ts';

/** Which process has a thing of the data folder, and what it wants others to know. */
export type Holder<Known> = { readonly pid: number; readonly started: string; readonly known: Known };

export type Lock<Known> = {
  readonly file: string;
  /** Tells others something new. */
  tell(known: Known): void;
  release(): void;
};

const write = (file: string, holder: Holder<unknown>): string => {
  const mine = `${file}.${holder.pid}`;
  writeFileSync(mine, JSON.stringify(holder), { mode: 0o600 });
  return mine;
};

const read = <Known>(file: string): Holder<Known> | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const link = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
};

/** Who has it now. One that has ended has nothing, even where another process has got its number since. */
export const findHolder = <Known>(data: string, name: string): Holder<Known> | null => {
  const holder = read<Known>(join(data, `${name}.lock`));
  return holder !== null && findStart(holder.pid) === holder.started ? holder : null;
};

/** What the dead left goes aside under a name of ours. Where it was just taken by somebody alive, it goes back. */
const moveAside = (file: string, aside: string): void => {
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const holder = read(aside);
  if (holder !== null && findStart(holder.pid) === holder.started) link(aside, file);
  rmSync(aside, { force: true });
};

/** Takes it, or tells who has it. */
export const takeLock = <Known>(data: string, name: string, known: Known): Lock<Known> | Holder<Known> => {
  const file = join(data, `${name}.lock`);
  const me = { pid: process.pid, started: findStart(process.pid) ?? '' };
  const mine = write(file, { ...me, known });
  while (!link(mine, file)) {
    const holder = findHolder<Known>(data, name);
    if (holder !== null) {
      rmSync(mine);
      return holder;
    }
    moveAside(file, `${mine}.left`);
  }
  rmSync(mine);
  // Boot takes it away where this process is killed.
  if (process.connected) process.send?.({ lock: file });
  return {
    file,
    tell: (news) => renameSync(write(file, { ...me, known: news }), file),
    release: () => {
      if (read(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
};

export const isLock = <Known>(answer: Lock<Known> | Holder<Known>): answer is Lock<Known> => 'release' in answer;
