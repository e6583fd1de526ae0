import type { Store } from '@network/kit/store';
import { invariant } from '@network/schema/errors';
import { is, SQL, sql } from 'drizzle-orm';
import { getTableConfig, type Index, type PgTable } from 'drizzle-orm/pg-core';

/** An index that only serves reading, as its table declares it. */
type Declared = { readonly table: PgTable; readonly schema: string; readonly config: Index['config'] };

const indexesOf = (tables: readonly PgTable[]): readonly Declared[] =>
  tables.flatMap((table) => {
    const { schema = 'public', indexes } = getTableConfig(table);
    return indexes.map(({ config }) => ({ table, schema, config }));
  });

const nameOf = ({ config: { name } }: Declared): string => {
  invariant(name !== undefined, 'an index has a name');
  return name;
};

const creation = (declared: Declared): SQL => {
  const { table, config } = declared;
  const columns = config.columns.map((column) => {
    if (is(column, SQL)) return column;
    invariant('name' in column && column.name !== undefined, `${nameOf(declared)} has named columns`);
    return sql`${sql.identifier(column.name)}`;
  });
  const where = config.where === undefined ? sql`` : sql` where ${config.where}`;
  const settled = Object.entries(config.with ?? {}).map(([name, value]) => `${name} = ${value}`);
  const settings = settled.length === 0 ? '' : ` with (${settled.join(', ')})`;
  return sql`create index if not exists ${sql.identifier(nameOf(declared))} on ${table}
    using ${sql.raw(config.method ?? 'btree')} (${sql.join(columns, sql`, `)})${sql.raw(settings)}${where}`;
};

/** How much memory a sort of an index may take. */
const SORTING = '256MB';

/**
 * The indexes of some tables that serve reading only, which the owner takes away before much is written and makes again
 * after. Primary and unique keys stay. What is missing is told by the declared tables: no list of it can be lost.
 */
export const createIndexKeeper = (owner: Store, tables: readonly PgTable[]) => {
  const declared = indexesOf(tables);
  const readMissing = async (): Promise<readonly Declared[]> => {
    const schemas = [...new Set(declared.map(({ schema }) => schema))];
    const rows = await owner.db.execute<{ name: string }>(
      sql`select indexname as name from pg_indexes where schemaname = any(${sql.param(schemas)}::text[])`,
    );
    const known = new Set(rows.map(({ name }) => name));
    return declared.filter((index) => !known.has(nameOf(index)));
  };
  return {
    /** Whether all stand. */
    areThere: async (): Promise<boolean> => (await readMissing()).length === 0,
    /** Takes them away, all or none. */
    takeAway: (): Promise<void> =>
      owner.db.transaction(async (tx) => {
        for (const index of declared)
          await tx.execute(sql`drop index if exists ${sql.identifier(index.schema)}.${sql.identifier(nameOf(index))}`);
      }),
    /** Makes those that are missing, each by itself. */
    makeAgain: async (progress: (made: number, all: number) => void): Promise<void> => {
      const missing = await readMissing();
      for (const [made, index] of missing.entries()) {
        progress(made, missing.length);
        await owner.db.transaction(async (tx) => {
          await tx.execute(sql.raw(`set local maintenance_work_mem = '${SORTING}'`));
          await tx.execute(creation(index));
        });
      }
    },
  };
};
