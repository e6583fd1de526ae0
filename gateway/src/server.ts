import { SUBGRAPHS } from '@network/schema/network';
import { NODES } from '@network/schema/sdl/nodes';
import { createDevelopmentIssuer } from './development-issuer.ts';
import { openDoor } from './door.ts';
import { createExports } from './exports.ts';
import { createFetch } from './fetches.ts';
import { createHealth } from './health.ts';
import { type Listening, startHttp } from './http.ts';
import { createJwksIssuer, createOperatorIssuer } from './issuers.ts';
import { createMounts } from './mounts.ts';
import { createNodes } from './nodes.ts';
import type { GatewayOptions } from './options.ts';
import { isLoopback, requireOwnHost } from './own-host.ts';
import { createPushLimits, PUSH_LIMITS } from './push-limits.ts';
import { createRemoteSubgraph } from './remote-subgraph.ts';
import { createRoutes } from './routes.ts';
import { startServing } from './serving.ts';
import { createSign } from './signatures.ts';
import { createSources } from './sources.ts';
import { openStockEngine } from './stock-engine.ts';
import { createWho } from './who.ts';
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
