import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/store/tables.ts',
    './src/store/tables/lists.ts',
    './src/store/tables/duties.ts',
    './src/store/tables/checks.ts',
    './src/store/tables/practice.ts',
    './src/store/tables/figures.ts',
  ],
  out: './migrations',
  schemaFilter: ['catalogue'],
});
