import type { Viewer } from '@network/schema/viewer';

type Verify = (authorization: string | undefined) => Promise<Viewer>;

const KEPT = 1_000;

/** When a verified token expires, in milliseconds: the `exp` of its payload. */
const expiryOf = (authorization: string): number =>
  JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString()).exp * 1000;

/**
 * Verifies each token once and believes it until it expires. The gateway gives one out for many fetches, and verifying
 * it anew costs more than most of them.
 */
export const believe = (verify: Verify, now: () => number = Date.now): Verify => {
  const known = new Map<string, { readonly viewer: Viewer; readonly until: number }>();
  return async (authorization = '') => {
    const believed = known.get(authorization);
    if (believed !== undefined && now() < believed.until) return believed.viewer;
    known.delete(authorization);
    const viewer = await verify(authorization);
    known.set(authorization, { viewer, until: expiryOf(authorization) });
    if (known.size > KEPT) known.delete(known.keys().next().value ?? '');
    return viewer;
  };
};
