import { join } from 'node:path';
import { openCache } from './cache/cache.ts';
import { personalFields } from './doors/caching.ts';
import { openDoor } from './doors/door.ts';
import { readTrustedTexts } from './doors/trusted.ts';
import { openEngine } from './engine/engine.ts';
import { createHealth } from './health.ts';
import { type Listening, startHttp } from './http.ts';
import { createDevelopmentIssuer } from './identity/development-issuer.ts';
import { createJwksIssuer, createOperatorIssuer } from './identity/issuers.ts';
import { isLoopback, requireOwnHost } from './identity/own-host.ts';
import { createSign } from './identity/signatures.ts';
import { createWho } from './identity/who.ts';
import { createMounts } from './mounts.ts';
import type { GatewayOptions } from './options.ts';
import { openAhead } from './planning/ahead.ts';
import { createRoutes } from './routes.ts';
import { createExports } from './sources/exports.ts';
import { createPushLimits, PUSH_LIMITS } from './sources/push-limits.ts';
import { createSources } from './sources/sources.ts';
import { startServing } from './supergraph/serving.ts';
import { readSettings } from './transports/settings/read-settings.ts';
import { openTransports } from './transports/transports.ts';
import { createWorkbench } from './workbench.ts';

/**
 * Starts the gateway. The subgraphs stay their owner's: `close()` does not close them.
 * @throws a sentence when the supergraph cannot be served or the port cannot be had.
 */
export const createGateway = async (options: GatewayOptions): Promise<Listening> => {
  const { secret, production, log, port, host = '127.0.0.1', others = null, now = () => new Date() } = options;
  const sign = createSign(secret, now);
  const settings = readSettings(options.transports ?? join(import.meta.dirname, '../transports.yaml'));
  const transports = openTransports(options.subgraphs, { settings, sign, log });
  const { peers, fetches } = transports;
  const cache = openCache({ settings: options.cache ?? null, peers, sign, log, now, others });
  const development = production ? null : createDevelopmentIssuer({ secret, host, log, now });
  const jwks = options.jwks === null ? null : createJwksIssuer(options.jwks);

  const who = createWho({ operator: createOperatorIssuer(options.operatorKey), development, jwks }, now);
  const mounts = createMounts(options.mounts ?? {}, { who, log });

  const documents = options.documents === undefined ? [] : await readTrustedTexts(options.documents);
  const ahead = await openAhead({ folder: options.state ?? null, documents, log });
  const serving = await startServing({
    path: options.supergraph,
    production,
    open: async ({ planned, full, text }) => {
      const caching = cache.of({ full, text });
      const engine = caching.engine(await openEngine(planned, { fetches: caching.fetches(fetches), log }));
      const closing = async (error: unknown): Promise<never> => {
        await engine.close();
        throw error;
      };
      const personal = personalFields(full);
      const { policyOf } = caching;
      return openDoor(await ahead.open(engine), { production, log, documents, personal, policyOf }).catch(closing);
    },
    log,
    now,
  });
  const routes = createRoutes({
    who,
    mounts,
    door: serving.door,
    sources: createSources(peers, {
      sign,
      log,
      limits: createPushLimits(options.pushLimits ?? PUSH_LIMITS, now, others),
    }),
    exports: createExports(peers, { sign, log }),
    health: createHealth({ subgraphs: peers, refused: serving.refused, worker: others?.number ?? null }),
    workbench: createWorkbench(options.workbench),
    development,
    checkHost: development !== null && isLoopback(host) ? requireOwnHost : () => undefined,
    log,
  });
  const closeParts = async (): Promise<void> => {
    await serving.close();
    await ahead.close();
    await cache.close();
    await transports.close();
  };
  const http = await startHttp(routes, { port, host, isShared: others !== null, log }).catch(async (error: unknown) => {
    await closeParts();
    throw error;
  });
  return { url: http.url, close: () => http.close().then(closeParts) };
};
