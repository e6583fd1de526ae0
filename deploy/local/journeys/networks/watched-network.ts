import { AsyncLocalStorage } from 'node:async_hooks';
import type { Keep } from '@network/kit/reference/keep';
import type { Subgraph } from '@network/schema/subgraph';
import { pino } from 'pino';
import { inCheckout } from '#src/checkout.ts';
import { openWholeNetwork, type WholeNetwork } from './whole-network.ts';

/** One fetch of a plan: what was asked of which subgraph, and the statements that it ran. */
export type PlanFetch = { readonly asked: string; readonly statements: string[] };

/** `Case { officers }` of an operation's text: the types and the root fields, without what lies below them. */
const rootsOf = (query: string): string => {
  const types = [...query.matchAll(/\.\.\. ?on (\w+) ?\{\s*(?:__typename\s+)?(?:\w+:\s*)?(\w+)/g)].map(
    ([, type, field]) => `${type}.${field}`,
  );
  if (query.includes('_entities(')) return types.join(' ');
  return query.match(/\{\s*(?:\w+:\s*)?(\w+)/)?.[1] ?? query;
};

/**
 * The whole network, with every fetch between gateway and subgraphs written down, and every statement under its fetch; what
 * its subgraphs copy is read by each request unless it is told how to keep it. Equal queries share no answer, since whether
 * two of one page meet is up to the machine.
 */
export const openWatchedNetwork = async (
  options: { readonly keep?: Keep } = {},
): Promise<{
  network: WholeNetwork;
  /** The fetches since the last call. */
  readonly take: () => PlanFetch[];
}> => {
  const current = new AsyncLocalStorage<PlanFetch>();
  let fetches: PlanFetch[] = [];
  const write = (line: string): void => {
    const { msg, statement, sql } = JSON.parse(line) as Record<string, string>;
    if (msg === 'statement') current.getStore()?.statements.push(statement ?? `not prepared: ${sql}`);
  };
  const watch = (subgraph: Subgraph): Subgraph => ({
    ...subgraph,
    execute: (operation, caller) => {
      const fetch = { asked: `${subgraph.name}: ${rootsOf(operation.query)}`, statements: [] };
      fetches.push(fetch);
      return current.run(fetch, () => subgraph.execute(operation, caller));
    },
  });
  const network = await openWholeNetwork({
    ...options,
    transports: inCheckout('deploy/local/journeys/networks/unshared.yaml'),
    log: pino({ level: 'trace' }, { write }),
    watch,
  });
  return {
    network,
    take: () => {
      const taken = fetches;
      fetches = [];
      return taken;
    },
  };
};
