import { createDataKey } from '@network/kit/secret';
import type { Connection } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import type { Subgraph } from '@network/schema/subgraph';
import type { Databases } from './database/databases.ts';
import type { Keys } from './keys.ts';
import type { Report } from './report.ts';
import type { Parts } from './subgraphs.ts';

export type SampleWiring = {
  readonly parts: Parts;
  readonly databases: Databases;
  readonly keys: Keys;
  readonly report: Report;
  readonly log: Logger;
};

type All<Value> = Record<SubgraphName, Value>;

/** Whether all five subgraphs run in this process: the sample is made through their own doors and stores. */
const isWhole = (parts: Parts): parts is All<Subgraph> =>
  SUBGRAPHS.every((name) => parts[name] !== undefined && !(parts[name] instanceof URL));

/** Makes the sample network of 温岭 on an empty store, or goes on where its making was cut short; leaves any other store as it is. */
export const fillEmptyStore = async ({ parts, databases, keys, report, log }: SampleWiring): Promise<void> => {
  if (!isWhole(parts)) return;
  const { fillSample, isWanted } = await import('@network/sample/sample');
  const { secret, dataKey } = keys;
  if (!(await isWanted({ subgraphs: parts, secret }))) return;
  const connections = Object.fromEntries(
    [...databases.houses].map(([name, { app }]) => [name, app]),
  ) as All<Connection>;
  await report.step('Sample network of 温岭', async (note) => {
    let total = 0;
    const progress = (what: string, records: number): void => {
      total += records;
      note(`${total} records (${what})`);
    };
    await fillSample({ subgraphs: parts, connections, secret, dataKey: createDataKey(dataKey), log, progress });
    note(`${total} records`);
  });
};
