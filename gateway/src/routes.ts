import type { Logger } from '@network/schema/log';
import type { Viewer } from '@network/schema/viewer';
import type { Door } from './doors/door.ts';
import { createGraphql } from './doors/graphql.ts';
import { type Answer, type Exchange, pathOf } from './exchange.ts';
import type { Routes } from './http.ts';
import type { DevelopmentIssuer } from './identity/development-issuer.ts';
import type { Who } from './identity/who.ts';
import type { createMounts } from './mounts.ts';

export type Steps = {
  readonly who: Who;
  readonly door: () => Door;
  readonly sources: (exchange: Exchange, viewer: Viewer) => Promise<Answer>;
  readonly exports: (exchange: Exchange, viewer: Viewer) => Promise<Answer>;
  readonly health: Routes;
  readonly workbench: Routes;
  readonly mounts: ReturnType<typeof createMounts>;
  /** Null in production: the paths do not exist then. */
  readonly development: DevelopmentIssuer | null;
  /** Refuses a Host header by throwing. */
  readonly checkHost: (host: string | undefined) => void;
  readonly log: Logger;
};

/** The paths of the gateway, and who answers each. */
export const createRoutes = (steps: Steps): Routes => {
  const { who, door, sources, exports, health, workbench, mounts, development, checkHost, log } = steps;
  const knownCaller = async (exchange: Exchange): Promise<Viewer> => {
    const viewer = await who(exchange.headers['authorization']);
    exchange.line['caller'] = viewer.subject;
    return viewer;
  };

  const graphql = createGraphql({ door, who: knownCaller, log });

  const routes: Routes = async (exchange) => {
    checkHost(exchange.headers['host']);
    const [, first] = pathOf(exchange).split('/');
    if (first === 'graphql') return graphql(exchange);
    if (first === 'health') return health(exchange);
    if (first === 'sources') return sources(exchange, await knownCaller(exchange));
    if (first === 'exports') return exports(exchange, await knownCaller(exchange));
    if (first === 'dev' && development !== null) return development.answer(exchange);
    return mounts(first, exchange, routes) ?? workbench(exchange);
  };
  return routes;
};
