import { and, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import { writeRows } from '../store/rows.ts';
import type { Transaction } from '../store/store.ts';
import type { Fact } from './page.ts';

/** How the facts of one topic lie in a table of copies. */
export type Copy = {
  readonly write: (tx: Transaction, payloads: readonly unknown[]) => Promise<void>;
  readonly remove: (tx: Transaction, key: string) => Promise<void>;
};

/**
 * The parts of a fact's key, which colons stand between. A code may have colons of its own: the government stands before it,
 * a version or a day after it.
 */
const partsOf = (key: string, count: number): string[] => {
  const parts = key.split(':');
  const code = Math.min(1, count - 1);
  const after = code + 1 + Math.max(0, parts.length - count);
  return [...parts.slice(0, code), parts.slice(code, after).join(':'), ...parts.slice(after)];
};

/** A topic whose facts become rows: the columns that name a row, in the order of the fact's key, and what it holds. */
export const copyOf = <Table extends PgTable>(
  table: Table,
  key: readonly (keyof Table['$inferInsert'] & string)[],
  row: z.ZodType<Table['$inferInsert']>,
): Copy => ({
  write: (tx, payloads) =>
    writeRows(
      tx,
      table,
      payloads.map((payload) => row.parse(payload)),
      { key },
    ),
  remove: async (tx, told) => {
    const parts = partsOf(told, key.length);
    const isRow = key.map((column, at): SQL => sql`${table[column as keyof Table]} = ${parts[at]}`);
    await tx.delete(table).where(and(...isRow));
  },
});

/** Of several facts of one key the last counts. */
const lastOfEach = (facts: readonly Fact[]): Fact[] => [...new Map(facts.map((fact) => [fact.key, fact])).values()];

/** Writes facts into the copies of their topics; a fact without content takes its row away, other topics pass by. */
export const applyTo =
  (copies: Readonly<Record<string, Copy>>) =>
  async (tx: Transaction, facts: readonly Fact[]): Promise<void> => {
    for (const [topic, copy] of Object.entries(copies)) {
      const last = lastOfEach(facts.filter((fact) => fact.topic === topic));
      const known = last.filter(({ payload }) => payload !== null);
      await copy.write(
        tx,
        known.map(({ payload }) => payload),
      );
      for (const { key } of last.filter(({ payload }) => payload === null)) await copy.remove(tx, key);
    }
  };
