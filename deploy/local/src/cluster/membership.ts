import type { AmongOthers } from '@network/gateway/among-others';
import { Fault } from '@network/schema/errors';
import type { SubgraphName } from '@network/schema/network';
import type { Beside } from '../network.ts';
import type { Channel, Entered, Said } from './channel.ts';

type Listener = Parameters<AmongOthers['changes']['onTold']>[0];

/** What a worker shares with the others, all of it through the primary. */
export const createMembership = (number: number, channel: () => Channel) => {
  const listeners = new Set<Listener>();
  const say = (said: Said): void => void channel().ask(said);

  const enter = async (subject: string): Promise<() => void> => {
    const entered = (await channel().ask({ kind: 'entering', subject })) as Entered | null;
    if (entered === null) return () => undefined;
    if ('refusal' in entered) throw new Fault('TOO_MANY_REQUESTS', entered.refusal, { retryAfter: entered.retryAfter });
    return () => say({ kind: 'leaving', entry: entered.entry });
  };

  const others: AmongOthers = {
    number,
    pushes: { enter },
    changes: {
      tell: async (tags) => void (await channel().ask({ kind: 'changed', tags })),
      onTold: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
  };
  return {
    others,
    handing: ((subgraph: SubgraphName) => ({
      tell: () => say({ kind: 'waiting', subgraph }),
    })) satisfies Beside['handing'],
    /** Does what the primary says. */
    hear: async (said: Said): Promise<void> => {
      if (said.kind === 'changed') await Promise.all([...listeners].map((listener) => listener(said.tags)));
    },
  };
};
