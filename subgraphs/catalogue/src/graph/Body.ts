import type { BodyParent } from './parents.ts';

/** The body with a code, for the people subgraph to resolve; null without a code. */
export const bodyOf = (jurisdiction: string, code: string | null): BodyParent | null =>
  code === null ? null : { jurisdiction, code };
