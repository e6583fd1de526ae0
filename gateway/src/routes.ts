import { Fault } from '@network/schema/errors';
import type { Viewer } from '@network/schema/viewer';
import type { Door } from './doors/door.ts';
import { type Answer, type Exchange, type Purpose, pathOf, readJson } from './exchange.ts';
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
};

const rounded = (waited: Purpose['waited']): Record<string, number> =>
  Object.fromEntries([...waited].map(([name, ms]) => [name, Math.round(ms * 10) / 10]));

/** The paths of the gateway, and who answers each. */
export const createRoutes = (steps: Steps): Routes => {
  const { who, door, sources, exports, health, workbench, mounts, development, checkHost } = steps;
  const knownCaller = async (exchange: Exchange): Promise<Viewer> => {
    const viewer = await who(exchange.headers['authorization']);
    exchange.line['caller'] = viewer.subject;
    return viewer;
  };

  const graphql: Routes = async (exchange) => {
    if (exchange.method !== 'GET' && exchange.method !== 'POST')
      throw new Fault('BAD_USER_INPUT', `Expected GET or POST, found ${exchange.method}. Send the operation as POST.`);
    const viewer = await knownCaller(exchange);
    const purpose: Purpose = { requestId: exchange.requestId, viewer, waited: new Map(), line: exchange.line };
    const body = exchange.method === 'POST' ? await readJson(exchange) : undefined;
    // Chosen only now: the door that stood open when the body began to arrive may be closed.
    const answer = await door().answer({ exchange, body }, purpose);
    exchange.line['waited'] = rounded(purpose.waited);
    return answer;
  };

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
