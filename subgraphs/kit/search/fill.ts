import { type AnyColumn, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { RecordTable } from '../store/rows.ts';
import type { Store, Transaction } from '../store/store.ts';
import { searchable } from './search.ts';

type Words = ReturnType<typeof searchable>;
type FoundTable = RecordTable & { readonly searchText: AnyColumn; readonly grams: AnyColumn };

/** A table whose rows may be older than what they are found by, and how the rows of a batch are told, in their order. */
export type Filling = {
  readonly table: FoundTable;
  readonly wordsOf: (tx: Transaction, rows: readonly never[]) => Promise<readonly Words[]> | readonly Words[];
};

/** Says how a table's rows are told their words; `wordsOf` is what its writer uses. */
export const filling = <Table extends FoundTable>(
  table: Table,
  wordsOf: (tx: Transaction, rows: readonly Table['$inferSelect'][]) => Promise<readonly Words[]> | readonly Words[],
): Filling => ({ table, wordsOf: wordsOf as Filling['wordsOf'] });

/** A row that is told its words comes to be found in a transaction with so many others. */
const BATCH = 1_000;

type Untold = { readonly jurisdiction: string; readonly id: string };

/** Tells one batch; answers how many rows that was. A row that has no words is told so, and is not looked at again. */
const fillBatch = (store: Pick<Store, 'db'>, { table, wordsOf }: Filling): Promise<number> =>
  store.db.transaction(async (tx) => {
    // The index of the grams knows the rows without any; nobody has counted how few they are.
    await tx.execute(sql`set local enable_seqscan = off`);
    const rows = (await tx
      .select()
      .from(table as PgTable)
      .where(sql`${table.grams} = '{}'::text[]`)
      .limit(BATCH)
      .for('update', { skipLocked: true })) as (Untold & Record<string, unknown>)[];
    const words = await wordsOf(tx, rows as never);
    const told = rows.map(({ jurisdiction, id }, at) => ({ jurisdiction, id, ...(words[at] ?? searchable()) }));
    if (told.length === 0) return 0;
    await tx.execute(sql`
      update ${table} set search_text = told."searchText", grams = told.grams
      from json_to_recordset(${JSON.stringify(told)}::json)
        as told(jurisdiction text, id uuid, "searchText" text, grams text[])
      where ${table.jurisdiction} = told.jurisdiction collate "C" and ${table.id} = told.id`);
    return told.length;
  });

/**
 * Tells rows that an older version wrote what they are found by, so that an upgrade loses no search: batch by batch, each in
 * a transaction of its own, so that a start that was cut short goes on where it stopped. Costs one look into an index where
 * there is nothing to tell. Answers how many rows were told.
 */
export const fillSearch = async (store: Pick<Store, 'db'>, fillings: readonly Filling[]): Promise<number> => {
  let told = 0;
  for (const one of fillings) {
    for (let batch = await fillBatch(store, one); batch > 0; batch = await fillBatch(store, one)) told += batch;
  }
  return told;
};
