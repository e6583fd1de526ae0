import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import type { Viewer } from '@network/schema/viewer';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { holdsOn } from './readers/validity.ts';
import { empowermentLists, grants } from './tables/lists.ts';
import { items } from './tables.ts';

/** A list as it stood on a day. */
export type ExtentKey = { readonly jurisdiction: string; readonly code: string; readonly day: string };
/** What the items of a list belonged to on a day: fields by name, bodies and teams by code, each in its order. */
export type ExtentRow = ExtentKey & {
  readonly fields: string[];
  readonly supervisingBodyCodes: string[];
  readonly enforcingBodyCodes: string[];
  readonly teamCodes: string[];
};

const ASKED = sql`unnest(${sql.placeholder('jurisdictions')}::text[], ${sql.placeholder('codes')}::text[], ${sql.placeholder('days')}::text[]) as asked(jurisdiction, code, day)`;
const day = sql`asked.day::date`;

/** The whole catalogues hold their items by themselves, all other lists by grants. */
const isOfList = sql`(${empowermentLists.kind} in ('TOTAL', ${items.list}) or exists (
  select 1 from ${grants} where ${grants.jurisdiction} = asked.jurisdiction and ${grants.listCode} = asked.code
    and ${grants.itemCode} = ${items.code} and ${holdsOn(grants, day)}))`;

const each = (column: AnyPgColumn): SQL<string[]> =>
  sql<string[]>`coalesce(array_agg(distinct ${column}) filter (where ${column} is not null), '{}')`;

const prepareExtents = ({ db, prepare }: Store) =>
  prepare(
    'list_extents',
    db
      .select({
        jurisdiction: sql<string>`asked.jurisdiction`,
        code: sql<string>`asked.code`,
        day: sql<string>`asked.day`,
        fields: each(items.field),
        supervisingBodyCodes: each(items.supervisingBodyCode),
        enforcingBodyCodes: each(items.enforcingBodyCode),
        teamCodes: each(items.enforcingTeamCode),
      })
      .from(ASKED)
      .innerJoin(
        empowermentLists,
        sql`${eq(empowermentLists.jurisdiction, sql`asked.jurisdiction`)} and ${eq(empowermentLists.code, sql`asked.code`)}`,
      )
      .innerJoin(
        items,
        sql`${eq(items.jurisdiction, sql`asked.jurisdiction`)} and ${holdsOn(items, day)} and ${isOfList}`,
      )
      .groupBy(sql`1, 2, 3`),
  );

/** Tells to which fields, departments and teams the items of lists belong. */
export const createExtentStore = (store: Store) => {
  const extents = prepareExtents(store);
  return {
    find: (viewer: Viewer, keys: readonly ExtentKey[]): Promise<ExtentRow[]> =>
      read(viewer, extents, {
        jurisdictions: keys.map(({ jurisdiction }) => jurisdiction),
        codes: keys.map(({ code }) => code),
        days: keys.map((key) => key.day),
      }),
  };
};
export type ExtentStore = ReturnType<typeof createExtentStore>;
