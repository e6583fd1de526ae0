import { createRecords } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import { inScope, read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, eq } from 'drizzle-orm';
import { inspectionActions, inspections } from '../tables.ts';
import { createInspectionList } from './inspection-list.ts';

export type InspectionRow = Shown<typeof inspections>;
export type InspectionActionRow = Omit<
  typeof inspectionActions.$inferSelect,
  'jurisdiction' | 'payload' | 'batch' | 'previousHash' | 'recordedAt'
>;

const prepareActions = ({ db, prepare }: Store) => {
  const { jurisdiction, recordId, sequence, action, state, at, actor, hash } = inspectionActions;
  const query = db
    .select({ recordId, sequence, action, state, at, actor, hash })
    .from(inspectionActions)
    .innerJoin(inspections, and(eq(inspections.jurisdiction, jurisdiction), eq(inspections.id, recordId)))
    .where(and(isAnyId(jurisdiction, recordId), inScope(inspections)))
    .orderBy(asc(recordId), asc(sequence));
  return prepare('actions_by_inspection', query);
};

/** Reads inspections and their logs, at the places that the viewer was granted. */
export const createInspectionStore = (store: Store) => {
  const actions = prepareActions(store);
  return {
    records: createRecords(store, {
      name: 'inspections',
      table: inspections,
      scope: inScope(inspections),
      key: inspections.number,
    }),
    list: createInspectionList(store),
    listActions: (viewer: Viewer, ids: readonly string[]) => read(viewer, actions, idPairsOf(ids)),
  };
};
