import { and, count, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { PARENTS_BY_JURISDICTION, parentJurisdiction, parentKey } from '../store/parents.ts';
import type { RecordTable } from '../store/rows.ts';
import type { Database } from '../store/store.ts';
import type { FilterField } from './fields.ts';
import type { Standing } from './parents.ts';

/** One filter that is given, in the form that its value takes. */
export type Given = { readonly name: string; readonly form: string; readonly field: FilterField<never> };

/** A name as statements bear it: isOpen → is_open. */
export const snakeCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toLowerCase();

/** The parts of a statement's name as one. Logs, traces and the text that is sent tell it; the driver prepares under names of its own. */
export const statementName = (parts: readonly string[]): string => parts.map(snakeCase).join('_');

const valueName = (filter: string): string => `filter_${filter}`;
/** The values of the filters as a statement takes them. */
export const filterValues = (filters: readonly (readonly [name: string, value: unknown])[]): Record<string, unknown> =>
  Object.fromEntries(filters.map(([name, value]) => [valueName(name), value]));

/** The rows of which a list tells: those below a parent that the filters and the viewer's scope admit. */
export type Admitted = {
  readonly table: RecordTable;
  readonly standing: Standing;
  readonly given: readonly Given[];
  readonly scope: SQL | null;
};

/** The value of a filter as the statement takes it. */
export const valueGiven = ({ name, field }: Given): SQL =>
  sql`${sql.placeholder(valueName(name))}::${sql.raw(field.type)}`;

export const conditionOf = (given: Given): SQL => given.field.condition(valueGiven(given), given.form);

export const admits = ({ standing, given, scope }: Admitted): SQL | undefined =>
  and(standing.isChild, ...given.map(conditionOf), scope ?? undefined);

export const PARENT = { parentJurisdiction, parentKey };

/** How many rows there are below `parent`. */
const countBelow = (db: Database, admitted: Admitted) => {
  const table: PgTable = admitted.table;
  const { joined } = admitted.standing;
  const from = db
    .select({ total: count().as('total') })
    .from(joined?.table ?? table)
    .$dynamic();
  const rows = joined === null ? from : from.innerJoin(table, joined.on);
  return rows.where(admits(admitted)).as('child');
};

/** How many rows there are below each parent. */
export const buildTotal = (db: Database, admitted: Admitted) => {
  const total = countBelow(db, admitted);
  return db
    .select({ ...PARENT, total: total.total })
    .from(PARENTS_BY_JURISDICTION)
    .innerJoinLateral(total, sql`true`);
};

export const parentTotal: SQL<number> = sql`parent.total`.mapWith(Number);

/**
 * The parents, with how many rows there are below each. Because of its `offset` PostgreSQL counts before it joins anything to
 * them; it might otherwise count anew for every row of a page.
 */
export const countedParents = (db: Database, admitted: Admitted): SQL =>
  sql`(select ${parentJurisdiction}, ${parentKey}, child.total from ${PARENTS_BY_JURISDICTION} cross join lateral ${countBelow(db, admitted)} offset 0) parent`;
