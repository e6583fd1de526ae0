import { invariant } from '@network/schema/errors';
import type { Loaders } from '#loaders.ts';

/** What stands under an inspection and is seen: no row is before its inspection is there. */
type Child = { readonly id: string; readonly inspectionId: string | null; readonly isApart: boolean };

const idOf = ({ inspectionId }: Child): string => {
  invariant(inspectionId !== null, 'what stands under an inspection is seen only once that is there');
  return inspectionId;
};

/** The inspection under which a row stands. */
export const inspectionOf = async (child: Child, { inspection }: Pick<Loaders, 'inspection'>) => {
  const row = await inspection.byId.load(idOf(child));
  invariant(row !== null, 'what stands under an inspection is seen where that is');
  return row;
};

/** What came by a file of its own has a provenance of its own; the rest has its inspection's. */
export const provenanceOf = (kind: string, child: Child, { provenance }: Pick<Loaders, 'provenance'>) =>
  child.isApart ? provenance(kind).load(child.id) : provenance('inspection').load(idOf(child));

/** What an inspection has on one matter of its checklist. */
export const onMatter = async <Row>(rows: Promise<readonly Row[]>, isIt: (row: Row) => boolean): Promise<Row | null> =>
  (await rows).find(isIt) ?? null;
