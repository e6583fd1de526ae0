import { scopeOfExport, scopeOfSource, type Viewer } from '@network/schema/viewer';
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** The columns that decide who may see a row. `owner` is the subject or body that brought it, where there is one. */
export type ScopedColumns = { readonly jurisdiction: AnyColumn; readonly place: AnyColumn; readonly owner?: AnyColumn };

/** A prepared query that takes placeholders. */
export type Prepared<Rows> = { execute(values: Record<string, unknown>): Promise<Rows> };

const LEVELS = [2, 4, 6, 9, 12] as const;

/** The digits of a place code that all places below it share: 331081104000 → 331081104. */
export const placePrefix = (code: string): string => {
  const level = LEVELS.find((digits) => /^0*$/.test(code.slice(digits)));
  return code.slice(0, level ?? 12);
};

/**
 * A machine that sends files or fetches what is published, and is nobody here otherwise, or a citizen: its grants bound what
 * it writes or fetches and let it read nothing. S-08.
 */
const isSender = ({ roles, scopes }: Viewer): boolean =>
  roles.every((role) => role === 'CITIZEN') &&
  scopes.some((scope) => scope.startsWith(scopeOfSource('')) || scope.startsWith(scopeOfExport('')));

/** The grants that a viewer reads under. */
const readingGrants = (viewer: Viewer): Viewer['grants'] => (isSender(viewer) ? [] : viewer.grants);

/** What a viewer's grants look like to a statement: `jurisdiction:prefix`, of which a row's `jurisdiction:place` must start with one. */
const grantsOf = (viewer: Viewer): string[] =>
  readingGrants(viewer).map(({ jurisdiction, place }) => `${jurisdiction}:${place === null ? '' : placePrefix(place)}`);

/** The governments granted as a whole: of their rows nobody need look at the place. */
const wholeOf = (viewer: Viewer): string[] =>
  readingGrants(viewer)
    .filter(({ place }) => place === null)
    .map(({ jurisdiction }) => jurisdiction);

/** Ownership as a row stores it: a citizen's own subject, or the body that a partner's machine acts for. */
const ownersOf = (viewer: Viewer): string[] => [
  ...(viewer.roles.includes('CITIZEN') ? [`subject:${viewer.subject}`] : []),
  ...(viewer.body !== null && viewer.roles.includes('PARTNER') ? [`body:${viewer.body}`] : []),
];

/** The rows of governments that the viewer has any grant in, whatever their place: registers of persons. */
export const inJurisdiction = ({ jurisdiction }: { readonly jurisdiction: AnyColumn }): SQL =>
  sql`${jurisdiction} = any(${sql.placeholder('scopeJurisdictions')}::text[])`;

/**
 * The rows that a viewer may see by place: those at or below a place that was granted, and those that the viewer brought.
 * A row without a place is seen only under a grant for the whole jurisdiction. Belongs into every statement over such rows;
 * `read` fills its placeholders.
 *
 * Written for PostgreSQL: a grant names its jurisdiction, by which an index begins; an index of owners serves the rest; a row
 * of a government granted as a whole is seen by that alone, for to make text of each costs more than to find it; and
 * `coalesce`, which changes no answer, keeps the planner from taking the grants for a rare prefix and reading a whole table
 * instead of an index in order. With an owner, to ask for the whole first of all would save more, but then it reads too much
 * of a government.
 */
export const inScope = ({ jurisdiction, place, owner }: ScopedColumns): SQL => {
  const below = sql`(${jurisdiction} || ':' || coalesce(${place}, '')) ^@ any(${sql.placeholder('scopeGrants')}::text[])`;
  const isWhole = sql`${jurisdiction} = any(${sql.placeholder('scopeWhole')}::text[])`;
  const granted = sql`${inJurisdiction({ jurisdiction })} and (${isWhole} or coalesce(${below}, false))`;
  return owner === undefined
    ? sql`(${granted})`
    : sql`((${granted}) or ${owner} = any(${sql.placeholder('scopeOwners')}::text[]))`;
};

type ScopeValues = Readonly<
  Record<'scopeGrants' | 'scopeWhole' | 'scopeOwners' | 'scopeJurisdictions', readonly string[]>
>;
const known = new WeakMap<Viewer, ScopeValues>();

/** What the statements of one viewer take, made once: a request has dozens. */
const scopeOf = (viewer: Viewer): ScopeValues => {
  const before = known.get(viewer);
  if (before !== undefined) return before;
  const scope = {
    scopeGrants: grantsOf(viewer),
    scopeWhole: wholeOf(viewer),
    scopeOwners: ownersOf(viewer),
    scopeJurisdictions: [...new Set(readingGrants(viewer).map(({ jurisdiction }) => jurisdiction))],
  };
  known.set(viewer, scope);
  return scope;
};

/**
 * The one way in which business rows are read: the statement with the viewer's scope filled in.
 * Facts that anybody may read (places, bodies, items) pass here too, so that nothing is read past it.
 */
export const read = <Rows>(
  viewer: Viewer,
  statement: Prepared<Rows>,
  values: Record<string, unknown> = {},
): Promise<Rows> => statement.execute({ ...values, ...scopeOf(viewer) });
