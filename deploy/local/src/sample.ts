import { createDataKey } from '@network/kit/secret';
import type { Connection } from '@network/kit/store';
import type { Size } from '@network/sample/size';
import type { Logger } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import type { Subgraph } from '@network/schema/subgraph';
import { analyzeHouses } from './database/analyze.ts';
import type { Databases } from './database/databases.ts';
import { saying } from './elsewhere.ts';
import type { Keys } from './keys.ts';
import { Refused } from './refused.ts';
import type { Report } from './report.ts';
import { planScale } from './scale.ts';
import type { Parts } from './subgraphs.ts';

export type SampleWiring = {
  readonly parts: Parts;
  /** The folder on whose disk events lie; null where a server of somebody else's holds them. */
  readonly disk: string | null;
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

/** What was asked for on the command line: null where nothing was said. */
export type SampleWish = {
  readonly size: Size | null;
  /** Events to add in bulk. */
  readonly scale: number | null;
};

const createProgress = (note: (text: string) => void) => {
  let total = 0;
  return {
    progress: (what: string, records: number): void => {
      total += records;
      note(`${total} records (${what})`);
    },
    end: (): void => note(`${total} records`),
  };
};

/**
 * Makes the sample network on an empty store, or goes on where its making was cut short; leaves any other store as it is.
 * @throws {Refused} where a size was named and the store holds something else.
 */
export const fillEmptyStore = async (
  { parts, databases, disk, keys, report, log }: SampleWiring,
  { size: asked, scale }: SampleWish,
): Promise<void> => {
  if (!isWhole(parts)) {
    const elsewhere = SUBGRAPHS.filter((name) => parts[name] instanceof URL);
    report.line(`· No sample: ${saying(elsewhere, ['runs', 'run'])} elsewhere`);
    return;
  }
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
  if (scale !== null && plan.size === null)
    throw new Refused(
      `Expected a sample for --scale ${scale}, found records that are none. Start with another folder, as --data .data-${scale}.`,
    );
  const dataKey = createDataKey(keys.dataKey);
  const owner = databases.houses.get('events')?.owner;
  const enlarge =
    plan.size === null || owner === undefined
      ? null
      : await planScale({ options: { connections, owner, dataKey, log }, size: plan.size, asked: scale, disk, report });
  if (plan.kind === 'make')
    await report.step(TITLES[plan.size], async (note) => {
      const { progress, end } = createProgress(note);
      const sending = { subgraphs: parts, connections, secret: keys.secret, log };
      await fillSample({ ...sending, dataKey, size: plan.size, progress });
      await analyzeHouses(databases.houses.values());
      end();
    });
  await enlarge?.();
};
