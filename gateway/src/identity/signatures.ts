import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { createViewerSigner, type Viewer } from '@network/schema/viewer';

/** A signature is good for a minute and given out for half of it, so that none expires on its way. */
const GIVEN_OUT_MS = 30_000;
const KEPT = 1_000;

export type Sign = (viewer: Viewer, audience: SubgraphName) => Promise<string>;

/** Signs viewers for subgraphs, as the value of an Authorization header. Signing anew for each fetch would cost more than the fetch. */
export const createSign = (secret: Uint8Array, now: () => Date): Sign => {
  const signers = new Map(SUBGRAPHS.map((name) => [name, createViewerSigner(secret, name)]));
  const kept = new Map<string, { readonly at: number; readonly value: Promise<string> }>();

  return (viewer, audience) => {
    const key = `${audience} ${JSON.stringify(viewer)}`;
    const at = now().getTime();
    const known = kept.get(key);
    if (known !== undefined && at - known.at < GIVEN_OUT_MS) return known.value;
    const signer = signers.get(audience) ?? createViewerSigner(secret, audience);
    const value = signer(viewer, new Date(at)).then((token) => `Bearer ${token}`);
    kept.delete(key);
    kept.set(key, { at, value });
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
    return value;
  };
};
