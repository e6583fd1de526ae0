import { SUBGRAPHS } from '@network/schema/network';
import { NODES } from '@network/schema/sdl/nodes';
import { openDoor } from './doors/door.ts';
import { openStockEngine } from './engine/stock-engine.ts';
import { createHealth } from './health.ts';
import { type Listening, startHttp } from './http.ts';
import { createDevelopmentIssuer } from './identity/development-issuer.ts';
import { createJwksIssuer, createOperatorIssuer } from './identity/issuers.ts';
import { isLoopback, requireOwnHost } from './identity/own-host.ts';
import { createSign } from './identity/signatures.ts';
import { createWho } from './identity/who.ts';
import { createMounts } from './mounts.ts';
import type { GatewayOptions } from './options.ts';
import { createRoutes } from './routes.ts';
import { createExports } from './sources/exports.ts';
import { createPushLimits, PUSH_LIMITS } from './sources/push-limits.ts';
import { createSources } from './sources/sources.ts';
import { startServing } from './supergraph/serving.ts';
import { createFetch } from './transports/fetches.ts';
import { createNodes } from './transports/nodes.ts';
import { createRemoteSubgraph } from './transports/remote-subgraph.ts';
import { createWorkbench } from './workbench.ts';

/**
 * Starts the gateway. The subgraphs stay their owner's: `close()` does not close them.
 * @throws a sentence when the supergraph cannot be served or the port cannot be had.
 */
export const createGateway = async (options: GatewayOptions): Promise<Listening> => {
  const { secret, production, log, port, host = '127.0.0.1', now = () => new Date() } = options;
  const subgraphs = SUBGRAPHS.flatMap((name) => {
    const given = options.subgraphs[name];
    return given === undefined ? [] : [given instanceof URL ? createRemoteSubgraph(name, given) : given];
  });
  const sign = createSign(secret, now);
  const fetches = new Map([
    ...subgraphs.map((subgraph) => [String(subgraph.name), createFetch(subgraph, { sign, log })] as const),
    [NODES, createNodes({ log })],
  ]);
  const development = production ? null : createDevelopmentIssuer({ secret, host, log, now });
  const jwks = options.jwks === null ? null : createJwksIssuer(options.jwks);

  const who = createWho({ operator: createOperatorIssuer(options.operatorKey), development, jwks }, now);
  const mounts = createMounts(options.mounts ?? {}, { who, log });

  const serving = await startServing({
    path: options.supergraph,
    production,
    open: async ({ planned }) => openDoor(await openStockEngine(planned, { fetches, log }), { production, log }),
    log,
    now,
  });
  const routes = createRoutes({
    who,
    mounts,
    door: serving.door,
    sources: createSources(subgraphs, { sign, log, limits: createPushLimits(options.pushLimits ?? PUSH_LIMITS, now) }),
    exports: createExports(subgraphs, { sign, log }),
    health: createHealth(subgraphs, serving.refused),
    workbench: createWorkbench(options.workbench),
    development,
    checkHost: development !== null && isLoopback(host) ? requireOwnHost : () => undefined,
  });
  const http = await startHttp(routes, { port, host, log }).catch(async (error: unknown) => {
    await serving.close();
    throw error;
  });
  return { url: http.url, close: () => http.close().then(serving.close) };
};
