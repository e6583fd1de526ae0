import { createList } from '@network/kit/list';
import type { Filters, Parents } from '@network/kit/list/definition';
import { beforeValue, fromValue } from '@network/kit/list/fields';
import { createChildren, createRecords } from '@network/kit/list/records';
import { inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import type { RecordTable } from '@network/kit/store/rows';
import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { FileTable } from '../tables/file-columns.ts';

type Listed = AnyPgColumn<{ data: string }>;
type Definition<Table, Above extends Parents, Offered extends Filters> = {
  /** The plural that its statements are named by. */
  readonly name: string;
  readonly table: Table;
  /** What else it is listed below, beside the government. */
  readonly parents: Above;
  /** What else it is narrowed by, beside the days. */
  readonly filters: Offered;
};

/** Reads one kind of what hangs on cases: by id, by number, by case, and as lists. What waits for its case is not there. */
export const createFileStore = <
  Table extends RecordTable & FileTable & { readonly listedOn: Listed },
  const Above extends Parents,
  Offered extends Filters,
>(
  store: Store,
  { name, table, parents, filters }: Definition<Table, Above, Offered>,
) => {
  const scope = sql`${table.caseId} is not null and ${inScope(table)}`;
  const listedOn: Listed = table.listedOn;
  return {
    records: createRecords(store, { name, table, scope, key: table.number }),
    ofCases: createChildren(store, {
      ...{ name, table, scope, parent: table.caseId },
      orderBy: [table.listedOn, table.number, table.id],
    }),
    list: createList(store, {
      ...{ name, table, scope },
      parents: { JURISDICTION: 'jurisdiction', ...parents },
      filters: { from: fromValue(listedOn), before: beforeValue(listedOn), ...filters },
      orders: { LISTED_ON: [table.listedOn, table.id] },
    }),
  };
};
