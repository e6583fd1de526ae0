import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId, isAnyPair, type NaturalKey, pairsOf } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import { asc } from 'drizzle-orm';
import { checkLines } from './tables/checks.ts';

export type CheckLineRow = typeof checkLines.$inferSelect;

/** Reads the lines of checklists that came as rows of their own, by item. They are open facts. */
export const createLineStore = ({ db, prepare }: Store) => {
  const byList = prepare(
    'check_lines_by_list',
    db
      .select()
      .from(checkLines)
      .where(isAnyPair(checkLines.jurisdiction, checkLines.listCode))
      .orderBy(asc(checkLines.itemCode), asc(checkLines.id)),
  );
  const byId = prepare(
    'check_lines_by_id',
    db.select().from(checkLines).where(isAnyId(checkLines.jurisdiction, checkLines.id)),
  );
  return {
    findById: (viewer: Viewer, ids: readonly string[]) => read(viewer, byId, idPairsOf(ids)),
    list: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, byList, pairsOf(keys)),
  };
};
