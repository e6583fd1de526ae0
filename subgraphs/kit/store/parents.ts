import { parseId } from '@network/schema/ids';
import { type SQL, sql } from 'drizzle-orm';

/**
 * The parents of a list as rows: a query that joins its top rows laterally to them reads the list of each parent in one
 * statement. `$parents` are text keys; `parent.key` is what the joined query compares with.
 */
export const PARENTS: SQL = sql`unnest(${sql.placeholder('parents')}::text[]) as parent(key)`;

/** Parents whose key holds only within a government: `$jurisdictions` and `$parents` are of one length. */
export const PARENTS_BY_JURISDICTION: SQL = sql`unnest(${sql.placeholder('jurisdictions')}::text[], ${sql.placeholder('parents')}::text[]) as parent(jurisdiction, key)`;

export const parentKey: SQL<string> = sql<string>`parent.key`;
export const parentJurisdiction: SQL<string> = sql<string>`parent.jurisdiction`;

/** `column` is one of the values of an array placeholder. */
export const isAnyOf = (column: unknown, name: string): SQL => sql`${column} = any(${sql.placeholder(name)}::text[])`;

/** A column of lists has one of the values of an array placeholder. */
export const hasAnyOf = (column: unknown, name: string): SQL => sql`${column} && ${sql.placeholder(name)}::text[]`;

/** `(jurisdiction, column)` is one of the pairs of two array placeholders of one length. */
export const isAnyPair = (jurisdiction: unknown, column: unknown): SQL =>
  sql`(${jurisdiction}, ${column}) in (select * from unnest(${sql.placeholder('jurisdictions')}::text[], ${sql.placeholder('keys')}::text[]))`;

/** A condition that holds when the placeholder is null: an optional filter. */
export const whenGiven = (name: string, type: string, condition: SQL): SQL =>
  sql`(${sql.placeholder(name)}::${sql.raw(type)} is null or ${condition})`;

/** A code or number with the government within which it is one. */
export type NaturalKey = { readonly jurisdiction: string; readonly key: string };

/** Natural keys as the arrays that `isAnyPair` and `PARENTS_BY_JURISDICTION` read. */
export const pairsOf = (keys: readonly NaturalKey[]) => ({
  jurisdictions: keys.map(({ jurisdiction }) => jurisdiction),
  keys: keys.map(({ key }) => key),
  parents: keys.map(({ key }) => key),
});

/** Ids with the government that each names, so that the primary key finds them; also as parents. */
export const idPairsOf = (ids: readonly string[]) => ({
  jurisdictions: ids.map((id) => parseId(id).jurisdiction),
  ids,
  parents: ids,
});

/** `(jurisdiction, id)` is one of the pairs that `idPairsOf` makes. */
export const isAnyId = (jurisdiction: unknown, id: unknown): SQL =>
  sql`(${jurisdiction}, ${id}) in (select * from unnest(${sql.placeholder('jurisdictions')}::text[], ${sql.placeholder('ids')}::uuid[]))`;
