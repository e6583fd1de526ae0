import { rmSync } from 'node:fs';
import { SUBGRAPHS } from '@network/schema/network';
import { median, tableOf } from './measuring/table.ts';
import { copyAgain } from './rows/copy.ts';
import { findConnection, makeFolder, query, ROOT } from './running/network.ts';
import { secondsOfNode, secondsToPage } from './running/npm-start.ts';

const WARM_STARTS = 3;

/** Every table that the sample has filled; what is not yet added up is left out, for it goes while one looks. */
const listTables = (data: string): Promise<readonly string[]> =>
  query(findConnection(data), async (sql) => {
    const tables = await sql<{ name: string }[]>`
      select relid::regclass::text as name from pg_stat_user_tables
      where schemaname = any(${[...SUBGRAPHS]}) and relname <> 'migrations' and relname not like 'changes\\_of\\_%'`;
    return tables.map(({ name }) => name);
  });

/** Seconds of `COPY` for all rows of a running network's tables, once more with all their indexes, and their number. */
const copyAll = async (data: string): Promise<{ seconds: number; rows: number }> => {
  const all = { seconds: 0, rows: 0 };
  for (const table of await listTables(data)) {
    const { seconds, rows } = await copyAgain(findConnection(data), { table, rows: 'true' });
    all.seconds += seconds;
    all.rows += rows;
  }
  return all;
};

/**
 * Seconds from `npm start -- --sample full` to the first page, of a checkout that is installed: on an empty store, beside
 * `COPY` of all the rows that it makes there, and again on its data, beside a Node that does nothing.
 */
export const measureFullSample = async (): Promise<string> => {
  const data = makeFolder();
  const typed = { checkout: ROOT, data, args: ['--sample', 'full'] };
  try {
    let copied = { seconds: 0, rows: 0 };
    const cold = await secondsToPage(typed, async () => {
      copied = await copyAll(data);
    });
    const [warm, node]: [number[], number[]] = [[], []];
    for (let start = 0; start < WARM_STARTS; start++) {
      warm.push(await secondsToPage(typed));
      node.push(secondsOfNode());
    }
    const made = { what: 'B-08b MUST start with `--sample full` in ≤ 90 s on an empty store', ours: cold };
    const again = { what: 'B-08c MUST start with `--sample full` in ≤ 10 s afterwards', ours: median(warm) };
    return [
      tableOf(
        '`npm start` to the first TownPage, seconds',
        ['network', `COPY of its ${copied.rows} rows`],
        [{ ...made, yardstick: copied.seconds }],
      ),
      tableOf(
        `again on its data, seconds, median of ${WARM_STARTS}`,
        ['network', 'empty Node'],
        [{ ...again, yardstick: median(node) }],
      ),
    ].join('\n');
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};
