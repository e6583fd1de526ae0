import { fillPlaceholders } from 'drizzle-orm';
import type { Store } from '../store/store.ts';
import type { openExplainer, Plan } from './explain.ts';

/** A prepared statement that ran, and what it was given. */
export type Ran = {
  readonly name: string;
  readonly subgraph: Store['name'];
  readonly sql: string;
  readonly values: readonly unknown[];
};

const nameOf = ({ subgraph, name }: Ran): string => `${subgraph}.${name}`;

/** For tests: the store, but that each prepared statement also tells that it runs. */
export const tellRuns = (store: Store, tell: (ran: Ran) => void): Store => ({
  ...store,
  prepare: (name, query, how) => {
    const prepared = store.prepare(name, query, how);
    const { sql, params = [] } = prepared.getQuery() as { sql: string; params?: unknown[] };
    const { execute } = prepared as unknown as { execute(given: Record<string, unknown>): Promise<unknown> };
    const telling = (given: Record<string, unknown> = {}): Promise<unknown> => {
      tell({ name, subgraph: store.name, sql, values: fillPlaceholders(params, given) });
      return execute.call(prepared, given);
    };
    return Object.assign(prepared, { execute: telling });
  },
});

/** Each statement once, as it ran last. */
export const onceEach = (ran: readonly Ran[]): Ran[] => [...new Map(ran.map((one) => [nameOf(one), one])).values()];

/** How statements run, each explained by the explainer of its subgraph, one after the other. */
export const planRuns = async (
  ran: readonly Ran[],
  explainers: ReadonlyMap<Store['name'], ReturnType<typeof openExplainer>>,
): Promise<Plan[]> => {
  const plans: Plan[] = [];
  for (const one of ran) plans.push(...((await explainers.get(one.subgraph)?.explain(nameOf(one), one)) ?? []));
  return plans;
};
