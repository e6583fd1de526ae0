import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { median, tableOf } from './measuring/table.ts';
import { makeFolder, ROOT } from './running/network.ts';
import { secondsOfNode, secondsToPage } from './running/npm-start.ts';

const WARM_STARTS = 3;

/**
 * Seconds from `npm start` to the first page: of a clone just made, whose packages come from this machine's caches, and
 * of the same clone again, on its data. Beside a Node that does nothing.
 */
export const measureStart = async (): Promise<string> => {
  const folder = makeFolder();
  const typed = { checkout: join(folder, 'clone'), data: join(folder, 'data') };
  try {
    execFileSync('git', ['clone', '--quiet', ROOT, typed.checkout]);
    const cold = await secondsToPage(typed);
    const [warm, node]: [number[], number[]] = [[], []];
    for (let start = 0; start < WARM_STARTS; start++) {
      warm.push(await secondsToPage(typed));
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
