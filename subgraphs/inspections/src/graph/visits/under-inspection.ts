import { fieldsRead } from '@network/kit/connection/reads';
import { invariant } from '@network/schema/errors';
import type { GraphQLResolveInfo } from 'graphql';
import type { Loaders } from '#loaders.ts';

/** What tells which matter of its inspection's checklist a finding is on, and a rectification. */
export const FINDING_ON = ['ordinal'] as const;
export const RECTIFICATION_ON = ['findingOrdinal'] as const;

/** What stands under an inspection and is seen: no row is before its inspection is there. */
type Child = { readonly id: string; readonly inspectionId: string | null; readonly isApart: boolean };

const idOf = ({ inspectionId }: Pick<Child, 'inspectionId'>): string => {
  invariant(inspectionId !== null, 'what stands under an inspection is seen only once that is there');
  return inspectionId;
};

/** The inspection under which a row stands. */
export const inspectionOf = async (
  child: Pick<Child, 'inspectionId'>,
  { inspection }: Pick<Loaders, 'inspection'>,
  info: GraphQLResolveInfo,
) => {
  const row = await inspection.byId.load(idOf(child), fieldsRead(info));
  invariant(row !== null, 'what stands under an inspection is seen where that is');
  return row;
};

/** What came by a file of its own has a provenance of its own; the rest has its inspection's. */
export const provenanceOf = (kind: string, child: Child, { provenance }: Pick<Loaders, 'provenance'>) =>
  child.isApart ? provenance(kind).load(child.id) : provenance('inspection').load(idOf(child));

/** What an inspection has on one matter of its checklist. */
export const onMatter = async <Row>(rows: Promise<readonly Row[]>, isIt: (row: Row) => boolean): Promise<Row | null> =>
  (await rows).find(isIt) ?? null;
