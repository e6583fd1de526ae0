import { invariant } from '@network/schema/errors';
import type { Viewer } from '@network/schema/viewer';
import { fillPlaceholders } from 'drizzle-orm';
import postgres from 'postgres';
import type { Connection as RelayConnection } from '../connection/connection.ts';
import type { NaturalKey } from '../store/parents.ts';
import { type Connection, clientOptions, type Store } from '../store/store.ts';
import type { Filters, FilterValues, List, ListArguments } from './definition.ts';
import { listLoader } from './loaders.ts';

/** With the values known, or for any values: what PostgreSQL may fall back on after the fifth time. */
export type PlanMode = 'custom' | 'generic';

/** How PostgreSQL ran a statement. */
export type Plan = {
  /** What the statement was prepared under. */
  readonly name: string;
  readonly mode: PlanMode;
  /** Tables that were read from end to end, by no index or by one without a condition. */
  readonly scanned: readonly string[];
  readonly indexes: readonly string[];
  /** Whether anything was sorted on a disk; false where nothing ran. */
  readonly isSortedOnDisk: boolean;
  /** Rows that were read and thrown away again; 0 where nothing ran. */
  readonly discarded: number;
  /** Rows that were read of tables, those thrown away among them; 0 where nothing ran. */
  readonly touched: number;
  /** The plan itself, for whoever has to find out why. */
  readonly text: string;
};

export type Planner = {
  /** The store, but that what is prepared by it is explained instead: it finds no rows. */
  readonly store: Store;
  /** The plans of the statements that ran since the last time. */
  takePlans(): Plan[];
  close(): Promise<void>;
};

type PlanNode = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Sort Space Type'?: string;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly Plans?: readonly PlanNode[];
};
type Explained = { readonly 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] };

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const isScan = (node: PlanNode): boolean =>
  node['Node Type'] === 'Seq Scan' || (node['Index Name'] !== undefined && node['Index Cond'] === undefined);

