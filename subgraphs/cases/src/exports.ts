import { readFile } from 'node:fs/promises';
import { createClock } from '@network/kit/clock';
import { createExports } from '@network/kit/exports';
import { parseSource } from '@network/kit/mapping/source-file';
import type { Route } from '@network/kit/serve';
import type { Logger } from '@network/schema/log';
import { createCreditPenalties } from './store/exports/credit-penalties.ts';
import type { CasesStores } from './store/stores.ts';

const PENALTIES = 'credit-penalties-2018.yaml';

/** What this subgraph publishes as files of other systems' layouts, by the source files that read them. */
export const openExports = async (
  { published, references, kinds }: Pick<CasesStores, 'published' | 'references' | 'kinds'>,
  log: Logger,
): Promise<Route> => {
  const text = await readFile(new URL(`./sources/${PENALTIES}`, import.meta.url), 'utf8');
  const penalties = createCreditPenalties({
    published,
    source: parseSource(PENALTIES, text, kinds),
    todayOf: (jurisdiction) => createClock(references.listClocks).today(jurisdiction),
  });
  return createExports([penalties], log);
};
