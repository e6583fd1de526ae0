import type { Government } from './government.ts';
import { WENLING } from './wenling/wenling.ts';

/** The five governments, each with its own clock. */
export const FULL: readonly Government[] = [WENLING];
