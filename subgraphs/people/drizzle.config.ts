import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/store/tables.ts',
    './src/store/tables/posts.ts',
    './src/store/tables/towns.ts',
    './src/store/tables/grids.ts',
    './src/store/tables/aides.ts',
    './src/store/tables/means.ts',
  ],
  out: './migrations',
  schemaFilter: ['people'],
});
