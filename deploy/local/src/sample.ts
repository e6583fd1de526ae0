import { createDataKey } from '@network/kit/secret';
import type { Connection } from '@network/kit/store';
import type { Size } from '@network/sample/size';
import type { Logger } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import type { Subgraph } from '@network/schema/subgraph';
import type { Databases } from './database/databases.ts';
import type { Keys } from './keys.ts';
import { Refused } from './refused.ts';
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

const TITLES = { small: 'Sample network of 温岭', full: 'Sample network of five governments' } as const;

/**
 * Makes the sample network on an empty store, or goes on where its making was cut short; leaves any other store as it is.
 * `asked` is the size that was named on the command line, null where none was.
 * @throws {Refused} where a size was named and the store holds something else.
 */
export const fillEmptyStore = async (
  { parts, databases, keys, report, log }: SampleWiring,
  asked: Size | null,
): Promise<void> => {
  if (!isWhole(parts)) return;
  const { fillSample, planFor } = await import('@network/sample/sample');
  const connections = Object.fromEntries(
    [...databases.houses].map(([name, { app }]) => [name, app]),
  ) as All<Connection>;
  const plan = await planFor({ connections, log }, asked ?? 'small');
  if (asked !== null && plan.size !== asked) {
    const found = plan.size === null ? 'records that are no sample' : `the ${plan.size} sample`;
    throw new Refused(
      `Expected an empty store for --sample ${asked}, found ${found} in it. Start with another folder, as --data .data-${asked}.`,
    );
  }
  if (plan.kind === 'keep') return;
  const { size } = plan;
  await report.step(TITLES[size], async (note) => {
    let total = 0;
    const progress = (what: string, records: number): void => {
      total += records;
      note(`${total} records (${what})`);
    };
    const { secret, dataKey } = keys;
    await fillSample({ subgraphs: parts, connections, secret, dataKey: createDataKey(dataKey), log, size, progress });
    note(`${total} records`);
  });
};
