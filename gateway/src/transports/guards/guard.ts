import type { Logger } from '@network/schema/log';
import type { Clock } from '../clock.ts';
import type { Send } from '../send.ts';
import type { TransportSettings } from '../settings/settings.ts';
import { withBreaker } from './breaker.ts';
import { withDeadline } from './deadline.ts';
import { withHedges } from './hedges.ts';
import { withLimit } from './limit.ts';
import { withRetries } from './retries.ts';
import { withSharing } from './sharing.ts';

/**
 * Puts every guard of one subgraph around its transport, from within: second copies, retries, the limit, the breaker
 * that sees what came of all attempts, the time that all of it may take, and those who share it.
 */
export const guard = (
  transport: Send,
  settings: TransportSettings & { readonly clock: Clock; readonly log: Logger },
): Send => {
  const { clock, log, retry, hedge, breaker } = settings;
  const hedged = hedge === null ? transport : withHedges(transport, { ...hedge, clock });
  const retried = retry === null ? hedged : withRetries(hedged, { ...retry, clock });
  const { send: limited, refuseWaiting } = withLimit(retried, settings);
  const broken =
    breaker === null
      ? limited
      : withBreaker(limited, {
          ...breaker,
          clock,
          opened: (missing) => {
            log.warn({ pause: breaker.pause }, 'a subgraph keeps failing and is left alone');
            refuseWaiting(missing);
          },
          closed: () => log.info('a subgraph answers again'),
        });
  const timely = withDeadline(broken, settings);
  return settings.isShared ? withSharing(timely) : timely;
};
