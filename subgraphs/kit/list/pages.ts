import { and, type SQL, sql } from 'drizzle-orm';
import { PARENTS_BY_JURISDICTION } from '../store/parents.ts';
import type { Database } from '../store/store.ts';
import { fieldOf } from './column-types.ts';
import type { Through } from './fields.ts';
import { type Direction, type OrderColumns, orderBy } from './orders.ts';
import type { Columns } from './shown.ts';
import { type Admitted, admits, countedParents, type Given, PARENT, parentTotal, valueGiven } from './statements.ts';

/** In which order a page is read, and from where on: stretch by stretch. */
export type Sorted = {
  readonly stretches: readonly (SQL | undefined)[];
  readonly columns: OrderColumns;
  readonly direction: Direction;
};
/** Which rows a page reads, in which order, and which of their columns. */
export type Reading = {
  readonly db: Database;
  readonly admitted: Admitted;
  readonly sorted: Sorted;
  readonly columns: Columns;
};

const LIMIT = sql.placeholder('limit');
type Limit = typeof LIMIT | number;

const rowsOf = ({ db, admitted, sorted, columns }: Reading, condition: SQL | undefined, limit: Limit) => {
  const { joined } = admitted.standing;
  const from = db
    .select(columns)
    .from(joined?.table ?? admitted.table)
    .$dynamic();
  const rows = joined === null ? from : from.innerJoin(admitted.table, joined.on);
  return rows
    .where(and(admits(admitted), condition))
    .orderBy(...orderBy(sorted.columns, sorted.direction))
    .limit(limit);
};
type Rows = ReturnType<typeof rowsOf>;

/** The first rows of all the lists that stand under one code each: every one of them is read by its own index, in order. */
const merge = ({ db, admitted, sorted }: Reading, { rows, across }: { rows: Rows; across: SQL }) => {
  const within = rows.as('within');
  const fields = within._.selectedFields;
  const order = sorted.columns.map(
    (column) => sql`${fields[fieldOf(admitted.table, column)]} ${sql.raw(sorted.direction)}`,
  );
  return db
    .select(fields)
    .from(across)
    .innerJoinLateral(within, sql`true`)
    .orderBy(...order)
    .$dynamic();
};

/** A list as it is declared; that of a region as those of its counties. */
const listed = (reading: Reading, condition: SQL | undefined, limit: Limit): Rows => {
  const { standing } = reading.admitted;
  if (standing.across === undefined) return rowsOf(reading, condition, limit);
  const { source, isChild } = standing.across;
  const admitted = { ...reading.admitted, standing: { ...standing, isChild } };
  const rows = rowsOf({ ...reading, admitted }, condition, limit);
  return merge(reading, { rows, across: source }).limit(limit) as unknown as Rows;
};

/** So many rows are looked through in the order of the list before the keys are asked that a filter goes through. */
const NEAR = 1_000;

/** The rows with the keys that a filter goes through, a list for each key. */
const withKeys = (
  reading: Reading,
  { sought, condition }: { sought: Given & Sought; condition: SQL | undefined },
): Rows => {
  const { table } = reading.admitted;
  const { column, keys } = sought.field.through;
  const known = keys(valueGiven(sought));
  const isOf = sql`(${table.jurisdiction}, ${column}) = (across.jurisdiction, across.code)`;
  const rows = rowsOf(reading, and(isOf, condition), LIMIT);
  return merge(reading, { rows, across: sql`(${known}) across(jurisdiction, code)` }) as unknown as Rows;
};

const ANYWHERE = { isChild: undefined, joined: null };

type Sought = { readonly field: { readonly through: Through } };
const isThrough = (given: Given): given is Given & Sought => given.field.through !== undefined;

/**
 * What a filter admits by facts of another table. Where it admits many rows, some of them are near: a stretch of the list is
 * looked through. Where it admits few, they are found by their keys, of which the other table tells.
 */
const throughKeys = (reading: Reading, condition: SQL | undefined): Rows | null => {
  const { db, admitted, sorted } = reading;
  const { table, standing, given } = admitted;
  const sought = given.find(isThrough);
  if (sought === undefined || standing.joined !== null) return null;
  const others = { ...admitted, given: given.filter((one) => one !== sought) };
  const neighbours = listed({ ...reading, admitted: others }, condition, NEAR).as('neighbours');
  const nearby = neighbours._.selectedFields;
  const near = db.$with('near').as(
    db
      .select({
        jurisdiction: sql`${nearby['jurisdiction']}`.as('jurisdiction'),
        code: sql`${nearby['id']}`.as('code'),
      })
      .from(neighbours),
  );
  // Each by the primary key: of few rows of a large table PostgreSQL would rather read the whole table.
  const one = { ...reading, admitted: { ...admitted, given: [sought], scope: null, standing: ANYWHERE } };
  const rows = rowsOf(one, sql`(${table.jurisdiction}, ${table.id}) = (across.jurisdiction, across.code)`, 1);
  const found = db.$with('found').as(merge(reading, { rows, across: sql`near across` }).limit(LIMIT));
  const isEnough = sql`((select count(*) from near) < ${sql.raw(String(NEAR))} or (select count(*) from found) >= ${LIMIT})`;
  const known = withKeys(reading, { sought, condition }).as('known');
  const either = db
    .select()
    .from(found)
    .where(isEnough)
    .unionAll(db.select(known._.selectedFields).from(known).where(sql`not ${isEnough}`) as never)
    .as('either');
  const order = sorted.columns.map(
    (column) => sql`${either._.selectedFields[fieldOf(table, column)]} ${sql.raw(sorted.direction)}`,
  );
  return db
    .with(near, found)
    .select(either._.selectedFields)
    .from(either)
    .orderBy(...order)
    .limit(LIMIT)
    .$dynamic() as unknown as Rows;
};

/** The first rows of `parent`, stretch by stretch in the order told. */
const pageOf = (reading: Reading) => {
  const stretch = (condition: SQL | undefined) => throughKeys(reading, condition) ?? listed(reading, condition, LIMIT);
  const [first, second] = reading.sorted.stretches.map(stretch);
  const whole = first as Rows;
  return second === undefined ? whole.as('child') : whole.unionAll(second).limit(LIMIT).as('child');
};

/** The first rows of each parent: one statement for any number of parents. */
export const buildPage = (reading: Reading) => {
  const page = pageOf(reading);
  return reading.db
    .select({ ...page._.selectedFields, ...PARENT })
    .from(PARENTS_BY_JURISDICTION)
    .innerJoinLateral(page, sql`true`);
};

/** The same, each row with how many there are below its parent; a parent without rows has one that holds nothing else. */
export const buildPageAndTotal = (reading: Reading) => {
  const page = pageOf(reading);
  return reading.db
    .select({ ...page._.selectedFields, ...PARENT, parentTotal })
    .from(countedParents(reading.db, reading.admitted))
    .leftJoinLateral(page, sql`true`);
};
