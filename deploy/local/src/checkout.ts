import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A path inside this checkout. */
export const inCheckout = (...parts: readonly string[]): string => join(ROOT, ...parts);
