import { text } from 'drizzle-orm/pg-core';
import { keyText } from '../store/columns.ts';

/**
 * What a row is found by: its words in one line, and their grams under a GIN index. `searchable` fills both; a row without
 * any gram is one that an older version wrote. DESIGN.md §6.
 */
export const searchColumns = () => ({
  searchText: keyText('search_text').notNull().default(''),
  grams: text('grams').array().notNull().default([]),
});
