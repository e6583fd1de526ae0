import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['clients/**/*.browser.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 240_000,
  },
});
