import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { createViewerSigner, type Viewer } from '@network/schema/viewer';

/** A signature is good for a minute and given out for half of it, so that none expires on its way. */
const GIVEN_OUT_MS = 30_000;
const KEPT = 1_000;

type Given = { readonly at: number; readonly value: Promise<string> };

export type Sign = (viewer: Viewer, audience: SubgraphName) => Promise<string>;

/** Signs viewers for subgraphs, as the value of an Authorization header. Signing anew for each fetch would cost more than the fetch. */
export const createSign = (secret: Uint8Array, now: () => Date): Sign => {
  const signers = new Map(SUBGRAPHS.map((name) => [name, createViewerSigner(secret, name)]));
  const kept = new Map<string, Given>();
  /** What was given out for a viewer that comes again as the same object, as all of one token do: its text is not made anew. */
  const known = new WeakMap<Viewer, Map<SubgraphName, Given>>();

  const signed = (viewer: Viewer, audience: SubgraphName, at: number): Given => {
    const key = `${audience} ${JSON.stringify(viewer)}`;
    const before = kept.get(key);
    if (before !== undefined && at - before.at < GIVEN_OUT_MS) return before;
    const signer = signers.get(audience) ?? createViewerSigner(secret, audience);
    const given = { at, value: signer(viewer, new Date(at)).then((token) => `Bearer ${token}`) };
    kept.delete(key);
    kept.set(key, given);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
    return given;
  };

  return (viewer, audience) => {
    const at = now().getTime();
    const ofViewer = known.get(viewer) ?? new Map<SubgraphName, Given>();
    const before = ofViewer.get(audience);
    if (before !== undefined && at - before.at < GIVEN_OUT_MS) return before.value;
    const given = signed(viewer, audience, at);
    known.set(viewer, ofViewer.set(audience, given));
    return given.value;
  };
};
