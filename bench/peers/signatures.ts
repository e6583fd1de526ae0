import { SUBGRAPHS } from '@network/schema/network';
import { createViewerSigner } from '@network/schema/viewer';
import type { Task } from './task.ts';

/** Signed anew before a signature, good for a minute, can expire on its way. Ours does it as often. */
const AGAIN_MS = 30_000;

/** The Authorization header that each subgraph demands, by its name; written while nobody waits. None for `nodes`. */
export const openSignatures = async ({ secret, viewer }: Task): Promise<(subgraph: string) => string> => {
  const kept = new Map<string, string>();
  const sign = async (): Promise<void> => {
    for (const name of SUBGRAPHS) {
      const token = await createViewerSigner(Buffer.from(secret, 'hex'), name)(viewer);
      kept.set(name, `Bearer ${token}`);
    }
  };
  await sign();
  setInterval(() => void sign(), AGAIN_MS).unref();
  return (subgraph) => kept.get(subgraph.toLowerCase()) ?? '';
};
