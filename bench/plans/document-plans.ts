import { openExplainer, type Plan } from '@network/kit/list/explain';
import { onceEach, planRuns, type Ran } from '@network/kit/list/runs';
import { SUBGRAPHS } from '@network/schema/network';
import { logOf } from '../measuring/statement-log.ts';
import { gridOf } from '../measuring/table.ts';
import { type Network, query } from '../running/network.ts';
import { ranIn } from './ran-statements.ts';

/** A table of fewer rows may be read from end to end. */
const LARGE = 10_000;
const PATIENCE = "statement_timeout = '300s'";

/** A document as its caller asks it, once. */
type Document = { readonly name: string; readonly ask: () => Promise<unknown> };
/** How a document's statements run. */
export type Found = { readonly name: string; readonly statements: number; readonly plans: readonly Plan[] };
/** Rows of each table and each index, by its subgraph and its name. */
export type Rows = ReadonlyMap<string, number>;

const readRows = ({ connection }: Network): Promise<Rows> =>
  query(connection, async (sql) => {
    const found = await sql<{ name: string; rows: number }[]>`
      select nspname || '.' || relname as name, reltuples::float8 as rows
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace where nspname = any(${[...SUBGRAPHS]})`;
    return new Map(found.map(({ name, rows }) => [name, rows]));
  });

/** Each statement that a document runs, once. */
const statementsOf = async (network: Network, { ask }: Document): Promise<readonly Ran[]> =>
  onceEach(ranIn(await logOf(network, ask)));

/** Explains as the roles do that run, in their schemas. */
const openExplainers = ({ connection }: Network) =>
  new Map(
    SUBGRAPHS.map((name) => {
      const settings = [`role ${name}_app`, `search_path = ${name}`, PATIENCE];
      return [name, openExplainer(connection, { settings })] as const;
    }),
  );

/** The large tables that a statement reads from end to end, with their rows. */
const scansOf = ({ name, mode, scanned }: Plan, rows: Rows): readonly string[] =>
  scanned
    .map((table) => `${name.split('.')[0]}.${table}`)
    .filter((table) => (rows.get(table) ?? 0) > LARGE)
    .map((table) => `${name} (${mode}) reads ${table} from end to end`);

const complaintsOf = ({ plans }: Found, rows: Rows): readonly string[] => [
  ...plans.flatMap((plan) => scansOf(plan, rows)),
  ...plans.flatMap(({ name, mode, isSortedOnDisk }) => (isSortedOnDisk ? [`${name} (${mode}) sorts on disk`] : [])),
];

/**
 * A table of how documents run, and below it what must not be.
 * @throws where a statement reads a large table from end to end or sorts on disk: the error tells which, after the table.
 */
export const tellPlans = (found: readonly Found[], rows: Rows, title: string): string => {
  const lines = found.map((document) => {
    const { name, statements, plans } = document;
    const most = plans.toSorted((a, b) => b.touched - a.touched)[0];
    const scans = plans.flatMap((plan) => scansOf(plan, rows)).length;
    const sorts = plans.filter(({ isSortedOnDisk }) => isSortedOnDisk).length;
    return [
      name,
      ...[statements, scans, sorts, most?.touched ?? 0].map(String),
      most === undefined ? '' : `${most.name} (${most.mode})`,
    ];
  });
  const columns = ['statements', 'scans of large tables', 'sorts on disk', 'rows touched at most', 'by'];
  const table = gridOf([`Plans with ${title}`, ...columns], lines);
  const complaints = found.flatMap((document) => complaintsOf(document, rows));
  if (complaints.length === 0) return `${table}\n`;
  throw new Error(
    `${table}\n\nExpected no scan of more than ${LARGE} rows and no sort on disk, found: ${complaints.join('; ')}. Give the statement an index.`,
  );
};

/**
 * Asks each document once and explains every statement that it runs, with the values it was given and with any, as the role
 * that runs it. Whatever else the network does meanwhile under a name of its own is explained, too.
 * @throws as `tellPlans`.
 */
export const planDocuments = async (
  network: Network,
  documents: readonly Document[],
  title: string,
): Promise<string> => {
  const explainers = openExplainers(network);
  try {
    const found: Found[] = [];
    for (const document of documents) {
      const statements = await statementsOf(network, document);
      const plans = await planRuns(statements, explainers);
      found.push({ name: document.name, statements: statements.length, plans });
    }
    return tellPlans(found, await readRows(network), title);
  } finally {
    for (const { close } of explainers.values()) await close();
  }
};
