import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { shellEnvironment } from './environment.ts';
import { addressOf, endOf, makeFolder, ROOT } from './network.ts';
import { ask, bodyOf, signIn, XINHE } from './page.ts';
import { median, tableOf } from './table.ts';

const WARM_STARTS = 3;

const npmStart = (checkout: string, data: string): ChildProcess =>
  spawn('npm', ['start', '--silent', '--', '--port', '0', '--data', data], {
    cwd: checkout,
    env: shellEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Seconds from `npm start` to the first page of 新河镇; the network is stopped again. */
const secondsToPage = async (checkout: string, data: string): Promise<number> => {
  const began = performance.now();
  const child = npmStart(checkout, data);
  try {
    const url = await addressOf(child);
    await ask(url, await signIn(url), bodyOf({ code: XINHE, first: 20 }));
    return (performance.now() - began) / 1000;
  } finally {
    await endOf(child);
  }
};

/** Seconds of a Node that has nothing to do. */
const secondsOfNode = (): number => {
  const began = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return (performance.now() - began) / 1000;
};

/**
 * Seconds from `npm start` to the first page: of a clone just made, whose packages come from this machine's caches, and
 * of the same clone again, on its data. Beside a Node that does nothing.
 */
export const measureStart = async (): Promise<string> => {
  const folder = makeFolder();
  const [checkout, data] = [join(folder, 'clone'), join(folder, 'data')];
  try {
    execFileSync('git', ['clone', '--quiet', ROOT, checkout]);
    const cold = await secondsToPage(checkout, data);
    const [warm, node]: [number[], number[]] = [[], []];
    for (let start = 0; start < WARM_STARTS; start++) {
      warm.push(await secondsToPage(checkout, data));
      node.push(secondsOfNode());
    }
    return tableOf(
      '`npm start` to the first TownPage, seconds',
      ['network', 'empty Node'],
      [
        { what: 'a fresh clone: packages installed from caches, sample made', ours: cold, yardstick: median(node) },
        { what: `again on its data, median of ${WARM_STARTS}`, ours: median(warm), yardstick: median(node) },
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
