import { Fault } from '@network/schema/errors';
import type { PlaceGrant, Viewer } from '@network/schema/viewer';
import type { RecordShape, RowProblem } from '../mapping/kind.ts';
import { placePrefix } from '../scope/scope.ts';

/** What a machine may write of: governments and places. */
export type Bounds = { readonly grants: readonly PlaceGrant[] };

const EVERYTHING = 'sources:write';

/** The operator, who answers for all that comes in; `sources:write` without a system is nobody else's. */
export const isOperator = ({ roles }: Pick<Viewer, 'roles'>): boolean => roles.includes('OPERATOR');

/** The scope of a machine that sends the files of one system. */
export const scopeOf = (system: string): string => `${EVERYTHING}:${system}`;

/** Whether a caller takes files in at all: an operator, or the machine of some system. */
export const isImporter = (viewer: Pick<Viewer, 'roles' | 'scopes'>): boolean =>
  isOperator(viewer) || viewer.scopes.some((scope) => scope.startsWith(`${EVERYTHING}:`));

const refuse = ({ subject }: Viewer, wish: string): Fault =>
  subject === 'anonymous'
    ? new Fault('UNAUTHENTICATED', `Expected ${wish}, found no identity. Send a bearer token.`)
    : new Fault('FORBIDDEN', `Expected ${wish}, found ${subject}. Ask the operator.`);

/** @throws {Fault} FORBIDDEN unless the viewer is an operator, UNAUTHENTICATED where it is nobody. */
export const requireOperator = (viewer: Viewer): void => {
  if (!isOperator(viewer)) throw refuse(viewer, 'an operator');
};

/**
 * Lets through who may take in files of a system; of any system, where none is named.
 * @throws {Fault} FORBIDDEN for a caller without the role OPERATOR or the scope, UNAUTHENTICATED where it is nobody.
 */
export const requireImporter = (viewer: Viewer, system: string | null = null): void => {
  if (system === null ? isImporter(viewer) : isOperator(viewer) || viewer.scopes.includes(scopeOf(system))) return;
  throw refuse(viewer, `an operator or a machine with the scope ${scopeOf(system ?? '<system>')}`);
};

/** Whose batches a caller may read: an operator all, a machine those that it sent itself of a system that is still its own. */
export const mayReadBatch = (viewer: Viewer, batch: { readonly system: string; readonly takenBy: string }): boolean =>
  isOperator(viewer) || (viewer.scopes.includes(scopeOf(batch.system)) && batch.takenBy === viewer.subject);

/** What a caller's rows must lie in; null where nothing bounds them, which is the operator's case. */
export const boundsOf = (viewer: Pick<Viewer, 'roles' | 'grants'>): Bounds | null =>
  isOperator(viewer) ? null : { grants: viewer.grants };

const covers = (grant: PlaceGrant, jurisdiction: string, place: string | null): boolean =>
  grant.jurisdiction === jurisdiction &&
  (grant.place === null || (place !== null && place.startsWith(placePrefix(grant.place))));

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
