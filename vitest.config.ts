import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const TESTS = '{gateway,schema,subgraphs,sample,deploy,bench,clients}/**/*.test.ts';
/** Files that need modules of their own, since they replace one of them: `vi.mock` of one would reach the next. */
const ISOLATED = '**/*.isolated.test.ts';

export default defineConfig({
  resolve: {
    // graphql ships two builds; without this, Vitest loads both and instances of one are strangers to the other.
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(import.meta.resolve('graphql')).replace('index.mjs', 'index.js'),
      },
    ],
  },
  test: {
    exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
    // A worker loads each module once for all its files; to load them anew for each would cost a quarter of the whole run.
    projects: [
      { extends: true, test: { name: 'shared', include: [TESTS], exclude: [ISOLATED], isolate: false } },
      { extends: true, test: { name: 'isolated', include: [ISOLATED] } },
    ],
    globalSetup: ['deploy/local/trial/postgres.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
  },
});
