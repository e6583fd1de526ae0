import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../running/network.ts';

/** The version of the embedded PostgreSQL, as its package says. */
const postgresVersion = (): string => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'deploy/local/package.json'), 'utf8'));
  const [version = ''] = Object.values<string>(optionalDependencies);
  return version.split('-')[0] ?? '';
};

/** What was measured on, in words: cores, memory, Node, PostgreSQL, and the day. */
export const describeMachine = (): string =>
  [
    `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${postgresVersion()}`,
    new Date().toISOString().slice(0, 10),
  ].join(', ');
