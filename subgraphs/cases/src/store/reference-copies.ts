import { bulkUpsert } from '@network/kit/intake/upsert';
import type { Fact } from '@network/kit/reference';
import type { Transaction } from '@network/kit/store';
import { and, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { referenceCalendar, referenceClocks, referenceItems, referencePlaces } from './tables.ts';

type Copy = {
  readonly write: (tx: Transaction, payloads: readonly unknown[]) => Promise<void>;
  readonly remove: (tx: Transaction, key: readonly string[]) => Promise<void>;
};

/** How one topic's facts become rows: the columns that name a row, in the order of the fact's key, and what it holds. */
const copyOf = <Table extends PgTable>(
  table: Table,
  key: readonly (keyof Table['$inferInsert'] & string)[],
  row: z.ZodType<Partial<Table['$inferInsert']>>,
): Copy => ({
  write: (tx, payloads) => bulkUpsert(tx, table, { key, rows: payloads.map((payload) => row.parse(payload)) }),
  remove: async (tx, parts) => {
    const isRow = key.map((column, at): SQL => sql`${table[column as keyof Table]} = ${parts[at]}`);
    await tx.delete(table).where(and(...isRow));
  },
});

const text = z.string();

/** The topics of catalogue and people that are copied here; others pass by. */
const COPIES: Readonly<Record<string, Copy>> = {
  clock: copyOf(referenceClocks, ['jurisdiction'], z.object({ jurisdiction: text, now: text })),
  calendar_day: copyOf(
    referenceCalendar,
    ['date'],
    z.object({ date: text, isOff: z.boolean(), announcedFor: z.number() }),
  ),
  item: copyOf(
    referenceItems,
    ['jurisdiction', 'code', 'version'],
    z.object({
      jurisdiction: text,
      code: text,
      version: z.number(),
      name: text,
      field: text.nullable(),
      list: text.nullable(),
      validFrom: text,
      validTo: text.nullable(),
    }),
  ),
  place: copyOf(
    referencePlaces,
    ['code'],
    z.object({ code: text, name: text, kind: text, parentCode: text.nullable() }),
  ),
};

/** Of several facts of one key the last counts. */
const lastOfEach = (facts: readonly Fact[]): Fact[] => [...new Map(facts.map((fact) => [fact.key, fact])).values()];

/** Writes facts of other houses into their read-only copies; a fact without content takes its row away. */
export const applyFacts = async (tx: Transaction, facts: readonly Fact[]): Promise<void> => {
  for (const [topic, copy] of Object.entries(COPIES)) {
    const last = lastOfEach(facts.filter((fact) => fact.topic === topic));
    await copy.write(
      tx,
      last.filter(({ payload }) => payload !== null).map(({ payload }) => payload),
    );
    for (const { key } of last.filter(({ payload }) => payload === null)) await copy.remove(tx, key.split(':'));
  }
};
