import type { Clearance, Viewer } from '@network/schema/viewer';
import { type DataKey, decrypt } from './secret.ts';

/** What a viewer without clearance reads in place of a sealed value. */
export const MASK = '***';

/** Gives a sealed value in the open to viewers cleared for its class, `***` to all others, null where there is none. */
export type Reveal = (kind: Clearance, value: string | null) => string | null;

export const createReveal =
  (key: DataKey, viewer: Viewer): Reveal =>
  (kind, value) => {
    if (value === null) return null;
    return viewer.clearance.includes(kind) ? decrypt(key, value) : MASK;
  };
