import type { RecordShape, RowProblem } from '@network/kit/mapping';
import { placePrefix } from '@network/kit/scope';
import { isOperator, mayImport, type PlaceGrant, scopeOfSource, type Viewer } from '@network/schema/viewer';

/** What a machine may write of: governments and places. */
export type Bounds = { readonly grants: readonly PlaceGrant[] };

/** Whose batches a caller may read: an operator all, a machine those that it sent itself of a system that is still its own. */
export const mayReadBatch = (viewer: Viewer, batch: { readonly system: string; readonly takenBy: string }): boolean =>
  isOperator(viewer) || (mayImport(viewer, batch.system) && batch.takenBy === viewer.subject);

/** The systems that a machine sends. */
export const systemsOfSender = ({ scopes }: Pick<Viewer, 'scopes'>): string[] =>
  scopes.filter((scope) => scope.startsWith(scopeOfSource(''))).map((scope) => scope.slice(scopeOfSource('').length));

/** What a caller's rows must lie in; null where nothing bounds them, which is the operator's case. */
export const boundsOf = (viewer: Pick<Viewer, 'roles' | 'grants'>): Bounds | null =>
  isOperator(viewer) ? null : { grants: viewer.grants };

const covers = (grant: PlaceGrant, jurisdiction: string, place: string | null): boolean =>
  grant.jurisdiction === jurisdiction && (grant.place === null || place?.startsWith(placePrefix(grant.place)) === true);

/** A record as far as it tells where it belongs. */
export type Located = { readonly jurisdiction: string; readonly record: Readonly<Record<string, unknown>> };

/**
 * The places of a record that lie outside what a caller was granted: each that it names must lie inside, and one without a
 * place belongs to its whole government. Null where it is all inside. S-08.
 */
export const outsideBounds = (
  { grants }: Bounds,
  kind: Pick<RecordShape, 'fields'>,
  { jurisdiction, record }: Located,
): RowProblem | null => {
  const fields = Object.keys(kind.fields).filter((field) => kind.fields[field]?.kind === 'place');
  const places = fields.flatMap((field) => (typeof record[field] === 'string' ? [record[field]] : []));
  const asked: readonly (string | null)[] = places.length === 0 ? [null] : places;
  const outside = asked.find((place) => !grants.some((grant) => covers(grant, jurisdiction, place)));
  if (outside === undefined) return null;
  return {
    column: null,
    reason: 'Expected a row of the governments and places that its sender was granted, found one outside',
    found: outside ?? jurisdiction,
  };
};

/** Why a row is not taken whose record lies, as it stands, outside what its sender was granted. */
export const HELD_OUTSIDE: RowProblem = {
  column: null,
  reason: 'Expected a record that lies within what its sender was granted, found it held for another place',
  found: null,
};
