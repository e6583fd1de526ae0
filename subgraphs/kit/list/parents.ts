import { invariant } from '@network/schema/errors';
import { type AnyColumn, and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { lastOfRegion, levelOfCode, type PlacedColumns, withinParent } from '../scope/places.ts';
import { parentJurisdiction, parentKey } from '../store/parents.ts';
import type { RecordTable } from '../store/rows.ts';
import { dataType } from './column-types.ts';
import type { FilterField } from './fields.ts';
import type { OrderColumns } from './orders.ts';

/** Rows that a table of links joins to their parents. */
export type Joined = {
  readonly table: PgTable & { readonly jurisdiction: AnyPgColumn };
  /** How a link finds its row. */
  readonly on: SQL;
  /** The column of the link that holds the parent's key. */
  readonly column: AnyPgColumn;
  /** Columns of the link that mirror those of an order, where an index of the link serves it. */
  readonly orders?: Readonly<Record<string, OrderColumns>>;
  /** Filters over columns of the link that mirror those of the table, by their names and with their forms, for the same reason. */
  readonly filters?: Readonly<Record<string, FilterField<never>>>;
};

/**
 * What a list may stand under:
 * `'jurisdiction'` a government; `'place'` a place of any level, by the columns place, county and town, which may be told;
 * a column that holds the parent's key within its government; with `isNational` a key that is one and the same everywhere;
 * `contains` an array column that holds the key; `joined` a table of links; or a condition over `parent.jurisdiction` and
 * `parent.key`.
 */
export type ListParent =
  | 'jurisdiction'
  | 'place'
  | AnyPgColumn
  | { readonly place: PlacedColumns }
  | { readonly column: AnyPgColumn; readonly isNational: true }
  | { readonly contains: AnyPgColumn }
  | { readonly joined: Joined }
  | { readonly where: SQL };

/** A condition under which rows stand below `parent`, and the links that it is a condition of. */
export type Standing = {
  readonly isChild: SQL | undefined;
  readonly joined: Joined | null;
  /** Lists that make up this one, each in the order of an index of its own: their codes, and the condition of one of them. */
  readonly across?: Across;
};

type Across = { readonly source: SQL; readonly isChild: SQL };

/** The statements of a parent, by the name each goes under; one, but for places. */
export type Standings = {
  readonly nameOf: (key: string) => string;
  readonly byName: Readonly<Record<string, Standing>>;
};

const columnNamed = (table: PgTable, name: string): AnyPgColumn => {
  const column = Object.values(getTableColumns(table)).find((any) => any.name === name);
  invariant(column !== undefined, `the rows of a list by place have a column ${name}`);
  return column as AnyPgColumn;
};

const isKey = (column: AnyPgColumn): SQL =>
  dataType(column) === 'text' ? eq(column, parentKey) : sql`${column} = ${parentKey}::${sql.raw(dataType(column))}`;

const one = (name: string, isChild: SQL | undefined, joined: Joined | null = null): Standings => ({
  nameOf: () => name,
  byName: { [name]: { isChild, joined } },
});

/** The counties of a region in which a table has rows: each is found by the index after the one before it. */
const countiesOf = (table: PgTable, county: AnyColumn): Across => {
  const next = (from: SQL) =>
    sql`(select ${county} from ${table} where ${from} and ${county} <= ${lastOfRegion} order by ${county} limit 1)`;
  return {
    source: sql`(
      with recursive county(code) as (
        ${next(sql`${county} >= ${parentKey}`)}
        union all select ${next(sql`${county} > county.code`)} from county where county.code is not null
      ) select code from county where code is not null) across(code)`,
    isChild: sql`${county} = across.code`,
  };
};

const byPlace = (columns: PlacedColumns, table: PgTable): Standings => {
  const within = Object.entries(withinParent(columns)).map(([level, isChild]): [string, Standing] => [
    level.toLowerCase(),
    { isChild, joined: null, ...(level === 'REGION' ? { across: countiesOf(table, columns.county) } : {}) },
  ]);
  return { nameOf: (key) => levelOfCode(key).toLowerCase(), byName: Object.fromEntries(within) };
};

const isColumn = (parent: object): parent is AnyPgColumn => 'getSQLType' in parent;

/** The statements that a declared parent needs. */
export const standingsOf = (name: string, { parent, table }: { parent: ListParent; table: RecordTable }): Standings => {
  const ofGovernment = eq(table.jurisdiction, parentJurisdiction);
  if (parent === 'jurisdiction') return one(name, ofGovernment);
  if (parent === 'place') {
    const [place, county, town] = ['place', 'county', 'town'].map((column) => columnNamed(table, column));
    return byPlace({ place, county, town } as PlacedColumns, table);
  }
  if (isColumn(parent)) return one(name, and(ofGovernment, isKey(parent)));
  if ('place' in parent) return byPlace(parent.place, table);
  if ('isNational' in parent) return one(name, isKey(parent.column));
  if ('contains' in parent) return one(name, and(ofGovernment, sql`${parent.contains} @> array[${parentKey}]`));
  if ('where' in parent) return one(name, parent.where);
  const { joined } = parent;
  return one(name, and(eq(joined.table.jurisdiction, parentJurisdiction), isKey(joined.column)), joined);
};