const discardedBy = (node: PlanNode): number =>
  ((node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * (node['Actual Loops'] ?? 0);

const touchedBy = (node: PlanNode): number =>
  node['Relation Name'] === undefined
    ? 0
    : discardedBy(node) + (node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 0);

const toPlan = (name: string, { mode, root }: { mode: PlanMode; root: PlanNode }): Plan => {
  const nodes = nodesOf(root);
  return {
    name,
    mode,
    scanned: nodes.filter(isScan).map((node) => node['Relation Name'] ?? node['Index Name'] ?? ''),
    indexes: nodes.flatMap((node) => node['Index Name'] ?? []),
    isSortedOnDisk: nodes.some((node) => node['Sort Space Type'] === 'Disk'),
    discarded: nodes.reduce((sum, node) => sum + discardedBy(node), 0),
    touched: nodes.reduce((sum, node) => sum + touchedBy(node), 0),
    text: JSON.stringify(root, null, 1),
  };
};

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A value as the text that PostgreSQL reads as any type. */
const literal = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (!Array.isArray(value)) return quote(String(value));
  const elements = value.map((one) => (one === null ? 'null' : `"${String(one).replace(/["\\]/g, '\\$&')}"`));
  return quote(`{${elements.join(',')}}`);
};

/** For tests: explains SQL with placeholders, in either mode, over the tables that a connection sees. */
export const openExplainer = (
  connection: Connection,
  { isRunning = true, settings = [] }: { isRunning?: boolean; settings?: readonly string[] } = {},
) => {
  const options = isRunning ? 'analyze, timing off, format json' : 'format json';
  const client = postgres({ ...clientOptions(connection), max: 1 });
  const explain = async (
    name: string,
    { sql, values }: { readonly sql: string; readonly values: readonly unknown[] },
  ): Promise<Plan[]> => {
    const plans: Plan[] = [];
    for (const setting of settings) await client.unsafe(`set ${setting}`).simple();
    await client.unsafe(`prepare explained as ${sql}`).simple();
    for (const mode of ['custom', 'generic'] as const) {
      await client.unsafe(`set plan_cache_mode = force_${mode}_plan`).simple();
      const given = values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
      const [row] = await client.unsafe<Explained[]>(`explain (${options}) execute explained${given}`).simple();
      invariant(row !== undefined, `PostgreSQL explains ${name}`);
      plans.push(toPlan(name, { mode, root: row['QUERY PLAN'][0].Plan }));
    }
    await client.unsafe('deallocate explained').simple();
    return plans;
  };
  return { explain, close: () => client.end({ timeout: 5 }) };
};

/**
 * For tests: a store whose statements tell how they run over the tables that `connection` sees, in either mode; with
 * `isRunning: false` how they would.
 */
export const openPlanner = (store: Store, connection: Connection, { isRunning = true } = {}): Planner => {
  const { explain, close } = openExplainer(connection, { isRunning });
  let plans: Plan[] = [];
  return {
    store: {
      ...store,
      prepare: (name, query) => {
        const prepared = store.prepare(name, query);
        const { sql, params = [] } = prepared.getQuery() as { sql: string; params?: unknown[] };
        const execute = async (given: Record<string, unknown>): Promise<unknown[]> => {
          plans.push(...(await explain(name, { sql, values: fillPlaceholders(params, given) })));
          return [];
        };
        return Object.assign(prepared, { execute });
      },
    },
    takePlans: () => {
      const taken = plans;
      plans = [];
      return taken;
    },
    close,
  };
};

/** A value for each filter that a list offers. */
export type Samples<Offered extends Filters> = {
  readonly [Name in keyof Offered]-?: NonNullable<FilterValues<Offered>[Name]>;
};

/** What a statement reads of tables, and by which indexes. */
const readBy = (plans: readonly Plan[]) => ({
  scanned: plans.flatMap(({ scanned }) => scanned).toSorted(),
  indexes: plans.flatMap(({ indexes }) => indexes).toSorted(),
  touched: plans.reduce((sum, { touched }) => sum + touched, 0),
});

/** What is asked of a list below one parent. */
type Below<Parent extends string, Args> = {
  readonly viewer: Viewer;
  readonly parent: Parent;
  readonly of: NaturalKey | string;
  readonly args: Args;
};

/**
 * How a page and its total run as one statement. The list was made over the planner's store.
 * @throws when it does not touch as many rows by the same indexes as the page and the total apart.
 */
export const planTogether = async <Row, Parent extends string, Offered extends Filters, Order extends string>(
  list: List<Row, Parent, Offered, Order>,
  planner: Planner,
  { viewer, parent, of, args }: Below<Parent, ListArguments<Offered, Order>>,
): Promise<readonly Plan[]> => {
  const plansOf = async (ask: (found: RelayConnection<Row>) => Promise<unknown>): Promise<Plan[]> => {
    await ask(listLoader(list, viewer)(parent, of, args));
    return planner.takePlans();
  };
  const apart = [...(await plansOf((found) => found.nodes())), ...(await plansOf((found) => found.totalCount()))];
  const together = await plansOf((found) => Promise.all([found.nodes(), found.totalCount()]));
  for (const plan of together) {
    const [found, expected] = [[plan], apart.filter(({ mode }) => mode === plan.mode)].map((plans) =>
      JSON.stringify(readBy(plans)),
    );
    invariant(found === expected, `${plan.name}, ${plan.mode}, reads ${expected}; found ${plan.text}`);
  }
  return together;
};

/** One thing that somebody may ask of a list, and how its rows are read. */
export type OfferPlans = { readonly offer: string; readonly plans: readonly Plan[] };

/**
 * How the first page below one parent runs for everything that a list offers: each filter by itself, each order in either
 * direction; of the order that comes by itself also together with its total. The list was made over the planner's store. A
 * filter without a sample is refused.
 */
export const planOffers = async <Row, Parent extends string, Offered extends Filters, Order extends string>(
  list: List<Row, Parent, Offered, Order>,
  planner: Planner,
  {
    viewer,
    parent,
    of,
    samples,
  }: { viewer: Viewer; parent: Parent; of: NaturalKey | string; samples: Samples<Offered> },
): Promise<OfferPlans[]> => {
  const plan = async (offer: string, args: ListArguments<Offered, Order>): Promise<OfferPlans> => {
    await listLoader(list, viewer)(parent, of, args).nodes();
    return { offer, plans: planner.takePlans() };
  };
  await planTogether(list, planner, { viewer, parent, of, args: {} });
  const found: OfferPlans[] = [];
  for (const name of list.offers.filters) {
    invariant(samples[name] !== undefined, `there is a sample for the filter ${name}`);
    found.push(await plan(`the filter ${name}`, { filter: { [name]: samples[name] } as FilterValues<Offered> }));
  }
  for (const field of list.offers.orders) {
    for (const direction of ['ASC', 'DESC'] as const) {
      found.push(await plan(`the order ${field} ${direction}`, { orderBy: { field, direction } }));
    }
  }
  return found;
};
