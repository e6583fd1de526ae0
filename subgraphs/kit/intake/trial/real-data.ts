import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REAL_DATA } from './environment.ts';

/**
 * The path of a file or folder of real data, for a test that takes it in. Where it is missing, says that the test was
 * not run (which fails `.ci/run`) and answers null; the test then ends.
 */
export const findRealData = (name: string): string | null => {
  const path = join(REAL_DATA, name);
  if (existsSync(path)) return path;
  process.stdout.write(`not run: NETWORK_DATA missing, expected ${name} in ${REAL_DATA}\n`);
  return null;
};
